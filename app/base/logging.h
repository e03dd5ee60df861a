// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>
#include <QStringList>

namespace Understudy {

Q_DECLARE_LOGGING_CATEGORY(lcSession)
Q_DECLARE_LOGGING_CATEGORY(lcBackend)
Q_DECLARE_LOGGING_CATEGORY(lcJournal)
Q_DECLARE_LOGGING_CATEGORY(lcImpersonation)
Q_DECLARE_LOGGING_CATEGORY(lcViewer)
Q_DECLARE_LOGGING_CATEGORY(lcServer)
Q_DECLARE_LOGGING_CATEGORY(lcUi)

//! \a text without what looks like a secret: the values of authorisation, cookie, token, code and
//! password fields, and every run of 24 or more token characters that is not a UUID. The second
//! line of defence; the first is that Secret and Credentials cannot be printed.
QString redacted(const QString &text);

//! From now on every message of this process goes to standard error, redacted.
void installRedactingLog();

//! The last 20 warnings and worse since then, redacted, oldest first. From any thread.
QStringList recentWarnings();

} // namespace Understudy
