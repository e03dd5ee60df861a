// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/connection.h"
#include "impersonation/impersonation.h"
#include "viewer/view.h"

#include <QTimer>

#include <memory>

namespace Understudy {

//! Signs in on the application's own page, in a browser that is there for nothing else: single
//! sign-on, passkeys, second factors. Takes the page's cookies as soon as they make somebody of us.
class SignInDesk final : public QObject
{
    Q_OBJECT

public:
    //! Both are borrowed.
    SignInDesk(Impersonation &impersonation, const Settings &settings);
    ~SignInDesk() override;

    void follow(const ImpersonationStatus &status, const Connection &connection);
    void open();
    //! The browser closes at once; nothing of it is kept.
    void close();

Q_SIGNALS:
    void openChanged(bool open);
    //! Why it does not come to anything, or not yet.
    void told(const QString &message, const QString &details);

private:
    void prepare(const QList<QByteArray> &trustedKeys);
    void show(const Result<ViewOpening> &opening);
    void ended(ViewEnd why, const QString &details);
    void ask();
    void take(const Result<void> &answer);
    void tell(const Error &error);

    Impersonation &m_impersonation;
    const Settings &m_settings;
    Connection m_connection;
    std::unique_ptr<View> m_view; //!< null: none is open
    QList<Cookie> m_cookies; //!< of the page
    QTimer m_nextAsk;
    bool m_asking = false;
};

} // namespace Understudy
