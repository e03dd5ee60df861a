// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/guide_page.h"

#include "parts/buttons.h"
#include "parts/labels.h"

#include <QLabel>
#include <QPixmap>
#include <QPushButton>
#include <QVBoxLayout>

namespace Understudy {

namespace {

constexpr int pictureWidth = 512;

} // namespace

GuidePage::GuidePage(QWidget *parent)
    : Page(tr("Guide"), parent)
    , m_back(primaryButton(tr("&Back"), content()))
{
    addSection(tr("Connect"),
               tr("A connection is one application: a name, its address, and a profile that says "
                  "how its backend speaks. Add one under Connections and press “Test now” there: "
                  "each step says whether it works. Then sign in with your own account."));
    m_switching = addSection(tr("Switch"), {});
    setFavouriteKeys({});
    addSection(tr("The yellow bar"),
               tr("As long as this console holds somebody else’s session, the bar is there, on "
                  "every page and after a crash. Stop, or Ctrl+Shift+S, ends it at once and makes "
                  "you yourself again. When the time is over, it ends by itself."));
    addPicture(QStringLiteral("impersonating"),
               tr("The window while user 42 is impersonated, with the yellow bar on top"));
    addSection(tr("The application as the user"),
               tr("“Open as user” shows the application in a browser that shares nothing with "
                  "yours and forgets everything. Nothing can be changed in it until you allow "
                  "that, with a reason."));
    addPicture(QStringLiteral("application"),
               tr("The application as user 42 sees it, under the same bar"));
    addSection(
        tr("When something does not answer"),
        tr("The bar stays for as long as it is not certain that the session has ended, and "
           "says what it is waiting for. “Verify” asks again. A notice tells of a session "
           "that an unanswered call may have left behind; it goes when that is over, or when "
           "you have seen to it."));
    addSection(tr("The record"),
               tr("The journal keeps every switch of this console: who, whom, why, when and how it "
                  "ended. It can be filtered and exported. The application’s backend keeps its own "
                  "record."));
    column()->addSpacing(8);
    column()->addWidget(m_back, 0, Qt::AlignTrailing);
    column()->addStretch(1);
    connect(m_back, &QPushButton::clicked, this, &GuidePage::backRequested);
}

QLabel *GuidePage::addSection(const QString &heading, const QString &text)
{
    auto *const section = new QVBoxLayout;
    section->setSpacing(4);
    section->addWidget(plainLabel(heading, TypeScale::Section, content()));
    QLabel *const words = plainLabel(text, content());
    section->addWidget(words);
    column()->addSpacing(8);
    column()->addLayout(section);
    return words;
}

void GuidePage::setFavouriteKeys(const QString &keys)
{
    m_switching->setText(
        keys.isEmpty()
            ? tr("Type a user id, a name or an address, say why, and press “Switch to User”. The "
                 "reason is kept with the switch. Whoever has a star stands at the top.")
            : tr("Type a user id, a name or an address, say why, and press “Switch to User”. The "
                 "reason is kept with the switch. Whoever has a star stands at the top; %1 sets "
                 "it.")
                  .arg(keys));
}

void GuidePage::addPicture(const QString &name, const QString &shows)
{
    const qreal ratio = devicePixelRatioF();
    QPixmap picture = QPixmap(QStringLiteral(":/guide/%1.png").arg(name))
                          .scaledToWidth(int(pictureWidth * ratio), Qt::SmoothTransformation);
    picture.setDevicePixelRatio(ratio);
    auto *const label = new QLabel(content());
    label->setPixmap(picture);
    label->setAccessibleName(shows);
    column()->addWidget(label);
}

void GuidePage::begin()
{
    scrollToTop();
    m_back->setFocus();
}

} // namespace Understudy
