// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/sign_in_page.h"

#include "parts/buttons.h"
#include "parts/fields.h"
#include "parts/form_field.h"
#include "parts/labels.h"
#include "parts/notice.h"
#include "parts/quiet_progress.h"
#include "parts/step.h"
#include "plain_text.h"
#include "profile_words.h"
#include "wording.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Understudy {

SignInPage::SignInPage(QWidget *parent)
    : Page({}, parent)
    , m_title(plainLabel(tr("Sign in"), TypeScale::Title, content()))
    , m_connection(new QComboBox)
    , m_connectionField(new FormField(tr("&Connection"), m_connection, content()))
    , m_unconfirmed(new Notice(Notice::Kind::Warning, content()))
    , m_error(new Notice(Notice::Kind::Error, content()))
    , m_progress(new QuietProgress(content()))
    , m_signIn(primaryButton(tr("Sign &in"), content()))
    , m_byBrowser(secondaryButton(tr("Sign in with the &browser"), content()))
    , m_cancel(secondaryButton(tr("Close the &window"), content()))
    , m_browserNote(new Notice(Notice::Kind::Info, content()))
    , m_manage(quietButton(tr("Manage co&nnections…"), content()))
    , m_form(new QWidget(content()))
    , m_fieldsArea(new QWidget(m_form))
{
    build();
    connect(m_connection, &QComboBox::activated, this, [this] {
        Q_EMIT connectionChosen(m_connection->currentData().toString());
    });
    connect(m_signIn, &QPushButton::clicked, this, &SignInPage::submit);
    connect(m_byBrowser, &QPushButton::clicked, this, &SignInPage::browserSignInRequested);
    connect(m_cancel, &QPushButton::clicked, this, &SignInPage::browserSignInCancelled);
    connect(m_manage, &QPushButton::clicked, this, &SignInPage::manageRequested);
}

void SignInPage::build()
{
    auto *fields = new QVBoxLayout(m_fieldsArea);
    fields->setContentsMargins(0, 0, 0, 0);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_manage);
    buttons->addStretch(1);
    buttons->addWidget(m_byBrowser);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_signIn);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(8);
    form->addWidget(m_connectionField);
    form->addWidget(m_fieldsArea);
    form->addWidget(m_error);
    form->addWidget(m_browserNote);
    form->addWidget(m_progress);
    form->addLayout(buttons);
    column()->addWidget(m_title);
    column()->addWidget(m_unconfirmed);
    column()->addWidget(m_form);
    column()->addStretch(1);
}

void SignInPage::buildEmptyState()
{
    m_empty = new QWidget(content());
    m_tryDemo = primaryButton(tr("T&ry the demo"), m_empty);
    connect(m_tryDemo, &QPushButton::clicked, this, &SignInPage::demoRequested);
    auto *layout = new QVBoxLayout(m_empty);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(plainLabel(tr("Three steps, and you see your application as one of its "
                                    "users sees it:"),
                                 m_empty));
    auto *const steps = new QVBoxLayout;
    steps->setSpacing(8);
    steps->addWidget(new Step(1,
                              tr("Connect"),
                              tr("Add your application: its address, and a profile that says how "
                                 "its backend speaks."),
                              true,
                              m_empty));
    steps->addWidget(new Step(2,
                              tr("Test"),
                              tr("“Test now”, in the connection, tries each step against the "
                                 "backend and says what works."),
                              false,
                              m_empty));
    steps->addWidget(new Step(3,
                              tr("Sign in"),
                              tr("With your own account. Then switch to a user, and say why."),
                              false,
                              m_empty));
    layout->addLayout(steps);
    layout->addWidget(plainLabel(
        tr("The demo is an application with made-up users that runs on this computer alone. "
           "Nothing you do there reaches anybody."),
        m_empty));
    auto *add = secondaryButton(tr("&Add a connection"), m_empty);
    connect(add, &QPushButton::clicked, this, &SignInPage::addRequested);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(add);
    buttons->addWidget(m_tryDemo);
    layout->addLayout(buttons);
    column()->insertWidget(column()->indexOf(m_form), m_empty);
}

void SignInPage::setConnections(const QList<Connection> &connections)
{
    m_connection->clear();
    for (const Connection &connection : connections)
        m_connection->addItem(neutralised(connection.name, 80), connection.id);
    if (connections.isEmpty() && !m_empty)
        buildEmptyState();
    if (m_empty)
        m_empty->setVisible(connections.isEmpty());
    m_form->setVisible(!connections.isEmpty());
    m_title->setText(connections.isEmpty() ? tr("Welcome") : tr("Sign in"));
}

void SignInPage::setCurrent(const QString &connectionId)
{
    m_connection->setCurrentIndex(m_connection->findData(connectionId));
}

void SignInPage::setChoosable(bool choosable)
{
    m_connection->setEnabled(choosable);
}

FormField *SignInPage::addField(const SignInField &field, QString *taken)
{
    auto *edit = new QLineEdit(m_prefilled.value(field.id));
    if (field.secret)
        makeSecret(edit);
    connect(edit, &QLineEdit::returnPressed, this, &SignInPage::submit);
    auto *formField =
        new FormField(withMnemonic(profileLabel(field.label), taken), edit, m_fieldsArea);
    connect(edit, &QLineEdit::textEdited, formField, [formField] { formField->setError({}); });
    return formField;
}

bool SignInPage::setFields(const QList<SignInField> &fields,
                           const QMap<QString, QString> &prefilled)
{
    if (fields == m_fields && prefilled == m_prefilled)
        return false;
    m_fields = fields;
    m_prefilled = prefilled;
    qDeleteAll(m_editors);
    m_editors.clear();
    QString taken = takenMnemonics(*this);
    QWidget *previous = m_connection;
    for (const SignInField &field : fields) {
        m_editors += addField(field, &taken);
        m_fieldsArea->layout()->addWidget(m_editors.last());
        setTabOrder(previous, m_editors.last()->editor());
        previous = m_editors.last()->editor();
    }
    setTabOrder(previous, m_byBrowser);
    setTabOrder(m_byBrowser, m_cancel);
    setTabOrder(m_cancel, m_signIn);
    setTabOrder(m_signIn, m_manage);
    m_error->setText({});
    reflect();
    return true;
}

QLineEdit *SignInPage::editor(qsizetype index) const
{
    return qobject_cast<QLineEdit *>(m_editors.at(index)->editor());
}

void SignInPage::setDemo(DemoState state)
{
    const bool wasWaiting =
        m_demo == DemoState::Starting && isVisible() && window()->focusWidget() == m_connection;
    m_demo = state;
    reflect();
    if (wasWaiting && state == DemoState::Running)
        begin(); // what had to wait can be done now
}

void SignInPage::setUnconfirmed(const QString &words)
{
    m_unconfirmed->setText(words);
}

void SignInPage::setBusy(bool busy)
{
    m_busy = busy;
    reflect();
}

void SignInPage::setBrowserOffered(bool offered)
{
    m_browserOffered = offered;
    reflect();
}

void SignInPage::setBrowserOpen(bool open)
{
    m_browserOpen = open;
    m_error->setText({});
    m_browserNote->setText(
        open ? tr("Sign in in the window that has opened. It closes as soon as you have.")
             : QString());
    reflect();
    if (!isVisible())
        return;
    if (open)
        m_cancel->setFocus();
    else
        begin();
}

void SignInPage::reflect()
{
    const bool waiting = m_busy || m_demo == DemoState::Starting || m_browserOpen;
    const bool usable =
        !m_fields.isEmpty() && (m_demo == DemoState::Unused || m_demo == DemoState::Running);
    m_fieldsArea->setEnabled(usable && !m_busy && !m_browserOpen);
    m_signIn->setEnabled(usable && !m_busy && !m_browserOpen);
    m_signIn->setVisible(!m_fields.isEmpty() || !m_browserOffered);
    m_byBrowser->setVisible(m_browserOffered && !m_browserOpen);
    m_byBrowser->setEnabled(!m_busy);
    m_cancel->setVisible(m_browserOpen);
    m_signIn->setText(m_demo == DemoState::Starting ? tr("Starting the demo…")
                          : m_busy                  ? tr("Signing in…")
                                                    : tr("Sign &in"));
    m_progress->setRunning(waiting);
}

void SignInPage::submit()
{
    if (!m_signIn->isEnabled())
        return;
    m_error->setText({});
    QMap<QString, Secret> values;
    for (qsizetype i = m_fields.size() - 1; i >= 0; --i) {
        const QString text = editor(i)->text();
        m_editors.at(i)->setError(text.isEmpty() ? tr("Type something here.") : QString());
        if (text.isEmpty())
            editor(i)->setFocus();
        values.insert(m_fields.at(i).id, Secret(text));
    }
    const bool complete = std::ranges::none_of(m_editors, &FormField::hasError);
    if (complete)
        Q_EMIT signInRequested(values);
}

void SignInPage::showError(const Error &error, const QString &connectionName)
{
    const QString words = Wording::error(error, {.connectionName = connectionName});
    const auto secret = std::ranges::find_if(m_fields, &SignInField::secret);
    if (error.kind == ErrorKind::SecondFactor && m_browserOffered) {
        m_error->setText(tr("%1 Sign in with the browser instead.").arg(words),
                         Wording::details(error));
        m_byBrowser->setFocus();
        return;
    }
    if (error.kind != ErrorKind::WrongPassword || secret == m_fields.end()) {
        m_error->setText(words, Wording::details(error));
        begin();
        return;
    }
    const qsizetype index = std::distance(m_fields.begin(), secret);
    m_editors.at(index)->setError(words);
    editor(index)->setFocus();
    editor(index)->selectAll();
}

void SignInPage::clear()
{
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        editor(i)->setText(m_prefilled.value(m_fields.at(i).id));
        m_editors.at(i)->setError({});
    }
    m_error->setText({});
}

void SignInPage::begin()
{
    if (m_empty && !m_empty->isHidden()) {
        m_tryDemo->setFocus();
        return;
    }
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        if (editor(i)->text().isEmpty()) {
            editor(i)->setFocus();
            return;
        }
    }
    if (m_signIn->isVisibleTo(this) && m_signIn->isEnabled())
        m_signIn->setFocus();
    else if (m_byBrowser->isVisibleTo(this))
        m_byBrowser->setFocus();
    else
        m_connection->setFocus();
}

} // namespace Understudy
