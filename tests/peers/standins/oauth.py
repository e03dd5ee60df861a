# SPDX-FileCopyrightText: The Understudy developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""What the OAuth stand-ins have in common: forms by RFC 6749 3.2, errors by 5.2, bearer tokens by RFC 6750."""

import base64
import itertools
import urllib.parse

from standin import Refusal, encoded_jwt

EXCHANGE = "urn:ietf:params:oauth:grant-type:token-exchange"
ACCESS_TOKEN = "urn:ietf:params:oauth:token-type:access_token"
CLIENT_ID = "console"
CLIENT_SECRET = "client-secret"
NOT_STORED = {"Cache-Control": "no-store", "Pragma": "no-cache"}


def refusal(error, description, status=400, headers=None):
    return Refusal(status, {"error": error, "error_description": description}, {**NOT_STORED, **(headers or {})})


def parameters(request, required, optional=()):
    """Those of a form: none twice, none empty, none missing, none that nobody asked for."""
    pairs = request.form()
    names = [name for name, _ in pairs]
    for name, value in pairs:
        if names.count(name) > 1 or not value or name not in (*required, *optional):
            raise refusal("invalid_request", f"Parameter {name} is repeated, empty or unknown")
    for name in required:
        if name not in names:
            raise refusal("invalid_request", f"Parameter {name} is missing")
    return dict(pairs)


def basic_client(request):
    """RFC 6749 2.3.1: id and secret are form-encoded before they are joined."""
    scheme, _, encoded = request.headers.get("Authorization", "").partition(" ")
    try:
        given = base64.b64decode(encoded, validate=True).decode() if scheme == "Basic" else ""
    except ValueError:
        given = ""
    client, _, secret = given.partition(":")
    if (urllib.parse.unquote_plus(client), urllib.parse.unquote_plus(secret)) != (CLIENT_ID, CLIENT_SECRET):
        raise refusal("invalid_client", "Client authentication failed", 401,
                      {"WWW-Authenticate": 'Basic realm="oauth"'})


class Tokens:
    """Access tokens that were issued, until they are revoked or over."""

    def __init__(self, now):
        self.now = now
        self.issued = {}
        self.counter = itertools.count(1)

    def issue(self, sub, life, actor=None, **more):
        claims = {"iss": "https://issuer.example", "sub": sub, "iat": int(self.now()), "exp": int(self.now()) + life,
                  "jti": str(next(self.counter)), **more}
        if actor:
            claims["act"] = {"sub": actor}
        token = encoded_jwt(claims)
        self.issued[token] = claims
        return token

    def claims(self, token):
        claims = self.issued.get(token)
        return claims if claims and claims["exp"] > self.now() else None

    def bearer(self, request):
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        claims = self.claims(token) if scheme == "Bearer" else None
        if not claims:
            challenge = 'Bearer realm="issuer", error="invalid_token", error_description="Token verification failed"'
            raise refusal("invalid_token", "Token verification failed", 401, {"WWW-Authenticate": challenge})
        return claims

    def live(self, sub=None):
        return [claims for claims in self.issued.values()
                if claims["exp"] > self.now() and sub in (None, claims["sub"])]
