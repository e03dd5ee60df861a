# SPDX-FileCopyrightText: The Understudy developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real PostgreSQL in a folder of its own, for scripts; postgres_server.h is the same for programs."""

import ctypes
import os
import pathlib
import pwd
import signal
import subprocess
import tempfile
import time

PR_SET_PDEATHSIG = 1
LONGEST_START = 30
# The newest one's; Debian keeps them out of PATH.
PROGRAMS = max(pathlib.Path("/usr/lib/postgresql").glob("*/bin/initdb"), default=pathlib.Path()).parent
SETTINGS = ("listen_addresses=", "fsync=off", "full_page_writes=off", "autovacuum=off", "shared_buffers=16MB",
            "max_connections=40")


def is_there():
    return (PROGRAMS / "initdb").exists()


def leave_root():
    """In the child: becomes what PostgreSQL accepts, and ends with its parent."""
    if os.geteuid() == 0:
        nobody = pwd.getpwnam("nobody")
        os.setgid(nobody.pw_gid)
        os.setuid(nobody.pw_uid)
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGQUIT)


class Postgres:
    """Reached by a socket in its folder alone. Its data are in another one, in `disk`. Call end() at last."""

    def __init__(self, settings=SETTINGS, disk=None):
        self._folders = [tempfile.TemporaryDirectory(), tempfile.TemporaryDirectory(dir=disk)]
        self._databases = 0
        for folder in self._folders if os.geteuid() == 0 else ():
            os.chown(folder.name, pwd.getpwnam("nobody").pw_uid, pwd.getpwnam("nobody").pw_gid)
        self.folder, data = (pathlib.Path(folder.name).resolve() for folder in self._folders)
        data /= "data"
        self._spawn("initdb", f"--pgdata={data}", "--auth=trust", "--username=postgres", "--encoding=UTF8", "--no-locale",
                    "--no-sync").wait()
        self._process = self._spawn("postgres", "-D", data, "-k", self.folder,
                                    *(word for setting in settings for word in ("-c", setting)))
        self._wait(data / "postmaster.pid")

    def _spawn(self, program, *words):
        with open(self.folder / "log", "ab") as log:
            return subprocess.Popen([str(PROGRAMS / program), *map(str, words)], cwd=self.folder, stdout=log, stderr=log,
                                    preexec_fn=leave_root)

    def _wait(self, state):
        end = time.monotonic() + LONGEST_START
        while not (state.exists() and "\nready" in state.read_text()):
            if time.monotonic() > end or self._process.poll() is not None:
                raise AssertionError("PostgreSQL does not start: " + (self.folder / "log").read_text())
            time.sleep(0.05)

    def make_database(self):
        """Its URL."""
        self._databases += 1
        subprocess.run([PROGRAMS / "createdb", "-h", self.folder, "-U", "postgres", f"test{self._databases}"], check=True)
        return f"postgresql://postgres@/test{self._databases}?host={self.folder}"

    def end(self):
        self._process.send_signal(signal.SIGQUIT)
        self._process.wait()
        for folder in self._folders:
            folder.cleanup()
