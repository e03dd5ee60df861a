#!/usr/bin/python3
# SPDX-FileCopyrightText: The Understudy developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real nginx with the configuration of packaging/, in front of the real understudyd: what passes, what does not."""

import contextlib
import http.client
import json
import os
import pathlib
import re
import resource
import socket
import ssl
import subprocess
import sys
import tempfile
import threading
import time
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "support"))

import nginx  # noqa: E402

SERVER = pathlib.Path(os.environ["UNDERSTUDY_BIN"]) / "understudyd"
NAME = "understudy.example.com"
PASSWORD = "correct horse battery"
ATTACKER = "127.0.0.2"  # limits are by address: the others come from another one
HALF_OPEN = 2000


def wait_for(what, probe, seconds=20):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        with contextlib.suppress(OSError):
            if answer := probe():
                return answer
        time.sleep(0.05)
    raise AssertionError(f"waited {seconds} s for {what}")


class Front(unittest.TestCase):
    """nginx in front of what listen() says, and its configuration with `also` replaced in it."""

    also = ()

    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.folder = pathlib.Path(folder.name)
        cls.port = nginx.free_port()
        cls.start_nginx(cls.configured())

    @classmethod
    def run_aside(cls, command, **options):
        process = subprocess.Popen([str(word) for word in command], **options)
        cls.addClassCleanup(process.wait)
        cls.addClassCleanup(process.terminate)
        return process

    @classmethod
    def configured(cls):
        """The packaged file with this test's ports, server and certificate in it, and `also`; nothing else changed."""
        certificate, key = cls.folder / "certificate.pem", cls.folder / "key.pem"
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", f"/CN={NAME}",
                        "-addext", f"subjectAltName=DNS:{NAME}", "-keyout", key, "-out", certificate],
                       check=True, capture_output=True)
        return nginx.configured([cls.listen()], *cls.also, (r"listen 443 ssl;", f"listen 127.0.0.1:{cls.port} ssl;"),
                                (r"listen \[::\]:443 ssl;", ""), (r"/etc/ssl/certs/\S+\.pem", str(certificate)),
                                (r"/etc/ssl/private/\S+\.key", str(key)))

    @classmethod
    def start_nginx(cls, text):
        cls.run_aside(nginx.command(cls.folder, text))
        cls.tls = ssl.create_default_context(cafile=cls.folder / "certificate.pem")
        wait_for("nginx", lambda: cls.connect().close() is None)

    @classmethod
    def connect(cls, source="127.0.0.1"):
        plain = socket.create_connection(("127.0.0.1", cls.port), timeout=20, source_address=(source, 0))
        return cls.tls.wrap_socket(plain, server_hostname=NAME)

    def raw(self, data):
        """What comes back for these bytes until nginx closes."""
        with self.connect() as connection:
            connection.sendall(data)
            received = b""
            with contextlib.suppress(OSError):
                while part := connection.recv(65536):
                    received += part
            return received

    def call(self, method, path, token=None, body=None, headers=None, connection=None, source="127.0.0.1"):
        once = connection or http.client.HTTPSConnection(NAME, self.port, context=self.tls, timeout=20)
        if not once.sock:
            once.sock = self.connect(source)
        once.request(method, path, body=json.dumps(body) if body is not None else None, headers={
            **({"Authorization": f"Bearer {token}"} if token else {}),
            **({"Content-Type": "application/json"} if body is not None else {}), **(headers or {})})
        answer = once.getresponse()
        text = answer.read()
        if not connection:
            once.close()
        return answer.status, json.loads(text) if text else {}


class Nginx(Front):
    @classmethod
    def listen(cls):
        process = cls.run_aside(
            [SERVER, "--listen", "127.0.0.1:0", "--database", f"sqlite:{cls.folder / 'server.sqlite'}", "--demo",
             "--users", "60", "--public-url", f"https://{NAME}:{cls.port}", "--trust-proxy"],
            stdout=subprocess.PIPE, text=True, env={**os.environ, "UNDERSTUDY_DEMO_PASSWORD": PASSWORD})
        cls.addClassCleanup(process.stdout.close)
        for line in process.stdout:
            if found := re.match(r"understudyd listening on http://(\S+)", line):
                return found[1]
        raise AssertionError("understudyd does not start")

    def sign_in(self, headers=None):
        status, answer = self.call("POST", "/api/session", headers=headers,
                                   body={"email": "admin@example.com", "password": PASSWORD})
        self.assertEqual(status, 201, answer)
        return answer["token"]

    def tearDown(self):
        """Whatever was done to it, it goes on serving."""
        self.assertEqual(self.call("GET", "/health")[0], 200)

    def test_a_switch_and_back(self):
        actor = self.sign_in()
        status, started = self.call("POST", "/api/impersonation", actor, {"userId": 42, "reason": "a test"},
                                    {"Idempotency-Key": "k1"})
        self.assertEqual((status, started["session"]["userId"]), (201, 42))
        status, session = self.call("GET", "/api/session", started["token"])
        self.assertEqual((status, session["impersonatingFromUserId"]), (200, 1))
        status, active = self.call("GET", "/api/impersonations", actor)
        self.assertEqual((status, len(active["impersonations"])), (200, 1))
        self.assertEqual(self.call("DELETE", "/api/impersonation", started["token"])[0], 204)
        status, problem = self.call("GET", "/api/session", started["token"])
        self.assertEqual((status, problem["type"]), (401, "/problems/signed-out"))

    def test_users_are_found_page_by_page(self):
        actor = self.sign_in()
        found, cursor = [], ""
        while cursor is not None:
            status, page = self.call("GET", f"/api/users?q=user&limit=20&cursor={cursor}" if cursor
                                     else "/api/users?q=user&limit=20", actor)
            self.assertEqual(status, 200)
            found += [user["id"] for user in page["users"]]
            cursor = page["next"]
        self.assertEqual(len(found), len(set(found)))
        self.assertGreater(len(found), 40)

    def test_the_address_is_the_one_that_nginx_sees(self):
        actor = self.sign_in({"X-Forwarded-For": "203.0.113.9", "Forwarded": "for=203.0.113.9"})
        status, log = self.call("GET", "/api/audit?limit=50", actor)
        self.assertEqual(status, 200)
        addresses = {entry["address"] for entry in log["entries"] if entry["action"] == "session.started"}
        self.assertEqual(addresses, {"127.0.0.1"})

    def test_only_its_own_name_is_answered(self):
        self.assertEqual(self.raw(b"GET /health HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n")[9:12],
                         b"421")

    def test_the_version_of_nginx_is_nobodys_business(self):
        head = self.raw(b"GET /\x00 HTTP/1.1\r\n\r\n")
        self.assertEqual(head[9:12], b"400")
        self.assertNotRegex(head, rb"nginx/\d")

    def test_what_is_malformed_reaches_nobody(self):
        head = f"POST /api/session HTTP/1.1\r\nHost: {NAME}:{self.port}\r\nContent-Type: application/json\r\n"
        chunked = head + "Transfer-Encoding: chunked\r\n"
        for what, sent, statuses in (
                ("a header too long", head + f"X-Long: {'a' * 9000}\r\n\r\n", "400 431"),
                ("headers too long together", head + f"X-Long: {'a' * 7000}\r\n" * 6 + "\r\n", "400 431"),
                ("an address too long", f"GET /{'a' * 9000} HTTP/1.1\r\nHost: {NAME}\r\n\r\n", "414"),
                ("a body too long", head + "Content-Length: 65537\r\n\r\n", "413"),
                ("a body too long in chunks", chunked + "\r\n" + f"10001\r\n{'a' * 65537}\r\n0\r\n\r\n", "413"),
                ("both lengths", chunked + "Content-Length: 5\r\n\r\n0\r\n\r\n", "400"),
                ("two lengths", head + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello!", "400"),
                ("the same length twice", head + "Content-Length: 5\r\nContent-Length: 5\r\n\r\nhello", "400"),
                ("a negative length", head + "Content-Length: -1\r\n\r\n", "400"),
                ("a length that is none", head + "Content-Length: 5, 5\r\n\r\nhello", "400"),
                ("an unknown coding", head + "Transfer-Encoding: gzip, chunked\r\n\r\n", "400 501"),
                ("a chunk without a size", chunked + "\r\nx\r\nhello\r\n0\r\n\r\n", "400"),
                ("a negative chunk", chunked + "\r\n-1\r\nhello\r\n0\r\n\r\n", "400"),
                ("a chunk of endless size", chunked + "\r\nfffffffffffffffff\r\nhello\r\n", "400 413"),
                ("no host", "GET /health HTTP/1.1\r\n\r\n", "400"),
                ("two hosts", f"GET /health HTTP/1.1\r\nHost: {NAME}\r\nHost: evil\r\n\r\n", "400"),
                ("a name with a space", head + "X Name: a\r\n\r\n", "400"),
                ("garbage", "\x16\x03\x01 hello\r\n\r\n", "400")):
            with self.subTest(what):
                received = self.raw(sent.encode("latin-1"))
                self.assertIn(received[9:12].decode(), statuses.split(), received[:80])
                self.assertEqual(received.count(b"HTTP/1.1 "), 1)  # nothing was smuggled behind it
                # nginx itself has said it; understudyd counts in bytes.
                self.assertNotIn(b"65536 bytes", received)
                if received[9:12] == b"413":
                    self.assertIn(b"application/problem+json", received)
                    self.assertIn(b'"type":"/problems/too-large"', received)
                else:
                    self.assertNotIn(b"/problems/", received)

    def test_a_flood_is_turned_away_and_says_so(self):
        # All at once, whatever each of them takes.
        request = f"GET /health HTTP/1.1\r\nHost: {NAME}:{self.port}\r\n"
        with self.connect(ATTACKER) as connection:
            connection.sendall((request + "\r\n").encode() * 400 + (request + "Connection: close\r\n\r\n").encode())
            received = b""
            while part := connection.recv(65536):
                received += part
        statuses = re.findall(rb"HTTP/1\.1 (\d+) ", received)
        self.assertEqual(set(statuses), {b"200", b"429"})
        self.assertEqual(received.count(b"/problems/too-many"), statuses.count(b"429"))
        # Who wants to end something is not among those.
        status, problem = self.call("DELETE", "/api/impersonation", source=ATTACKER)
        self.assertEqual((status, problem["type"]), (401, "/problems/signed-out"))

    @staticmethod
    def is_open(connection):
        connection.setblocking(False)
        try:
            return bool(connection.recv(1))
        except (BlockingIOError, ssl.SSLWantReadError):
            return True
        except OSError:
            return False

    def slowest_of_hundred(self):
        """The 99th percentile of 200 requests, in seconds."""
        connection = http.client.HTTPSConnection(NAME, self.port, context=self.tls, timeout=20)
        times = []
        for _ in range(200):
            begun = time.monotonic()
            self.assertEqual(self.call("GET", "/health", connection=connection)[0], 200)
            times.append(time.monotonic() - begun)
            time.sleep(0.021)  # below the limit of requests
        connection.close()
        return sorted(times)[197]

    def test_half_open_connections_hold_nobody_up(self):
        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 8192), hard))
        self.addCleanup(resource.setrlimit, resource.RLIMIT_NOFILE, (soft, hard))
        before = self.slowest_of_hundred()
        opened = []
        self.addCleanup(lambda: [one.close() for one in opened])
        for index in range(HALF_OPEN):
            plain = socket.create_connection(("127.0.0.1", self.port), timeout=20, source_address=(ATTACKER, 0))
            opened.append(plain)
            if index % 10 == 0:  # beyond the handshake, half a head
                opened[-1] = self.tls.wrap_socket(plain, server_hostname=NAME)
                opened[-1].sendall(b"GET /health HTTP/1.1\r\nHo")
            else:
                plain.sendall(b"\x16\x03")
        during = self.slowest_of_hundred()
        print(f"{len(opened)} half-open: others' p99 {during * 1000:.1f} ms, before {before * 1000:.1f} ms")
        self.assertLess(during, max(1, 3 * before))  # held up means seconds; the machine may be busy
        still = sum(self.is_open(one) for one in opened)
        self.assertGreater(still, HALF_OPEN // 2)  # or nothing was tried

    def test_slow_bodies_hold_nobody_up(self):
        slow = [self.connect(ATTACKER) for _ in range(30)]
        for one in slow:
            one.sendall(f"POST /api/session HTTP/1.1\r\nHost: {NAME}:{self.port}\r\nContent-Length: 100\r\n\r\n{{".encode())
        done = threading.Event()
        signed_in = threading.Thread(target=lambda: (self.sign_in(), done.set()))
        signed_in.start()
        self.assertTrue(done.wait(10))
        signed_in.join()
        for one in slow:
            one.close()


class Unanswered(Front):
    """In front of nobody, or of somebody who says nothing."""

    also = ((r"proxy_read_timeout 35s;", "proxy_read_timeout 1s;"),)

    @classmethod
    def listen(cls):
        cls.server = socket.create_server(("127.0.0.1", 0))
        cls.addClassCleanup(cls.server.close)
        return "127.0.0.1:%d" % cls.server.getsockname()[1]

    def test_it_is_said_as_a_problem(self):
        start = f"POST /api/impersonation HTTP/1.1\r\nHost: {NAME}:{self.port}\r\nConnection: close\r\n" \
                "Content-Length: 2\r\n\r\n{}"
        for status in (504, 502):
            with self.subTest(status):
                head, body = self.raw(start.encode()).split(b"\r\n\r\n", 1)
                self.assertEqual(int(head[9:12]), status)
                self.assertIn(b"Content-Type: application/problem+json", head)
                self.assertIn(b"Cache-Control: no-store", head)
                problem = json.loads(body)
                self.assertEqual((problem["type"], problem["status"]), ("/problems/unanswered", status))
            self.server.close()


if __name__ == "__main__":
    if not nginx.PROGRAM:
        raise SystemExit(77)
    unittest.main()
