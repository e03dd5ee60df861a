# SPDX-FileCopyrightText: The Understudy developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The view's window, as a person sees it, and what it leaves behind."""

import os
import pathlib
import subprocess
import time

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


def wait_until_still(window):
    """Until the page below the bar looks for a second as it did: what it fetches by scripts has come."""
    seen = []

    def unchanged():
        seen.append(subprocess.run(["maim", "--window", window, "--geometry", "1200x600+0+100", "--hidecursor"],
                                   capture_output=True, check=True).stdout)
        time.sleep(0.2)
        return len(seen) > 5 and len(set(seen[-5:])) == 1

    wait_for("the page to be still", unchanged)


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


def press_keys(window, *keys):
    """Presses keys, as xdotool names them, in the page."""
    focus(window)
    subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "50", *keys], check=True)


def write(window, text):
    focus(window)
    subprocess.run(["xdotool", "type", "--delay", "30", text], check=True)


def focus(window):
    subprocess.run(["xdotool", "windowfocus", "--sync", window], check=True)


def page_window(words):
    """The window whose page's title (or address, where it has none) has these words."""
    return wait_for(f"a page called {words}", lambda: next((one for one in view_windows() if words in title(one)), None))


def shown_page(title="Parcel & Pine"):
    """The view's window, once it shows a page (the demo's, unless told otherwise) under the bar."""
    window = page_window(title)
    wait_for("the bar in the page", lambda: pixel(window, 400, 48) == YELLOW)
    return window
