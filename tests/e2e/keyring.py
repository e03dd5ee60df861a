# SPDX-FileCopyrightText: The Understudy developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The session's keychain, asked over D-Bus (freedesktop.org Secret Service API 0.2)."""

import base64
import json
import re

from gi.repository import Gio, GLib

SERVICE = "org.freedesktop.secrets"
ROOT = "/org/freedesktop/secrets"


BUS = Gio.bus_get_sync(Gio.BusType.SESSION)


def _call(path, interface, method, arguments, answer):
    return BUS.call_sync(SERVICE, path, f"org.freedesktop.{interface}", method, arguments, GLib.VariantType(answer),
                         Gio.DBusCallFlags.NONE, 10000, None).unpack()


def _property(path, interface, name):
    return _call(path, "DBus.Properties", "Get", GLib.Variant("(ss)", (f"org.freedesktop.{interface}", name)), "(v)")[0]


def _collection():
    return _call(ROOT, "Secret.Service", "ReadAlias", GLib.Variant("(s)", ("default",)), "(o)")[0]


def lock():
    """Locks the default keyring, as a screen lock may."""
    _call(ROOT, "Secret.Service", "Lock", GLib.Variant("(ao)", ([_collection()],)), "(aoo)")


def entries():
    """The bytes of every entry of the default keyring; QtKeychain writes them as Base64."""
    session = _call(ROOT, "Secret.Service", "OpenSession", GLib.Variant("(sv)", ("plain", GLib.Variant("s", ""))),
                    "(vo)")[1]
    items = _property(_collection(), "Secret.Collection", "Items")
    secrets = _call(ROOT, "Secret.Service", "GetSecrets", GLib.Variant("(aoo)", (items, session)), "(a{o(oayays)})")[0]
    return [base64.b64decode(bytes(secret[2]), validate=True) for secret in secrets.values()]


def tokens():
    """Every text in the entries that is as long as a token and no UUID."""
    def texts(value):
        if isinstance(value, dict):
            value = list(value.values())
        if isinstance(value, list):
            return [text for element in value for text in texts(element)]
        return [value] if isinstance(value, str) else []
    found = [text for entry in entries() for text in texts(json.loads(entry))]
    return {text for text in found if re.fullmatch(r"(?![\da-f-]{36}$)[\w+/=.~-]{32,}", text)}
