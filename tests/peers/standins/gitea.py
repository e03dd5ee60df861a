# SPDX-FileCopyrightText: The Understudy developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""A stand-in for the REST API of Gitea and Forgejo: access tokens, the header Sudo, the search for users.

Written from docs.gitea.com, "API Usage" (Sudo), and the API's own description. The token of person N is
PEER_PASSWORD-N. Names of users are matched without case, and told in the spelling they were made with.
"""

from people import everybody
from standin import PASSWORD, Refusal, Reply, StandIn

API = "/api/v1"
LARGEST_PAGE = 50


class Gitea(StandIn):
    name = "gitea"

    def reset(self):
        self.people = everybody()
        self.ignores_sudo = False

    def routes(self):
        return {f"GET {API}/user": self.user, f"GET {API}/users/search": self.search}

    def controls(self):
        return {"POST /ignore-sudo": self.ignore_sudo, "POST /people/delete": self.delete}

    def owner(self, request):
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        prefix, _, number = token.rpartition("-")
        if scheme != "token" or prefix != PASSWORD or not number.isdigit() or int(number) not in self.people:
            raise Refusal(401, {"message": "token is required", "url": "/api/swagger"},
                          {"WWW-Authenticate": 'Basic realm="Gitea"'})
        return self.people[int(number)]

    def current(self, request):
        owner = self.owner(request)
        wanted = request.headers.get("Sudo")
        if wanted is None or self.ignores_sudo:
            return owner
        if not owner.admin:
            raise Refusal(403, {"message": "Only administrators allowed to sudo.", "url": "/api/swagger"})
        found = [one for one in self.people.values() if one.login == wanted.lower()]
        if not found:
            raise Refusal(404, {"message": f"user does not exist [uid: 0, name: {wanted}]", "url": "/api/swagger"})
        return found[0]

    def described(self, person):
        return {"id": person.number, "login": person.login, "username": person.login, "full_name": person.name,
                "email": person.email, "is_admin": person.admin}

    def user(self, request):
        request.query()
        return Reply(200, self.described(self.current(request)))

    def search(self, request):
        self.current(request)
        query = request.query("q", "limit", "page")
        text = query.get("q", "").lower()
        found = [one for one in self.people.values() if text in one.login or text in one.name.lower()]
        size, page = min(int(query.get("limit", 30)), LARGEST_PAGE), int(query.get("page", 1))
        shown = found[(page - 1) * size:page * size]
        return Reply(200, {"ok": True, "data": [self.described(one) for one in shown]},
                     {"X-Total-Count": str(len(found))})

    def ignore_sudo(self, request):
        self.ignores_sudo = request.json("on")["on"]
        return Reply(200, {})

    def delete(self, request):
        del self.people[request.json("number")["number"]]
        return Reply(200, {})


if __name__ == "__main__":
    Gitea().run()
