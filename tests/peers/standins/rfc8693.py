# SPDX-FileCopyrightText: The Understudy developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""A stand-in for a server with token exchange (RFC 8693), userinfo (OpenID Connect Core 5.3) and revocation
(RFC 7009), which names users as Zitadel does. Written from these standards.

POST /tokens {"number": 1} at the control port hands out an access token of that person. A client must authenticate
by HTTP Basic.
"""

from oauth import ACCESS_TOKEN, EXCHANGE, NOT_STORED, Tokens, basic_client, parameters, refusal
from people import everybody
from standin import Reply, StandIn

USER_ID = "urn:zitadel:params:oauth:token-type:user_id"
ACTOR_LIFE = 12 * 3600
SUBJECT_LIFE = 1800


class TokenExchange(StandIn):
    name = "rfc8693"

    def reset(self):
        self.people = {str(number): person for number, person in everybody().items()}
        self.tokens = Tokens(self.now)
        self.answers_the_actors = False

    def routes(self):
        return {"POST /oauth/v2/token": self.exchange, "GET /oidc/v1/userinfo": self.userinfo,
                "POST /oauth/v2/revoke": self.revoke}

    def controls(self):
        return {
            "POST /tokens": lambda request: Reply(200, {"token": self.login(request.json("number")["number"])}),
            "GET /sessions": lambda request: Reply(200, self.tokens.live(request.query("userId").get("userId"))),
            "POST /people/delete": self.delete,
            "POST /answer-the-actors": self.answer_the_actors,
        }

    def login(self, number):
        return self.tokens.issue(str(number), ACTOR_LIFE)

    def exchange(self, request):
        basic_client(request)
        given = parameters(request, ("grant_type",),
                           ("client_id", "subject_token", "subject_token_type", "actor_token", "actor_token_type",
                            "requested_token_type", "audience", "scope"))
        if given["grant_type"] != EXCHANGE:
            raise refusal("unsupported_grant_type", f"{given['grant_type']} is not supported")
        for name in ("subject_token", "subject_token_type", "actor_token", "actor_token_type"):
            if name not in given:
                raise refusal("invalid_request", f"{name} is missing")
        self.demand_types(given)
        actor = self.tokens.claims(given["actor_token"])
        if not actor or not self.people[actor["sub"]].admin or "act" in actor:
            raise refusal("invalid_request", "The actor_token is invalid or may not act")
        if given["subject_token"] not in self.people:
            raise refusal("invalid_request", "The subject_token is invalid")
        sub = actor["sub"] if self.answers_the_actors else given["subject_token"]
        return Reply(200, {"access_token": self.tokens.issue(sub, SUBJECT_LIFE, self.actor_of(sub, actor)),
                           "issued_token_type": ACCESS_TOKEN, "token_type": "Bearer", "expires_in": SUBJECT_LIFE,
                           "scope": given.get("scope", "")}, NOT_STORED)

    @staticmethod
    def actor_of(sub, actor):
        return actor["sub"] if sub != actor["sub"] else None

    @staticmethod
    def demand_types(given):
        if given["subject_token_type"] != USER_ID or given["actor_token_type"] != ACCESS_TOKEN:
            raise refusal("invalid_request", "The types of the tokens are not supported")
        if given.get("requested_token_type", ACCESS_TOKEN) != ACCESS_TOKEN:
            raise refusal("invalid_request", "The requested_token_type is not supported")
        if "offline_access" in given.get("scope", "").split():
            raise refusal("invalid_scope", "offline_access outlives a limit")
        if "audience" in given:
            raise refusal("invalid_target", "There is no such audience")

    def userinfo(self, request):
        claims = self.tokens.bearer(request)
        person = self.people.get(claims["sub"])
        if not person:
            raise refusal("invalid_token", "The user is gone", 401, {"WWW-Authenticate": 'Bearer error="invalid_token"'})
        return Reply(200, {"sub": claims["sub"], "name": person.name, "email": person.email})

    def revoke(self, request):
        basic_client(request)
        given = parameters(request, ("token",), ("client_id", "token_type_hint"))
        self.tokens.issued.pop(given["token"], None)  # RFC 7009 2.2: 200 also for one that is not known
        return Reply(200)

    def delete(self, request):
        del self.people[str(request.json("number")["number"])]
        return Reply(200, {})

    def answer_the_actors(self, request):
        self.answers_the_actors = request.json("on")["on"]
        return Reply(200, {})


if __name__ == "__main__":
    TokenExchange().run()
