#!/usr/bin/python3
# SPDX-FileCopyrightText: The Understudy developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The schema of the profile format, held against the profiles that are shipped and documented."""

import copy
import json
import pathlib
import re
import unittest

from jsonschema import Draft202012Validator

PROFILES = pathlib.Path(__file__).resolve().parents[2] / "resources" / "profiles"
SCHEMA = json.loads((PROFILES / "profile.schema.json").read_text())
README = (PROFILES / "README.md").read_text()


def shipped():
    """The profiles by their files' names."""
    files = [path for path in sorted(PROFILES.glob("*.json")) if path.name != "profile.schema.json"]
    return {path.stem: json.loads(path.read_text()) for path in files}


def examples():
    """The pieces of JSON in the README; those that are members alone as the object that holds them."""
    found = []
    for text in re.findall(r"^```json\n(.*?)^```", README, re.MULTILINE | re.DOTALL):
        found.append(json.loads(text if text.startswith("{") else "{" + text + "}"))
    return found


def worked_example():
    [whole] = [one for one in examples() if "whoAmI" in one and "profile" in one]
    return whole


def faults(profile):
    """What the schema has against a profile, in words."""
    return [f"{error.json_path}: {error.message}" for error in Draft202012Validator(SCHEMA).iter_errors(profile)]


def changed(profile, pointer, value):
    """A copy of a profile with what is at a JSON pointer replaced; without it where the value is ..."""
    result = copy.deepcopy(profile)
    *way, last = pointer.removeprefix("/").split("/")
    at = result
    for token in way:
        at = at[int(token)] if isinstance(at, list) else at.setdefault(token, {})
    if value is ...:
        del at[last]
    else:
        at[int(last) if isinstance(at, list) else last] = value
    return result


def commented(profile, pointer):
    """A copy of a profile with a comment in the object at a JSON pointer."""
    result = copy.deepcopy(profile)
    at = result
    for token in pointer.split("/")[1:]:
        at = at[int(token)] if isinstance(at, list) else at[token]
    at["//"] = "A comment."
    return result


def members(schema):
    """The names of all members that a schema knows."""
    names = set()
    if isinstance(schema, dict):
        names.update(schema.get("properties", {}))
        for part in schema.values():
            names |= members(part)
    elif isinstance(schema, list):
        for part in schema:
            names |= members(part)
    return names


class ProfileSchema(unittest.TestCase):
    def test_the_schema_is_one(self):
        Draft202012Validator.check_schema(SCHEMA)

    def test_shipped_profiles_are_sound(self):
        profiles = shipped()
        self.assertLessEqual({"understudy", "blitz", "better-auth", "gitlab", "gitea", "rfc8693", "keycloak", "custom"},
                             set(profiles))
        for name, profile in profiles.items():
            with self.subTest(profile=name):
                self.assertEqual(faults(profile), [])
                self.assertEqual(profile["id"], name)

    def test_the_worked_example_is_sound(self):
        self.assertEqual(faults(worked_example()), [])

    def test_the_steps_of_the_worked_example_are_those_of_the_whole(self):
        whole = worked_example()
        self.assertNotIn(whole["id"], shipped())
        for name in ("whoAmI", "signIn", "impersonate"):
            steps = [one[name] for one in examples() if name in one]
            self.assertEqual(steps, [whole[name]] * 2, name)

    def test_the_readme_knows_every_member_and_every_kind(self):
        kinds = SCHEMA["$defs"]["error"]["properties"]["kind"]["enum"]
        named = set(re.findall(r'(?<=[`"])[\w$/]+(?=[`"])', README))
        self.assertEqual(sorted((members(SCHEMA) | set(kinds)) - named), [])

    def test_comments_are_welcome(self):
        for pointer in ("", "/whoAmI", "/whoAmI/session", "/errors/0", "/signIn/fields/0", "/view", "/users/user",
                        "/stop/requests/1", "/impersonate/credentials", "/impersonate/credentials/values"):
            with self.subTest(pointer=pointer):
                self.assertEqual(faults(commented(worked_example(), pointer)), [])

    def test_a_broken_profile_is_refused(self):
        sound = worked_example()
        for pointer, value in (
            ("/profile", 2),
            ("/id", "Harbor Line"),
            ("/verified", ...),
            ("/whoAmI", ...),
            ("/whoAmI/session/id", ...),
            ("/whoAmI/requests", []),
            ("/whoAmI/session/id", "/user/no"),
            ("/whoAmI/session/name", "item:/name"),
            ("/whoAmI/session/expires/as", "minutes"),
            ("/whoAmI/fields", []),
            ("/effect", "borrowed"),
            ("/effect", "header"),
            ("/stop", ...),
            ("/stop/requests", []),
            ("/impersonate/requests", []),
            ("/impersonate/credentials/restore", "actor"),
            ("/signIn/requests/1/json", {}),
            ("/signIn/requests/1/path", "session"),
            ("/signIn/requests/1/path", "/session?x=1"),
            ("/signIn/requests/1/method", "TRACE"),
            ("/signIn/requests/1/retries", 3),
            ("/signIn/requests/1/redirects", "always"),
            ("/headers/Cookie", "hl_sid=1"),
            ("/headers/Two words", "x"),
            ("/errors/0/kind", "unreachable"),
            ("/errors/1", {"kind": "refused"}),
            ("/errors/1/message", "cookie:hl_sid"),
            ("/errors/0/where", {"header:Location": {"contains": "/session", "exists": True}}),
            ("/errors/0/where", {"Location": {"contains": "/session"}}),
            ("/settings", [{"id": "key", "label": "Key", "type": "secret", "default": "hunter2"}]),
            ("/settings", [{"id": "base", "label": "Base", "type": "folder"}]),
            ("/documents", {"token": {"from": "value:form", "decode": ["rot13"]}}),
            ("/users/next", "body:/next"),
            ("/users/searches", [{"requests": sound["users"]["requests"]}]),
            ("/users/user/id", "body:/no"),
            ("/view", True),
            ("/view/cookies", ...),
            ("/view/headers", {"Authorization": "Bearer {value:form}"}),
            ("/revoke", {}),
            ("/refresh", {"requests": []}),
            ("/view/readRequests", ["/ajax/me"]),
        ):
            with self.subTest(pointer=pointer, value=value):
                self.assertNotEqual(faults(changed(sound, pointer, value)), [])

    def test_an_effect_header_sets_one(self):
        gitlab = shipped()["gitlab"]
        self.assertNotEqual(faults(changed(gitlab, "/impersonate/credentials/headers/set", {})), [])
        self.assertNotEqual(faults(changed(gitlab, "/impersonate/credentials/headers/set", {"Sudo": "root"})), [])
        self.assertNotEqual(faults(changed(gitlab, "/impersonate", {})), [])
        self.assertNotEqual(faults(changed(gitlab, "/effect", "mints")), [])


if __name__ == "__main__":
    unittest.main()
