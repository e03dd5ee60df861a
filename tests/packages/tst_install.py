#!/usr/bin/python3
# SPDX-FileCopyrightText: The Understudy developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The packages of build/package/ in a clean Debian: installed with what they ask for and nothing else, used, upgraded,
removed, purged. ./dev package runs it, as root; no locale is set anywhere, as in a minimal system."""

import contextlib
import json
import os
import pathlib
import re
import shutil
import sqlite3
import subprocess
import time
import unittest
import urllib.error
import urllib.request

from clean_tree import CACHE, ROOT, Tree, base

NAMES = ("understudy", "understudyd", "understudy-server")
STATE = "/var/lib/understudyd"
DATABASE = f"sqlite:{STATE}/understudyd.sqlite"
OPTIONS = "etc/default/understudyd"
PASSWORD = "correct horse battery"
installed = None  # the tree with all three, above which each test has its own


def built(name):
    return next((ROOT / "build" / "package").glob(f"{name}_*.deb"))


def newer(folder, name):
    """The same package once more, as the next version."""
    work = folder / name
    subprocess.run(["dpkg-deb", "--raw-extract", built(name), work], check=True)
    control = work / "DEBIAN/control"
    control.write_text(re.sub(r"(?m)(^Version: |understudyd \(= )[^\s)]+", r"\g<1>9.0", control.read_text()))
    subprocess.run(["dpkg-deb", "--root-owner-group", "--build", work, folder / f"{name}_9.0.deb"], check=True,
                   stdout=subprocess.DEVNULL)
    return folder / f"{name}_9.0.deb"


def wait_for(what, probe, seconds=60):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if answer := probe():
            return answer
        time.sleep(0.1)
    raise AssertionError(f"waited {seconds} s for {what}")


def ask(url, method="GET", token=None, body=None):
    """Status and answer."""
    request = urllib.request.Request(url, method=method, data=None if body is None else json.dumps(body).encode(),
                                     headers={"Content-Type": "application/json",
                                              **({"Authorization": f"Bearer {token}"} if token else {})})
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return answer.status, json.loads(answer.read() or b"null")
    except urllib.error.HTTPError as error:
        return error.code, json.loads(error.read() or b"null")


def install(tree, *names, options=()):
    """What apt says to our packages, which are in the tree's /root."""
    return tree.install(*(f"/root/{built(name).name}" for name in names), options=options)


def setUpModule():
    global installed
    installed = Tree(base())
    unittest.addModuleCleanup(installed.close)
    installed.use_network()
    installed.deny_services()
    installed.run("apt-get", "update", "--quiet")
    for name in NAMES:
        shutil.copy(built(name), installed.path / "root")
    installed.said = install(installed, *NAMES[:2])
    installed.asked_for_console = installed.services()
    installed.said += install(installed, NAMES[2])


class TreeCase(unittest.TestCase):
    def setUp(self):
        self.tree = Tree(*installed.layers)
        self.addCleanup(self.tree.close)

    @staticmethod
    def unit(key):
        """The values of a key of the service."""
        text = (installed.path / "lib/systemd/system/understudyd.service").read_text()
        return [line.removeprefix(f"{key}=") for line in text.splitlines() if line.startswith(f"{key}=")]

    def as_service(self, *words):
        """The words as the service's user, in the service's environment."""
        environment = " ".join(self.unit("Environment")).replace("%S", "/var/lib").split()
        return ["runuser", "-u", "understudyd", "--", "env", *environment, *words]

    def serve(self):
        """Starts what the service starts, on a free port; the address."""
        words = self.unit("ExecStart")[0].replace("%S", "/var/lib").replace("$UNDERSTUDYD_OPTIONS", "").split()
        server = self.tree.start(*self.as_service(*words, "--listen", "127.0.0.1:0"))
        self.addCleanup(server.communicate)
        self.addCleanup(server.kill)
        line = server.stdout.readline()
        self.assertIn("understudyd listening on ", line)
        return server, line.split()[-1]

    def end(self, server):
        """As systemd does it."""
        subprocess.run(["pkill", "-TERM", "-x", "understudyd", "--ns", str(self.inner(server)), "--nslist", "pid"], check=True)
        self.assertEqual(server.wait(20), 0)

    @staticmethod
    def inner(server):
        return int(pathlib.Path(f"/proc/{server.pid}/task/{server.pid}/children").read_text().split()[0])

    def command(self, *words, **options):
        return self.tree.run(*self.as_service("understudyd", "--database", DATABASE, *words), **options)

    def add_admin(self):
        self.command("user", "add", "ada@example.com", "admin", input=PASSWORD)

    def sign_in(self, address):
        status, session = ask(f"{address}/api/session", "POST", body={"email": "ada@example.com", "password": PASSWORD})
        self.assertEqual(status, 201, session)
        return session["token"]

    def impersonate(self):
        """Leaves something in the audit log."""
        self.add_admin()
        self.command("user", "add", "bo@example.com", "customer", input=PASSWORD)
        server, address = self.serve()
        status, answer = ask(f"{address}/api/impersonation", "POST", self.sign_in(address), {"userId": 2, "reason": "a test"})
        self.assertEqual(status, 201, answer)
        self.end(server)

    def left(self):
        return sorted(file.name for file in (self.tree.path / STATE[1:]).iterdir())

    def kept(self):
        return sorted((self.tree.path / "var/backups/understudyd").iterdir())

    def serve_once(self):
        server, _ = self.serve()
        self.end(server)

    def remove(self, *names):
        self.tree.run("apt-get", "remove", "--yes", "--quiet", *names)

    def purge(self, *names):
        return self.tree.run("apt-get", "purge", "--yes", "--quiet", *(names or NAMES))


class Installation(TreeCase):
    def test_it_is_whole_and_quiet(self):
        self.assertEqual(self.tree.run("dpkg", "--audit"), "")
        self.assertNotRegex(installed.said, "(?i)warn|error|cannot")

    def test_the_programs_are_there(self):
        for name in ("understudy", "understudyd"):
            self.assertRegex(self.tree.run(name, "--version"), rf"(?m)^{name} \d+\.\d+")

    def test_the_service_is_on_and_its_user_owns_its_folder(self):
        self.assertTrue((self.tree.path / "etc/systemd/system/multi-user.target.wants/understudyd.service").is_symlink())
        self.assertEqual(self.tree.run("stat", "-c", "%U %G %a", STATE), "understudyd understudyd 700\n")
        self.assertEqual(self.tree.run("getent", "passwd", "understudyd").split(":")[5:], [STATE, "/usr/sbin/nologin\n"])
        self.assertEqual(self.tree.services(), ["start"])

    def test_the_site_for_nginx_is_not(self):
        self.assertTrue((self.tree.path / "etc/nginx/sites-available/understudyd").is_file())
        self.assertFalse((self.tree.path / "etc/nginx/sites-enabled").exists())

    def test_twice_is_as_good_as_once(self):
        self.add_admin()
        said = install(self.tree, *NAMES, options=["--reinstall"])
        self.assertNotRegex(said, "(?i)warn|error")
        self.sign_in(self.serve()[1])

    def test_the_console_alone_starts_no_service(self):
        self.assertEqual(installed.asked_for_console, [])


class Server(TreeCase):
    def test_it_serves_and_says_nothing_else(self):
        server, address = self.serve()
        self.assertEqual(ask(f"{address}/health")[0], 200)
        self.end(server)
        self.assertEqual(server.stdout.read(), "")

    def test_an_upgrade_keeps_settings_and_data_and_starts_the_new_one(self):
        self.add_admin()
        options = self.tree.path / OPTIONS
        options.write_text(options.read_text().replace('=""', '="--trust-proxy"'))
        server, address = self.serve()
        token = self.sign_in(address)
        folder = self.tree.path / "root"
        self.tree.install(*(f"/root/{newer(folder, name).name}" for name in NAMES))
        self.assertEqual(self.tree.run("dpkg-query", "-W", "-f", "${Version} ", *NAMES), "9.0 9.0 9.0 ")
        self.assertIn('="--trust-proxy"', options.read_text())
        self.assertEqual(self.tree.services()[-1], "restart")
        self.assertEqual(ask(f"{address}/api/session", token=token)[0], 200)
        self.end(server)
        _, address = self.serve()
        self.assertEqual(ask(f"{address}/api/session", token=token)[0], 200)

    def test_what_is_removed_can_come_back(self):
        self.impersonate()
        self.remove(*NAMES)
        self.assertTrue((self.tree.path / OPTIONS).exists())
        install(self.tree, *NAMES)
        self.sign_in(self.serve()[1])


class Purge(TreeCase):
    def test_nothing_is_left_where_nothing_was_recorded(self):
        self.serve_once()
        self.purge()
        for name in NAMES:
            (self.tree.path / "root" / built(name).name).unlink()
        self.assertEqual(self.tree.run("find", "/", "-xdev", "-iname", "*understudy*", "-not", "-path", "/proc/*"), "")
        self.tree.run("getent", "passwd", "understudyd", code=2)
        self.tree.run("getent", "group", "understudyd", code=2)

    def test_the_audit_log_outlives_it(self):
        self.impersonate()
        self.assertIn("the audit log is kept", self.purge())
        self.assertFalse((self.tree.path / STATE[1:]).exists())
        head, log = kept = self.kept()
        self.assertEqual([re.sub(r"\d{8}T\d{6}Z", "TIME", file.name) for file in kept],
                         ["audit-log-TIME.head", "audit-log-TIME.jsonl"])
        rows = [json.loads(line) for line in log.read_text().splitlines()]
        self.assertIn("a test", [row.get("reason") for row in rows])
        self.assertEqual(json.loads(head.read_text())["hash"], rows[-1]["hash"])
        self.assertEqual({(file.stat().st_uid, file.stat().st_mode & 0o077) for file in (head, log, log.parent)}, {(0, 0)})

    def test_also_when_it_comes_long_after_the_removal(self):
        self.impersonate()
        self.remove(*NAMES)
        self.purge("understudy-server")
        self.assertEqual(len(self.kept()), 2)

    def test_that_of_another_server_comes_beside_it(self):
        for _ in range(2):
            self.impersonate()
            self.purge()
            install(self.tree, *NAMES)
        self.assertEqual(len(self.kept()), 4)

    def test_it_is_not_held_up_by_who_still_uses_the_account(self):
        said = self.tree.run("sh", "-c", f"runuser -u understudyd -- sleep 600 & apt-get purge --yes --quiet {' '.join(NAMES)}")
        self.assertIn("the account understudyd stays", said)

    def test_a_log_that_cannot_be_written_down_stays_where_it_is(self):
        self.impersonate()
        with contextlib.closing(sqlite3.connect(self.tree.path / STATE[1:] / "understudyd.sqlite")) as database:
            triggers = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit'"
            for name, in database.execute(triggers).fetchall():
                database.execute(f"DROP TRIGGER {name}")
            database.execute("UPDATE audit SET reason = 'another'")
            database.commit()
        self.assertIn("a purge will keep the database", self.purge())
        self.assertIn("understudyd.sqlite", self.left())
        self.assertIn("understudyd.sqlite.audit-key", self.left())

    def test_what_was_written_after_the_removal_is_not_lost(self):
        self.add_admin()
        self.serve_once()
        self.remove("understudy-server")
        self.command("user", "role", "ada@example.com", "support")
        self.purge()
        self.assertIn("understudyd.sqlite", self.left())

    def test_the_key_of_a_log_in_postgresql_stays(self):
        (self.tree.path / STATE[1:] / "audit-key").write_text("0" * 64)
        self.purge()
        self.assertEqual(self.left(), ["audit-key"])

    def test_what_others_have_put_there_stays(self):
        self.serve_once()
        folder = self.tree.path / STATE[1:]
        (folder / "of somebody else").mkdir()
        (folder / "of somebody else" / "-rf").write_text("x")
        (folder / "a link").symlink_to("/etc/passwd")
        self.purge()
        self.assertEqual(self.left(), ["a link", "of somebody else"])
        self.assertEqual(self.tree.run("stat", "-c", "%U", "/etc/passwd"), "root\n")


class Desktop(TreeCase):
    """The console as an ordinary user opens it, whose name has a space."""

    HOME = "/home/Ann Agent"

    def setUp(self):
        super().setUp()
        self.tree.run("useradd", "--create-home", "--home-dir", self.HOME, "ann")
        self.home = self.tree.path / self.HOME[1:]

    def as_ann(self, *words):
        return ["runuser", "-u", "ann", "--", "env", f"HOME={self.HOME}", *words]

    def virtual_screen(self):
        """One of this machine: the tree has nothing but what the package asks for."""
        reader, writer = os.pipe()
        screen = subprocess.Popen(["Xvfb", "-displayfd", str(writer), "-ac", "-screen", "0", "1280x960x24", "-nolisten", "tcp"],
                                  pass_fds=[writer], stderr=subprocess.DEVNULL)
        self.addCleanup(screen.wait)
        self.addCleanup(screen.terminate)
        os.close(writer)
        with os.fdopen(reader) as pipe:
            return f":{pipe.readline().strip()}"

    def accounts(self):
        """How many the demo has; nothing where it is not there yet."""
        with contextlib.suppress(sqlite3.OperationalError):
            file = self.home / "data folder/demo/demo.sqlite"
            with contextlib.closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as database:
                return database.execute("SELECT count(*) FROM users").fetchone()[0]

    def test_what_it_depends_on_is_enough_for_the_demo(self):
        display = self.virtual_screen()
        console = self.tree.start(*self.as_ann(f"DISPLAY={display}", "understudy", "--demo", "--data-dir",
                                               f"{self.HOME}/data folder"))
        self.addCleanup(console.communicate)
        self.addCleanup(console.kill)
        here = {**os.environ, "DISPLAY": display}
        wait_for("the window", lambda: subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Understudy"],
                                                      env=here, capture_output=True, check=False).stdout)
        wait_for("the demo's accounts", self.accounts)
        subprocess.run(["maim", CACHE / "without-keychain.png"], env=here, check=True)


if __name__ == "__main__":
    unittest.main(verbosity=2)
