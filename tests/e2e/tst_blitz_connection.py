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
from view_window import leftovers, page_window, pixel, press_keys, shown_page, view_windows, write

PEERS = os.environ["UNDERSTUDY_BUILT_PEERS"]
ADMIN = (1, None)
SUBJECT = (500, 1)  # user 500, impersonated by 1
AFTER_LINKS = ["Tab"] * 5  # to what comes after the links with which its pages begin
WHITE = (0xFF, 0xFF, 0xFF)
EXIT = ["Tab"]  # before them, the application's own button to stop
AFTER_EXIT_AND_LINKS = EXIT + AFTER_LINKS


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

    def requested(self, method, path):
        return [one for one in self.peer.control("GET", "/requests") if (one["method"], one["path"]) == (method, path)]

    def open_as_user(self, page):
        self.console.type("Page", page)
        self.console.press("Open as user")
        window = shown_page(title=(self.peer.address.removeprefix("http://") + page).rstrip("/"))
        wait_for(f"{page} to be asked for", lambda: self.requested("GET", page))
        return window

    def use(self):
        self.add_blitz()
        self.console.press("Save")
        self.sign_in(peer.PASSWORD)
        self.console.switch_to(500)
        self.console.impersonating(500)

    def add_note(self, window, text):
        press_keys(window, *AFTER_EXIT_AND_LINKS)
        write(window, text)
        press_keys(window, "Return")

    def test_a_page_that_reads_by_post_is_shown_and_writes_nothing(self):
        self.use()
        window = self.open_as_user("/notes")
        wait_for("the notes to be read", lambda: self.requested("POST", "/api/rpc/getNotes"))
        self.add_note(window, "blocked")
        self.console.press("Allow changes…")
        self.console.type("Why are changes needed", "She asked us to add the note")
        self.console.press("Allow changes")
        self.console.find("push button", "Close the view")
        press_keys(window, "ctrl+a")
        write(window, "allowed")
        press_keys(window, "Return")
        wait_for("the note to be written", lambda: self.requested("POST", "/api/rpc/addNote"))
        self.assertEqual(len(self.requested("POST", "/api/rpc/addNote")), 1)
        self.console.stop()

    def test_a_page_that_the_server_renders_is_shown(self):
        self.use()
        self.open_as_user("/account")
        self.console.bar(500)
        self.assertEqual(self.live(), [ADMIN, SUBJECT])
        self.console.stop()

    def test_what_ends_the_session_in_the_application_is_stop(self):
        self.use()
        for button, call in ((EXIT, "stopImpersonating"), (AFTER_EXIT_AND_LINKS, "logout")):
            with self.subTest(call):
                self.peer.control("POST", "/requests/clear")
                window = self.open_as_user("/")
                wait_for("the application's own notice", lambda: pixel(window, 600, 105) != WHITE)
                press_keys(window, *button, "space")
                self.console.wait_until_actor()
                by_console = 1 if call == "stopImpersonating" else 0
                self.assertEqual(len(self.requested("POST", f"/api/rpc/{call}")), by_console)
                self.console.switch_to(500)
                self.console.impersonating(500)

    def test_sign_in_with_the_browser(self):
        self.add_blitz()
        self.console.press("Save")
        self.console.press("Sign in with the browser")
        window = page_window(self.peer.address.removeprefix("http://") + "/login")
        wait_for("the page to be there", lambda: self.requested("GET", "/login"))
        press_keys(window, *AFTER_LINKS)
        write(window, "admin@example.com")
        press_keys(window, "Tab")
        write(window, peer.PASSWORD)
        press_keys(window, "Return")
        self.console.find("label", "You are Bruno Abbott")
        self.assertEqual(self.live(), [ADMIN])
        wait_for("the window to close", lambda: not view_windows())
        wait_for("nothing of it to be left", lambda: not leftovers())
        self.switch_and_stop()

    def test_cancelling_that_leaves_nothing(self):
        self.add_blitz()
        self.console.press("Save")
        self.console.press("Sign in with the browser")
        page_window(self.peer.address.removeprefix("http://") + "/login")
        self.console.press("Close the window")
        wait_for("the window to close", lambda: not view_windows(), 1)
        wait_for("nothing of it to be left", lambda: not leftovers())
        self.console.button("Sign in")
        self.assertEqual(self.live(), [])


if __name__ == "__main__":
    if exit_code := peer.prepare(PEERS, "blitz"):
        sys.exit(exit_code)
    unittest.main()
