#!/usr/bin/python3
# SPDX-FileCopyrightText: The Understudy developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything by keys alone: the focus is where the next key belongs, and no step of the tour needs a mouse."""

import os
import pathlib
import subprocess
import unittest

import pyatspi

from console import wait_for
from console_case import ConsoleCase

# Where to leave pictures, for the eye.
PICTURES = os.environ.get("UNDERSTUDY_PICTURES")
PALETTE = "Find an action or a user"


class Spoken:
    """What a screen reader is told as it happens."""

    def __init__(self, file):
        self.file = file
        with file.open("wb") as output:
            self.process = subprocess.Popen(
                ["/usr/bin/python3", str(pathlib.Path(__file__).with_name("spoken.py"))], stdout=output)
        wait_for("the listener", self.words)

    def words(self):
        return self.file.read_text().splitlines()

    def end(self):
        self.process.terminate()
        self.process.wait()


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

    def find_by_palette(self, typed, words):
        """Ctrl+K, and what is typed there, until the row that the keys have gone to has these words."""
        self.console.keys("ctrl+k")
        self.focus_is_on(PALETTE)
        self.console.write(typed)
        wait_for(f'"{words}" to be found', lambda: words in self.console.field(PALETTE).description)

    def show(self, name):
        if PICTURES:
            self.console.picture(pathlib.Path(PICTURES) / f"keyboard-{name}.png")

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

    def test_the_whole_tour(self):
        self.console = self.start()
        self.console.button("Sign in")
        self.console.keys("Return")
        self.console.button("Switch to User")
        self.find_by_palette("user42@example.com", "user42@example.com")
        self.show("palette")
        self.console.keys("Return")
        wait_for("the form to be filled", lambda: self.console.text("User ID") == "42")
        self.tab_to("Reason")
        self.console.write("Invoice does not show")
        self.console.keys("Return")
        self.console.impersonating(42)
        self.find_by_palette("stop", "Stop")
        self.console.keys("Return")
        self.console.wait_until_actor()
        self.console.keys("ctrl+3")
        self.console.find("list", "Journal")
        self.console.keys("ctrl+slash")
        self.console.find("list", "Keyboard shortcuts")
        self.show("sheet")
        self.console.keys("Escape")
        wait_for("the sheet to go", lambda: not self.console.seen("list", "Keyboard shortcuts"))
        self.find_by_palette("sign", "Sign out")
        self.console.keys("Return", "ctrl+1")
        self.console.button("Sign in")

    def test_keys_are_changed_by_keys(self):
        configuration = self.data_folder.with_name("configuration")  # its own: the keys are kept
        self.console = self.start(environment={"XDG_CONFIG_HOME": str(configuration)})
        self.console.button("Sign in")
        self.console.keys("ctrl+comma")
        self.console.find("list", "Keyboard shortcuts")
        self.tab_to("Keyboard shortcuts")
        self.console.keys("Home", "Down", "Down", "Tab", "ctrl+j", "Tab")
        # The row that is current counts as focused, too, so the button itself is asked.
        wait_for('the focus on "Set"',
                 lambda: self.console.button("Set").getState().contains(pyatspi.STATE_FOCUSED))
        self.console.keys("space", "ctrl+1")
        self.console.button("Sign in")
        self.console.keys("ctrl+j")
        self.console.find("label", "Nothing yet. Every switch is written here", str.startswith)

    def test_a_screen_reader_is_told_of_the_bar(self):
        spoken = Spoken(self.data_folder.with_name("spoken"))
        self.addCleanup(spoken.end)
        self.console = self.start()
        self.sign_in_and_switch()
        wait_for("the bar to be announced",
                 lambda: any(word.startswith("Currently impersonating user 42") for word in spoken.words()))


if __name__ == "__main__":
    unittest.main()
