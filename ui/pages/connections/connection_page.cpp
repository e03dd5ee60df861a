// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/connections/connection_page.h"

#include "pages/connections/connection_form.h"
#include "pages/connections/connection_wording.h"
#include "pages/connections/test_part.h"
#include "parts/buttons.h"
#include "parts/labels.h"
#include "parts/notice.h"
#include "plain_text.h"
#include "wording.h"

#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace Understudy {

ConnectionPage::ConnectionPage(QWidget *parent)
    : Page({}, parent)
    , m_title(plainLabel({}, TypeScale::Title, content()))
    , m_error(new Notice(Notice::Kind::Error, content()))
    , m_form(new ConnectionForm(content()))
    , m_test(new TestPart(content()))
{
    build();
    bind();
}

void ConnectionPage::build()
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_error, m_form, m_test})
        column()->addWidget(widget);
    column()->addStretch(1);
    setFooter(buildFooter());
}

QWidget *ConnectionPage::buildFooter()
{
    auto *footer = new QWidget;
    m_buttons = new QWidget(footer);
    m_cancel = secondaryButton(tr("&Cancel"), m_buttons);
    m_save = primaryButton(tr("&Save"), m_buttons);
    auto *buttons = new QHBoxLayout(m_buttons);
    m_question = new QWidget(footer);
    m_stay = secondaryButton(tr("&Stay here"), m_question);
    m_discard = secondaryButton(tr("Discard &changes"), m_question);
    auto *question = new QHBoxLayout(m_question);
    buttons->addStretch(1);
    question->addWidget(plainLabel(tr("Not everything is saved."), m_question), 1);
    const auto add = [](QHBoxLayout *layout, QWidget *one, QWidget *other) {
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(8);
        layout->addWidget(one);
        layout->addWidget(other);
    };
    add(buttons, m_cancel, m_save);
    add(question, m_discard, m_stay);
    auto *layout = new QVBoxLayout(footer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_buttons);
    layout->addWidget(m_question);
    m_question->hide();
    return footer;
}

void ConnectionPage::bind()
{
    connect(m_save, &QPushButton::clicked, this, &ConnectionPage::save);
    connect(m_cancel, &QPushButton::clicked, this, &ConnectionPage::cancel);
    connect(m_discard, &QPushButton::clicked, this, &ConnectionPage::leaveRequested);
    connect(m_stay, &QPushButton::clicked, this, [this] {
        askToDiscard(false);
        m_form->begin();
    });
    connect(m_test, &TestPart::testRequested, this, &ConnectionPage::test);
    connect(m_form, &ConnectionForm::caFileRequested, this, &ConnectionPage::caFileRequested);
    connect(m_form, &ConnectionForm::edited, this, [this] {
        m_error->setText({});
        askToDiscard(false);
    });
    connect(m_form, &ConnectionForm::profileChanged, this, [this] {
        m_test->setProfile(m_form->profile());
        orderTabs();
    });
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &ConnectionPage::cancel);
}

void ConnectionPage::setProfiles(const QList<ProfileChoice> &profiles)
{
    m_form->setProfiles(profiles);
}

void ConnectionPage::edit(const Connection &connection, const QList<Connection> &others)
{
    m_connection = connection;
    m_others = others;
    m_provenFor = connection.revokeProven ? connection : Connection{};
    m_title->setText(connection.id.isEmpty()
                         ? tr("New connection")
                         : tr("Edit %1").arg(breakable(neutralised(connection.name, 60))));
    m_form->setConnection(connection);
    m_test->setProfile(m_form->profile());
    m_error->setText({});
    setBusy(false);
    askToDiscard(false);
    orderTabs();
    scrollToTop();
}

QString ConnectionPage::backendName() const
{
    return m_form->backendName();
}

std::optional<Connection> ConnectionPage::typed()
{
    const ConnectionDraft draft = m_form->draft();
    const ProfileChoice *choice = m_form->profile();
    const QList<DraftFault> faults = faultsOf(draft, choice ? &choice->profile : nullptr, m_others);
    if (QWidget *first = m_form->showFaults(faults))
        reveal(first->parentWidget()); // with its error
    m_error->setText({});
    if (!choice || !faults.isEmpty())
        return {};
    Connection connection = connectionOf(draft, choice->profile, m_connection);
    connection.revokeProven = sameBackend(m_provenFor, connection);
    return connection;
}

void ConnectionPage::save()
{
    if (const std::optional<Connection> connection = typed())
        Q_EMIT saveRequested(*connection, m_form->secrets());
}

void ConnectionPage::test()
{
    const std::optional<Connection> connection = typed();
    const std::optional<CheckPlan> plan = connection ? m_test->plan() : std::nullopt;
    if (!plan)
        return;
    m_tested = *connection;
    m_test->setRunning(true);
    Q_EMIT testRequested({.connection = *connection, .secrets = m_form->secrets(), .plan = *plan});
}

bool ConnectionPage::holdsInput() const
{
    return m_form->isChanged();
}

void ConnectionPage::cancel()
{
    if (holdsInput())
        askToDiscard(true);
    else
        Q_EMIT leaveRequested();
}

void ConnectionPage::askToDiscard(bool asked)
{
    if (m_question->isHidden() != asked)
        return;
    m_question->setVisible(asked);
    m_buttons->setVisible(!asked);
    if (asked)
        m_stay->setFocus();
}

void ConnectionPage::showError(const Error &error)
{
    setBusy(false);
    m_error->setText(Wording::error(error, {.connectionName = backendName()}),
                     Wording::details(error));
    scrollToTop();
}

void ConnectionPage::setBusy(bool busy)
{
    m_save->setEnabled(!busy);
    m_save->setText(busy ? tr("Saving…") : tr("&Save"));
}

void ConnectionPage::setCaFile(const QString &path)
{
    m_form->setCaFile(path);
}

void ConnectionPage::beginTest()
{
    m_test->begin();
    reveal(m_test);
}

void ConnectionPage::showStep(const CheckStep &step)
{
    m_test->showStep(step, backendName());
    reveal(m_test->results());
}

void ConnectionPage::showTestEnd(const QList<CheckStep> &steps, bool revokeProven)
{
    const bool asked = std::any_of(steps.cbegin(), steps.cend(), [](const CheckStep &one) {
        return one.kind == CheckStepKind::Revoke
            && (one.outcome == CheckOutcome::Passed || one.outcome == CheckOutcome::Failed);
    });
    if (asked)
        m_provenFor = revokeProven ? m_tested : Connection{};
    m_test->showEnd(steps);
    reveal(m_test->results());
}

void ConnectionPage::showTestError(const Error &error)
{
    m_test->showError(error, backendName());
}

void ConnectionPage::leave()
{
    m_test->clear();
    m_test->setRunning(false);
}

void ConnectionPage::begin()
{
    m_form->begin();
}

void ConnectionPage::orderTabs()
{
    QList<QWidget *> order = m_form->editors() + m_test->editors();
    order += {m_cancel, m_save, m_discard, m_stay};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

} // namespace Understudy
