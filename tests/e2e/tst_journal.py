#!/usr/bin/python3
# SPDX-FileCopyrightText: The Understudy developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The console's own record: found, filtered, read and taken along."""

import contextlib
import csv
import json
import os
import pathlib
import sqlite3
import unittest

from console import Timeout, wait_for
from console_case import ConsoleCase

# Where to leave pictures, for the eye.
PICTURES = os.environ.get("UNDERSTUDY_PICTURES")


class Journal(ConsoleCase):
    def setUp(self):
        super().setUp()
        self.home = self.data_folder.parent
        self.environment = {"HOME": str(self.home), "XDG_CONFIG_HOME": str(self.home / "config")}
        self.console = self.start(environment=self.environment)
        self.console.sign_in()

    def switch_and_stop(self, user_id, reason):
        self.console.switch_to(user_id, reason)
        self.console.impersonating(user_id)
        self.console.stop()

    def rows(self):
        """What the list says, days and entries."""
        return [row.name for row in self.console.find("list", "Journal") if row is not None]

    def entries(self):
        return [row for row in self.rows() if " as " in row]

    def wait_for_entries(self, *words):
        """Until there is one entry for each of the words, in this order."""
        def probe():
            entries = self.entries()
            return len(entries) == len(words) and all(word in entry for word, entry in zip(words, entries))
        try:
            wait_for(f"entries with {words}", probe)
        except AssertionError as error:
            raise AssertionError(f"{error}\n{self.console.outline()}") from None

    def show(self, name):
        if PICTURES:
            self.console.picture(pathlib.Path(PICTURES) / f"journal-{name}.png")

    def choose_row(self, below):
        """By keys alone, from the filter on: three choices and the chart, then the list, whose first entry is chosen by
        that and whose days are passed over."""
        def chosen():
            self.console.keys("alt+f")
            if self.console.focused() != "Filter":  # a console that has just started is not ready for keys yet
                return False
            self.console.keys(*["Tab"] * 5, *["Down"] * below)
            return self.console.find("push button", "Close details", seconds=2)
        wait_for("the details", lambda: self.patiently(chosen))

    @staticmethod
    def patiently(probe):
        try:
            return probe()
        except Timeout:
            return None

    def chart(self):
        return self.console.find("chart", "Impersonations and minutes per day")

    def labels(self):
        return [item.name for item in self.console.showing() if item.getRoleName() == "label"]

    def press_export(self):
        self.console.press("Export…")

    def export_from_the_palette(self):
        """From another page."""
        self.console.press("Switch")
        self.console.button("Switch to User")
        self.console.keys("ctrl+k")
        self.console.write("export")
        wait_for("the action", lambda: "Export the journal" in self.console.field("Find an action or a user").description)
        self.console.keys("Return")

    def save_as(self, name, begin):
        """Types a name into the file chooser, and where that leads."""
        begin()
        chooser = wait_for("the file chooser", lambda: next(
            (window for window in self.console.application() if window.name == "Export the journal"), None))
        self.assertTrue(chooser)
        path = self.home / name
        self.console.type("File name:", str(path))
        self.console.press("Save")
        self.console.find("alert", f"Entries exported: 2, to {path}")
        return path

    def test_an_empty_journal_teaches(self):
        self.console.press("Journal")
        self.console.find("label", "Nothing yet. Every switch is written here", str.startswith)
        self.show("empty")
        self.assertIsNone(self.console.seen("chart", "Impersonations and minutes per day"))

    def test_switches_are_found_filtered_read_and_exported(self):
        self.switch_and_stop(42, "Invoice does not show")
        self.switch_and_stop(43, "=cmd|'/c calc'!A1")
        self.console.press("Journal")
        self.wait_for_entries("user 43", "user 42")
        self.assertEqual(len(self.rows()), 3, self.rows())  # and the day
        for entry in self.entries():
            self.assertIn("Stopped", entry)
            self.assertIn("Demo", entry)
        wait_for("the chart", lambda: "impersonations 2" in self.chart().description)
        self.show("filled")
        self.read_details()
        self.filter()
        self.export()

    def read_details(self):
        self.choose_row(1)
        labels = wait_for("the details", lambda: self.labels() if "user42@example.com" in " ".join(self.labels()) else None)
        words = "\n".join(labels)
        self.assertIn("Invoice does not show", words)
        self.assertIn("It was stopped here.", words)
        self.assertIn(" UTC", words)
        wait_for("its history", lambda: "Switched, and verified" in "\n".join(self.labels()))
        self.show("detail")
        self.console.keys("Escape")
        wait_for("the details to go", lambda: not self.console.seen("push button", "Close details"))

    def filter(self):
        self.console.type("Filter", "INVOICE")
        self.wait_for_entries("user 42")
        wait_for("the chart", lambda: "impersonations 1" in self.chart().description)
        self.show("filtered")
        self.console.type("Filter", "nobody at all")
        self.console.find("label", "Nothing fits this filter.", str.startswith)
        self.show("nothing-fits")
        self.console.type("Filter", "")
        self.wait_for_entries("user 43", "user 42")

    def export(self):
        with self.save_as("out.csv", self.press_export).open(newline="", encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        self.assertEqual([row["subjectId"] for row in rows], ["43", "42"])
        self.assertEqual(rows[0]["reason"], "'=cmd|'/c calc'!A1")
        self.assertEqual(rows[1]["outcome"], "stopped")
        file = self.save_as("out.jsonl", self.export_from_the_palette)
        lines = [json.loads(line) for line in file.read_text().splitlines()]
        self.assertEqual([line["subjectId"] for line in lines], ["43", "42"])
        self.assertEqual(lines[0]["reason"], "=cmd|'/c calc'!A1")
        self.assertEqual(lines[1]["ended"][-1], "Z")
        self.show("exported")

    def test_it_is_there_while_impersonating_with_the_bar_above(self):
        self.console.switch_to(42)
        self.console.impersonating(42)
        self.console.press("Journal")
        self.wait_for_entries("In progress")
        self.assertTrue(self.console.bar_seen())
        self.show("impersonating")
        self.console.press("Stop")
        wait_for("the bar to go", lambda: not self.console.bar_seen())
        self.wait_for_entries("Stopped")

    def leave_orphan(self, connection_id):
        """Ends the console, and makes its entry one whose start was never answered."""
        self.assertEqual(self.console.terminate(), 0)
        with contextlib.closing(sqlite3.connect(self.data_folder / "journal.sqlite")) as journal:
            journal.execute("UPDATE entry SET outcome = 'orphanPossible', longest_life_seconds = 43200, "
                            "connection_id = ?, connection_name = ?", (connection_id, connection_id.capitalize()))
            journal.commit()
        self.console = self.start(environment=self.environment)
        self.console.button("Switch to User")  # the keychain has kept the admin's session
        self.console.find("alert", "A session as user 42 may still be live", str.startswith)
        self.console.press("Journal")
        self.wait_for_entries("May be live")
        self.choose_row(0)
        self.console.press("Check now")

    def test_what_nobody_knows_the_end_of_can_be_checked(self):
        self.switch_and_stop(42, "Invoice does not show")
        self.leave_orphan("demo")
        self.console.find("label", "Demo says that you are yourself.", str.startswith)
        self.show("unknown")
        self.console.press("I have checked")
        self.wait_for_entries("Looked after")
        wait_for("the notice to go", lambda: not self.console.seen(
            "alert", "A session as user 42 may still be live", str.startswith))
        wait_for("no more to check", lambda: not self.console.seen("push button", "Check now"))
        self.show("looked-after")

    def test_another_connection_is_named(self):
        self.switch_and_stop(42, "Invoice does not show")
        self.leave_orphan("acme")
        self.console.find("label", "Only Acme could tell", str.startswith)
        self.assertIn("May be live", self.entries()[0])

    def test_a_shorter_time_asks_first(self):
        self.switch_and_stop(42, "Invoice does not show")
        self.console.press("Journal")
        self.wait_for_entries("Stopped")
        self.console.choose("Keep for", "90 days", "alt+k")
        self.console.find("label", "Entries that ended more than 90 days ago go now", str.startswith)
        self.show("keep-for")
        self.console.press("Remove them")
        settings = wait_for("the settings", lambda: next(self.home.joinpath("config").rglob("settings.json"), None))
        self.assertEqual(json.loads(settings.read_text())["journalDays"], 90)
        self.assertEqual(self.console.combo("Keep for").name, "90 days")
        self.wait_for_entries("Stopped")


if __name__ == "__main__":
    unittest.main()
