// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/question.h"

#include "parts/buttons.h"
#include "parts/labels.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Understudy {

Question::Question(const Answers &answers, QWidget *parent)
    : Card(parent)
    , m_words(plainLabel({}, this))
    , m_no(secondaryButton(answers.no, this))
{
    QPushButton *yes = secondaryButton(answers.yes, this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(yes);
    buttons->addWidget(m_no);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_words);
    layout->addLayout(buttons);
    setTabOrder(yes, m_no);
    connect(m_no, &QPushButton::clicked, this, &Question::declined);
    connect(yes, &QPushButton::clicked, this, &Question::confirmed);
    hide();
}

void Question::ask(const QString &words)
{
    m_words->setText(words);
    show();
    m_no->setFocus();
}

} // namespace Understudy
