// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Understudy {

//! A folder for one browser: this user's alone (mode 700), in memory where the desktop offers such
//! a place (XDG_RUNTIME_DIR), and gone soon after this, on a thread of its own: what is being
//! killed may still write. The program's end waits for it.
class ThrowawayFolder
{
public:
    ThrowawayFolder();
    ~ThrowawayFolder();
    Q_DISABLE_COPY_MOVE(ThrowawayFolder)

    //! Empty where it could not be made.
    const QString &path() const { return m_path; }

private:
    QString m_path;
    int m_lock = -1;
};

//! Removes, on a thread of its own, the folders of consoles that did not live to do it, and ends
//! the browsers that still run in one.
void sweepThrowawayFolders();

} // namespace Understudy
