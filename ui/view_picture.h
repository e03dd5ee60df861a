// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "impersonation/impersonation_status.h"

#include <QUrl>

namespace Understudy {

//! What stands below a picture of a view.
struct PictureCaption
{
    QString who = {}; //!< "User 42 · Mira Okafor, seen by Ada Admin at Acme"
    QString where = {}; //!< the time in UTC, and the address

    bool operator==(const PictureCaption &) const = default;
};

//! Of a view of \a status's subject that showed \a address, cleaned, at \a time.
PictureCaption captionOf(const ImpersonationStatus &status,
                         const QUrl &address,
                         const QDateTime &time);

//! A PNG of \a picture, a PNG too, with \a caption in a strip below; empty where \a picture is
//! none. Fit for any thread.
QByteArray captioned(const QByteArray &picture, const PictureCaption &caption);

//! A name for its file.
QString pictureName(const QString &userId, const QDateTime &time);

} // namespace Understudy
