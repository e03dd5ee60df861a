#!/usr/bin/python3
# SPDX-FileCopyrightText: The Understudy developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may include whom: the rooms of the house, as ARCHITECTURE.md draws them, read off the sources."""

import pathlib
import re
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]

SEES = {
    "base": set(),
    "settings": {"base"},
    "session": {"base"},
    "backend": {"base", "settings", "session"},
    "journal": {"base", "settings", "session"},
    "impersonation": {"base", "settings", "session", "backend", "journal"},
    "directory": {"base", "settings", "session", "backend", "journal", "impersonation"},
    "viewer": {"base", "settings", "session", "backend", "journal", "impersonation"},
    "server": {"base"},
    "ui": {"base", "settings", "session", "backend", "journal", "impersonation", "directory", "viewer"},
}
WINDOW = re.compile(r"Qt(Gui|Widgets|Svg)|Q(Widget|Application|GuiApplication|Color|Icon|Pixmap|Painter|Action)$")
DATABASE = re.compile(r"QtSql|QSql")


def room_of(path):
    """The room in which a file lies: its folder below app/, or ui."""
    parts = path.relative_to(ROOT).parts
    return parts[1] if parts[0] == "app" else parts[0]


def sources(*folders):
    return [path for folder in folders for path in sorted((ROOT / folder).rglob("*")) if path.suffix in (".h", ".cpp")]


def includes(text):
    """(what, whether in quotes) of every #include in a text."""
    return [(m[2], m[1] == '"') for m in re.finditer(r'^\s*#\s*include\s*(["<])([^">]+)[">]', text, re.MULTILINE)]


def faults(room, text):
    """What a text may not include where it lies, in words."""
    found = []
    for what, quoted in includes(text):
        other = what.split("/")[0]
        if quoted and other in SEES and other != room and other not in SEES[room]:
            found.append(f"{room} may not include {what}")
        if room != "ui" and WINDOW.search(what):
            found.append(f"{room} has no window: {what}")
        if room not in ("journal", "server") and DATABASE.search(what):
            found.append(f"{room} does not use a database itself: {what}")
        if "QEventLoop" in what:
            found.append(f"no nested event loops: {what}")
    return found


class Includes(unittest.TestCase):
    def test_a_breach_is_found(self):
        for room, line in (
            ("session", '#include "journal/journal.h"'),
            ("server", '#include "session/session.h"'),
            ("ui", '#include "server/api.h"'),
            ("backend", "#include <QtWidgets/QLabel>"),
            ("impersonation", "#  include <QIcon>"),
            ("ui", "#include <QSqlQuery>"),
            ("ui", "#include <QEventLoop>"),
        ):
            with self.subTest(line=line):
                self.assertTrue(faults(room, line))

    def test_every_room_keeps_to_what_it_may_see(self):
        found = {path: faults(room_of(path), path.read_text()) for path in sources("app", "ui")}
        self.assertIn("base", {room_of(path) for path in found})
        self.assertEqual({str(path.relative_to(ROOT)): what for path, what in found.items() if what}, {})

    def test_user_visible_text_is_made_in_ui_alone(self):
        speaking = [path for path in sources("app") if re.search(r"(?<![\w.>:])tr\(|\btranslate\(", path.read_text())]
        self.assertEqual(speaking, [])

    def test_every_source_names_its_licence(self):
        silent = [path for path in sources("app", "ui", "tests")
                  if "SPDX-License-Identifier: GPL-3.0-or-later" not in path.read_text()[:200]]
        self.assertEqual(silent, [])


if __name__ == "__main__":
    unittest.main()
