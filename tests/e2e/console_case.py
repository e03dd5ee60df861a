# SPDX-FileCopyrightText: The Understudy developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every end-to-end test case starts from."""

import json
import os
import pathlib
import tempfile
import unittest

from console import Console

PROGRAM = pathlib.Path(os.environ["UNDERSTUDY_BIN"]) / "understudy"


class ConsoleCase(unittest.TestCase):
    """A data folder of its own for each test; no console outlives it, and none may have upset a sanitizer."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.data_folder = pathlib.Path(folder.name) / "data"
        self.addCleanup(self.end_consoles)
        self.consoles = []

    def start(self, *arguments, **options):
        console = Console(PROGRAM, self.data_folder, *arguments, **options)
        self.consoles.append(console)
        return console

    def start_impersonating(self, user_id=42):
        console = self.start()
        console.sign_in()
        console.switch_to(user_id)
        console.impersonating(user_id)
        return console

    def end_consoles(self):
        for console in self.consoles:
            if console.process.poll() is None:
                console.kill()
            self.assertNotIn("Sanitizer", console.logged(), console.errors_logged())
            self.assertNotIn("runtime error:", console.logged(), console.errors_logged())


class OwnConnectionCase(ConsoleCase):
    """A console without the demo, whose configuration lies beside its data: it knows no connection yet."""

    def setUp(self):
        super().setUp()
        self.home = self.data_folder.parent
        self.console = self.start_at_home()

    def start_at_home(self):
        return self.start(demo=False, environment={"XDG_CONFIG_HOME": str(self.home / "configuration")})

    def add(self, address, profile):
        """The form of a new connection, "Acme", filled in; not saved yet."""
        self.console.press("Add a connection")
        self.console.type("Name", "Acme")
        self.console.type("Address", address)
        self.console.choose("Profile", profile, "alt+p")

    def try_out(self, password, user_id):
        """The connection test of the form, as the admin and with a switch."""
        self.console.type("Email", "admin@example.com")
        self.console.type("Password", password)
        self.console.type("User ID", str(user_id))
        self.console.press("Test now")
        self.console.find("label", "All of it works.")

    def sign_in(self, password):
        """As the admin."""
        self.console.type("Email", "admin@example.com")
        self.console.type("Password", password)
        self.console.press("Sign in")
        self.console.button("Switch to User")

    def file(self):
        return next(self.home.joinpath("configuration").rglob("connections.json"))

    def stored(self):
        return json.loads(self.file().read_text())["connections"]
