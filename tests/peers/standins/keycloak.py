# SPDX-FileCopyrightText: The Understudy developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""A stand-in for Keycloak: password grant, refresh tokens that work once, the legacy token exchange with
requested_subject, userinfo, revocation, logout and the administrators' list of users.

Written from "Securing applications", "Legacy token exchange" and the Admin REST API. Access tokens last 65 seconds, so
that whoever keeps a session has to renew it. The realm is "acme", the client "console" has a secret.
"""

from oauth import ACCESS_TOKEN, CLIENT_ID, CLIENT_SECRET, EXCHANGE, NOT_STORED, Tokens, parameters, refusal
from people import everybody
from standin import PASSWORD, Refusal, Reply, StandIn

REALM = "/realms/acme/protocol/openid-connect"
ACCESS_LIFE = 65
REFRESH_LIFE = 1800
CLIENT = ("client_id", "client_secret")


def id_of(number):
    return f"00000000-0000-4000-8000-{number:012}"


class Keycloak(StandIn):
    name = "keycloak"

    def reset(self):
        self.people = {id_of(number): person for number, person in everybody().items()}
        self.access = Tokens(self.now)
        self.refresh = Tokens(self.now)

    def routes(self):
        return {f"POST {REALM}/token": self.token, f"GET {REALM}/userinfo": self.userinfo,
                f"POST {REALM}/revoke": self.revoke, f"POST {REALM}/logout": self.logout,
                "GET /admin/realms/acme/users": self.users}

    def controls(self):
        return {
            "GET /sessions": lambda request: Reply(200, self.access.live(request.query("userId").get("userId"))),
            "POST /people/delete": self.delete,
            "POST /sessions/revoke": self.end_sessions,
        }

    def token(self, request):
        grants = {"password": self.password, "refresh_token": self.rotate, EXCHANGE: self.exchange}
        grant = dict(request.form()).get("grant_type")
        if grant not in grants:
            raise refusal("unsupported_grant_type", "Unsupported grant_type")
        return grants[grant](request)

    def given(self, request, required, optional=()):
        values = parameters(request, (*CLIENT, *required), optional)
        if (values["client_id"], values["client_secret"]) != (CLIENT_ID, CLIENT_SECRET):
            raise refusal("unauthorized_client", "Invalid client or Invalid client credentials", 401)
        return values

    def password(self, request):
        values = self.given(request, ("grant_type", "username", "password"), ("scope",))
        found = [sub for sub, one in self.people.items() if values["username"] in (one.login, one.email)]
        if not found or values["password"] != PASSWORD:
            raise refusal("invalid_grant", "Invalid user credentials", 401)
        return self.session(found[0])

    def rotate(self, request):
        old = self.given(request, ("grant_type", "refresh_token"))["refresh_token"]
        claims = self.refresh.claims(old)
        if not claims or claims["sub"] not in self.people:
            raise refusal("invalid_grant", "Token is not active")
        del self.refresh.issued[old]  # "Revoke refresh token": each works once
        return self.session(claims["sub"])

    def session(self, sub):
        return Reply(200, {"access_token": self.access.issue(sub, ACCESS_LIFE), "expires_in": ACCESS_LIFE,
                           "refresh_token": self.refresh.issue(sub, REFRESH_LIFE), "refresh_expires_in": REFRESH_LIFE,
                           "token_type": "Bearer", "not-before-policy": 0, "scope": "openid"}, NOT_STORED)

    def exchange(self, request):
        values = self.given(request, ("grant_type", "subject_token", "requested_subject"),
                            ("subject_token_type", "requested_token_type", "audience", "scope"))
        actor = self.access.claims(values["subject_token"])
        if not actor or values.get("subject_token_type") != ACCESS_TOKEN:
            raise refusal("invalid_token", "Invalid token")
        if values.get("requested_token_type") != ACCESS_TOKEN:
            raise refusal("invalid_request", "requested_token_type unsupported")
        wanted = values["requested_subject"]
        found = [sub for sub, one in self.people.items() if wanted in (sub, one.login)]
        if not found or not self.people[actor["sub"]].admin or "act" in actor:
            # The same for somebody unknown, so that nobody can fish for names.
            raise refusal("access_denied", "Client not allowed to exchange", 403)
        token = self.access.issue(found[0], ACCESS_LIFE, actor["sub"])
        return Reply(200, {"access_token": token, "expires_in": ACCESS_LIFE, "token_type": "Bearer",
                           "issued_token_type": ACCESS_TOKEN, "not-before-policy": 0, "scope": "openid"}, NOT_STORED)

    def userinfo(self, request):
        claims = self.access.bearer(request)
        person = self.people.get(claims["sub"])
        if not person:
            raise refusal("invalid_token", "User session not found", 401)
        return Reply(200, {"sub": claims["sub"], "name": person.name, "preferred_username": person.login,
                           "email": person.email, "email_verified": True})

    def revoke(self, request):
        values = self.given(request, ("token",), ("token_type_hint",))
        self.access.issued.pop(values["token"], None)
        self.refresh.issued.pop(values["token"], None)
        return Reply(200)

    def logout(self, request):
        values = self.given(request, ("refresh_token",))
        claims = self.refresh.claims(values["refresh_token"])
        if not claims:
            raise refusal("invalid_grant", "Invalid refresh token")
        self.end(claims["sub"])
        return Reply(204)

    def users(self, request):
        if not self.people[self.access.bearer(request)["sub"]].admin:
            raise Refusal(403, {"error": "HTTP 403 Forbidden"})
        query = request.query("search", "first", "max", "briefRepresentation")
        text = query.get("search", "").lower()
        found = [(sub, one) for sub, one in self.people.items() if text in one.login or text in one.name.lower()]
        first = int(query.get("first", 0))
        shown = found[first:first + int(query.get("max", 100))]
        return Reply(200, [{"id": sub, "username": one.login, "firstName": one.name.split()[0],
                            "lastName": one.name.split()[1], "email": one.email, "enabled": True}
                           for sub, one in shown])

    def end(self, sub):
        for tokens in (self.access, self.refresh):
            tokens.issued = {token: claims for token, claims in tokens.issued.items() if claims["sub"] != sub}

    def delete(self, request):
        sub = id_of(request.json("number")["number"])
        del self.people[sub]
        self.end(sub)
        return Reply(200, {})

    def end_sessions(self, request):
        self.end(request.json("userId")["userId"])
        return Reply(200, {})


if __name__ == "__main__":
    Keycloak().run()
