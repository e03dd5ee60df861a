#!/usr/bin/python3
# SPDX-FileCopyrightText: The Understudy developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""From an empty home to a connection of one's own: added, tested, used, changed, removed, all of it in the window."""

import stat
import unittest

from console import wait_for
from console_case import PASSWORD, OwnConnectionCase


class OwnConnection(OwnConnectionCase):
    def setUp(self):
        super().setUp()
        self.address = self.start_server()

    def test_it_is_added_and_used(self):
        self.add(self.address, "Understudy server")
        self.console.press("Save")
        self.sign_in(PASSWORD)
        self.console.switch_to(42)
        self.console.error("production")
        self.assertIsNone(self.console.bar_seen())
        self.console.type("Type the connection's name", "Acme")
        self.console.press("Switch to User")
        self.console.impersonating(42)
        self.console.stop()
        # Once a day.
        self.console.switch_to(43)
        self.console.impersonating(43)
        self.console.stop()

        connection, = self.stored()
        self.assertEqual((connection["name"], connection["address"], connection["profile"], connection["environment"]),
                         ("Acme", self.address, "understudy", "production"))
        self.assertEqual(stat.S_IMODE(self.file().stat().st_mode), 0o600)
        self.assertNotIn(PASSWORD, self.file().read_text())

        self.assertEqual(self.console.terminate(), 0)
        self.console = self.start_at_home()
        self.console.button("Switch to User")

    def test_what_is_wrong_is_said_beside_it(self):
        self.console.press("Add a connection")
        self.console.type("Address", "http://acme.example")
        self.console.press("Save")
        self.console.error("name")
        self.console.error("plain http")
        self.console.keys("Escape")
        self.console.press("Discard changes")
        self.console.button("Add a connection")

    def test_it_is_tested_before_it_is_saved(self):
        self.add(self.address, "Understudy server")
        self.console.press("Test now")
        self.console.find("label", "Acme answers.")
        self.try_out(PASSWORD, 42)
        wait_for("the bar to go", lambda: not self.console.bar_seen())
        self.console.press("Save")
        self.console.button("Sign in")
        self.assertTrue(self.stored()[0]["revokeProven"])
        self.assertEqual(self.console.text("Password"), "")

    def test_it_is_removed_where_somebody_is_signed_in(self):
        self.add(self.address, "Understudy server")
        self.console.press("Save")
        self.sign_in(PASSWORD)
        self.console.keys("alt+m")
        self.console.keys("c")
        self.console.press("Remove")
        self.console.press("Yes, remove it")
        wait_for("the file to be empty", lambda: self.stored() == [])
        self.console.press("Back")
        self.console.button("Add a connection")


if __name__ == "__main__":
    unittest.main()
