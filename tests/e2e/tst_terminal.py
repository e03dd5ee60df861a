#!/usr/bin/python3
# SPDX-FileCopyrightText: The Understudy developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""understudy start|stop|status|journal: a terminal talks to the running console, and the person decides."""

import json
import os
import pty
import signal
import subprocess
import unittest

from console import PATIENCE, wait_for
from console_case import PROGRAM, ConsoleCase

ALLOW = "Let this terminal switch without asking"


class Terminal(ConsoleCase):
    def command(self, verb, *arguments):
        return [str(PROGRAM), verb, *arguments, "--data-dir", str(self.data_folder)]

    def call(self, verb, *arguments):
        return subprocess.run(self.command(verb, *arguments), capture_output=True, text=True, timeout=PATIENCE)

    def begin(self, verb, *arguments, **options):
        process = subprocess.Popen(self.command(verb, *arguments), stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                   text=True, **options)
        self.addCleanup(process.communicate)
        self.addCleanup(process.kill)
        return process

    def start_signed_in(self):
        console = self.start()
        console.sign_in()
        return console

    def test_without_a_console_it_says_so(self):
        answer = self.call("status")
        self.assertEqual(answer.returncode, 3)
        self.assertIn("No console runs here.", answer.stderr)

    def test_a_console_that_does_not_answer_is_not_taken_for_none(self):
        console = self.start()
        console.button("Sign in")
        os.kill(console.process.pid, signal.SIGSTOP)
        self.addCleanup(os.kill, console.process.pid, signal.SIGCONT)
        link = subprocess.run([str(PROGRAM), "--data-dir", str(self.data_folder), "understudy:impersonate?user=42"],
                              capture_output=True, text=True, timeout=PATIENCE)
        self.assertEqual(link.returncode, 1)
        self.assertIn("already running, but it does not answer", link.stderr)
        answer = self.call("status")
        self.assertEqual(answer.returncode, 1)
        self.assertIn("Understudy runs, but does not answer.", answer.stderr)

    def test_without_a_display_it_says_so(self):
        bare = {name: value for name, value in os.environ.items()
                if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
        begun = subprocess.run([str(PROGRAM), "--data-dir", str(self.data_folder)], capture_output=True, text=True,
                               timeout=PATIENCE, env=bare)
        self.assertEqual(begun.returncode, 1)
        self.assertIn("There is no display here.", begun.stderr)

    def test_it_says_whose_session_is_held(self):
        console = self.start()
        console.button("Sign in")
        self.assertEqual(self.call("status").stdout, "Nobody is signed in.\n")
        console.sign_in()
        self.assertRegex(self.call("status").stdout, r"^Signed in at Demo as .+\.\n$")
        console.switch_to(42)
        console.impersonating(42)
        self.assertIn("Currently impersonating user 42", self.call("status").stdout)
        told = json.loads(self.call("status", "--json").stdout)
        self.assertEqual(told["state"], "impersonating")
        self.assertEqual(told["subject"]["id"], "42")
        self.assertEqual(told["reason"], "Invoice does not show")
        self.assertGreater(told["secondsLeft"], 25 * 60)

    def test_a_start_waits_for_the_person(self):
        console = self.start_signed_in()
        start = self.begin("start", "42", "--reason", "Invoice does not show", "--minutes", "15")
        self.assertIn("Press Switch to User", start.stderr.readline())
        wait_for("the form", lambda: console.text("User ID") == "42")
        self.assertIsNone(start.poll())
        self.assertIsNone(console.bar_seen())
        console.press("Switch to User")
        said, _ = start.communicate(timeout=PATIENCE)
        self.assertIn("Currently impersonating user 42", said)
        self.assertEqual(start.returncode, 0)
        self.assertLess(json.loads(self.call("status", "--json").stdout)["secondsLeft"], 15 * 60 + 1)

    def test_a_start_that_is_given_up_leaves_no_form(self):
        console = self.start_signed_in()
        console.press("Journal")
        wait_for("the journal", lambda: not console.seen("text", "User ID"))
        start = self.begin("start", "42", "--reason", "Invoice does not show")
        wait_for("the form", lambda: console.text("User ID") == "42")
        start.send_signal(signal.SIGINT)
        wait_for("the form to be empty", lambda: console.text("User ID") == "" and console.text("Reason") == "")

    def test_without_a_terminal_nothing_can_be_allowed(self):
        console = self.start_signed_in()
        self.begin("start", "42", "--reason", "Invoice does not show", start_new_session=True)
        wait_for("the form", lambda: console.text("User ID") == "42")
        self.assertIsNone(console.seen("check box", ALLOW))

    def test_a_terminal_that_was_allowed_switches_and_another_does_not(self):
        console = self.start_signed_in()
        with TerminalSession(self) as allowed, TerminalSession(self) as other:
            allowed.type(self.command("start", "42", "--reason", "Invoice does not show"))
            wait_for("the form", lambda: console.text("User ID") == "42")
            console.tick(ALLOW)
            console.press("Switch to User")
            console.impersonating(42)
            self.assertEqual(self.call("stop").returncode, 0)
            console.wait_until_actor()
            other.type(self.command("start", "43", "--reason", "Invoice does not show"))
            wait_for("the form", lambda: console.text("User ID") == "43")
            self.assertIsNone(console.bar_seen())
            allowed.type(self.command("start", "44", "--reason", "Invoice does not show"))
            console.impersonating(44)

    def test_what_a_terminal_may_ends_with_its_actors_session(self):
        console = self.start_signed_in()
        with TerminalSession(self) as allowed:
            allowed.type(self.command("start", "42", "--reason", "Invoice does not show"))
            wait_for("the form", lambda: console.text("User ID") == "42")
            console.tick(ALLOW)
            console.press("Switch to User")
            console.impersonating(42)
            console.stop()
            console.press("Sign out")
            console.button("Sign in")
            console.sign_in()
            allowed.type(self.command("start", "44", "--reason", "Invoice does not show"))
            wait_for("the form", lambda: console.text("User ID") == "44")
            self.assertIsNone(console.bar_seen())

    def test_what_cannot_be_is_said(self):
        console = self.start_signed_in()
        for arguments, words in ((("start", "x", "--reason", "Invoice does not show"), "number"),
                                 (("start", "42"), "reason"),
                                 (("start", "42", "--reason", "why not", "--connection", "Acme"), "not at Acme")):
            answer = self.call(*arguments)
            self.assertEqual(answer.returncode, 1, answer)
            self.assertIn(words, answer.stderr)
        console.switch_to(42)
        console.impersonating(42)
        answer = self.call("start", "43", "--reason", "Invoice does not show")
        self.assertEqual(answer.returncode, 1)
        self.assertIn("Currently impersonating user 42. Stop first", answer.stderr)

    def diagnostics(self, **environment):
        return subprocess.run([str(PROGRAM), "--diagnostics", "--data-dir", str(self.data_folder)], capture_output=True,
                              text=True, timeout=PATIENCE, env={**os.environ, **environment})

    def test_diagnostics_are_those_of_the_running_console(self):
        self.assertIn("\nConsole: not running\n", self.diagnostics().stdout)
        console = self.start()
        console.button("Sign in")
        answer = self.diagnostics(XDG_CURRENT_DESKTOP="Elsewhere")
        self.assertEqual((answer.returncode, answer.stderr), (0, ""))
        self.assertIn("\nConsole: running\n", answer.stdout)
        self.assertRegex(answer.stdout, r"\nDesktop: .*xcb\n")
        self.assertIn("  Demo · understudy · demo\n", answer.stdout)
        self.assertNotIn("Elsewhere", answer.stdout)
        console.process.send_signal(signal.SIGSTOP)
        self.addCleanup(console.process.send_signal, signal.SIGCONT)
        self.assertIn("\nConsole: does not answer\n", self.diagnostics().stdout)

    def test_diagnostics_leave_a_damaged_list_of_connections_where_it_is(self):
        folder = self.data_folder.parent / "configuration"
        damaged = folder / "understudy" / "connections.json"
        damaged.parent.mkdir(parents=True)
        damaged.write_text('{"connections": [')
        answer = self.diagnostics(XDG_CONFIG_HOME=str(folder))
        self.assertEqual(answer.returncode, 1)
        self.assertRegex(answer.stdout, r"\nConnections: connections\.json cannot be read \(/: not JSON at byte \d+: .+\)\n")
        self.assertEqual([file.name for file in damaged.parent.iterdir()], [damaged.name])
        console = self.start(environment={"XDG_CONFIG_HOME": str(folder)})
        console.button("Sign in")  # a console does set it aside, and says so
        self.assertRegex(self.diagnostics().stdout, r"understudy\.ui: connections: \"/: not JSON")

    def test_it_stops_and_reads_the_journal(self):
        console = self.start_impersonating()
        self.assertEqual(self.call("stop").returncode, 0)
        self.assertIsNone(console.bar_seen())
        self.assertEqual(self.call("stop").stdout, "Nobody is impersonated.\n")
        self.assertIn("Invoice does not show", self.call("journal").stdout)
        entry, = map(json.loads, self.call("journal", "--json").stdout.splitlines())
        self.assertEqual(entry["reason"], "Invoice does not show")


class Link(ConsoleCase):
    """A link to a second connection, which nobody answers at."""

    def setUp(self):
        super().setUp()
        folder = self.data_folder.parent / "configuration" / "understudy"
        folder.mkdir(parents=True)
        (folder / "connections.json").write_text(json.dumps({"connections": [
            {"id": "beta", "name": "Beta", "address": "https://127.0.0.1:1", "profile": "understudy",
             "environment": "development"}]}))
        self.environment = {"XDG_CONFIG_HOME": str(folder.parent)}
        self.console = self.start(environment=self.environment)
        self.console.button("Sign in")

    def start_again(self, *arguments):
        again = self.start(*arguments, demo=False, environment=self.environment)
        self.assertEqual(again.process.wait(PATIENCE), 0)

    def follow_link(self):
        self.start_again("understudy:impersonate?user=42&connection=Beta")
        self.console.find("label", "A link to user 42 at Beta is waiting.")

    def test_it_takes_nobody_out_of_where_he_is_signed_in(self):
        self.console.sign_in()
        self.follow_link()
        self.console.button("Switch to User")
        self.assertIn("Demo", self.console.title())
        self.console.press("Open Beta")
        wait_for("Beta", lambda: "Beta" in self.console.title())
        self.console.button("Sign in")
        self.assertIsNone(self.console.seen("push button", "Open Beta"))

    def test_one_that_is_not_understood_is_told_until_the_next_start(self):
        told = "That link asks for something this console does not do, so nothing was filled in."
        self.start_again("understudy:stop")
        self.console.find("label", told)
        self.start_again()
        wait_for("the message to go", lambda: not self.console.seen("label", told))

    def test_it_may_choose_where_nobody_is_signed_in_and_says_so(self):
        self.follow_link()
        wait_for("Beta", lambda: "Beta" in self.console.title())
        self.assertIsNone(self.console.seen("push button", "Open Beta"))


class TerminalSession:
    """A shell with a terminal of its own, for as long as it is entered."""

    def __init__(self, case):
        self.case = case

    def __enter__(self):
        self.master, slave = pty.openpty()
        self.shell = subprocess.Popen(["setsid", "--ctty", "sh"], stdin=slave, stdout=slave, stderr=slave)
        os.close(slave)
        return self

    def type(self, command):
        os.write(self.master, (subprocess.list2cmdline(command) + "\n").encode())

    def __exit__(self, *_):
        self.shell.kill()
        self.shell.wait()
        os.close(self.master)


if __name__ == "__main__":
    unittest.main()
