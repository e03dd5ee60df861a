#!/usr/bin/python3
# SPDX-FileCopyrightText: The Understudy developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""tour.py CONSOLE FOLDER [ARGUMENTS…]: the newcomer's tour through the console, with numbered pictures in FOLDER.
ARGUMENTS go to the console. Needs what tests/support/with-desktop gives."""

import pathlib
import sys
import tempfile

from console import Console
from view_window import shown_page, wait_until_still

SUBJECT = 42


class Tour:
    def __init__(self, program, folder, arguments=()):
        self.program = program
        self.folder = pathlib.Path(folder)
        self.arguments = arguments
        self.pictures = 0

    def take(self):
        self.folder.mkdir(parents=True, exist_ok=True)
        for old in self.folder.glob("[0-9][0-9]-*.png"):
            old.unlink()
        with tempfile.TemporaryDirectory() as home:
            self.data_folder = pathlib.Path(home) / "data"
            self.become_the_user()
            self.come_back_after_a_crash()

    def become_the_user(self):
        self.console = self.start()
        try:
            self.console.find("push button", "Sign in")
            self.show("sign-in", "The admin's account is filled in")
            self.console.sign_in()
            self.show("signed-in", "Signed in as the admin")
            self.console.type("User ID", str(SUBJECT))
            self.console.type("Reason", "Invoice does not show, she asked us to look")
            self.show("filled-in", "A user id and a reason")
            self.console.press("Switch to User")
            self.console.impersonating(SUBJECT)
            self.show("impersonating", f"The console is user {SUBJECT}: the yellow bar says so")
            self.console.press("Open as user")
            window = shown_page()
            wait_until_still(window)
            self.show("application", f"The application, as user {SUBJECT} sees it: changes are blocked", window)
        finally:
            self.console.kill()

    def come_back_after_a_crash(self):
        self.console = self.start()
        try:
            self.console.bar(SUBJECT)
            self.show("after-a-crash", "Killed and started again: the bar is there at once")
            self.console.stop()
            self.show("stopped", "Stopped: the admin again")
            if self.console.terminate() != 0:
                raise AssertionError("the console does not end well")
        finally:
            self.console.kill()

    def start(self):
        return Console(self.program, self.data_folder, *self.arguments)

    def show(self, name, sentence, window=None):
        """A picture of the console, or of another window."""
        self.pictures += 1
        path = self.folder / f"{self.pictures:02}-{name}.png"
        self.console.picture(path, window)
        print(f"{sentence}: {path}", flush=True)


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    Tour(sys.argv[1], sys.argv[2], sys.argv[3:]).take()
