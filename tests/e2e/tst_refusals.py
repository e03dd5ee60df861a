#!/usr/bin/python3
# SPDX-FileCopyrightText: The Understudy developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is refused ends in a clear sentence beside the form, which keeps what was typed and stays usable."""

import unittest

from console_case import ConsoleCase

REASON = "She asked us to look"


class RefusedSwitch(ConsoleCase):
    def setUp(self):
        super().setUp()
        self.console = self.start()
        self.console.sign_in()

    def refused(self, user_id, *words, reason=REASON):
        self.console.switch_to(user_id, reason)
        self.console.error(*words)
        self.assertIsNone(self.console.bar_seen())
        self.assertEqual(self.console.text("User ID"), user_id)
        self.assertEqual(self.console.text("Reason"), reason)

    def accepted(self, typed, user_id):
        self.console.switch_to(typed, REASON)
        self.console.impersonating(user_id)
        self.console.stop()

    def test_by_the_backend(self):
        self.refused("999999", "999999")
        self.refused("13", "disabled")
        self.refused("1", "you")
        self.refused("3", "role")
        self.accepted("42", 42)

    def test_by_the_form(self):
        self.refused("", "id of the user")
        self.refused("-42", "negative")
        self.refused("4.2", "whole")
        self.refused("99999999999999999999", "large")
        self.refused("mira", "number")
        self.refused("42", "reason", reason="")
        self.refused("42", "reason", reason="x" * 501)
        self.accepted("42", 42)

    def test_pasted_ids_are_understood(self):
        self.accepted("#42", 42)
        self.accepted(" 43 ", 43)
        self.accepted("http://127.0.0.1/users/44", 44)

    def test_strange_reasons_are_taken_as_they_are(self):
        self.console.switch_to(42, "<b>\"Look\"</b> & 'see' \u202eback\u202c")
        self.console.bar(42)
        self.console.stop()


class RefusedSignIn(ConsoleCase):
    def test_wrong_password(self):
        console = self.start()
        console.type("Password", "wrong")
        console.press("Sign in")
        console.error("password")
        self.assertEqual(console.text("Email"), "admin@example.com")
        self.assertIsNone(console.bar_seen())
        console.kill()
        console = self.start()
        console.sign_in()


if __name__ == "__main__":
    unittest.main()
