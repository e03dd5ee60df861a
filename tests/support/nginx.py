# SPDX-FileCopyrightText: The Understudy developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real nginx with the configuration of packaging/, for tests."""

import os
import pathlib
import re
import shutil
import socket
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
CONFIGURATION = ROOT / "packaging" / "nginx" / "understudyd.conf"
TOOLS = ROOT / "build" / "tools"  # where ./dev puts one without installing it
PROGRAM = shutil.which("nginx", path=f"{os.environ['PATH']}:/usr/sbin:{TOOLS}/usr/sbin")

MAIN = """
daemon off;
{more}
pid {folder}/nginx.pid;
error_log {folder}/error.log warn;
worker_rlimit_nofile 16384;
events {{ worker_connections 8192; }}
http {{
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    include {folder}/understudyd.conf;
}}
"""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def configured(servers, *replacements):
    """The packaged file with these servers (HOST:PORT) in it, and each of the (pattern, text) where it is, once."""
    text = CONFIGURATION.read_text()
    lines = "".join(f"    server {server} max_conns=200;\n" for server in servers)
    for pattern, replacement in (r"    server 127\.0\.0\.1:8311 .*\n", lines), *replacements:
        text, count = re.subn(pattern, replacement, text)
        assert count == 1, pattern
    return text


def command(folder, text, more=""):
    """Writes the configuration into the folder; the command that serves with it. The words of `more` go beside it."""
    user = "user root;" if os.geteuid() == 0 else ""
    (folder / "understudyd.conf").write_text(text)
    (folder / "nginx.conf").write_text(MAIN.format(folder=folder, more=f"{user} {more}"))
    # Its compiled-in log is not ours to write to.
    words = [PROGRAM, "-p", str(folder), "-e", str(folder / "error.log"), "-c", str(folder / "nginx.conf")]
    subprocess.run([*words, "-t", "-q"], check=True)
    return words
