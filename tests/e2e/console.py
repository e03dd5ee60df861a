# SPDX-FileCopyrightText: The Understudy developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The console as a person meets it: started as a program, read and pressed through AT-SPI, typed at through X.

Needs what tests/support/with-desktop gives. Waits are bounded: a wait that ends in vain fails and shows the window.
"""

import contextlib
import os
import pathlib
import signal
import subprocess
import time

import pyatspi
from gi.repository import Atspi, GLib

PATIENCE = 30  # seconds; long enough for a sanitised build on a busy machine


class Timeout(AssertionError):
    """What was waited for did not come."""


def wait_for(what, probe, seconds=PATIENCE):
    """The first true answer of probe(). An accessible that vanishes meanwhile counts as no answer."""
    end = time.monotonic() + seconds
    while True:
        try:
            answer = probe()
        except (GLib.Error, LookupError):
            answer = None
        if answer:
            return answer
        if time.monotonic() > end:
            raise Timeout(f"waited {seconds} s for {what}")
        time.sleep(0.05)


class Console:
    """One run of the console, usually on the demo. What it says is kept in a file beside the data folder."""

    def __init__(self, program, data_folder, *arguments, environment=None, demo=True):
        self.data_folder = pathlib.Path(data_folder)
        self.log = self.data_folder.with_suffix(".log")
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [str(program), *(["--demo"] if demo else []), "--data-dir", str(data_folder), *arguments],
                stderr=log, stdout=log, env={**os.environ, **(environment or {})})

    # Reading

    def application(self):
        for application in pyatspi.Registry.getDesktop(0):
            if application is not None and application.get_process_id() == self.process.pid:
                application.set_cache_mask(Atspi.Cache.NONE)  # a script has no main loop to keep a cache fresh
                return application
        return None

    def showing(self):
        """Everything that shows in its windows, from top to bottom."""
        waiting = list(self.application() or [])
        while waiting:
            item = waiting.pop(0)
            with contextlib.suppress(GLib.Error, ValueError):  # what has vanished meanwhile does not show
                if item is not None and item.getState().contains(pyatspi.STATE_SHOWING):
                    waiting[:0] = list(item)
                    yield item

    def seen(self, role, name, matches=str.__eq__):
        """The first item showing of that role (AT-SPI's word) and name, else None."""
        for item in self.showing():
            with contextlib.suppress(GLib.Error):
                if item.getRoleName() == role and matches(item.name, name):
                    return item
        return None

    def find(self, role, name, matches=str.__eq__, seconds=PATIENCE):
        self.require_alive()
        try:
            return wait_for(f'{role} "{name}"', lambda: self.seen(role, name, matches), seconds)
        except Timeout as timeout:
            raise Timeout(f"{timeout}; showing are:\n{self.outline()}\n{self.errors_logged()}") from None

    def button(self, name):
        return self.find("push button", name)

    def bar(self, user_id, seconds=PATIENCE):
        """The yellow bar, as long as it says that we are this user."""
        return self.find("status bar", f"Currently impersonating user {user_id}", seconds=seconds)

    def impersonating(self, user_id):
        """The bar, once the switch or its verification is through: it has no more to say than how long."""
        bar = self.bar(user_id)
        wait_for(f"user {user_id} to be confirmed", lambda: not any(
            item is not None and item.name == "State" and item.description for item in bar))
        return bar

    def bar_seen(self):
        return self.seen("status bar", "Currently impersonating user ", str.startswith)

    def label_in(self, parent, name):
        """The text that a named label of a part shows: its description."""
        return wait_for(f'label "{name}"', lambda: next(
            (item.description for item in parent if item is not None and item.name == name), None))

    def errors(self):
        """The messages of all errors showing."""
        return [item.description for item in self.showing() if item.getRoleName() == "label" and item.name == "Error"]

    def error(self, *words):
        """The message of an error that holds all these words."""
        def probe():
            return next((m for m in self.errors() if all(word.lower() in m.lower() for word in words)), None)
        try:
            return wait_for(f"an error with {words}", probe)
        except Timeout as timeout:
            raise Timeout(f"{timeout}; showing are:\n{self.outline()}\n{self.errors_logged()}") from None

    def text(self, name):
        return Atspi.Text.get_text(self.field(name), 0, -1)

    def field(self, name):
        self.require_alive()
        return wait_for(f'field "{name}"', lambda: self.seen("text", name) or self.seen("password text", name))

    def combo(self, label):
        """A combo box, which has its choice for its name and is called by its label."""
        def is_called(item):
            return any(relation.getTarget(i).name == label for relation in item.getRelationSet()
                       if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY
                       for i in range(relation.getNTargets()))
        self.require_alive()
        return wait_for(f'combo box "{label}"', lambda: next(
            (item for item in self.showing() if item.getRoleName() == "combo box" and is_called(item)), None))

    def outline(self):
        return "\n".join(f"  {item.getRoleName()}: {item.name!r} {item.description!r}" for item in self.showing())

    # Doing

    def press(self, name):
        button = self.button(name)
        wait_for(f'button "{name}" to be enabled', lambda: button.getState().contains(pyatspi.STATE_SENSITIVE))
        Atspi.Action.do_action(button, 0)

    def tick(self, name):
        Atspi.Action.do_action(self.find("check box", name), 0)

    def type(self, name, text):
        """Replaces the field's text."""
        field = self.field(name)
        wait_for(f'field "{name}" to take input', lambda: field.getState().contains(pyatspi.STATE_SENSITIVE))
        Atspi.EditableText.set_text_contents(field, text)

    def choose(self, label, choice, key):
        """Types the first word of a choice at a combo box, which a key leads to: Qt gives it no focus through AT-SPI."""
        self.combo(label)
        self.keys(key)
        self.write(choice.split()[0])
        wait_for(f'"{label}" to be "{choice}"', lambda: self.combo(label).name == choice)

    def keys(self, *keys):
        """Presses keys, as xdotool names them, in the console's window."""
        self.focus()
        subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "30", *keys], check=True)

    def write(self, text):
        """Types text where the focus is."""
        self.focus()
        subprocess.run(["xdotool", "type", "--delay", "20", text], check=True)

    def focus(self):
        subprocess.run(["xdotool", "windowfocus", "--sync", self.window()], check=True)

    def window(self):
        search = ["xdotool", "search", "--onlyvisible", "--all", "--pid", str(self.process.pid), "--name", "."]
        found = wait_for("the window", lambda: subprocess.run(search, capture_output=True, text=True).stdout.split())
        return found[0]

    def title(self):
        return subprocess.run(["xdotool", "getwindowname", self.window()], capture_output=True, text=True).stdout.strip()

    def focused(self):
        """The name of what has the keyboard focus."""
        return wait_for("the focus", lambda: next(
            (item for item in self.showing() if item.getState().contains(pyatspi.STATE_FOCUSED)
             and item.getRoleName() not in ("frame", "filler")), None)).name

    def picture(self, path, window=None):
        """Of its own window, or of another."""
        subprocess.run(["maim", "--window", window or self.window(), "--hidecursor", str(path)], check=True)

    # The newcomer's steps

    def sign_in(self):
        """As the demo's admin, whose password is filled in."""
        self.press("Sign in")
        self.find("push button", "Switch to User")

    def switch_to(self, user_id, reason="Invoice does not show"):
        self.type("User ID", str(user_id))
        self.type("Reason", reason)
        self.press("Switch to User")

    def stop(self):
        self.press("Stop")
        self.wait_until_actor()

    def wait_until_actor(self, seconds=PATIENCE):
        """Until the form is back and the bar gone."""
        self.find("push button", "Switch to User", seconds=seconds)
        wait_for("the bar to go", lambda: not self.bar_seen(), seconds)

    # Processes

    def require_alive(self):
        if self.process.poll() is not None:
            raise AssertionError(f"the console has ended with {self.process.returncode}\n{self.errors_logged()}")

    def server(self):
        """The process id of the demo's understudyd."""
        def children():
            pid = self.process.pid
            found = pathlib.Path(f"/proc/{pid}/task").glob("*/children")
            return [int(child) for file in found for child in file.read_text().split()
                    if pathlib.Path(f"/proc/{child}/comm").read_text().strip() == "understudyd"]
        return wait_for("the demo's understudyd", children)[0]

    def kill(self):
        """As a crash would: at once."""
        self.process.kill()
        self.process.wait()

    def terminate(self, seconds=8):
        """As a logout would. The exit code."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(seconds)

    def logged(self):
        return self.log.read_text(errors="replace")

    def errors_logged(self):
        return "log:\n" + self.logged()[-4000:]
