// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend.h"
#include "backend/connection.h"
#include "demo_state.h"
#include "parts/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Understudy {

class FormField;
class Notice;
class QuietProgress;

//! Where an actor signs in at a connection. What it asks for is what the profile names.
class SignInPage final : public Page
{
    Q_OBJECT

public:
    explicit SignInPage(QWidget *parent);

    //! None at all shows the empty state, which offers the demo.
    void setConnections(const QList<Connection> &connections);
    void setCurrent(const QString &connectionId);
    //! Whether another connection may be chosen.
    void setChoosable(bool choosable);
    //! \a prefilled by SignInField::id. Empties the form where the fields or what is prefilled are
    //! not those it has, and says whether it did.
    bool setFields(const QList<SignInField> &fields, const QMap<QString, QString> &prefilled);
    //! Whether the application's own page can be used instead.
    void setBrowserOffered(bool offered);
    //! That page is open, and waited for.
    void setBrowserOpen(bool open);
    void setDemo(DemoState state);
    //! Explains an impersonation that is unconfirmed while nobody is signed in; empty for none.
    void setUnconfirmed(const QString &words);
    void setBusy(bool busy);
    void showError(const Error &error, const QString &connectionName);
    //! Forgets what was typed.
    void clear();
    //! Puts the focus where typing begins.
    void begin() override;

Q_SIGNALS:
    void signInRequested(const QMap<QString, Understudy::Secret> &fields);
    void browserSignInRequested();
    void browserSignInCancelled();
    void connectionChosen(const QString &connectionId);
    void demoRequested();
    //! To see to the connections.
    void manageRequested();
    //! To make the first one.
    void addRequested();

private:
    void build();
    void buildEmptyState();
    void submit();
    void reflect();
    FormField *addField(const SignInField &field, QString *taken);
    QLineEdit *editor(qsizetype index) const;

    QLabel *m_title;
    QComboBox *m_connection;
    FormField *m_connectionField;
    Notice *m_unconfirmed;
    Notice *m_error;
    QuietProgress *m_progress;
    QPushButton *m_signIn;
    QPushButton *m_byBrowser;
    QPushButton *m_cancel; //!< in its place while the application's page is open
    Notice *m_browserNote;
    QPushButton *m_manage;
    QWidget *m_form;
    QWidget *m_fieldsArea;
    QWidget *m_empty = nullptr; //!< what shows without any connection
    QPushButton *m_tryDemo = nullptr;
    QList<SignInField> m_fields;
    QMap<QString, QString> m_prefilled;
    QList<FormField *> m_editors;
    DemoState m_demo = DemoState::Unused;
    bool m_busy = false;
    bool m_browserOffered = false;
    bool m_browserOpen = false;
};

} // namespace Understudy
