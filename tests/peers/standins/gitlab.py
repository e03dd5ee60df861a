# SPDX-FileCopyrightText: The Understudy developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""A stand-in for GitLab's REST API: private tokens, the header Sudo, the list of users.

Written from docs.gitlab.com: "REST API authentication" (Sudo), "Users API", "Pagination". The token of person N is
PEER_PASSWORD-N.
"""

from people import everybody
from standin import PASSWORD, Refusal, Reply, StandIn

API = "/api/v4"


class GitLab(StandIn):
    name = "gitlab"

    def reset(self):
        self.people = everybody()
        self.ignores_sudo = False
        self.scopes = {"api", "sudo"}

    def routes(self):
        return {f"GET {API}/user": self.user, f"GET {API}/users": self.users}

    def controls(self):
        return {"POST /ignore-sudo": self.ignore_sudo, "POST /scopes": self.set_scopes,
                "POST /people/delete": self.delete}

    def owner(self, request):
        prefix, _, number = request.headers.get("PRIVATE-TOKEN", "").rpartition("-")
        if prefix != PASSWORD or not number.isdigit() or int(number) not in self.people:
            raise Refusal(401, {"message": "401 Unauthorized"})
        return self.people[int(number)]

    def current(self, request):
        """Who requests: the token's owner, or whom an administrator names."""
        owner = self.owner(request)
        wanted = request.headers.get("Sudo")
        if wanted is None or self.ignores_sudo:
            return owner
        if not owner.admin:
            raise Refusal(403, {"message": "403 Forbidden - Must be admin to use sudo"})
        if "sudo" not in self.scopes:
            description = "The request requires higher privileges than provided by the access token."
            raise Refusal(403, {"error": "insufficient_scope", "error_description": description, "scope": "sudo"})
        found = [one for one in self.people.values() if wanted in (str(one.number), one.login)]
        if not found:
            raise Refusal(404, {"message": f"404 User with ID or username '{wanted}' Not Found"})
        return found[0]

    def described(self, person):
        return {"id": person.number, "username": person.login, "name": person.name, "email": person.email,
                "state": "active", "is_admin": person.admin}

    def user(self, request):
        request.query()
        return Reply(200, self.described(self.current(request)))

    def users(self, request):
        self.current(request)
        query = request.query("search", "per_page", "page")
        text = query.get("search", "").lower()
        found = [one for one in sorted(self.people.values(), key=lambda one: -one.number)
                 if text in one.name.lower() or text in one.login or text == one.email]
        size, page = min(int(query.get("per_page", 20)), 100), int(query.get("page", 1))
        shown = found[(page - 1) * size:page * size]
        pages = -(-len(found) // size)
        headers = {"X-Page": str(page), "X-Per-Page": str(size), "X-Total": str(len(found)),
                   "X-Total-Pages": str(pages), "X-Next-Page": str(page + 1) if page < pages else ""}
        return Reply(200, [self.described(one) for one in shown], headers)

    def ignore_sudo(self, request):
        self.ignores_sudo = request.json("on")["on"]
        return Reply(200, {})

    def set_scopes(self, request):
        self.scopes = set(request.json("scopes")["scopes"])
        return Reply(200, {})

    def delete(self, request):
        del self.people[request.json("number")["number"]]
        return Reply(200, {})


if __name__ == "__main__":
    GitLab().run()
