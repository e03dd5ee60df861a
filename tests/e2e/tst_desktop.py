#!/usr/bin/python3
# SPDX-FileCopyrightText: The Understudy developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The desktop around the console: its screen is locked, its machine sleeps, it shows notifications."""

import os
import re
import subprocess
import tempfile
import unittest

from console import PATIENCE, wait_for
from console_case import ConsoleCase

LOGIND = ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager")
SESSION = "/org/freedesktop/login1/session/one"
NOTIFICATIONS = ("org.freedesktop.Notifications", "/org/freedesktop/Notifications", "org.freedesktop.Notifications")
HIDDEN = "Hidden while you are away"


class Desktop(ConsoleCase):
    """The session bus plays the system's, too: logind and the notification server are stand-ins."""

    def setUp(self):
        super().setUp()
        bus = os.environ["DBUS_SESSION_BUS_ADDRESS"]
        self.environment = {"DBUS_SYSTEM_BUS_ADDRESS": bus}
        self.calls = tempfile.NamedTemporaryFile()
        self.addCleanup(self.calls.close)

    def mock(self, *what):
        mock = subprocess.Popen(["/usr/bin/python3", "-m", "dbusmock", "--logfile", self.calls.name, "--session", *what],
                                stdout=subprocess.DEVNULL)
        self.addCleanup(mock.wait)
        self.addCleanup(mock.terminate)
        wait_for(what[0], lambda: self.dbus("org.freedesktop.DBus", "/", "org.freedesktop.DBus.NameHasOwner",
                                            f"string:{what[0]}").endswith("true"))

    def dbus(self, destination, path, method, *arguments):
        call = ["dbus-send", "--session", "--print-reply=literal", f"--dest={destination}", path, method, *arguments]
        return subprocess.run(call, capture_output=True, text=True, timeout=PATIENCE).stdout.strip()

    def signal(self, path, name, *arguments):
        subprocess.run(["dbus-send", "--session", "--type=signal", path, name, *arguments], check=True)

    def start(self, *arguments, **options):
        return super().start(*arguments, environment=self.environment, **options)

    def hidden(self, console):
        return console.find("label", HIDDEN)

    def test_a_locked_screen_covers_the_pages_and_never_the_bar(self):
        console = self.start_impersonating()
        self.signal("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver.ActiveChanged", "boolean:true")
        self.hidden(console)
        console.bar(42)
        self.assertIsNone(console.seen("push button", "Open as user"))
        console.keys("ctrl+shift+s")
        wait_for("the bar to go", lambda: not console.bar_seen())
        self.hidden(console)
        self.signal("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver.ActiveChanged", "boolean:false")
        console.button("Switch to User")

    def test_a_preference_ends_it_when_nobody_is_there(self):
        home = self.data_folder.parent / "configuration"
        folder = home / "understudy"
        folder.mkdir(parents=True)
        (folder / "settings.json").write_text('{"onLock": "end"}')
        self.environment["XDG_CONFIG_HOME"] = str(home)
        console = self.start_impersonating()
        self.signal("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver.ActiveChanged", "boolean:true")
        wait_for("the bar to go", lambda: not console.bar_seen())
        self.hidden(console)
        console.press("I am back")
        console.button("Switch to User")

    def mock_logind(self):
        self.mock(*LOGIND)
        mock = "org.freedesktop.DBus.Mock"
        self.dbus(LOGIND[0], LOGIND[1], f"{mock}.AddMethod", f"string:{LOGIND[2]}", "string:GetSession", "string:s",
                  "string:o", f"string:ret = dbus.ObjectPath('{SESSION}')")
        subprocess.run(["gdbus", "call", "--session", "--dest", LOGIND[0], "--object-path", LOGIND[1], "--method",
                        f"{mock}.AddObject", SESSION, "org.freedesktop.login1.Session",
                        "{'LockedHint': <false>, 'Active': <true>}", "[]"], check=True, stdout=subprocess.DEVNULL)

    def set_session(self, name, value):
        subprocess.run(["gdbus", "call", "--session", "--dest", LOGIND[0], "--object-path", SESSION, "--method",
                        "org.freedesktop.DBus.Mock.UpdateProperties", "org.freedesktop.login1.Session",
                        f"{{'{name}': <{value}>}}"], check=True, stdout=subprocess.DEVNULL)

    def test_another_session_in_front_and_a_lock_as_logind_tells_them(self):
        self.mock_logind()
        console = self.start_impersonating()
        for name, away, back in (("Active", "false", "true"), ("LockedHint", "true", "false")):
            self.set_session(name, away)
            self.hidden(console)
            console.bar(42)
            self.set_session(name, back)
            console.button("Open as user")

    def test_a_machine_that_goes_to_sleep_is_covered_before(self):
        console = self.start_impersonating()
        self.mock_logind()
        self.signal(LOGIND[1], f"{LOGIND[2]}.PrepareForSleep", "boolean:true")
        subprocess.run(["gdbus", "call", "--session", "--dest", LOGIND[0], "--object-path", LOGIND[1], "--method",
                        "org.freedesktop.DBus.Mock.EmitSignal", LOGIND[2], "PrepareForSleep", "b", "[<true>]"],
                       check=True, stdout=subprocess.DEVNULL)
        self.hidden(console)
        subprocess.run(["gdbus", "call", "--session", "--dest", LOGIND[0], "--object-path", LOGIND[1], "--method",
                        "org.freedesktop.DBus.Mock.EmitSignal", LOGIND[2], "PrepareForSleep", "b", "[<false>]"],
                       check=True, stdout=subprocess.DEVNULL)
        console.button("Open as user")

    def test_a_notification_when_little_time_is_left_and_its_stop(self):
        self.mock(*NOTIFICATIONS)
        self.dbus(*NOTIFICATIONS[:2], "org.freedesktop.DBus.Mock.AddMethod", f"string:{NOTIFICATIONS[2]}",
                  "string:Notify", "string:susssasa{sv}i", "string:u", "string:ret = 7")
        self.dbus(*NOTIFICATIONS[:2], "org.freedesktop.DBus.Mock.AddMethod", f"string:{NOTIFICATIONS[2]}",
                  "string:CloseNotification", "string:u", "string:", "string:")
        console = self.start()
        console.sign_in()
        console.type("User ID", "42")
        console.type("Reason", "Invoice does not show")
        console.keys("alt+f")
        console.keys("ctrl+a")
        console.write("5")
        console.press("Switch to User")
        console.impersonating(42)
        wait_for("the notification", lambda: re.search(r"Notify .*5 minute(s|\(s\)) left as user 42", self.called()))
        self.assertIn('"stop"', self.called())
        subprocess.run(["gdbus", "call", "--session", "--dest", NOTIFICATIONS[0], "--object-path", NOTIFICATIONS[1],
                        "--method", "org.freedesktop.DBus.Mock.EmitSignal", NOTIFICATIONS[2], "ActionInvoked", "us",
                        "[<uint32 7>, <'stop'>]"], check=True, stdout=subprocess.DEVNULL)
        console.wait_until_actor()
        wait_for("it to be withdrawn", lambda: "CloseNotification 7" in self.called())

    def called(self):
        with open(self.calls.name) as calls:
            return calls.read()


if __name__ == "__main__":
    unittest.main()
