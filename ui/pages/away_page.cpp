// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/away_page.h"

#include "parts/buttons.h"
#include "parts/labels.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Understudy {

AwayPage::AwayPage(QWidget *parent)
    : Page(tr("Hidden while you are away"), parent)
    , m_words(plainLabel({}, content()))
    , m_back(primaryButton(tr("&I am back"), content()))
{
    column()->addWidget(m_words);
    column()->addSpacing(8);
    column()->addWidget(m_back, 0, Qt::AlignRight);
    column()->addStretch(1);
    connect(m_back, &QPushButton::clicked, this, &AwayPage::returned);
    setAsking(false);
}

void AwayPage::setAsking(bool asking)
{
    m_words->setText(asking
                         ? tr("Nobody has used this console for a while, so it shows nothing of "
                              "anybody. What you typed is still there.")
                         : tr("It comes back when you unlock the screen. What you typed is still "
                              "there."));
    m_back->setVisible(asking);
}

void AwayPage::begin()
{
    if (m_back->isVisibleTo(this))
        m_back->setFocus();
    else
        setFocus();
}

} // namespace Understudy
