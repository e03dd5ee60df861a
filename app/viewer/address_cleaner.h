// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/view_opening.h"

namespace Understudy {

//! Addresses of a view as they may leave it: to the clipboard, a log, a file, a picture.
class AddressCleaner
{
public:
    AddressCleaner() = default;
    //! Knows the credentials of \a opening, and the codes in its start where that hands the session
    //! over.
    explicit AddressCleaner(const ViewOpening &opening);

    //! From now on the values of \a cookies count as well.
    void learn(const QList<Cookie> &cookies);

    //! Whether \a url holds something that this knows.
    bool isSecret(const QUrl &url) const;
    //! \a url without user info and without the values of parameters that are secrets by their
    //! names; no more than its origin where isSecret(), no more than its scheme where that is not
    //! http.
    QUrl cleaned(const QUrl &url) const;

private:
    void learnHeader(const QString &value);
    void learn(const QString &value, qsizetype shortest);

    QList<Secret> m_secrets;
};

} // namespace Understudy
