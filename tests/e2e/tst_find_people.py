#!/usr/bin/python3
# SPDX-FileCopyrightText: The Understudy developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whom to become: found by address or name, as an agent knows people."""

import unittest

import pyatspi

from console import wait_for
from console_case import ConsoleCase


class FindPeople(ConsoleCase):
    def setUp(self):
        super().setUp()
        self.console = self.start()
        self.console.sign_in()

    def type(self, text):
        self.console.type("User ID", "")
        self.console.focus()
        self.console.press("Switch to User")  # puts the focus where an id is missing
        wait_for("the focus", lambda: self.console.focused() == "User ID")
        self.console.write(text)

    def test_an_address_finds_the_person(self):
        self.type("user42@example")
        found = self.console.find("list", "Found")
        wait_for("somebody to be found", lambda: [row.name for row in found])
        self.console.keys("Return")
        wait_for("the id", lambda: self.console.text("User ID") == "42")
        self.assertEqual(self.console.focused(), "Reason")
        self.console.write("Invoice does not show")
        self.console.keys("Return")
        bar = self.console.impersonating(42)
        self.assertIn("user42@example.com", bar.description)
        self.console.stop()
        self.console.find("list", "Recent")

    def test_a_favourite_stands_first_and_is_kept(self):
        self.type("user42@example")
        found = self.console.find("list", "Found")
        row, = wait_for("somebody to be found", lambda: list(found))
        self.assertFalse(row.getState().contains(pyatspi.STATE_CHECKED))
        self.console.keys("Down", "ctrl+d")
        wait_for("the star", lambda: row.getState().contains(pyatspi.STATE_CHECKED))
        self.console.type("User ID", "")
        row, = self.console.find("list", "Favourites and recent")
        name = row.name

        self.console.kill()
        self.console = self.start()
        again, = self.console.find("list", "Favourites and recent")
        self.assertEqual(again.name, name)
        self.assertTrue(again.getState().contains(pyatspi.STATE_CHECKED))
        self.console.keys("Down", "ctrl+d")
        self.console.find("label", "No one yet.", str.startswith)

    def test_a_name_finds_several_and_the_keys_choose(self):
        self.type("nguyen")
        found = self.console.find("list", "Found")
        names = wait_for("people to be found", lambda: [row.name for row in found])
        self.assertGreater(len(names), 1)
        self.assertTrue(all("nguyen" in name.lower() for name in names), names)
        self.console.keys("Down", "Down", "Return")
        wait_for("an id", lambda: self.console.text("User ID").isdigit())
        self.console.find("label", names[1], lambda text, name: text.startswith(name))

    def test_nobody_is_said(self):
        self.type("zzzzzz")
        self.console.find("label", "Nobody fits “zzzzzz”.")


if __name__ == "__main__":
    unittest.main()
