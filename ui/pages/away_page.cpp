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
    , m_back(primaryButton(tr("&I am back"), content()))
{
    column()->addWidget(plainLabel(tr("The screen was locked, the computer slept, or nobody used "
                                      "it for a while, so this is hidden. What you typed is still "
                                      "there."),
                                   content()));
    column()->addSpacing(8);
    column()->addWidget(m_back, 0, Qt::AlignTrailing);
    column()->addStretch(1);
    connect(m_back, &QPushButton::clicked, this, &AwayPage::returned);
}

void AwayPage::begin()
{
    m_back->setFocus();
}

} // namespace Understudy
