// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/quit_page.h"

#include "parts/buttons.h"
#include "parts/labels.h"
#include "plain_text.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Understudy {

QuitPage::QuitPage(QWidget *parent)
    : Page(tr("The stop is not certain yet"), parent)
    , m_words(plainLabel({}, content()))
    , m_keepTrying(primaryButton(tr("Keep try&ing"), content()))
{
    QPushButton *quit = secondaryButton(tr("&Quit and continue later"), content());
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(quit);
    buttons->addWidget(m_keepTrying);
    column()->addWidget(m_words);
    column()->addSpacing(8);
    column()->addLayout(buttons);
    column()->addStretch(1);
    connect(quit, &QPushButton::clicked, this, &QuitPage::quitNowRequested);
    connect(m_keepTrying, &QPushButton::clicked, this, &QuitPage::keepTryingRequested);
}

void QuitPage::setUser(const QString &userId)
{
    m_words->setText(tr("The session as user %1 could not be ended within five seconds. Understudy "
                        "goes on trying. If you quit now, "
                        "the next start shows the yellow bar again and ends it.")
                         .arg(neutralised(userId, 60)));
}

void QuitPage::begin()
{
    m_keepTrying->setFocus();
}

} // namespace Understudy
