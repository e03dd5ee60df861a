// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "header/header.h"

#include "backend/connection_draft.h"
#include "parts/buttons.h"
#include "parts/labels.h"
#include "parts/reading_order.h"
#include "plain_text.h"
#include "theme/colours.h"
#include "theme/icons.h"
#include "wording.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace Understudy {

namespace {
constexpr int headerHeight = 48;
constexpr int badgeHeight = 20;
constexpr int dot = 6;
} // namespace

EnvironmentBadge::EnvironmentBadge(QWidget *parent)
    : QWidget(parent)
{
    setFont(scaled(font(), TypeScale::Caption));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void EnvironmentBadge::setEnvironment(Environment environment)
{
    m_word = Wording::environment(environment);
    m_colour = environmentColour(environment);
    setAccessibleName(m_word);
    updateGeometry();
    update();
}

QSize EnvironmentBadge::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_word) + dot + 24, badgeHeight};
}

void EnvironmentBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colour);
    painter.drawRoundedRect(rect(), badgeHeight / 2.0, badgeHeight / 2.0);
    painter.setBrush(Qt::white);
    const auto place = [this](const QRect &leftToRight) {
        return QStyle::visualRect(layoutDirection(), rect(), leftToRight);
    };
    painter.drawEllipse(place(QRect(8, (height() - dot) / 2, dot, dot)));
    painter.setPen(Qt::white);
    painter.drawText(place(rect().adjusted(8 + dot + 6, 0, 0, 0)),
                     int(Qt::AlignLeading | Qt::AlignVCenter),
                     m_word);
}

Header::Header(QWidget *parent)
    : QWidget(parent)
    , m_connection(new ElidedLabel(this))
    , m_environment(new EnvironmentBadge(this))
    , m_unencrypted(new ElidedLabel(this))
    , m_actor(new ElidedLabel(this))
    , m_signOut(quietButton(tr("Sign &out"), this))
    , m_menu(new QToolButton(this))
{
    build();
    setConnection({});
    setActor({}, false);
}

void Header::build()
{
    setFixedHeight(headerHeight);
    setTypeScale(m_connection, TypeScale::Strong);
    m_unencrypted->setWhole(tr("not encrypted"));
    m_unencrypted->setForegroundRole(QPalette::BrightText);
    m_actor->setForegroundRole(QPalette::PlaceholderText);
    m_menu->setIcon(lineIcon(QStringLiteral("menu")));
    m_menu->setIconSize({20, 20});
    m_menu->setAutoRaise(true);
    m_menu->setText(tr("&Menu"));
    m_menu->setToolTip(tr("Menu"));
    m_menu->setFocusPolicy(Qt::TabFocus);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    connect(m_signOut, &QPushButton::clicked, this, &Header::signOutRequested);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(margins(16, 0, 8, 0));
    layout->setSpacing(8);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_connection, m_environment, m_unencrypted})
        layout->addWidget(widget);
    layout->addStretch(1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_actor, m_signOut, m_menu})
        layout->addWidget(widget);
}

void Header::setMenu(const QList<QAction *> &actions)
{
    auto *menu = new QMenu(m_menu);
    menu->addActions(actions);
    m_menu->setMenu(menu);
}

void Header::setConnection(const Connection &connection)
{
    const bool known = !connection.id.isEmpty();
    m_connection->setWhole(known ? neutralised(connection.name) : tr("Understudy"));
    m_environment->setEnvironment(connection.environment);
    m_environment->setVisible(known);
    m_unencrypted->setVisible(known && isUnencrypted(connection.address));
}

void Header::setActor(const Identity &actor, bool told)
{
    m_signOut->setVisible(!actor.id.isEmpty());
    m_actor->setWhole(joined({neutralised(actor.name), neutralised(actor.role)}));
    m_actor->setVisible(told && !m_actor->text().isEmpty());
}

void Header::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    painter.fillRect(QRect(0, height() - 1, width(), 1), palette().midlight());
}

} // namespace Understudy
