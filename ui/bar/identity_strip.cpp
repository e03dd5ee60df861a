// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bar/identity_strip.h"

#include "bar/impersonation_bar.h"
#include "parts/labels.h"
#include "parts/reading_order.h"
#include "plain_text.h"

#include <QHBoxLayout>
#include <QPainter>

namespace Understudy {

IdentityStrip::IdentityStrip(QWidget *parent)
    : QWidget(parent)
    , m_who(new ElidedLabel(this))
    , m_more(new ElidedLabel(this))
{
    setFixedHeight(ImpersonationBar::barHeight);
    setTypeScale(m_who, TypeScale::Strong);
    m_more->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(margins(16, 0, 8, 0));
    layout->setSpacing(16);
    layout->addWidget(m_who);
    layout->addWidget(m_more);
    layout->addStretch(1);
    setActor({});
}

void IdentityStrip::setActor(const Identity &actor)
{
    if (actor.id.isEmpty()) {
        m_who->setWhole(tr("Not signed in"));
        m_more->setWhole({});
        return;
    }
    const QString name = neutralised(actor.name.isEmpty() ? actor.id : actor.name);
    m_who->setWhole(tr("You are %1").arg(name));
    m_more->setWhole(neutralised(actor.email));
}

void IdentityStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    painter.fillRect(QRect(0, height() - 1, width(), 1), palette().midlight());
}

} // namespace Understudy
