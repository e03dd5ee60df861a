// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Understudy {

//! Where this installation keeps what is neither configuration nor secret, and its configuration.
struct Folders
{
    QString data;
    QString configuration;

    //! The desktop's usual places; \a dataFolder in place of the first where it is given.
    static Folders usual(const QString &dataFolder);
    //! Makes both, for this user alone (mode 700). False where one cannot be made or used.
    bool prepare() const;
    //! What tells this installation's keychain entries apart: random, made once, kept in the data
    //! folder. Where it cannot be kept, one for this run.
    QString installationId() const;
};

} // namespace Understudy
