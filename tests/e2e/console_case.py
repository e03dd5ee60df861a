# SPDX-FileCopyrightText: The Understudy developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every end-to-end test case starts from."""

import json
import os
import pathlib
import re
import subprocess
import tempfile
import unittest

from console import Console, wait_for

PASSWORD = "correct horse battery"  # everybody's at start_server()
PROGRAM = pathlib.Path(os.environ["UNDERSTUDY_BIN"]) / "understudy"


class ConsoleCase(unittest.TestCase):
    """A data folder of its own for each test; no console outlives it, and none may have upset a sanitizer."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.data_folder = pathlib.Path(folder.name) / "data"
        self.addCleanup(self.end_consoles)
        self.consoles = []

    def start(self, *arguments, program=PROGRAM, data_folder=None, **options):
        console = Console(program, data_folder or self.data_folder, *arguments, **options)
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

    def start_at_home(self, **options):
        return self.start(demo=False, environment={"XDG_CONFIG_HOME": str(self.home / "configuration")}, **options)

    def start_server(self):
        """An understudyd with fifty users; its address."""
        server = subprocess.Popen(
            [str(PROGRAM.with_name("understudyd")), "--listen", "127.0.0.1:0",
             "--database", f"sqlite:{self.home / 'server.sqlite'}", "--demo", "--users", "50"],
            stdout=subprocess.PIPE, text=True, env={**os.environ, "UNDERSTUDY_DEMO_PASSWORD": PASSWORD})
        self.addCleanup(server.stdout.close)
        self.addCleanup(server.wait)
        self.addCleanup(server.terminate)
        for line in server.stdout:
            if found := re.match(r"understudyd listening on (http://\S+)", line):
                return found[1]
        self.fail("understudyd does not start")

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

    def sign_in(self, password, console=None, email="admin@example.com"):
        console = console or self.console

        def filled_in():
            """A connection that was just saved brings its own fields in place of those that showed."""
            console.type("Email", email)
            console.type("Password", password)
            return console.text("Email") == email
        wait_for("the form to keep what is typed", filled_in)
        console.press("Sign in")
        console.button("Switch to User")

    def file(self):
        return next(self.home.joinpath("configuration").rglob("connections.json"))

    def stored(self):
        return json.loads(self.file().read_text())["connections"]
