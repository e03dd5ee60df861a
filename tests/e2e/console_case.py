# SPDX-FileCopyrightText: The Understudy developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every end-to-end test case starts from."""

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
