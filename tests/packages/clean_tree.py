# SPDX-FileCopyrightText: The Understudy developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Clean Debian trees to install packages in. Needs root, mmdebstrap and an apt that knows a Debian mirror.

What costs time is done once and kept below build/clean/: a tree with apt alone, and the packages that were fetched.
"""

import pathlib
import shutil
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
CACHE = ROOT / "build" / "clean"
SUITE = "bookworm"

# Installed in place of what a machine that boots would say; what was asked for is kept.
POLICY = """#!/bin/sh
echo "$@" >>/var/log/services
exit 101
"""
ENVIRONMENT = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "DEBIAN_FRONTEND": "noninteractive"}


def mirrors():
    """The lines of this machine's sources that are Debian's own."""
    told = subprocess.run(["apt-get", "indextargets", "--format", "$(ORIGIN) deb $(REPO_URI) $(RELEASE) $(COMPONENT)",
                           "Created-By: Packages"], check=True, capture_output=True, text=True).stdout
    lines = {line.removeprefix("Debian ") for line in told.splitlines() if line.startswith("Debian ")}
    return "\n".join(sorted(line for line in lines if SUITE in line)) + "\n"


def base():
    """A tree with apt and nothing else, without a locale."""
    tree = CACHE / "base"
    if not tree.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        sources = CACHE / "sources.list"
        sources.write_text(mirrors())
        subprocess.run(["mmdebstrap", "--quiet", "--variant=apt", "--format=directory", SUITE, CACHE / "base.part", sources],
                       check=True)
        (CACHE / "base.part").rename(tree)
    return tree


class Tree:
    """A tree above others, which stay as they are: what is changed is in a layer of its own. Close it."""

    def __init__(self, *lower):
        (CACHE / "archives" / "partial").mkdir(parents=True, exist_ok=True)
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="tree.", dir=CACHE))
        self.path = self.folder / "tree"
        self.layers = [self.folder / "upper", *lower]
        for name in ("upper", "work", "tree"):
            (self.folder / name).mkdir()
        below = ":".join(str(layer) for layer in self.layers[1:])
        subprocess.run(["mount", "-t", "overlay", "overlay", self.path, "-o",
                        f"lowerdir={below},upperdir={self.layers[0]},workdir={self.folder / 'work'}"], check=True)

    def close(self):
        subprocess.run(["umount", self.path], check=True)
        shutil.rmtree(self.folder)

    def use_network(self):
        """With this machine's way to its mirrors."""
        for name in ("resolv.conf", "hosts"):
            shutil.copy(f"/etc/{name}", self.path / "etc" / name)
        settings = subprocess.run(["apt-config", "dump"], check=True, capture_output=True, text=True).stdout
        (self.path / "etc/apt/apt.conf.d/99machine").write_text(
            "\n".join(line for line in settings.splitlines() if line.startswith("Acquire::")) + "\n")

    def deny_services(self):
        policy = self.path / "usr/sbin/policy-rc.d"
        policy.write_text(POLICY)
        policy.chmod(0o755)
        (self.path / "run/systemd/system").mkdir(parents=True)  # else nothing is asked for at all

    def services(self):
        """What packages wanted done to understudyd's service, oldest first."""
        log = self.path / "var/log/services"
        asked = [line.split() for line in log.read_text().splitlines()] if log.exists() else []
        return [words[1] for words in asked if words[0] == "understudyd.service"]

    def command(self, *words):
        """A command line that runs words in the tree; its processes end with it."""
        script = 'mount --bind "$1" "$2/var/cache/apt/archives" && root=$2 && shift 2 && exec chroot "$root" "$@"'
        return ["unshare", "--mount", "--pid", "--fork", "--kill-child", f"--mount-proc={self.path}/proc",
                "sh", "-c", script, "-", str(CACHE / "archives"), str(self.path), *map(str, words)]

    def run(self, *words, code=0, environment=None, **options):
        """What words printed in the tree, errors too."""
        done = subprocess.run(self.command(*words), env={**ENVIRONMENT, **(environment or {})}, text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, **options)
        if done.returncode != code:
            raise AssertionError(f"{words} ended with {done.returncode}:\n{done.stdout}")
        return done.stdout

    def start(self, *words, environment=None):
        return subprocess.Popen(self.command(*words), env={**ENVIRONMENT, **(environment or {})}, text=True,
                                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)

    def install(self, *packages, options=()):
        return self.run("apt-get", "install", "--yes", "--quiet", "--no-install-recommends", *options, *packages)
