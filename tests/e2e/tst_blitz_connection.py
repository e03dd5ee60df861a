#!/usr/bin/python3
# SPDX-FileCopyrightText: The Understudy developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real application of Blitz: added by its profile, used, and asked which sessions live there. All of it in the window.

Exits with 77 where there is no Node that can run it."""

import os
import sys
import unittest

import peer
from console import wait_for
from console_case import OwnConnectionCase

PEERS = os.environ["UNDERSTUDY_BUILT_PEERS"]
ADMIN = (1, None)
SUBJECT = (500, 1)  # user 500, impersonated by 1


class BlitzConnection(OwnConnectionCase):
    def setUp(self):
        super().setUp()
        self.peer = peer.Peer(PEERS, "blitz")
        self.addCleanup(self.peer.close)

    def live(self):
        """Whose sessions live there, and whose impersonations they are."""
        return sorted([(session["userId"], session["impersonatingFromUserId"])
                       for session in self.peer.control("GET", "/sessions")], key=str)

    def add_blitz(self):
        self.add(self.peer.address, "Blitz (impersonation recipe)")
        self.console.choose("Environment", "development", "alt+e")
        self.console.press("Show all 19 settings")
        self.console.type("Cookie prefix", "peer")

    def switch_and_stop(self):
        self.console.switch_to(500)
        bar = self.console.impersonating(500)
        self.assertEqual(bar.description, "Amara Usman · user500@example.com")
        self.assertEqual(self.live(), [ADMIN, SUBJECT])
        self.console.stop()
        self.console.find("label", "You are Bruno Abbott")

    def test_it_is_added_and_used(self):
        self.add_blitz()
        self.console.press("Save")
        self.sign_in(peer.PASSWORD)
        self.console.find("label", "You are Bruno Abbott")
        self.assertEqual(self.live(), [ADMIN])
        self.switch_and_stop()
        # Nothing has shown that its sign-out ends one session alone: those of before and between are left.
        self.assertEqual(self.live(), [ADMIN, ADMIN, SUBJECT])

        connection, = self.stored()
        self.assertEqual((connection["profile"], connection["settings"]), ("blitz", {"prefix": "peer"}))
        self.assertNotIn("revokeProven", connection)

    def test_nothing_is_left_once_it_is_tested(self):
        self.add_blitz()
        self.try_out(peer.PASSWORD, 500)
        self.assertEqual(self.live(), [])
        self.console.press("Save")
        self.sign_in(peer.PASSWORD)
        self.switch_and_stop()
        wait_for("the superseded sessions to end", lambda: self.live() == [ADMIN])


if __name__ == "__main__":
    if exit_code := peer.prepare(PEERS, "blitz"):
        sys.exit(exit_code)
    unittest.main()
