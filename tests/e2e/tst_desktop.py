#!/usr/bin/python3
# SPDX-FileCopyrightText: The Understudy developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The desktop around the console: its screen is locked, its machine sleeps, it shows notifications."""

import contextlib
import os
import re
import select
import signal
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

    def emit(self, path, name, *arguments):
        subprocess.run(["dbus-send", "--session", "--type=signal", path, name, *arguments], check=True)

    def start(self, *arguments, **options):
        return super().start(*arguments, environment=self.environment, **options)

    def hidden(self, console):
        return console.find("label", HIDDEN)

    def test_a_locked_screen_covers_the_pages_and_never_the_bar(self):
        console = self.start_impersonating()
        self.emit("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver.ActiveChanged", "boolean:true")
        self.hidden(console)
        console.bar(42)
        self.assertIsNone(console.seen("push button", "Open as user"))
        console.keys("ctrl+shift+s")
        wait_for("the bar to go", lambda: not console.bar_seen())
        self.hidden(console)
        self.emit("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver.ActiveChanged", "boolean:false")
        console.button("Switch to User")

    def prefer_to_end(self):
        home = self.data_folder.parent / "configuration"
        folder = home / "understudy"
        folder.mkdir(parents=True)
        (folder / "settings.json").write_text('{"onLock": "end"}')
        self.environment["XDG_CONFIG_HOME"] = str(home)

    def test_a_preference_ends_it_when_nobody_is_there(self):
        self.prefer_to_end()
        console = self.start_impersonating()
        self.emit("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver.ActiveChanged", "boolean:true")
        wait_for("the bar to go", lambda: not console.bar_seen())
        self.hidden(console)
        console.press("I am back")
        console.button("Switch to User")

    def mock_logind(self):
        """Whose Inhibit() gives out the writing end of a pipe: it is held until that is closed."""
        self.mock(*LOGIND)
        pipe = str(self.data_folder.parent / "hold")
        os.mkfifo(pipe)
        self.reading_end = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
        self.addCleanup(os.close, self.reading_end)
        mock = "org.freedesktop.DBus.Mock"
        self.dbus(LOGIND[0], LOGIND[1], f"{mock}.AddMethod", f"string:{LOGIND[2]}", "string:GetSession", "string:s",
                  "string:o", f"string:ret = dbus.ObjectPath('{SESSION}')")
        self.dbus(LOGIND[0], LOGIND[1], f"{mock}.AddMethod", f"string:{LOGIND[2]}", "string:Inhibit", "string:ssss",
                  "string:h", f"string:import os\nend = os.open('{pipe}', os.O_WRONLY)\n"
                  "ret = dbus.types.UnixFd(end)\nos.close(end)")
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
        self.prepare_for_sleep("true").wait()
        self.hidden(console)
        self.prepare_for_sleep("false").wait()
        console.button("Open as user")

    def prepare_for_sleep(self, whether):
        telling = subprocess.Popen(["gdbus", "call", "--session", "--dest", LOGIND[0], "--object-path", LOGIND[1],
                                    "--method", "org.freedesktop.DBus.Mock.EmitSignal", LOGIND[2], "PrepareForSleep",
                                    "b", f"[<{whether}>]"], stdout=subprocess.DEVNULL)
        self.addCleanup(telling.wait)
        return telling

    def let_go(self, seconds=0.0):
        """Whether the machine may sleep, within that time: nobody holds the writing end any more."""
        poll = select.poll()
        poll.register(self.reading_end, 0)
        return bool(poll.poll(seconds * 1000))

    def wait_until_held(self, times):
        wait_for("sleep to be held", lambda: len(re.findall(
            r'Inhibit "sleep" "Understudy" ".+" "delay"', self.called())) == times and not self.let_go())

    @contextlib.contextmanager
    def frozen(self, pid):
        os.kill(pid, signal.SIGSTOP)
        try:
            yield
        finally:
            os.kill(pid, signal.SIGCONT)

    def below_the_bar(self, console):
        return subprocess.run(["maim", "--window", console.window(), "--geometry", "700x400+100+120", "--hidecursor"],
                              capture_output=True, check=True).stdout

    def test_a_machine_sleeps_only_once_the_pages_are_hidden(self):
        self.mock_logind()
        console = self.start_impersonating()
        self.wait_until_held(1)
        self.prepare_for_sleep("true")
        self.assertTrue(self.let_go(5))
        with self.frozen(console.process.pid):
            asleep = self.below_the_bar(console)
        self.hidden(console)
        self.assertEqual(self.below_the_bar(console), asleep)
        self.prepare_for_sleep("false")
        console.button("Open as user")
        self.assertNotEqual(self.below_the_bar(console), asleep)
        self.wait_until_held(2)

    def test_a_machine_sleeps_only_once_what_is_to_end_has_ended(self):
        self.mock_logind()
        self.prefer_to_end()
        console = self.start_impersonating()
        self.wait_until_held(1)
        with self.frozen(console.server()):
            self.prepare_for_sleep("true")
            self.hidden(console)
            self.assertFalse(self.let_go(1))
            console.bar(42)
        self.assertTrue(self.let_go(2))
        wait_for("the bar to go", lambda: not console.bar_seen(), seconds=1)

    def test_a_machine_sleeps_though_the_backend_does_not_answer(self):
        self.mock_logind()
        self.prefer_to_end()
        console = self.start_impersonating()
        self.wait_until_held(1)
        with self.frozen(console.server()):
            self.prepare_for_sleep("true").wait()
            self.assertTrue(self.let_go(5))
            console.bar(42)

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
