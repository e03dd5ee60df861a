# SPDX-FileCopyrightText: The Understudy developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The measures of understudyd alone, on SQLite and on PostgreSQL."""

import contextlib
import http.client
import json
import pathlib
import random
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.parse

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))

import postgres  # noqa: E402

if postgres.is_there():
    import psycopg2

NAMES = "amara björn esperanza oluwaseun priya søren tatiana abebe andersen papadopoulos zielińska müller o'brien".split()


class Sqlite:
    title = "SQLite"

    def __init__(self, folder):
        self.folder = tempfile.mkdtemp(dir=folder)
        self.made = 0

    def address(self):
        self.made += 1
        file = pathlib.Path(self.folder) / f"{self.made}.sqlite"
        file.touch()
        return str(file)

    def option(self, address):
        return f"sqlite:{address}"

    def run(self, address, sql):
        with contextlib.closing(sqlite3.connect(address)) as connection, connection:
            connection.execute(sql)


class PostgreSql:
    """As Debian sets it up, but for the disk its data are on."""

    title = "PostgreSQL"

    def __init__(self, server):
        self.server = server

    def address(self):
        return self.server.make_database()

    def option(self, address):
        return address

    def run(self, address, sql):
        with contextlib.closing(psycopg2.connect(address)) as connection, connection:
            connection.cursor().execute(sql)


@contextlib.contextmanager
def engines(folder, disk):
    """SQLite, and PostgreSQL where that is there."""
    if not postgres.is_there():
        yield [Sqlite(folder)]
        return
    server = postgres.Postgres(settings=("listen_addresses=",), disk=disk)
    try:
        yield [Sqlite(folder), PostgreSql(server)]
    finally:
        server.end()


class ServerBench:
    def __init__(self, programs, folder, environment, password):
        self.programs = programs
        self.folder = pathlib.Path(folder)
        self.environment = {**environment, "XDG_DATA_HOME": str(folder)}
        self.password = password

    def understudyd(self, engine, address, *words):
        subprocess.run([self.programs / "understudyd", "--database", engine.option(address), *words], check=True,
                       env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    @contextlib.contextmanager
    def demo(self, engine, address, users, servers=1):
        """The addresses of demo servers on one database."""
        with contextlib.ExitStack() as stack:
            addresses = []
            for _ in range(servers):
                server = stack.enter_context(subprocess.Popen(
                    [self.programs / "understudyd", "--demo", "--users", str(users), "--listen", "127.0.0.1:0", "--database",
                     engine.option(address)], stdout=subprocess.PIPE, text=True, env=self.environment))
                stack.callback(server.terminate)
                addresses.append(next(line for line in server.stdout if "listening on" in line).split()[-1])
            yield addresses

    def directory(self, engine, users, searches=1000):
        """A search's milliseconds over the wire and those from a key to its painted rows, each the median and the 95th
        percentile, and the seconds to make the index anew."""
        address = engine.address()
        with self.demo(engine, address, users) as (server,):
            searcher = Searcher(server, self.password)
            times = [searcher.milliseconds(typed) for typed in typed_texts(users, searches)]
            keys = [float(line) for line in self.output("bench_typing", server).split()]
        engine.run(address, "UPDATE users SET email_key = NULL, name_key = NULL")
        index = seconds(lambda: self.understudyd(engine, address, "migrate"))
        return median_and_slow(times), median_and_slow(keys), index

    def imported(self, engine, lines):
        """Seconds."""
        dice = random.Random(1)
        file = self.folder / "users.csv"
        with file.open("w") as csv:
            csv.write("email,name,organisation\n")
            for line in range(lines):
                csv.write(f"user{line}@example.com,{' '.join(dice.sample(NAMES, 2)).title()} {line},Org {line % 997}\n")
        address = engine.address()
        self.understudyd(engine, address, "migrate")
        return seconds(lambda: self.understudyd(engine, address, "import", file))

    def appends(self, engine, at_once):
        """Audit rows a second."""
        address = engine.address()
        self.understudyd(engine, address, "migrate")
        return self.number("bench_audit", address, at_once, 3)

    def pairs(self, engine, servers, clients):
        """Starts and stops a second over so many connections, at each number of them."""
        with self.demo(engine, engine.address(), 1000, servers) as addresses:
            self.number("bench_server", "understudy", ",".join(addresses), 8, 1)  # warm
            return [self.number("bench_server", "understudy", ",".join(addresses), count, 4) for count in clients]

    def number(self, program, *words):
        return float(self.output(program, *words))

    def output(self, program, *words):
        return subprocess.run([str(self.programs / program), *map(str, words)], check=True, env=self.environment,
                              stdout=subprocess.PIPE, text=True).stdout


def median_and_slow(times):
    return statistics.median(times), statistics.quantiles(times, n=20)[-1]


def seconds(work):
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


class Searcher:
    """An admin who finds users at an understudyd, on one connection."""

    def __init__(self, address, password):
        self.connection = http.client.HTTPConnection(address.removeprefix("http://"))
        account = json.dumps({"email": "admin@example.com", "password": password})
        answer = self.ask("POST", "/api/session", account, {"Content-Type": "application/json"})
        self.headers = {"Authorization": "Bearer " + answer["token"]}

    def ask(self, *request):
        self.connection.request(*request)
        reply = self.connection.getresponse()
        if reply.status >= 300:
            raise AssertionError(f"{request[:2]}: {reply.status}")
        return json.load(reply)

    def milliseconds(self, typed):
        begin = time.perf_counter()
        self.ask("GET", "/api/users?" + urllib.parse.urlencode({"q": typed}), None, self.headers)
        return 1000 * (time.perf_counter() - begin)


def typed_texts(users, count):
    """What people type, 1 to 20 characters of it: addresses, names, words that half of the directory has, and nonsense."""
    dice = random.Random(1)
    for _ in range(count):
        number = dice.randrange(1, users)
        text = dice.choice([f"user{number}@example.com", " ".join(dice.sample(NAMES, 2)), f"{number} {dice.choice(NAMES)}",
                            "example.com user", f"{dice.choice(NAMES)} user ample",
                            "".join(dice.choices("abcdefghijklmnopqrstuvwxyz ", k=20))])
        yield text[:dice.randint(1, 20)]
