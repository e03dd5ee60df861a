// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/connections/connection_test.h"
#include "pages/connections/profile_choice.h"
#include "parts/page.h"

class QLabel;
class QPushButton;

namespace Understudy {

class ConnectionForm;
class Notice;
class TestPart;

//! Where a connection is made or changed, and tested.
class ConnectionPage final : public Page
{
    Q_OBJECT

public:
    explicit ConnectionPage(QWidget *parent);

    void setProfiles(const QList<ProfileChoice> &profiles);
    //! Fills the page; a connection without an id is a new one. \a others: whose names are taken.
    void edit(const Connection &connection, const QList<Connection> &others);
    //! The connection could not be saved.
    void showError(const Error &error);
    void setBusy(bool busy);
    void setCaFile(const QString &path);

    //! Where the test begins.
    void beginTest();
    void showStep(const CheckStep &step);
    //! \a revokeProven: whether the steps have shown that one session can be ended alone.
    void showTestEnd(const QList<CheckStep> &steps, bool revokeProven);
    void showTestError(const Error &error);
    //! Forgets what was typed to test with.
    void leave();

    void begin() override;
    bool holdsInput() const override;

Q_SIGNALS:
    //! \a secrets: the settings to be kept in the keychain.
    void saveRequested(const Understudy::Connection &connection,
                       const QMap<QString, Understudy::Secret> &secrets);
    void testRequested(const Understudy::ConnectionTest &test);
    void caFileRequested();
    void leaveRequested();

private:
    void build();
    void bind();
    QWidget *buildFooter();
    void save();
    void test();
    void cancel();
    void askToDiscard(bool asked);
    //! The connection as typed; nothing where that is wrong, which is then shown.
    std::optional<Connection> typed();
    void orderTabs();
    QString backendName() const;

    QLabel *m_title;
    Notice *m_error;
    ConnectionForm *m_form;
    TestPart *m_test;
    QWidget *m_buttons = nullptr;
    QWidget *m_question = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_stay = nullptr;
    QPushButton *m_discard = nullptr;
    Connection m_connection;
    QList<Connection> m_others;
    Connection m_tested; //!< as it was tested the last time
    Connection m_provenFor; //!< at whose backend a session can be ended alone
};

} // namespace Understudy
