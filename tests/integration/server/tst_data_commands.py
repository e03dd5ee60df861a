#!/usr/bin/python3
# SPDX-FileCopyrightText: The Understudy developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""understudyd import, migrate and backup, on databases of its own: of SQLite, and of PostgreSQL where that is there."""

import contextlib
import json
import os
import pathlib
import re
import signal
import sqlite3
import stat
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.request

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "support"))

import postgres  # noqa: E402

if postgres.is_there():
    import psycopg2

SERVER = pathlib.Path(os.environ["UNDERSTUDY_BIN"]) / "understudyd"
LINES = 40_000  # of a file that takes several transactions


class Sqlite:
    """Databases of SQLite in a folder; an address is what --database takes."""

    takes_lock = "BEGIN IMMEDIATE"
    checks = "PRAGMA integrity_check"

    def __init__(self, folder):
        self.folder = folder

    def address(self):
        """Of an empty one."""
        (self.folder / "a").touch(mode=0o600)
        return f"sqlite:{self.folder / 'a'}"

    def missing(self):
        return f"sqlite:{self.folder / 'nothing'}"

    def connect(self, address):
        return sqlite3.connect(address.removeprefix("sqlite:"), timeout=30, isolation_level=None)

    def restored(self, copy):
        """The address of what a backup has in it."""
        return f"sqlite:{copy}"


class PostgreSql:
    takes_lock = f"BEGIN; SELECT pg_advisory_xact_lock({0x756e646572737475})"  # as postgres_engine.cpp has it
    checks = "SELECT 'ok'"
    server = None  # one for all tests

    def __init__(self, _):
        self.made = self.server.make_database()

    def address(self):
        return self.made

    def missing(self):
        return self.made.replace("/test", "/nothing")

    def connect(self, address):
        connection = psycopg2.connect(address)
        connection.autocommit = True
        return connection

    def restored(self, copy):
        address = self.server.make_database()
        subprocess.run([postgres.PROGRAMS / "pg_restore", "--exit-on-error", f"--dbname={address}", copy], check=True)
        return address


class DataCommands:
    databases = None

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.kind = self.databases(self.folder)
        self.database = self.kind.address()
        self.environment = {**os.environ, "XDG_DATA_HOME": folder.name}

    def command(self, *words, database=None):
        return [str(SERVER), "--database", database or self.database, *map(str, words)]

    def run_it(self, *words, code=0, database=None):
        done = subprocess.run(self.command(*words, database=database), capture_output=True, text=True,
                              env=self.environment)
        self.assertEqual(done.returncode, code, done.stderr)
        return done.stdout + done.stderr

    def csv(self, text):
        file = self.folder / "users.csv"
        file.write_text(text)
        return file

    def query(self, sql, database=None):
        with contextlib.closing(self.kind.connect(database or self.database)) as connection:
            return self.ask(connection, sql)

    def ask(self, connection, sql):
        cursor = connection.cursor()
        cursor.execute(sql)
        return cursor.fetchall()

    def many(self, count):
        return self.csv("email\n" + "".join(f"user{i}@example.com\n" for i in range(count)))

    @contextlib.contextmanager
    def half_way(self, file):
        """An import that has written something and waits for the lock to write more."""
        self.run_it("migrate")
        running = subprocess.Popen(self.command("import", file), stdout=subprocess.DEVNULL, env=self.environment)
        with contextlib.closing(self.kind.connect(self.database)) as lock:
            end = time.monotonic() + 60
            while True:
                lock.cursor().execute(self.kind.takes_lock)
                if self.ask(lock, "SELECT count(*) FROM users") > [(0,)]:
                    break
                lock.cursor().execute("ROLLBACK")
                self.assertLess(time.monotonic(), end)
                time.sleep(0.02)
            try:
                yield running
            finally:
                lock.cursor().execute("ROLLBACK")

    def test_a_server_goes_on_serving_meanwhile(self):
        served = subprocess.Popen(
            self.command("--listen", "127.0.0.1:0", "--demo", "--users", "60"), stdout=subprocess.PIPE, text=True,
            env={**self.environment, "UNDERSTUDY_DEMO_PASSWORD": "correct horse battery"})
        self.addCleanup(served.stdout.close)
        self.addCleanup(served.wait)
        self.addCleanup(served.terminate)
        address = re.search(r"http://\S+", served.stdout.readline())[0]
        importing = subprocess.Popen(self.command("import", self.many(LINES)), stdout=subprocess.DEVNULL,
                                     env=self.environment)
        answered = 0
        while importing.poll() is None:
            request = urllib.request.Request(
                f"{address}/api/session", headers={"Content-Type": "application/json"},
                data=json.dumps({"email": "admin@example.com", "password": "correct horse battery"}).encode())
            with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request, timeout=20) as answer:
                self.assertEqual(answer.status, 201)
            answered += 1
        self.assertGreater(answered, 2)
        self.assertEqual(importing.returncode, 0)

    def test_accounts_are_added_with_what_the_columns_say(self):
        file = self.csv("name,Email,organisation,role,disabled\n"
                        "Mira Okafor,mira@example.com,Acme,support,no\n"
                        "\"Weber, Jonas\",jonas@example.com,Acme,,yes\n"
                        ",nameless@example.com,,,\n")
        self.assertIn("Done: 3 added, 0 were there already, 0 bad lines skipped.", self.run_it("import", file))
        self.assertEqual(
            self.query("SELECT users.name, email, organisations.name, role, disabled FROM users "
                       "LEFT JOIN organisations ON organisations.id = org_id ORDER BY users.id"),
            [("Mira Okafor", "mira@example.com", "Acme", "support", 0),
             ("Weber, Jonas", "jonas@example.com", "Acme", "customer", 1),
             ("nameless", "nameless@example.com", None, "customer", 0)])
        # They can be found, too, and nobody can sign in as one of them.
        self.assertEqual(self.query("SELECT count(*) FROM user_words WHERE word = 'jonas'"), [(1,)])
        self.assertEqual(self.query("SELECT count(*) FROM users WHERE email_key IS NULL"), [(0,)])
        # NULL would be the password that all accounts of a demo share.
        self.assertEqual(self.query("SELECT DISTINCT password_hash FROM users"), [("",)])
        self.assertEqual(self.query("SELECT detail FROM audit WHERE action = 'users.imported'"), [("3 accounts",)])

    def test_bad_lines_are_told_and_skipped(self):
        file = self.csv("email,role\n"
                        "good@example.com,admin\n"
                        "no address,admin\n"
                        "short@example.com\n"
                        "shout@example.com,ADMIN\n"
                        "\"open@example.com\"x,admin\n"
                        "last@example.com,\n")
        told = self.run_it("import", file)
        self.assertIn("Done: 2 added, 0 were there already, 4 bad lines skipped.", told)
        for line, fault in ((3, '"no address" is not an email address'), (4, "it has 1 fields, the first line has 2"),
                            (5, '"ADMIN" is not a role'), (6, "its quotation marks are not right")):
            self.assertIn(f"line {line} is skipped: {fault}", told)

    def test_what_is_there_stays_as_it_is(self):
        self.run_it("import", self.csv("email,role\nmira@example.com,support\n"))
        told = self.run_it("import", self.csv("email,role\nMIRA@example.com,admin\njonas@example.com,customer\n"))
        self.assertIn("Done: 1 added, 1 were there already", told)
        self.assertEqual(self.query("SELECT role FROM users WHERE id = 1"), [("support",)])

    def test_a_file_that_is_no_list_changes_nothing(self):
        for text in ("", "name\nMira\n", "email,shoe size\na@example.com,42\n", "email,email\n"):
            with self.subTest(text):
                self.run_it("import", self.csv(text), code=1)
        self.run_it("import", self.folder / "nothing.csv", code=1)
        self.assertEqual(self.query("SELECT count(*) FROM users"), [(0,)])

    def test_an_import_that_was_killed_goes_on_where_it_was(self):
        file = self.many(LINES)
        with self.half_way(file) as running:
            running.send_signal(signal.SIGKILL)
            running.wait()
        [(before,)] = self.query("SELECT count(*) FROM users")
        self.assertTrue(0 < before < LINES)
        # What was done is not done again: it counts as added, not as known.
        self.assertIn(f"Done: {LINES} added, 0 were there already", self.run_it("import", file))
        self.assertEqual(self.query("SELECT count(*), count(DISTINCT email) FROM users"), [(LINES, LINES)])

    def test_a_backup_is_whole_while_somebody_writes(self):
        file, copy = self.many(LINES), self.folder / "copy"
        with self.half_way(file) as writing:
            self.run_it("backup", copy)
        self.assertEqual(writing.wait(), 0)
        self.assertEqual(stat.S_IMODE(copy.stat().st_mode), 0o600)
        restored = self.kind.restored(copy)
        self.assertEqual(self.query(self.kind.checks, restored), [("ok",)])
        [(copied,)] = self.query("SELECT count(*) FROM users", restored)
        self.assertTrue(0 < copied < LINES)
        # It can be served, and the import can be finished there.
        self.assertIn(f"Done: {LINES} added", self.run_it("import", file, database=restored))

    def test_a_backup_overwrites_nothing(self):
        self.run_it("migrate")
        precious = self.folder / "precious"
        precious.write_text("mine")
        self.assertIn("cannot be made", self.run_it("backup", precious, code=1))
        self.assertEqual(precious.read_text(), "mine")
        self.run_it("backup", self.folder / "no" / "such" / "folder", code=1)
        self.run_it("backup", self.folder / "copy", database=self.kind.missing(), code=1)
        self.assertFalse((self.folder / "copy").exists())

    def test_an_address_counts_once_however_it_is_written(self):
        told = self.run_it("import", self.csv("email,organisation\nA@example.com,Acme\na@EXAMPLE.com,Other\n"
                                              "Ä@example.com,Acme\nä@example.com,Acme\n"))
        self.assertIn("Done: 3 added, 1 were there already", told)
        # Nobody is in it: it was not made.
        self.assertEqual(self.query("SELECT name FROM organisations"), [("Acme",)])

    def test_very_many_bad_lines_add_nothing(self):
        told = self.run_it("import", self.csv("email\n" + "no address\n" * 1000))
        self.assertIn("Done: 0 added, 0 were there already, 1000 bad lines skipped.", told)


class OnSqlite(DataCommands, unittest.TestCase):
    databases = Sqlite

    def test_a_mistyped_path_makes_no_database(self):
        for words in (["migrate"], ["user", "delete", "ada@example.com"], ["user", "role", "ada@example.com", "admin"]):
            with self.subTest(words=words):
                told = self.run_it(*words, code=1, database=self.kind.missing())
                self.assertIn("there is no database at", told)
                self.assertFalse((self.folder / "nothing").exists())


@unittest.skipUnless(postgres.is_there(), "PostgreSQL is not installed")
class OnPostgreSql(DataCommands, unittest.TestCase):
    databases = PostgreSql

    @classmethod
    def setUpClass(cls):
        PostgreSql.server = postgres.Postgres()
        cls.addClassCleanup(PostgreSql.server.end)

    def test_a_password_is_not_in_the_arguments_of_pg_dump(self):
        """Others can read them."""
        seen = self.folder / "seen"
        spy = self.folder / "pg_dump"
        spy.write_text(f'#!/bin/sh\necho "$@ $PGPASSWORD" >{seen}\n')
        spy.chmod(0o755)
        self.run_it("migrate")
        self.environment["PATH"] = f"{self.folder}:{os.environ['PATH']}"
        self.run_it("backup", self.folder / "copy", database=self.database.replace("postgres@", "postgres:hidden@"))
        self.assertRegex(seen.read_text(), "--dbname=postgresql://postgres@/.* hidden\n$")

    def test_what_pg_dump_says_is_told(self):
        self.run_it("migrate")
        with contextlib.closing(self.kind.connect(self.database)) as connection:
            connection.cursor().execute("CREATE ROLE reader LOGIN; GRANT SELECT ON meta TO reader")
        told = self.run_it("backup", self.folder / "copy", code=1,
                           database=self.database.replace("postgres@", "reader@"))
        self.assertRegex(told, "pg_dump could not copy the database: .*permission denied")
        self.assertFalse((self.folder / "copy").exists())


if __name__ == "__main__":
    unittest.main()
