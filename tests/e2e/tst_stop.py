#!/usr/bin/python3
# SPDX-FileCopyrightText: The Understudy developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A stop is pursued until its end is certain, whatever the backend does."""

import os
import signal
import unittest

from console import wait_for
from console_case import ConsoleCase


class StopWithTheBackendDown(ConsoleCase):
    def state(self):
        return self.console.label_in(self.console.bar(42), "State")

    def test_a_silent_backend_that_comes_back(self):
        self.console = self.start_impersonating()
        server = self.console.server()
        os.kill(server, signal.SIGSTOP)
        try:
            self.console.press("Stop")
            wait_for("the bar to say that it is stopping", lambda: "Stopping" in self.state())
            self.assertIsNone(self.console.seen("push button", "Switch to User"))
        finally:
            os.kill(server, signal.SIGCONT)
        self.console.wait_until_actor(seconds=60)

    def test_a_backend_that_is_gone_and_started_again(self):
        self.console = self.start_impersonating()
        os.kill(self.console.server(), signal.SIGKILL)
        self.console.press("Stop")
        wait_for("the bar to say that it tries again", lambda: "no answer yet" in self.state())
        self.console.press("Start again")
        self.console.wait_until_actor(seconds=60)


if __name__ == "__main__":
    unittest.main()
