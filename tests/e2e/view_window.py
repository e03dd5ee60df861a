# SPDX-FileCopyrightText: The Understudy developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The view's window, as a person sees it, and what it leaves behind."""

import os
import pathlib
import subprocess

from console import wait_for

YELLOW = (0xFA, 0xCC, 0x15)


def view_windows():
    search = ["xdotool", "search", "--onlyvisible", "--class", "understudy-view"]
    return subprocess.run(search, capture_output=True, text=True).stdout.split()


def title(window):
    return subprocess.run(["xdotool", "getwindowname", window], capture_output=True, text=True).stdout.strip()


def pixel(window, x, y):
    """The colour at a place of a window."""
    bitmap = subprocess.run(["maim", "--window", window, "--geometry", f"1x1+{x}+{y}", "--hidecursor",
                             "--format", "bmp"], capture_output=True, check=True).stdout
    start = int.from_bytes(bitmap[10:14], "little")
    return tuple(reversed(bitmap[start:start + 3]))


def runtime_folder():
    return pathlib.Path(os.environ["XDG_RUNTIME_DIR"])


def leftovers():
    """Folders of views, and processes that have one among their arguments."""
    folders = list(runtime_folder().glob("understudy-view-*"))
    wanted = f"{runtime_folder()}/understudy-view-".encode()
    processes = []
    for file in pathlib.Path("/proc").glob("[0-9]*/cmdline"):
        try:
            if wanted in file.read_bytes():
                processes.append(file)
        except OSError:  # it has just ended
            pass
    return folders + processes


def shown_page():
    """The view's window, once it shows the demo's page under the bar."""
    window = wait_for("the view's window", lambda: next(
        (one for one in view_windows() if "Parcel & Pine" in title(one)), None))
    wait_for("the bar in the page", lambda: pixel(window, 400, 48) == YELLOW)
    return window
