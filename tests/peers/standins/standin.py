# SPDX-FileCopyrightText: The Understudy developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""What every stand-in has in common: a small, strict server written from a backend's documentation.

Like the real peers it says one line when it is ready, has its controls on a port of its own, and ends on SIGTERM or
when its standard input closes. Its clock can be moved: POST /clock {"seconds": 61}; its answers carry its own Date.
"""

import base64
import json
import os
import signal
import sys
import threading
import time
import urllib.parse
from email.utils import formatdate
from http.cookies import SimpleCookie
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PASSWORD = os.environ["PEER_PASSWORD"]


class Refusal(Exception):
    """Raised anywhere below a route: becomes the answer."""

    def __init__(self, status, body=None, headers=None):
        super().__init__(status)
        self.reply = Reply(status, body, headers)


class Reply:
    def __init__(self, status=200, body=None, headers=None):
        self.status = status
        self.body = b"" if body is None else json.dumps(body).encode()
        self.headers = dict(headers or {})
        if body is not None:
            self.headers.setdefault("Content-Type", "application/json")


class Request:
    def __init__(self, handler, body):
        parts = urllib.parse.urlsplit(handler.path)
        self.method = handler.command
        self.path = parts.path
        self.raw_query = parts.query
        self.headers = handler.headers
        self.body = body

    def query(self, *allowed):
        """The parameters by their names; none twice, none but those."""
        return self._once(urllib.parse.parse_qsl(self.raw_query, keep_blank_values=True), allowed)

    def json(self, *allowed):
        self._demand_type("application/json")
        try:
            value = json.loads(self.body)
        except ValueError:
            raise Refusal(400, {"message": "the body is not JSON"}) from None
        if not isinstance(value, dict) or set(value) - set(allowed):
            raise Refusal(400, {"message": f"the body has other members than {', '.join(allowed)}"})
        return value

    def form(self):
        """The parameters as they came, in pairs: RFC 6749 wants to know which were sent twice."""
        self._demand_type("application/x-www-form-urlencoded")
        return urllib.parse.parse_qsl(self.body.decode(), keep_blank_values=True, strict_parsing=bool(self.body))

    def cookie(self, name):
        jar = SimpleCookie(self.headers.get("Cookie", ""))
        return jar[name].value if name in jar else None

    def _demand_type(self, wanted):
        if self.headers.get_content_type() != wanted:
            raise Refusal(415, {"message": f"{wanted} is needed"})

    @staticmethod
    def _once(pairs, allowed):
        names = [name for name, _ in pairs]
        if len(names) != len(set(names)) or set(names) - set(allowed):
            raise Refusal(400, {"message": f"parameters: {', '.join(names)}; allowed: {', '.join(allowed)}"})
        return dict(pairs)


class StandIn:
    """A subclass says its `name`, and its `routes` and `controls`: {"METHOD /path": function(request)}."""

    name = ""

    def __init__(self):
        self.lock = threading.RLock()
        self.offset = 0
        self.requests = []
        self.delays = []
        self.drops = []
        self.reset()

    def reset(self):
        """Everything as at the start."""

    def routes(self):
        return {}

    def controls(self):
        return {}

    def now(self):
        return time.time() + self.offset

    # The wire

    def serve(self, handler, request):
        with self.lock:
            self.requests.append({"method": request.method, "path": request.path, "query": request.raw_query})
            delay = self._take(self.delays, request.path)
            drop = self._take(self.drops, request.path)
        if delay:
            time.sleep(delay["ms"] / 1000)
        if drop and drop["when"] == "before":
            return handler.lose()
        with self.lock:
            reply = self._answer(self.routes(), request)
        if drop:
            return handler.lose()
        return handler.send(reply)

    def control(self, handler, request):
        with self.lock:
            handler.send(self._answer({**self._own_controls(), **self.controls()}, request))

    @staticmethod
    def _take(waiting, path):
        found = next((entry for entry in waiting if entry["path"] == path), None)
        if found:
            waiting.remove(found)
        return found

    @staticmethod
    def _answer(routes, request):
        route = routes.get(f"{request.method} {request.path}")
        if not route:
            known = any(key.split(" ", 1)[1] == request.path for key in routes)
            return Reply(405 if known else 404, {"message": "405 Method Not Allowed" if known else "404 Not Found"})
        try:
            return route(request)
        except Refusal as refusal:
            return refusal.reply

    def _own_controls(self):
        return {
            "POST /reset": self._reset,
            "GET /requests": lambda request: Reply(200, self.requests),
            "POST /requests/clear": self._clear,
            "POST /delay": lambda request: self._note(self.delays, request.json("path", "ms")),
            "POST /drop": lambda request: self._note(self.drops, request.json("path", "when")),
            "POST /clock": self._move_clock,
        }

    def _reset(self, _):
        self.offset = 0
        self.delays.clear()
        self.drops.clear()
        self.requests.clear()
        self.reset()
        return Reply(200, {})

    def _clear(self, _):
        self.requests.clear()
        return Reply(200, {})

    @staticmethod
    def _note(waiting, entry):
        waiting.append(entry)
        return Reply(200, {})

    def _move_clock(self, request):
        self.offset += request.json("seconds")["seconds"]
        return Reply(200, {})

    # The process

    def run(self):
        application = self._listen(self.serve)
        control = self._listen(self.control)
        signal.signal(signal.SIGTERM, lambda *_: os._exit(0))
        print(f"{self.name} listening on {application} control {control}", flush=True)
        sys.stdin.buffer.read()
        os._exit(0)  # what is delayed does not hold it up

    def _listen(self, answer):
        stand_in = self

        class Handler(_Handler):
            def date_time_string(self, timestamp=None):
                return formatdate(timestamp or stand_in.now(), usegmt=True)

            def answer(self, request):
                answer(self, request)

        server = _Server(("127.0.0.1", 0), Handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{server.server_address[1]}"


class _Server(ThreadingHTTPServer):
    def handle_error(self, request, client_address):
        if not isinstance(sys.exc_info()[1], (BrokenPipeError, ConnectionResetError)):  # a client that left
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1

    def handle_any(self):
        length = self.headers.get("Content-Length", "0")
        self.answer(Request(self, self.rfile.read(int(length))))

    do_GET = do_POST = do_PUT = do_DELETE = handle_any

    def send(self, reply):
        self.send_response(reply.status)
        for name, value in reply.headers.items():
            for one in value if isinstance(value, list) else [value]:
                self.send_header(name, one)
        self.send_header("Content-Length", str(len(reply.body)))
        self.end_headers()
        self.wfile.write(reply.body)

    def lose(self):
        self.close_connection = True

    def log_message(self, *_):
        pass


def encoded_jwt(claims):
    """Looks like a signed one; nobody here checks signatures."""
    parts = [{"alg": "RS256", "typ": "JWT"}, claims]
    encoded = [base64.urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=") for part in parts]
    return b".".join([*encoded, b"c2lnbmF0dXJl"]).decode()
