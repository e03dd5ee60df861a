#!/usr/bin/python3
# SPDX-FileCopyrightText: The Understudy developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What g++ 12 compiles wrongly in coroutines, kept out of the sources: it destroys an aggregate or a lambda twice that is
made inside a co_await expression, or inside the operand of co_return with designated initialisers. Name it first."""

import pathlib
import re
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]

AWAIT = re.compile(r"co_await\b(?P<operand>[^;]*?);", re.DOTALL)
AGGREGATE_OR_LAMBDA = re.compile(r"[\w>]\s*\{|[(,]\s*\{|\[[^\]\w]*[\w&=*, ]*\]\s*[({]")
RETURN_AGGREGATE = re.compile(r"co_return\s+[\w:]*\s*\{\s*\.")


def faults(text):
    """The statements of a text that g++ 12 gets wrong."""
    text = re.sub(r'"(?:[^"\\]|\\.)*"', '""', re.sub(r"//[^\n]*", "", text))
    found = [match[0] for match in AWAIT.finditer(text) if AGGREGATE_OR_LAMBDA.search(match["operand"])]
    return found + [match[0] for match in RETURN_AGGREGATE.finditer(text)]


class Coroutines(unittest.TestCase):
    def test_a_breach_is_found(self):
        for statement in (
            "co_await m_vault.save(id, VaultEntry{.actor = actor});",
            "co_await begin(Outcome::Undone,\n    Problem{.kind = kind});",
            "co_await call(name, [this, key] { entries.remove(key); });",
            "co_await save(id, {.actor = actor});",
            "co_return Problem{.kind = kind};",
            "co_return {.state = State::Found, .data = data};",
        ):
            with self.subTest(statement=statement):
                self.assertTrue(faults(statement))

    def test_what_is_fine_is_left_alone(self):
        for statement in ("co_await m_vault.save(id, entry);", "co_await f(list[0]);", "co_return Result<void>();",
                          "co_return failure(Error{.kind = kind});", "const Entry entry{.a = b};\nco_await f(entry);"):
            with self.subTest(statement=statement):
                self.assertEqual(faults(statement), [])

    def test_no_source_has_one(self):
        sources = [path for folder in ("app", "ui", "tests") for path in sorted((ROOT / folder).rglob("*"))
                   if path.suffix in (".h", ".cpp")]
        self.assertEqual({str(path.relative_to(ROOT)): found for path in sources if (found := faults(path.read_text()))}, {})


if __name__ == "__main__":
    unittest.main()
