#!/usr/bin/python3
# SPDX-FileCopyrightText: The Understudy developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What packaging/ says, judged by those who read it, and held against what the programs say. ./dev package installs
the packages themselves (tests/packages)."""

import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
BIN = pathlib.Path(os.environ["UNDERSTUDY_BIN"])
ID = "org.understudy.Understudy"
LANGUAGES = {file.stem.removeprefix("understudy_") for file in (ROOT / "translations").glob("*.ts")} - {"en"}
LEAST_HARDENING = 1.5  # systemd's measure: 0 is shut in, 10 free
EXPECTED_OF_DEBIAN = {"ccache", "g++"}  # build-essential has the compiler, and the cache is ours alone


def judged(*words):
    """Status and words of a judge, who sees no colours."""
    done = subprocess.run([str(word) for word in words], text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          stdin=subprocess.DEVNULL)
    return done.returncode, done.stdout


def options(text):
    return set(re.findall(r"(?<![\w-])--([a-z][a-z-]+)", text))


def rendered(page):
    """A manual page as its reader sees it."""
    return judged("man", "--encoding=UTF-8", "--local-file", page)[1].replace("‐", "-")


def needs(*programs):
    missing = [program for program in programs if not shutil.which(program)]
    return unittest.skipIf(missing, f"not installed: {missing}")


class Files(unittest.TestCase):
    @needs("desktop-file-validate")
    def test_the_desktop_file_is_valid(self):
        self.assertEqual(judged("desktop-file-validate", PACKAGING / f"{ID}.desktop"), (0, ""))

    @needs("appstreamcli")
    def test_the_metainfo_is_valid(self):
        status, words = judged("appstreamcli", "validate", "--no-net", "--no-color", PACKAGING / f"{ID}.metainfo.xml")
        self.assertEqual(status, 0, words)
        self.assertNotRegex(words, r"(?m)^[EWI]:")

    def test_the_desktop_file_speaks_each_language(self):
        words = (PACKAGING / f"{ID}.desktop").read_text()
        for key in ("Name", "GenericName", "Comment", "Keywords"):
            said = dict(re.findall(rf"(?m)^{key}\[(\w+)\]=(.+)$", words))
            self.assertEqual(set(said), LANGUAGES, key)
            if key != "Name":
                self.assertNotIn(re.search(rf"(?m)^{key}=(.+)$", words)[1], said.values())

    def test_the_metainfo_speaks_each_language(self):
        sentences = 0
        for above in ElementTree.parse(PACKAGING / f"{ID}.metainfo.xml").iter():
            for tag in ("name", "summary", "p", "li", "caption"):
                said = [(text.get("{http://www.w3.org/XML/1998/namespace}lang"), text.text) for text in above.findall(tag)]
                english = [text for language, text in said if not language]
                sentences += len(english)
                for language in LANGUAGES if english else ():
                    with self.subTest(tag=tag, language=language):
                        theirs = [text for spoken, text in said if spoken == language]
                        self.assertEqual(len(theirs), len(english))
                        self.assertEqual(set(theirs) & set(english), {"Understudy"} if tag == "name" else set())
                self.assertLessEqual({language for language, _ in said}, LANGUAGES | {None})
        self.assertGreaterEqual(sentences, 15)

    def test_all_call_the_console_by_one_id(self):
        metainfo = ElementTree.parse(PACKAGING / f"{ID}.metainfo.xml")
        self.assertEqual(metainfo.findtext("id"), ID)
        self.assertEqual(metainfo.findtext("launchable"), f"{ID}.desktop")
        self.assertIn(f"Icon={ID}\n", (PACKAGING / f"{ID}.desktop").read_text())
        self.assertIn(f'setDesktopFileName(QStringLiteral("{ID}"))', (ROOT / "ui/main.cpp").read_text())
        self.assertIn(f"app-id: {ID}\n", (PACKAGING / f"flatpak/{ID}.yml").read_text())
        self.assertIn(f"set(UNDERSTUDY_ID {ID})", (PACKAGING / "CMakeLists.txt").read_text())

    def test_each_screenshot_is_there(self):
        images = ElementTree.parse(PACKAGING / f"{ID}.metainfo.xml").iter("image")
        names = sorted(pathlib.PurePosixPath(image.text).name for image in images)
        self.assertEqual(names, sorted(file.name for file in (PACKAGING / "screenshots").iterdir()))

    def test_all_tell_the_same_version(self):
        version = re.search(r"project\(Understudy VERSION ([\d.]+)", (ROOT / "CMakeLists.txt").read_text())[1]
        self.assertEqual((PACKAGING / "debian/changelog").read_text().split()[1], f"({version})")
        newest = next(ElementTree.parse(PACKAGING / f"{ID}.metainfo.xml").iter("release"))
        self.assertEqual(newest.get("version"), version)
        self.assertIn(f"<key>CFBundleShortVersionString</key><string>{version}<", (PACKAGING / "macos/Info.plist").read_text())

    def test_the_package_is_built_with_what_dev_installs(self):
        listed = re.search(r"(?ms)^build_packages=\((.*?)\)", (ROOT / "dev").read_text())[1].split()
        control = (PACKAGING / "debian/control").read_text()
        needed = re.search(r"(?ms)^Build-Depends:(.*?)^\S", control)[1]
        self.assertEqual({name for name in listed if not re.search(rf"\s{re.escape(name)}[\s,]", needed)}, EXPECTED_OF_DEBIAN)

    def test_scripts_of_the_packages_parse(self):
        scripts = list((PACKAGING / "debian").glob("*.p*"))
        self.assertEqual(len(scripts), 3)
        for script in scripts:
            self.assertEqual(judged("sh", "-n", script), (0, ""))

    def test_the_package_brings_what_describes_the_persons_files(self):
        listed = (PACKAGING / "debian/understudy.docs").read_text().split()
        for path in listed:
            self.assertTrue((ROOT / path).exists(), path)
        described = [path for pattern in ("*/README.md", "*/*.schema.json") for path in (ROOT / "resources").glob(pattern)]
        self.assertGreaterEqual(len(described), 4)
        for path in described:
            with self.subTest(path=path.name):
                self.assertTrue({str(path.relative_to(ROOT)), str(path.parent.relative_to(ROOT))} & set(listed))
        names = [pathlib.PurePosixPath(path).name for path in listed]
        self.assertEqual(len(names), len(set(names)))  # all come into one folder

    def test_the_flatpak_may_talk_to_whom_the_console_asks(self):
        permissions = (PACKAGING / f"flatpak/{ID}.yml").read_text()
        asked = set()
        for file in [*(ROOT / "ui").rglob("*.cpp"), *(ROOT / "app/session").rglob("*.cpp")]:
            asked |= set(re.findall(r'"(org\.(?:freedesktop\.(?:secrets|Notifications|ScreenSaver|login1)|'
                                    r'kde\.\w+|gnome\.ScreenSaver))"', file.read_text()))
        self.assertGreaterEqual(len(asked), 6)
        allowed = set(re.findall(r"talk-name=(\S+)", permissions))
        self.assertEqual(asked, allowed)
        self.assertIn("  - --filesystem=host-etc:ro\n", permissions)

    def test_each_recipe_says_first_whether_it_was_run(self):
        recipes = [file for name in ("appimage", "flatpak", "macos", "windows") for file in (PACKAGING / name).iterdir()]
        self.assertGreaterEqual(len(recipes), 4)
        for recipe in recipes:
            lines = [line for line in recipe.read_text().splitlines() if not line.startswith("#!")]
            with self.subTest(recipe=recipe.name):
                self.assertRegex(lines[0], r"^\W*(Not run\.|Run )")


@needs("systemd-analyze")
class Service(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.unit = pathlib.Path(folder.name) / "understudyd.service"
        text = (PACKAGING / "systemd/understudyd.service.in").read_text()
        self.unit.write_text(text.replace("@CMAKE_INSTALL_FULL_BINDIR@", str(BIN))
                             .replace("@CMAKE_INSTALL_FULL_SYSCONFDIR@", "/etc"))

    def test_it_is_valid(self):
        self.assertEqual(judged("systemd-analyze", "verify", "--man=no", self.unit), (0, ""))

    def test_it_is_shut_in(self):
        words = judged("systemd-analyze", "security", "--offline=true", self.unit)[1]
        self.assertLess(float(re.search(r"Overall exposure level.*?([\d.]+) ", words)[1]), LEAST_HARDENING, words)


@needs("man")
class Manual(unittest.TestCase):
    PAGES = {"understudyd": "understudyd.8", "understudy": "understudy.1"}

    def test_it_has_no_faults(self):
        for page in self.PAGES.values():
            done = subprocess.run(["man", "--warnings", "--encoding=UTF-8", "--local-file", "-Tutf8", "-Z",
                                   PACKAGING / "man" / page],
                                  stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
            self.assertEqual((done.returncode, done.stderr), (0, ""), page)

    def help(self, name):
        helps = [judged(BIN / name, "--help")]
        if name == "understudy":
            helps += [judged(BIN / name, verb, "--help") for verb in ("check", "start")]
        self.assertEqual({status for status, _ in helps}, {0})
        return "".join(words for _, words in helps)

    def test_it_tells_of_the_same_options_as_the_programs(self):
        for name, page in self.PAGES.items():
            if not (BIN / name).exists():  # built without the window
                continue
            with self.subTest(name=name):
                self.assertEqual(options(rendered(PACKAGING / "man" / page)), options(self.help(name)))

    def test_it_tells_where_the_policy_is(self):
        path, = re.findall(r'"(/etc/[^"]+)"', (ROOT / "app/settings/policy_file.cpp").read_text())
        self.assertIn(path, rendered(PACKAGING / "man/understudy.1"))

    def test_it_tells_of_the_same_commands(self):
        lines = re.findall(r"(?m)^  (?:understudyd \[--database …\] )?((?:user|audit|import|migrate|backup)(?: [a-z|]+)*)",
                           self.help("understudyd"))
        words = {word for line in lines for word in re.findall("[a-z]+", line)}
        self.assertGreater(len(words), 8)
        page = rendered(PACKAGING / "man" / self.PAGES["understudyd"])
        self.assertEqual({word for word in words if not re.search(rf"\b{word}\b", page)}, set())


if __name__ == "__main__":
    unittest.main()
