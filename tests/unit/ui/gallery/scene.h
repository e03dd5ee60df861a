// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

namespace Understudy {

class MainWindow;

//! One state of the window, to be looked at.
struct Scene
{
    QString name;
    std::function<void(MainWindow &)> set;
};

//! Those of the pages about connections.
QList<Scene> connectionScenes();
//! Those of the page about active impersonations.
QList<Scene> activeScenes();
//! Those of the preferences, the palette and the sheet of shortcuts.
QList<Scene> preferenceScenes();
//! Those of the page about the journal.
QList<Scene> journalScenes();

} // namespace Understudy
