// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/policy.h"

namespace Understudy {

//! The file in which an organisation fixes what holds on this computer. No option and no variable
//! of the environment names another one: whom it binds must not choose it.
class PolicyFile
{
public:
    //! Believed only where \a owner, a user's number, owns it; tests name another one than root.
    explicit PolicyFile(QString path, unsigned int owner = 0);

    //! /etc/understudy/policy.json, or the platform's equivalent; in a Flatpak, which has an /etc
    //! of its own, the host's: one that cannot be seen from there may be there. \a root is before
    //! all paths, for tests.
    static PolicyFile usual(const QString &root = {});

    const QString &path() const { return m_path; }

    //! A policy that fixes nothing where there is no file. Where there is one that cannot be read,
    //! is not understood, or others than its owner could have written: Unavailable (source
    //! "policy"), its message the path and why. Then everything is to be refused.
    Result<Policy> load() const;

private:
    QString m_path;
    unsigned int m_owner;
    QString m_hostEtc; //!< what has to be seen to know that there is none; empty for nothing
};

} // namespace Understudy
