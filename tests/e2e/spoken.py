#!/usr/bin/python3
# SPDX-FileCopyrightText: The Understudy developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what a screen reader would read out by itself: each notification that comes up, a line each. The first line
says that it listens."""

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402


def take(event):
    if event.detail1 and event.source and event.source.get_role_name() in ("alert", "notification"):
        print(event.source.get_name(), flush=True)


Atspi.init()
listener = Atspi.EventListener.new(take)
listener.register("object:state-changed:showing")
print("listening", flush=True)
GLib.MainLoop().run()
