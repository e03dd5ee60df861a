# SPDX-FileCopyrightText: The Understudy developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""A stand-in for the many applications whose impersonation is a flag in the actor's own session: the cookie stays, and
the server answers as somebody else from then on. It is nobody's in particular; tests/integration/peers/shared.json
describes it.
"""

import itertools

from people import everybody
from standin import PASSWORD, Refusal, Reply, StandIn


class Shared(StandIn):
    name = "shared"

    def reset(self):
        self.people = everybody()
        self.sessions = {}
        self.numbers = itertools.count(1)
        self.refuses_stop = False
        self.pretends = False

    def routes(self):
        return {"POST /login": self.login, "GET /me": self.me, "POST /impersonate": self.impersonate,
                "POST /stop": self.stop, "POST /logout": self.logout}

    def controls(self):
        return {
            "GET /sessions": lambda request: Reply(200, list(self.sessions.values())),
            "POST /become-actor": self.become_actor,
            "POST /refuse-stop": self.refuse_stop,
            "POST /pretend": self.pretend,
            "POST /sessions/revoke": self.revoke,
        }

    def session(self, request):
        session = self.sessions.get(request.cookie("sid"))
        if not session:
            raise Refusal(401, {"message": "Sign in first"})
        return session

    def login(self, request):
        given = request.json("email", "password")
        found = [one for one in self.people.values() if one.email == given.get("email")]
        if not found or given.get("password") != PASSWORD:
            raise Refusal(401, {"message": "Wrong email or password"})
        sid = f"{next(self.numbers):032}"
        self.sessions[sid] = {"actor": found[0].number, "user": found[0].number}
        return Reply(200, {}, {"Set-Cookie": f"sid={sid}; Path=/; HttpOnly; SameSite=Lax"})

    def me(self, request):
        session = self.session(request)
        person = self.people[session["user"]]
        by = session["actor"] if session["actor"] != session["user"] else None
        return Reply(200, {"id": person.number, "name": person.name, "email": person.email, "impersonatedBy": by})

    def impersonate(self, request):
        session = self.session(request)
        wanted = request.json("userId").get("userId")
        if session["actor"] != session["user"]:
            raise Refusal(409, {"message": "Already impersonating"})
        if not self.people[session["actor"]].admin:
            raise Refusal(403, {"message": "Administrators only"})
        if wanted not in self.people:
            raise Refusal(404, {"message": "No such user"})
        if not self.pretends:
            session["user"] = wanted
        return Reply(200, {})

    def stop(self, request):
        session = self.session(request)
        if session["actor"] == session["user"]:
            raise Refusal(409, {"message": "Not impersonating"})
        if self.refuses_stop:
            raise Refusal(403, {"message": "Not now"})
        session["user"] = session["actor"]
        return Reply(200, {})

    def logout(self, request):
        self.session(request)
        del self.sessions[request.cookie("sid")]
        return Reply(200, {}, {"Set-Cookie": "sid=; Path=/; Max-Age=0"})

    def become_actor(self, _):
        for session in self.sessions.values():
            session["user"] = session["actor"]
        return Reply(200, {})

    def refuse_stop(self, request):
        self.refuses_stop = request.json("on")["on"]
        return Reply(200, {})

    def pretend(self, request):
        self.pretends = request.json("on")["on"]
        return Reply(200, {})

    def revoke(self, _):
        self.sessions.clear()
        return Reply(200, {})


if __name__ == "__main__":
    Shared().run()
