// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/journal/journal_filter_row.h"

#include "pages/journal/journal_wording.h"
#include "plain_text.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace Understudy {

namespace {

constexpr int narrowest = 96;

QLabel *labelOf(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text, buddy->parentWidget());
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(buddy);
    return label;
}

} // namespace

JournalFilterRow::JournalFilterRow(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    m_text->setPlaceholderText(tr("User, reason or ticket"));
    m_text->setToolTip(m_text->placeholderText()); // which may be cut short
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(narrowest);
    grid->addWidget(labelOf(tr("&Filter"), m_text), 0, 0);
    grid->addWidget(m_text, 1, 0);
    m_connection = addChoice(tr("&Connection"), 1);
    m_outcome = addChoice(tr("Ou&tcome"), 2);
    m_period = addChoice(tr("&When"), 3);
    setConnections({});
    fillOutcomes();
    fillPeriods();
    for (QComboBox *choice : {m_outcome, m_period}) // these are known, and short
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_text, &QLineEdit::textChanged, this, &JournalFilterRow::changed);
}

QComboBox *JournalFilterRow::addChoice(const QString &label, int column)
{
    auto *choice = new QComboBox(this);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(10);
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->addWidget(labelOf(label, choice), 0, column);
    grid->addWidget(choice, 1, column);
    connect(choice, &QComboBox::currentIndexChanged, this, &JournalFilterRow::changed);
    return choice;
}

void JournalFilterRow::fillOutcomes()
{
    const QSignalBlocker quiet(m_outcome);
    //: Outcome or connection.
    m_outcome->addItem(tr("Any"));
    for (const JournalOutcome outcome : {JournalOutcome::None,
                                         JournalOutcome::Stopped,
                                         JournalOutcome::Expired,
                                         JournalOutcome::EndedElsewhere,
                                         JournalOutcome::Refused,
                                         JournalOutcome::Undone,
                                         JournalOutcome::OrphanPossible,
                                         JournalOutcome::CheckedByActor})
        m_outcome->addItem(JournalWording::outcome(outcome), int(outcome));
}

void JournalFilterRow::fillPeriods()
{
    const QSignalBlocker quiet(m_period);
    m_period->addItem(tr("Any time"), 0);
    m_period->addItem(tr("Today"), 1);
    m_period->addItem(tr("Last 7 days"), 7);
    m_period->addItem(tr("Last 30 days"), 30);
    m_period->addItem(tr("Last 90 days"), 90);
    m_period->addItem(tr("Last year"), 365);
}

void JournalFilterRow::setConnections(const QList<JournalConnection> &connections)
{
    const QSignalBlocker quiet(m_connection);
    const QVariant before = m_connection->currentData();
    const QString beforeName = m_connection->currentText();
    m_connection->clear();
    m_connection->addItem(tr("Any"), QString());
    for (const JournalConnection &one : connections)
        m_connection->addItem(neutralised(one.name, 60), one.id);
    if (!before.toString().isEmpty() && m_connection->findData(before) < 0)
        m_connection->addItem(beforeName, before);
    m_connection->setCurrentIndex(qMax(0, m_connection->findData(before)));
}

JournalFilter JournalFilterRow::filter(QDate today) const
{
    JournalFilter filter{.text = m_text->text().simplified(),
                         .connectionId = m_connection->currentData().toString()};
    if (m_outcome->currentData().isValid())
        filter.outcome = JournalOutcome(m_outcome->currentData().toInt());
    if (days() > 0)
        filter.from = today.addDays(1 - days()).startOfDay();
    return filter;
}

int JournalFilterRow::days() const
{
    return m_period->currentData().toInt();
}

void JournalFilterRow::clear()
{
    {
        const QSignalBlocker quiet(this);
        m_text->clear();
        for (QComboBox *choice : {m_connection, m_outcome, m_period})
            choice->setCurrentIndex(0);
    }
    Q_EMIT changed();
}

void JournalFilterRow::focusText()
{
    m_text->setFocus();
}

} // namespace Understudy
