// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later
"use strict";

const list = document.querySelector("[data-activity]");

function show(entries) {
    list.replaceChildren(...entries.map(({ time, text }) => {
        const item = document.createElement("li");
        const when = document.createElement("small");
        when.textContent = new Date(time).toLocaleDateString("en-GB", { day: "numeric", month: "short", year: "numeric" });
        item.append(text, when);
        return item;
    }));
}

function say(text) {
    const item = document.createElement("li");
    item.className = "muted";
    item.textContent = text;
    list.replaceChildren(item);
}

async function load() {
    const answer = await fetch("/demo/activity", { headers: { accept: "application/json" } });
    if (!answer.ok)
        throw new Error(`status ${answer.status}`);
    const { entries } = await answer.json();
    entries.length ? show(entries) : say("Nothing yet.");
}

if (list)
    load().catch(() => say("The activity could not be loaded."));
