// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/subject_page.h"

#include "pages/view_part.h"
#include "parts/avatar.h"
#include "parts/buttons.h"
#include "parts/card.h"
#include "parts/labels.h"
#include "parts/notice.h"
#include "parts/progress_ring.h"
#include "plain_text.h"
#include "theme/icons.h"
#include "wording.h"

#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace Understudy {

namespace {

constexpr int avatarSize = 64;

QString headingOf(const ImpersonationStatus &status)
{
    switch (status.state) {
    case ImpersonationState::Starting:
        return SubjectPage::tr("Switching…");
    case ImpersonationState::Stopping:
        return SubjectPage::tr("Stopping…");
    case ImpersonationState::Unconfirmed:
        return SubjectPage::tr("This needs a look");
    default:
        return SubjectPage::tr("You are seeing through the eyes of");
    }
}

} // namespace

SubjectPage::SubjectPage(QWidget *parent)
    : Page({}, parent)
    , m_heading(plainLabel({}, TypeScale::Title, content()))
    , m_unconfirmed(new Notice(Notice::Kind::Warning, content()))
    , m_avatar(new Avatar(avatarSize, content()))
    , m_name(plainLabel({}, TypeScale::Section, content()))
    , m_email(new ElidedLabel(content()))
    , m_copyId(secondaryButton(tr("&Copy id"), content()))
    , m_ring(new ProgressRing(content()))
    , m_rows(new QFormLayout)
    , m_view(new ViewPart(this))
{
    column()->addWidget(m_heading);
    column()->addWidget(m_unconfirmed);
    column()->addWidget(buildCard());
    column()->addStretch(1);
    setFooter(m_view);
    connect(m_copyId, &QPushButton::clicked, this, &SubjectPage::copyId);
    connect(m_view, &ViewPart::openRequested, this, &SubjectPage::openViewRequested);
    connect(m_view, &ViewPart::closeRequested, this, &SubjectPage::closeViewRequested);
    connect(m_view, &ViewPart::allowChangesRequested, this, &SubjectPage::allowChangesRequested);
    connect(m_view, &ViewPart::toolRequested, this, &SubjectPage::toolRequested);
}

QWidget *SubjectPage::buildCard()
{
    m_email->setForegroundRole(QPalette::PlaceholderText);
    m_copyId->setIcon(lineIcon(QStringLiteral("copy")));
    auto *names = new QVBoxLayout;
    names->setSpacing(4);
    names->addStretch(1);
    names->addWidget(m_name);
    names->addWidget(m_email);
    names->addStretch(1);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(m_avatar);
    head->addLayout(names, 1);
    head->addWidget(m_ring);
    m_rows->setHorizontalSpacing(24);
    m_rows->setVerticalSpacing(8);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);

    auto *card = new Card(content());
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(24);
    auto *facts = new QHBoxLayout;
    facts->addLayout(m_rows, 1);
    facts->addWidget(m_copyId, 0, Qt::AlignTop);
    layout->addLayout(head);
    layout->addLayout(facts);
    return card;
}

void SubjectPage::setRow(const QString &label, const QString &value)
{
    if (value.isEmpty())
        return;
    QLabel *const name = mutedLabel(label, content());
    name->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    name->setContentsMargins(0, 1, 0, 0); // its smaller letters stand on the line of the value's
    m_rows->addRow(name, plainLabel(breakable(value), content()));
}

void SubjectPage::setStatus(const ImpersonationStatus &status)
{
    const Identity &subject = status.subject;
    m_id = subject.id;
    m_whole = status.since.isValid() && status.until.isValid()
        ? std::chrono::milliseconds(status.since.msecsTo(status.until))
        : std::chrono::milliseconds(0);
    m_heading->setText(headingOf(status));
    m_unconfirmed->setText(
        status.state == ImpersonationState::Unconfirmed ? Wording::unconfirmed(status) : QString());
    m_avatar->setName(subject.name);
    m_name->setText(breakable(subject.name.isEmpty() ? tr("User %1").arg(neutralised(subject.id))
                                                     : neutralised(subject.name)));
    m_email->setWhole(neutralised(subject.email));
    m_copyId->setEnabled(!m_id.isEmpty());
    while (m_rows->rowCount() > 0)
        m_rows->removeRow(0);
    setRow(tr("User ID"), neutralised(subject.id));
    setRow(tr("Role"), neutralised(subject.role));
    setRow(tr("Organisation"), neutralised(subject.orgId));
    setRow(tr("Reason"), neutralised(status.reason, 500));
    setRow(tr("Ticket"), neutralised(status.ticket));
    setRow(tr("Since"), dateAndTime(status.since));
    setRow(tr("Until"), dateAndTime(status.until));
}

void SubjectPage::begin()
{
    if (m_view->isVisibleTo(this))
        m_view->begin();
    else
        m_copyId->setFocus();
}

void SubjectPage::setView(const ViewState &state)
{
    const bool appears = !m_view->isVisibleTo(this) && state.phase != ViewState::Phase::None;
    m_view->setState(state);
    if (appears && isAncestorOf(focusWidget()))
        m_view->begin();
}

void SubjectPage::copyId()
{
    QGuiApplication::clipboard()->setText(m_id);
}

void SubjectPage::askForChanges()
{
    m_view->askForReason(true);
}

void SubjectPage::setTimeLeft(std::chrono::milliseconds left)
{
    m_ring->setVisible(left.count() > 0);
    m_ring->setTime(left, m_whole);
}

} // namespace Understudy
