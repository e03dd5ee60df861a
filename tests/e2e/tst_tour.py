#!/usr/bin/python3
# SPDX-FileCopyrightText: The Understudy developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The newcomer's tour, as ./dev run takes it where there is no display."""

import pathlib
import tempfile
import unittest

from console_case import PROGRAM
from tour import Tour

SCREENSHOTS = pathlib.Path(__file__).parents[2] / "packaging/screenshots"


class NewcomersTour(unittest.TestCase):
    def test_from_sign_in_to_stop_through_a_crash(self):
        with tempfile.TemporaryDirectory() as folder:
            Tour(PROGRAM, folder).take()
            pictures = sorted(path.name for path in pathlib.Path(folder).glob("*.png"))
            self.assertEqual([name[:2] for name in pictures], ["01", "02", "03", "04", "05", "06", "07"])
            story = {path.name for path in SCREENSHOTS.iterdir()}
            self.assertLessEqual(story, {name[3:] for name in pictures}, "what the README shows is the tour's")


if __name__ == "__main__":
    unittest.main()
