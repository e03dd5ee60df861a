// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rail.h"

#include "rail_item.h"

#include <QPainter>
#include <QVBoxLayout>

namespace Understudy {

namespace {
constexpr int wide = 144; //!< at least
constexpr int margin = 8;
constexpr int narrowed = 56;
} // namespace

Rail::Rail(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, 16, margin, 16);
    layout->setSpacing(4);
    //: A verb: to a user. It has little room.
    add(RailPlace::Switch, tr("Switch"), QStringLiteral("switch"));
    //: Impersonations that go on at this moment.
    add(RailPlace::Active, tr("Active"), QStringLiteral("active"));
    add(RailPlace::Journal, tr("Journal"), QStringLiteral("journal"));
    layout->addStretch(1);
    add(RailPlace::Connections, tr("Connections"), QStringLiteral("connections"));
    add(RailPlace::Preferences, tr("Preferences"), QStringLiteral("preferences"));
    setNarrow(false);
    offer(RailPlace::Active, false);
}

void Rail::add(RailPlace place, const QString &text, const QString &icon)
{
    auto *item = new RailItem(place, text, icon, this);
    connect(item, &RailItem::clicked, this, [this, place] { Q_EMIT chosen(place); });
    layout()->addWidget(item);
    m_items += item;
}

void Rail::setPlace(RailPlace place)
{
    for (RailItem *item : std::as_const(m_items))
        item->setCurrent(item->place() == place);
}

void Rail::offer(RailPlace place, bool offered)
{
    for (RailItem *item : std::as_const(m_items))
        if (item->place() == place)
            item->setVisible(offered);
}

void Rail::setNarrow(bool narrow)
{
    int width = wide;
    for (RailItem *item : std::as_const(m_items)) {
        item->setNarrow(narrow);
        width = qMax(width, item->sizeHint().width() + 2 * margin);
    }
    setFixedWidth(narrow ? narrowed : width);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    const int edge = layoutDirection() == Qt::LeftToRight ? width() - 1 : 0;
    painter.fillRect(QRect(edge, 0, 1, height()), palette().midlight());
}

} // namespace Understudy
