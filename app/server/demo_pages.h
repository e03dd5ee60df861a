// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/demo_data.h"
#include "server/http_message.h"
#include "server/session_store.h"

namespace Understudy {

//! One note as a page shows it.
struct DemoNote
{
    QString text;
    qint64 time = 0; //!< ms; 0 for one that was always there
};

//! All that the account page shows.
struct AccountPage
{
    SessionRecord session;
    QString organisation;
    QList<DemoOrder> orders;
    QList<DemoNote> notes;
    QByteArray formToken; //!< proves that a form came from this page
};

//! The account of the session's user, with the yellow notice while it impersonates.
Response accountPage(const AccountPage &page);
//! A page that says one thing.
Response messagePage(int status, const QString &title, const QString &text);
//! A file of the pages, by its name under resources/demo: a style sheet, a script or a picture.
Response staticFile(const QString &name, const QByteArray &contentType);
//! Sends the browser to \a path with GET.
Response seeOther(const QByteArray &path);

} // namespace Understudy
