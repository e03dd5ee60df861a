#!/usr/bin/python3
# SPDX-FileCopyrightText: The Understudy developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""bench.py BIN [--peers FOLDER] [--rounds N] [--rows NAME,…] [--large]: the measures of design section 9, each beside
what it is measured against, taken in turns in one run. Prints medians and their ratio. Needs what
tests/support/with-desktop gives; BIN holds the programs, FOLDER what tests/peers/prepare has made: what it has not is
left out."""

import argparse
import contextlib
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time
import unittest.mock

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "e2e"))

from console import Console  # noqa: E402
import peer  # noqa: E402
from server_bench import ServerBench, engines  # noqa: E402

# Assistive technology makes a program build a second tree of everything: not what is measured here.
os.environ.pop("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", None)
DEMO = {**os.environ, "UNDERSTUDY_DEMO_PASSWORD": peer.PASSWORD}
PEERS = {"blitz": "Blitz 3", "better-auth": "Better Auth"}


def output_of(*command):
    return subprocess.run([str(part) for part in command], env=DEMO, stdout=subprocess.PIPE, text=True,
                          check=True).stdout.split()


def pss(pid):
    """Proportional set size in MiB."""
    rollup = pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text()
    return next(int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:")) / 1024


@contextlib.contextmanager
def running(process):
    try:
        yield process
    finally:
        process.terminate()
        process.wait()


class Bench:
    def __init__(self, options, folder):
        self.programs = pathlib.Path(options.programs)
        self.folder = pathlib.Path(folder)
        self.peers = options.peers
        self.rounds = options.rounds
        self.large = options.large
        self.server = ServerBench(self.programs, folder, DEMO, peer.PASSWORD)

    def start(self, *arguments):
        """Milliseconds to a window that stands still."""
        def watched(*command):
            return float(output_of(self.programs / "bench_start", *command)[0])

        bare = [self.programs / "bench_window"]
        console = [self.programs / "understudy", "--data-dir", self.folder / "start", *arguments]
        watched(*bare), watched(*console)  # warm, and a demo has its users
        pairs = [(watched(*console), watched(*bare)) for _ in range(self.rounds)]
        return [statistics.median(values) for values in zip(*pairs)]

    def start_connected(self):
        """The same, at the sign-in form of a connection that is not the demo."""
        configuration = self.folder / "configuration" / "understudy"
        configuration.mkdir(parents=True)
        connection = {"id": "bench", "name": "Bench", "profile": "understudy", "address": "http://127.0.0.1:9"}
        (configuration / "connections.json").write_text(json.dumps({"connections": [connection]}))
        with unittest.mock.patch.dict(DEMO, XDG_CONFIG_HOME=str(configuration.parent)):
            return self.start("--connection", "Bench")

    def memory(self):
        """MiB while impersonating, the demo's server left out."""
        return [statistics.median(values)
                for values in zip(*[(self.console_memory(), self.window_memory()) for _ in range(min(self.rounds, 3))])]

    def console_memory(self):
        console = Console(self.programs / "understudy", self.folder / "memory", "--user", "42", "--reason", "Measuring")
        with running(console.process):
            for _ in range(30):  # the one signs in, the other switches
                console.keys("alt+i", "alt+s")
                time.sleep(1)
                if "42" in console.title():
                    break
            else:
                raise AssertionError("the console does not impersonate\n" + console.errors_logged())
            time.sleep(3)
            return pss(console.process.pid)

    def window_memory(self):
        with running(subprocess.Popen([self.programs / "bench_window"])) as window:
            time.sleep(3)
            return pss(window.pid)

    @contextlib.contextmanager
    def demo(self):
        """The address of a demo server of its own."""
        command = [self.programs / "understudyd", "--demo", "--users", "1000", "--listen", "127.0.0.1:0",
                   "--database", f"sqlite:{self.folder / 'server.sqlite'}"]
        server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=DEMO)
        with running(server):
            ready = next(line for line in server.stdout if "listening on" in line)
            yield ready.split()[-1]

    def has(self, profile):
        return profile not in PEERS or peer.is_prepared(self.peers, profile)

    @contextlib.contextmanager
    def backend(self, profile):
        """The address of a backend of that profile, and what makes it forget its sessions."""
        if profile not in PEERS:
            with self.demo() as address:
                yield address, lambda: None
            return
        with contextlib.closing(peer.Peer(self.peers, profile)) as one:
            yield one.address, lambda: one.control("POST", "/reset")

    def engine(self, profile):
        """Milliseconds for a start and its stop, and for the same without the console's engine."""
        with self.backend(profile) as (address, _):
            lines = output_of(self.programs / "bench_engine", profile, address, self.folder / f"engine-{profile}",
                              self.rounds)
        values = [float(value) for value in lines]
        return statistics.median(values[0::2]), statistics.median(values[1::2])

    def view(self):
        """Milliseconds until a page is painted: in a plain browser, in a view, and in one that was started before."""
        values = [float(value) for value in output_of(self.programs / "bench_view", self.rounds)]
        return [statistics.median(values[column::3]) for column in range(3)]

    def pairs(self, profiles):
        """Pairs a second over 16 connections, at each of these backends."""
        def measured(profile, seconds):
            address, forget = backends[profile]
            forget()
            return float(output_of(self.programs / "bench_server", profile, address, 16, seconds)[0])

        with contextlib.ExitStack() as stack:
            backends = {profile: stack.enter_context(self.backend(profile)) for profile in profiles}
            for profile in profiles:
                measured(profile, 2)  # warm: Node compiles what is called often
            rounds = [[measured(profile, 4) for profile in profiles] for _ in range(min(self.rounds, 3))]
        return dict(zip(profiles, map(statistics.median, zip(*rounds))))


def row(*cells):
    print("{:<44}{:>16}  {:<34}{:>8}  {}".format(*cells), flush=True)


def ratio_row(what, unit, against, target, values):
    ours, theirs = values
    row(what, f"{ours:.1f} {unit}", f"{against}: {theirs:.1f} {unit}", f"{ours / theirs:.2f} ×", target)


def window_rows(bench):
    ratio_row("start to usable form, warm", "ms", "bare window", "at most 1.5 ×", bench.start_connected())
    ratio_row("the same with the demo's server", "ms", "bare window", "", bench.start("--demo"))
    ratio_row("memory while impersonating (PSS)", "MiB", "bare window", "at most 2 ×", bench.memory())


def engine_rows(bench):
    for profile, title in {"understudy": "understudyd", **PEERS}.items():
        what, target = f"start + stop through the engine, {title}", "at most 1.2 ×"
        if bench.has(profile):
            ratio_row(what, "ms", "libcurl + keychain + commits", target, bench.engine(profile))
        else:
            row(what, "-", "left out: not prepared", "-", target)


def view_rows(bench):
    plain, cold, ahead = bench.view()
    ratio_row("open as user", "ms", "chromium --app", "at most 1.3 ×", (cold, plain))
    ratio_row("the same, wished for before the switch", "ms", "chromium --app", "at most 1.3 ×", (ahead, plain))


def pairs_rows(bench):
    pairs = bench.pairs([profile for profile in ("understudy", *PEERS) if bench.has(profile)])
    for profile, title in PEERS.items():
        what, ours, target = "impersonation pairs, 16 connections", pairs["understudy"], "at least 3 ×"
        if profile in pairs:
            ratio_row(what, "/s", title, target, (ours, pairs[profile]))
        else:
            row(what, f"{ours:.1f} /s", f"{title} left out: not prepared", "-", target)


def server_rows(bench):
    clients = (1, 8, 64)
    with engines(bench.folder, bench.programs) as found:
        for engine in found:
            for servers in (1, 2) if engine.title == "PostgreSQL" else (1,):
                for count, pairs in zip(clients, bench.server.pairs(engine, servers, clients)):
                    row(f"impersonation pairs, {count} connections", f"{pairs:.1f} /s",
                        f"{engine.title}, {servers} server{'s' * (servers > 1)}", "-", "")
            for at_once in (1, 16):
                appends = bench.server.appends(engine, at_once)
                row(f"audit rows, {at_once} at once", f"{appends:.0f} /s", engine.title, "-", "")


def directory_rows(bench):
    with engines(bench.folder, bench.programs) as found:
        for users in (1_000, 100_000, 1_000_000)[:3 if bench.large else 2]:
            for engine in found:
                (median, slow), (key, slow_key), index = bench.server.directory(engine, users)
                row(f"search among {users:,} users, {engine.title}", f"{median:.1f} ms", f"p95: {slow:.1f} ms", "-",
                    "p95 under 30 ms")
                row(f"key to rows among {users:,} users", f"{key:.1f} ms", f"p95: {slow_key:.1f} ms", "-",
                    "under 100 ms, 50 of them a pause")
                row(f"index of {users:,} users made anew", f"{index:.1f} s", engine.title, "-", "")
        lines = 1_000_000 if bench.large else 100_000
        for engine in found:
            row(f"import of {lines:,} accounts", f"{bench.server.imported(engine, lines):.1f} s", engine.title, "-",
                "1,000,000 under 120 s")


ROWS = {"window": window_rows, "view": view_rows, "engine": engine_rows, "pairs": pairs_rows, "server": server_rows,
        "directory": directory_rows}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("programs")
    parser.add_argument("--peers", type=pathlib.Path, default=pathlib.Path())
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--rows", default=",".join(ROWS), help="of these, separated by commas: %(default)s")
    parser.add_argument("--large", action="store_true", help="a million users, too: the better part of an hour")
    options = parser.parse_args()
    if unknown := set(options.rows.split(",")) - set(ROWS):
        parser.error(f"there are no rows called {', '.join(unknown)}")
    # On the disk that the programs lie on: a folder in memory would make every commit free.
    with tempfile.TemporaryDirectory(dir=options.programs) as folder:
        bench = Bench(options, folder)
        row("measure", "console, server", "against", "ratio", "target")
        for name in options.rows.split(","):
            ROWS[name](bench)


if __name__ == "__main__":
    main()
