#!/usr/bin/python3
# SPDX-FileCopyrightText: The Understudy developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything by keys alone: the focus is where the next key belongs."""

import unittest

from console import wait_for
from console_case import ConsoleCase


class KeyboardAlone(ConsoleCase):
    def focus_is_on(self, name):
        wait_for(f'the focus on "{name}"', lambda: self.console.focused() == name)

    def tab_to(self, name):
        for _ in range(30):
            if self.console.focused() == name:
                return
            self.console.keys("Tab")
        self.fail(f'no Tab leads to "{name}"')

    def sign_in_and_switch(self):
        self.console.button("Sign in")
        self.console.keys("Return")
        self.console.button("Switch to User")
        self.focus_is_on("User ID")
        self.console.write("42")
        self.tab_to("Reason")
        self.console.write("Invoice does not show")
        self.console.keys("Return")
        self.console.impersonating(42)

    def test_from_sign_in_to_stop_by_its_key(self):
        self.console = self.start()
        self.sign_in_and_switch()
        self.console.keys("ctrl+shift+s")
        self.console.wait_until_actor()

    def test_tab_reaches_stop(self):
        self.console = self.start()
        self.sign_in_and_switch()
        self.tab_to("Stop")
        self.console.keys("space")
        self.console.wait_until_actor()


if __name__ == "__main__":
    unittest.main()
