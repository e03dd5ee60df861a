// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/journal/retention_part.h"

#include "parts/notice.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

namespace Understudy {

RetentionPart::RetentionPart(Notice *question, QWidget *parent)
    : QWidget(parent)
    , m_choice(new QComboBox(this))
    , m_question(question)
{
    for (const auto &[words, days] : {std::pair(tr("30 days"), 30),
                                      std::pair(tr("90 days"), 90),
                                      std::pair(tr("1 year"), 365),
                                      std::pair(tr("3 years"), 3 * 365),
                                      std::pair(tr("Forever"), 0)})
        m_choice->addItem(words, days);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(8);
    auto *label = new QLabel(tr("&Keep for"), this);
    label->setBuddy(m_choice);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addWidget(m_choice);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &RetentionPart::choose);
    connect(m_question->addAction(tr("&Remove them")), &QPushButton::clicked, this, [this] {
        settle(true);
    });
    connect(m_question->addAction(tr("Keep the&m")), &QPushButton::clicked, this, [this] {
        settle(false);
    });
}

//! A time that is none of the usual ones gets a choice of its own.
int RetentionPart::indexOf(int days)
{
    if (m_choice->findData(days) < 0)
        m_choice->addItem(tr("%Ln days", nullptr, days), days);
    return m_choice->findData(days);
}

void RetentionPart::setFixed(const QString &by)
{
    m_choice->setEnabled(by.isEmpty());
    m_choice->setToolTip(by);
    m_choice->setAccessibleDescription(by);
}

void RetentionPart::setDays(int days)
{
    const QSignalBlocker quiet(m_choice);
    m_days = days;
    m_choice->setCurrentIndex(indexOf(days));
    m_question->setText({});
}

void RetentionPart::choose()
{
    const int days = m_choice->currentData().toInt();
    const bool shorter = days != 0 && (m_days == 0 || days < m_days);
    if (days != m_days && !shorter)
        return settle(true);
    m_question->setText(shorter ? tr("Entries that ended more than %1 ago go now, and do not come "
                                     "back. What is still open stays.")
                                      .arg(m_choice->currentText())
                                : QString());
}

void RetentionPart::settle(bool agreed)
{
    const int chosen = agreed ? m_choice->currentData().toInt() : m_days;
    const bool other = chosen != m_days;
    setDays(chosen);
    m_choice->setFocus();
    if (other)
        Q_EMIT daysChosen(chosen);
}

} // namespace Understudy
