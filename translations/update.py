#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Understudy developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes up into understudy_*.ts what the sources say now, and tells what is left to translate: exit status 1 if anything."""
import pathlib
import shutil
import subprocess
import sys
import xml.etree.ElementTree

HERE = pathlib.Path(__file__).resolve().parent
SOURCES = HERE.parent / "ui"
PLURALS_ALONE = "understudy_en.ts"  # the sources are English; what they lack is "1 entry"


def files(folder=HERE):
    return sorted(folder.glob("understudy_*.ts"))


def lupdate():
    at_qt = pathlib.Path("/usr/lib/qt6/bin/lupdate")  # Debian keeps it out of PATH
    return str(at_qt) if at_qt.exists() else shutil.which("lupdate") or sys.exit("update.py: there is no lupdate")


def update(folder=HERE):
    """lupdate, without places in the sources: they would change with every line."""
    for file in files(folder):
        plurals = ["-pluralonly"] if file.name == PLURALS_ALONE else []
        subprocess.run([lupdate(), "-silent", "-locations", "none", "-no-obsolete", *plurals, str(SOURCES),
                        "-ts", str(file)], check=True)


def messages(file):
    """Each message with the name of its context."""
    for context in xml.etree.ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name"), message


def unfinished(file):
    return [(context, message.findtext("source")) for context, message in messages(file)
            if message.find("translation").get("type") is not None]


def main():
    update()
    left = {file.name: unfinished(file) for file in files()}
    for name, open_ones in left.items():
        print(f"{name}: {len(open_ones)} to translate" if open_ones else f"{name}: complete")
        for context, source in open_ones:
            print(f"  {context}: {source}")
    return any(left.values())


if __name__ == "__main__":
    sys.exit(main())
