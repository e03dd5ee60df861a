#!/usr/bin/python3
# SPDX-FileCopyrightText: The Understudy developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What testers do with an open view, each from the console's window."""

import json
import subprocess
import unittest

from console import wait_for
from console_case import ConsoleCase
from view_window import YELLOW, pixel, shown_page, view_windows


class TestersTools(ConsoleCase):
    def setUp(self):
        super().setUp()
        self.folder = self.data_folder.parent
        self.console = self.start_impersonating(42)
        self.console.press("Open as user")
        self.window = shown_page()

    def save_as(self, path):
        self.console.type("File name:", str(path))
        self.console.press("Save")
        self.message(f"Saved: {path}")
        return path

    def width(self):
        geometry = subprocess.run(["xdotool", "getwindowgeometry", "--shell", self.window], capture_output=True,
                                  text=True, check=True)
        return int(dict(line.split("=") for line in geometry.stdout.split())["WIDTH"])

    def message(self, words):
        """In whose long words there are places to break them."""
        self.console.find("label", words, lambda shown, wanted: shown.replace("\u200b", "").startswith(wanted))

    def test_the_address_is_copied_without_its_code(self):
        self.console.press("Copy address")
        self.message("Copied: http://127.0.0.1:")
        self.console.press("Allow changes…")
        self.console.field("Why are changes needed")
        self.console.keys("ctrl+v")
        wait_for("the address to be pasted", lambda: self.console.text("Why are changes needed"))
        pasted = self.console.text("Why are changes needed")
        self.assertRegex(pasted, r"^http://127\.0\.0\.1:\d+/$")

    def test_there_is_no_way_back_to_the_hand_over(self):
        self.console.press("Reload")
        self.console.press("Back")
        self.message("There is no such page to show.")
        self.console.press("Forward")
        self.message("There is no such page to show.")
        shown_page()

    def test_a_picture_has_a_caption(self):
        self.console.press("Save picture…")
        path = self.save_as(self.folder / "picture.png")
        content = path.read_bytes()
        self.assertTrue(content.startswith(b"\x89PNG"))
        self.assertGreater(int.from_bytes(content[20:24], "big"), 880)  # the page and the strip below

    def test_the_bar_is_whole_in_a_phone(self):
        self.console.keys("alt+z", "p")
        wait_for("the window to be narrow", lambda: self.width() == 390)
        wait_for("the bar to be there", lambda: pixel(self.window, 5, 60) == YELLOW)
        self.console.keys("alt+z", "d")
        wait_for("the window to be wide", lambda: self.width() == 1280)
        self.assertTrue(view_windows())

    def test_the_requests_are_listed_and_saved(self):
        self.console.press("Requests")
        self.console.find("table cell", "GET")
        self.console.bar(42)
        self.console.press("Save as HAR…")
        text = self.save_as(self.folder / "requests.har").read_text()
        entries = json.loads(text)["log"]["entries"]
        self.assertIn("passed", {entry["_understudyOutcome"] for entry in entries})
        self.assertNotIn("code=", text)
        self.assertNotIn("understudy_session", text)
        self.console.press("Back")
        self.console.press("Close the view")
        self.console.button("Open as user")

    def test_the_list_ends_with_the_view(self):
        self.console.press("Requests")
        self.console.find("table cell", "GET")
        self.console.stop()
        self.assertIsNone(self.console.seen("table cell", "GET"))

    def test_a_chooser_ends_with_the_view(self):
        self.console.press("Save picture…")
        self.console.field("File name:")
        self.console.press("Stop")
        self.console.wait_until_actor()
        self.assertIsNone(self.console.seen("text", "File name:"))


if __name__ == "__main__":
    unittest.main(verbosity=2)
