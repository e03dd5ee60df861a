#!/usr/bin/python3
# SPDX-FileCopyrightText: The Understudy developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The keychain holds the sessions and nothing else does; while it is locked, the console says that it cannot tell."""

import base64
import contextlib
import os
import pathlib
import subprocess
import unittest

import keyring
from console import wait_for
from console_case import ConsoleCase


class LockedKeychain(ConsoleCase):
    def answer_prompt(self):
        """Types the keyring's password into the keyring's own window."""
        search = ["xdotool", "search", "--onlyvisible", "--class", "gcr-prompter"]
        window = wait_for("the keyring's prompt",
                          lambda: subprocess.run(search, capture_output=True, text=True).stdout.split())[0]
        subprocess.run(["xdotool", "windowfocus", "--sync", window], check=True)
        subprocess.run(["xdotool", "type", "--delay", "30", "pw"], check=True)
        subprocess.run(["xdotool", "key", "Return"], check=True)

    def test_at_the_start_with_an_impersonation_open(self):
        self.start_impersonating().kill()
        keyring.lock()
        console = self.start()
        console.bar(42)
        wait_for("the bar to say so", lambda: "Unconfirmed" in console.label_in(console.bar(42), "State"))
        self.assertIsNone(console.seen("push button", "Switch to User"))
        console.press("Verify")
        self.answer_prompt()
        console.impersonating(42)
        console.stop()


class Vault(ConsoleCase):
    """Looks for the sessions' tokens wherever else they could have been left."""

    @staticmethod
    def forms_of(token):
        """As it is, as hexadecimal digits, as UTF-16, and as Base64 wherever in a longer text it stands."""
        plain = token.encode()
        encoded = {base64.b64encode(b"\0" * shift + plain)[4:-4] for shift in range(3)}
        return {plain, plain.hex().encode(), token.encode("utf-16-le"), *encoded}

    def found_in(self, tokens, places):
        forms = {form for token in tokens for form in self.forms_of(token)}
        return [name for name, content in places if any(form in content for form in forms)]

    def files(self):
        """All files below the data, configuration, cache and home folders, and the log."""
        folders = [self.data_folder.parent, *(pathlib.Path(os.environ[name]) for name in
                                              ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "HOME"))]
        for folder in folders:
            for path in folder.rglob("*"):
                if path.is_file() and not path.is_symlink():
                    yield str(path), path.read_bytes()

    @staticmethod
    def processes(*pids):
        for pid in pids:
            for name in ("cmdline", "environ"):
                with contextlib.suppress(PermissionError):  # nobody but root may look: the better answer
                    yield f"{name} of {pid}", pathlib.Path(f"/proc/{pid}/{name}").read_bytes()

    def test_tokens_are_in_the_keychain_alone(self):
        others = keyring.tokens()
        console = self.start()
        console.sign_in()
        tokens = keyring.tokens() - others
        self.assertEqual(len(tokens), 1, "the actor's")
        console.switch_to(42)
        console.impersonating(42)
        tokens |= keyring.tokens() - others
        self.assertEqual(len(tokens), 2, "the actor's and the subject's")

        self.assertEqual(self.found_in(tokens, self.processes(console.process.pid, console.server())), [])
        self.assertEqual(self.found_in(tokens, self.files()), [])
        console.stop()
        self.assertEqual(console.terminate(), 0)
        self.assertEqual(self.found_in(tokens, self.files()), [])

    def test_the_search_finds_what_is_there(self):
        token = "0123456789abcdef0123456789abcdef0123456789ab"
        self.data_folder.mkdir()
        (self.data_folder / "plain").write_text(f"Bearer {token}\n")
        (self.data_folder / "encoded").write_bytes(base64.b64encode(f'{{"token":"{token}"}}'.encode()))
        self.assertEqual({pathlib.Path(name).name for name in self.found_in({token}, self.files())}, {"plain", "encoded"})


if __name__ == "__main__":
    unittest.main()
