// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend_profile.h"
#include "backend/connection.h"
#include "base/result.h"

#include <QMap>
#include <QStringList>

namespace Understudy {

//! The profiles that this console knows: those that come with it, and those in a folder of the
//! person's own.
class ProfileCatalogue
{
public:
    //! \a ownFolder holds `*.json`, or is empty or not there. An own file that cannot be used, or
    //! that takes the id of another, is left out, and faults() tells.
    explicit ProfileCatalogue(const QString &ownFolder = {});

    //! All of them by their ids, with the settings' defaults.
    const QMap<QString, BackendProfile> &profiles() const { return m_profiles; }

    //! "acme.json: /json/path: reason", one for each own file that is left out.
    const QStringList &faults() const { return m_faults; }

    //! \a connection's profile with its settings. Invalid where there is none, or where it refuses
    //! them.
    Result<BackendProfile> profileOf(const Connection &connection) const;
    //! Copies the profile at \a path into the own folder, under its id. The error is what to tell.
    Result<BackendProfile> import(const QString &path);

private:
    struct Source
    {
        QString fileName;
        QByteArray json;
    };

    void readFolder(const QString &folder);
    Result<BackendProfile> add(const Source &source);

    QString m_ownFolder;
    QMap<QString, BackendProfile> m_profiles;
    QMap<QString, Source> m_sources;
    QStringList m_faults;
};

} // namespace Understudy
