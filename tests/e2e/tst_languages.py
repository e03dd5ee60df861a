#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Understudy developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The console speaks the desktop's language, in the window and on the command line."""

import os
import subprocess
import unittest

import pyatspi

from console_case import PROGRAM, ConsoleCase

GERMAN = {"LC_ALL": "de_DE.UTF-8"}
ARABIC = {"LC_ALL": "en_US.UTF-8", "LANGUAGE": "ar:de"}


def left_of(item):
    return item.queryComponent().getExtents(pyatspi.WINDOW_COORDS).x


class Languages(ConsoleCase):
    def test_german(self):
        console = self.start(environment=GERMAN)
        console.press("Anmelden")
        console.type("Benutzer-ID", "42")
        console.type("Grund", "Rechnung fehlt")
        console.press("Zum Benutzer wechseln")
        console.find("status bar", "Sie handeln gerade als Benutzer 42")
        console.press("Stopp")
        console.button("Zum Benutzer wechseln")

    def test_arabic_is_mirrored(self):
        console = self.start(environment=ARABIC)
        console.press("تسجيل الدخول")
        switch = console.button("التبديل إلى المستخدم")
        self.assertGreater(left_of(console.button("تبديل")), left_of(switch))

    def test_the_command_line(self):
        for arguments, status, words in ([["--help"], 0, "Aufruf: understudy"], [["check", "--help"], 0, "Aufruf: understudy check"],
                                         [["understudy:a", "understudy:b"], 2, "Es kann nur ein Link"]):
            with self.subTest(arguments):
                done = subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, check=False,
                                      env={**os.environ, **GERMAN, "LC_CTYPE": "C.UTF-8"})
                self.assertEqual(done.returncode, status)
                self.assertIn(words, done.stdout + done.stderr)


if __name__ == "__main__":
    unittest.main()
