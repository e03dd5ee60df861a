#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Understudy developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""translations/*.ts say all that the sources say, whole and in the same form."""
import json
import pathlib
import re
import shutil
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "translations"))
import update  # noqa: E402

FORMS = {"ar": 6, "de": 2, "en": 2, "es": 2, "fr": 2}  # of a plural
EXACT_FORMS = {"ar": 3, "de": 1, "en": 1, "es": 1, "fr": 1}  # how many of them may word the number instead
ENDS = {"؟": "?", "،": ",", "؛": ";"}
WORDS_IN_CODE = re.compile(
    r"(?:setText|setToolTip|setWindowTitle|setAccessibleName|setAccessibleDescription|setSuffix|addAction|addItem|setHint"
    r"|setError|plainLabel|mutedLabel|\w+Button)\((?:QStringLiteral|QLatin1String|u)\(?\"[^\"]*[A-Za-z]{2}")


def language(file):
    return file.stem.removeprefix("understudy_")


def texts(message):
    """The translations of a message: one, or one for each plural form."""
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.iter("numerusform")]
    return [translation.text or ""]


def placeholders(text, *, counts):
    """Which it has, in alphabetical order; without those for the number of a plural unless it counts."""
    return sorted({one for one in re.findall(r"%L?(?:[0-9]+|n)", text) if counts or not one.endswith("n")})


def spaces(text):
    return text[:len(text) - len(text.lstrip())], text[len(text.rstrip()):]


def end(text):
    last = text.rstrip("\u2069")[-1:]
    last = ENDS.get(last, last)
    return last if last in list(".…:?,;") else ""


def mnemonics(text):
    return len(re.findall(r"&[^&\s]", text.replace("&&", "")))


class Translations(unittest.TestCase):
    def judge_each(self, judge):
        """Has judge look at each message of each language: its language, the message, its source."""
        for file in update.files():
            for context, message in update.messages(file):
                source = message.findtext("source")
                with self.subTest(file=file.name, context=context, source=source):
                    judge(language(file), message, source)

    def test_there_are_the_languages_that_are_promised(self):
        self.assertEqual([language(file) for file in update.files()], sorted(FORMS))

    def test_they_say_all_that_the_sources_say_and_nothing_else(self):
        with tempfile.TemporaryDirectory() as folder:
            copies = [pathlib.Path(shutil.copy(file, folder)) for file in update.files()]
            update.update(pathlib.Path(folder))
            for file, fresh in zip(update.files(), copies):
                with self.subTest(file=file.name):
                    self.assertEqual(file.read_text(), fresh.read_text(), "run ./dev translations")

    def test_nothing_is_left_to_translate(self):
        for file in update.files():
            self.assertEqual(update.unfinished(file), [], file.name)
        self.judge_each(lambda _, message, __: self.assertTrue(all(text.strip() for text in texts(message))))

    def test_plurals_have_all_their_forms(self):
        def judge(spoken, message, _):
            if message.get("numerus") == "yes":
                self.assertEqual(len(texts(message)), FORMS[spoken])

        self.judge_each(judge)

    def test_placeholders_are_the_same(self):
        def judge(spoken, message, source):
            for index, text in enumerate(texts(message)):
                counts = message.get("numerus") != "yes" or index >= EXACT_FORMS[spoken]
                self.assertEqual(placeholders(source, counts=counts), placeholders(text, counts=counts), text)

        self.judge_each(judge)

    def test_spaces_around_and_ends_of_sentences_are_the_same(self):
        def judge(_, message, source):
            for text in texts(message):
                self.assertEqual(spaces(text), spaces(source))
                self.assertEqual(end(text), end(source), text)

        self.judge_each(judge)

    def test_mnemonics_are_where_the_source_has_one(self):
        def judge(_, message, source):
            for text in texts(message):
                self.assertEqual(mnemonics(text), mnemonics(source), text)

        self.judge_each(judge)

    def test_each_language_knows_its_direction(self):
        def judge(spoken, message, source):
            if source == "LTR":
                self.assertEqual(texts(message), ["RTL" if spoken == "ar" else "LTR"])

        self.judge_each(judge)

    def test_every_label_of_a_profile_can_be_translated(self):
        labels = set()
        for profile in (ROOT / "resources" / "profiles").glob("*.json"):
            if profile.name != "profile.schema.json":
                json.loads(profile.read_text(), object_hook=lambda part: labels.add(part.get("label")) or part)
        known = re.findall(r'QT_TRANSLATE_NOOP\("Profile", "(.*)"\)', (ROOT / "ui" / "profile_words.cpp").read_text())
        self.assertEqual(sorted(labels - {None}), sorted(known))

    def test_nothing_is_shown_that_cannot_be_translated(self):
        for file in (ROOT / "ui").rglob("*.cpp"):
            self.assertEqual(WORDS_IN_CODE.findall(file.read_text()), [], file.name)


if __name__ == "__main__":
    unittest.main()
