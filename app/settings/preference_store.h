// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/preferences.h"

namespace Understudy {

//! The preferences of this installation: settings.json in its configuration folder.
class PreferenceStore
{
public:
    explicit PreferenceStore(const QString &configurationFolder);

    //! The usual ones where there is no file. A file that cannot be understood is renamed and
    //! reported (Invalid): the error is what is wrong with it, damagedCopy() where it is now.
    //! Unavailable where the file cannot be read or renamed.
    Result<Preferences> load();

    //! The path of the file that was set aside, else empty.
    QString damagedCopy() const { return m_damagedCopy; }

    //! Atomic, readable by this user alone (mode 600). What this version does not know is kept.
    //! An error as from load(), or Unavailable; then nothing was changed.
    Result<void> save(const Preferences &preferences);

private:
    Result<QJsonObject> read();

    QString m_path;
    QString m_damagedCopy;
};

} // namespace Understudy
