#!/usr/bin/python3
# SPDX-FileCopyrightText: The Understudy developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""One process a data folder, and none that is left behind or leaves something behind."""

import pathlib
import stat
import unittest

from console import wait_for
from console_case import ConsoleCase


class Processes(ConsoleCase):
    def test_a_second_console_leaves_it_to_the_first(self):
        first = self.start()
        first.button("Sign in")
        second = self.start()
        self.assertEqual(second.process.wait(10), 0)
        self.assertIn("already running", second.logged())
        first.button("Sign in")

    def test_a_second_console_cannot_take_an_impersonation_over(self):
        first = self.start_impersonating()
        self.assertEqual(self.start("--user", "43").process.wait(10), 0)
        first.bar(42)

    def test_a_logout_while_impersonating_stops_first(self):
        console = self.start_impersonating()
        self.assertEqual(console.terminate(seconds=8), 0)
        again = self.start()
        again.button("Switch to User")
        self.assertIsNone(again.bar_seen())

    def test_the_demo_ends_with_its_console(self):
        console = self.start()
        console.button("Sign in")
        server = pathlib.Path(f"/proc/{console.server()}")
        console.kill()
        wait_for("understudyd to end", lambda: not server.exists())

    def test_the_data_folder_is_nobody_elses(self):
        self.start_impersonating()
        for path in [self.data_folder, *self.data_folder.rglob("*")]:
            with self.subTest(path=str(path)):
                self.assertEqual(stat.S_IMODE(path.stat().st_mode) & 0o077, 0)


if __name__ == "__main__":
    unittest.main()
