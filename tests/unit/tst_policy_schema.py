#!/usr/bin/python3
# SPDX-FileCopyrightText: The Understudy developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The schema of an organisation's policy, held against its example and against what must not pass."""

import copy
import json
import pathlib
import re
import unittest

from jsonschema import Draft202012Validator

POLICY = pathlib.Path(__file__).resolve().parents[2] / "resources" / "policy"
SCHEMA = json.loads((POLICY / "policy.schema.json").read_text())
README = (POLICY / "README.md").read_text()
EXAMPLE = json.loads(re.search(r"^```json\n(.*?)^```", README, re.MULTILINE | re.DOTALL)[1])


def accepts(policy):
    return Draft202012Validator(SCHEMA).is_valid(policy)


class PolicySchema(unittest.TestCase):
    def test_the_schema_is_one(self):
        Draft202012Validator.check_schema(SCHEMA)

    def test_the_example_is_accepted_and_shows_every_member(self):
        self.assertTrue(accepts(EXAMPLE))
        self.assertEqual(set(EXAMPLE), set(SCHEMA["properties"]) - {"//", "$schema"})

    def test_every_member_can_be_left_out(self):
        for name in EXAMPLE:
            with self.subTest(name):
                self.assertTrue(accepts({key: value for key, value in EXAMPLE.items() if key != name}))

    def test_the_readme_tells_every_member(self):
        for name in EXAMPLE:
            self.assertIn(f"| `{name}` |", README)

    def test_what_the_console_refuses_is_refused(self):
        for name, value in (
            ("conections", []), ("organisation", 3), ("connections", "https://a.example"),
            ("connections", ["https://a.example/x"]), ("connections", ["a.example"]), ("connections", ["*"]),
            ("connections", ["https://*"]), ("connections", ["https://app.*.example"]), ("ticket", {"hint": "x"}),
            ("ticket", {"pattern": "x", "hnt": "y"}), ("ticket", {"pattern": "x" * 501}), ("longestMinutes", 4),
            ("longestMinutes", 61), ("longestMinutes", 7.5), ("journalDays", -1), ("onLock", "stop"),
            ("allowChanges", "no"),
        ):
            with self.subTest(f"{name}: {value}"):
                policy = copy.deepcopy(EXAMPLE)
                policy[name] = value
                self.assertFalse(accepts(policy))


if __name__ == "__main__":
    unittest.main()
