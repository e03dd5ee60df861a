// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/about_page.h"

#include "parts/buttons.h"
#include "parts/labels.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Understudy {

AboutPage::AboutPage(QWidget *parent)
    : Page(tr("About Understudy"), parent)
    , m_back(primaryButton(tr("&Back"), content()))
{
    column()->addWidget(plainLabel(tr("See your application as one of your users sees it, and "
                                      "never forget whose eyes you are using."),
                                   content()));
    column()->addWidget(
        mutedLabel(tr("Version %1 · Qt %2 · GPL 3.0 or later")
                       .arg(QStringLiteral(UNDERSTUDY_VERSION), QLatin1String(qVersion())),
                   content()));
    column()->addSpacing(8);
    QPushButton *const copy = secondaryButton(tr("&Copy diagnostics"), content());
    copy->setToolTip(
        tr("Versions, system, keychain, names of connections and warnings; no secret"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(copy);
    buttons->addWidget(m_back);
    column()->addLayout(buttons);
    connect(copy, &QPushButton::clicked, this, &AboutPage::diagnosticsRequested);
    column()->addStretch(1);
    connect(m_back, &QPushButton::clicked, this, &AboutPage::backRequested);
}

void AboutPage::begin()
{
    m_back->setFocus();
}

} // namespace Understudy
