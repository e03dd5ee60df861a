# SPDX-FileCopyrightText: The Understudy developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real backends of tests/peers, as the tests in C++ run them (PeerProcess)."""

import json
import os
import pathlib
import re
import shutil
import subprocess
import urllib.request

PASSWORD = "correct horse battery staple"  # everybody's

_SOURCES = pathlib.Path(__file__).resolve().parents[1] / "peers"
_loopback = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def prepare(folder, name):
    """The exit code of tests/peers/prepare: 77 where this machine has no Node that can run the peer."""
    return subprocess.run([_SOURCES / "prepare", folder, name]).returncode


def is_prepared(folder, name):
    """Whether it is, as far as can be seen without preparing it."""
    return bool(shutil.which("node")) and (pathlib.Path(folder) / name / ".built-stamp").exists()


class Peer:
    """One of them, prepared in a folder; it runs until close()."""

    def __init__(self, folder, name):
        self.process = subprocess.Popen(
            ["node", "server.mjs"], cwd=pathlib.Path(folder) / name, env={**os.environ, "PEER_PASSWORD": PASSWORD},
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        ready = re.search(r"listening on (\S+) control (\S+)$", self.process.stdout.readline())
        if not ready:
            self.close()
            raise AssertionError(f"{name} does not start")
        self.address, self.controls = ready.groups()

    def control(self, method, path):
        request = urllib.request.Request(self.controls + path, method=method)
        with _loopback.open(request, timeout=30) as answer:
            return json.load(answer)

    def close(self):
        self.process.stdin.close()
        self.process.wait()
        self.process.stdout.close()
