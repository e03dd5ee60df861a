#!/usr/bin/python3
# SPDX-FileCopyrightText: The Understudy developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The application as the subject: opened from the console, under its bar, and never longer than the impersonation."""

import contextlib
import os
import pathlib
import random
import shlex
import shutil
import sqlite3
import subprocess
import time
import unittest

from console import wait_for
from console_case import PROGRAM, ConsoleCase
from view_window import YELLOW, leftovers, pixel, press_keys, runtime_folder, shown_page, title, view_windows

OPENINGS = int(os.environ.get("UNDERSTUDY_VIEW_OPENINGS", "3"))
ROUNDS = int(os.environ.get("UNDERSTUDY_VIEW_ROUNDS", "6"))


class View(ConsoleCase):
    def open_view(self, console):
        console.press("Open as user")
        return shown_page()

    def wait_until_gone(self, seconds):
        wait_for("the view to be gone", lambda: not view_windows(), seconds)
        wait_for("nothing of it to be left", lambda: not leftovers(), seconds + 2)

    def click_stop(self, window):
        geometry = subprocess.run(["xdotool", "getwindowgeometry", "--shell", window], capture_output=True, text=True)
        width = int(dict(line.split("=") for line in geometry.stdout.split())["WIDTH"])
        subprocess.run(["xdotool", "mousemove", "--window", window, str(width - 60), "56", "click", "1"], check=True)

    def test_the_page_greets_the_subject_and_stop_closes_it(self):
        console = self.start_impersonating(42)
        window = self.open_view(console)
        name = title(window).split(" · ")[0]
        self.assertIn(name, console.title())
        console.press("Stop")
        self.wait_until_gone(1)
        console.wait_until_actor()

    def test_it_opens_at_once_where_that_was_asked_for(self):
        console = self.start()
        console.sign_in()
        console.tick("Open the application at once")
        console.switch_to(42)
        console.impersonating(42)
        shown_page()
        console.stop()
        self.wait_until_gone(1)

    def test_stop_in_the_page_is_stop(self):
        console = self.start_impersonating(42)
        window = self.open_view(console)
        self.click_stop(window)
        self.wait_until_gone(3)
        console.wait_until_actor()

    def test_the_browsers_own_keys_open_nothing(self):
        """Neither the developer tools, which show the credentials, nor another window."""
        console = self.start_impersonating(42)
        window = self.open_view(console)
        press_keys(window, "F12", "ctrl+shift+i", "ctrl+shift+j", "ctrl+u", "ctrl+n", "ctrl+shift+n", "ctrl+t", "ctrl+h")
        wait_for("the bar, and what lay over it to be closed", lambda: pixel(window, 400, 48) == YELLOW, 3)
        press_keys(window, "ctrl+shift+s")
        seen = set()

        def gone():
            windows = view_windows()
            seen.update(windows)
            return not windows

        wait_for("the view to be gone", gone, 5)
        self.assertLessEqual(seen, {window})
        console.wait_until_actor()

    def test_closing_its_window_is_not_stop(self):
        console = self.start_impersonating(42)
        window = self.open_view(console)
        console.press("Close the view")
        self.wait_until_gone(1)
        console.bar(42)
        self.open_view(console)
        console.stop()

    def test_changes_are_allowed_with_a_reason_that_is_journalled(self):
        console = self.start_impersonating(42)
        window = self.open_view(console)
        console.press("Allow changes…")
        console.press("Allow changes")
        console.error("3 to 500 characters")
        console.type("Why are changes needed", "She asked us to add the note")
        console.press("Allow changes")
        wait_for("the bar's edge to be red", lambda: pixel(window, 400, 35) == (0xB9, 0x1C, 0x1C))
        console.stop()
        with contextlib.closing(sqlite3.connect(self.data_folder / "journal.sqlite")) as journal:
            events = [event for event, in journal.execute("SELECT event FROM history")]
        self.assertIn("changes allowed: She asked us to add the note", events)

    def test_a_kill_of_the_console_ends_it_at_any_moment(self):
        console = self.start_impersonating(42)
        for turn in range(ROUNDS):
            console.impersonating(42)
            console.press("Open as user")
            if turn % 2 == 0:
                wait_for("the view's browser", leftovers)
            time.sleep(random.uniform(0, 3))
            console.kill()
            wait_for("the view to end with its console", lambda: not view_windows(), 1)
            console = self.start()  # and sweeps what the kill has left
            console.bar(42)
            wait_for("nothing to be left", lambda: not leftovers())
        console.stop()

    def test_it_waits_for_a_demo_that_still_starts(self):
        self.start_impersonating(42).kill()
        folder = self.data_folder.parent
        server = folder / "understudyd"  # found beside the console
        server.write_text(f'#!/bin/sh\nsleep 3\nexec {shlex.quote(str(PROGRAM.with_name("understudyd")))} "$@"\n')
        server.chmod(0o755)
        console = self.start(program=shutil.copy(PROGRAM, folder))
        console.bar(42)
        console.press("Open as user")
        shown_page()
        self.assertEqual(console.errors(), [])
        console.stop()

    def test_opening_it_often_leaks_nothing(self):
        console = self.start_impersonating(42)

        def held():
            """Its descriptors, and its memory in MiB."""
            process = pathlib.Path("/proc", str(console.process.pid))
            pages = int(process.joinpath("statm").read_text().split()[1])
            return len(list(process.joinpath("fd").iterdir())), pages * os.sysconf("SC_PAGESIZE") / 2**20

        def open_and_close():
            console.impersonating(42)
            self.open_view(console)
            console.press("Close the view")
            self.wait_until_gone(1)

        for _ in range(3):
            open_and_close()
        descriptors, memory = held()
        for _ in range(OPENINGS):
            if console.label_in(console.bar(42), "Time left") < "02:00":
                console.stop()
                console.switch_to(42)
            open_and_close()
        wait_for("its descriptors to be closed", lambda: held()[0] <= descriptors)
        if OPENINGS >= 100:  # below, it is what caches take
            self.assertLess(held()[1] - memory, 8)
        console.stop()

    def test_a_logout_of_the_desktop_ends_it(self):
        console = self.start_impersonating(42)
        self.open_view(console)
        self.assertEqual(console.terminate(), 0)
        self.assertEqual(view_windows(), [])
        self.assertEqual(leftovers(), [])

    def test_a_browser_that_dies_does_not_end_the_impersonation(self):
        console = self.start_impersonating(42)
        self.open_view(console)
        subprocess.run(["pkill", "-KILL", "-f", f"user-data-dir={runtime_folder()}/understudy-view-"], check=True)
        console.error("browser ended by itself")
        console.bar(42)
        self.open_view(console)
        console.stop()
        self.wait_until_gone(1)

    def test_without_a_browser_it_says_what_to_install(self):
        console = self.start(environment={"UNDERSTUDY_BROWSER": "/nonexistent/browser"})
        console.sign_in()
        console.switch_to(42)
        console.press("Open as user")
        console.error("UNDERSTUDY_BROWSER")
        console.stop()


if __name__ == "__main__":
    unittest.main(verbosity=2)
