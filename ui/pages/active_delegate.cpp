// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/active_delegate.h"

#include "directory/active_impersonations_model.h"
#include "parts/avatar.h"
#include "parts/row_list.h"
#include "plain_text.h"
#include "theme/type_scale.h"

#include <QDateTime>
#include <QPainter>

namespace Understudy {

namespace {

constexpr int avatarSize = 32;
constexpr int gap = 12;

using Model = ActiveImpersonationsModel;

QString text(const QModelIndex &index, int role, int longest = 256)
{
    return neutralised(index.data(role).toString(), longest);
}

QString time(const QModelIndex &index, int role)
{
    const QDateTime moment = index.data(role).toDateTime();
    return moment.isValid() ? timeOfDay(moment) : QString();
}

void drawLine(QPainter *painter, const QRect &rect, const QString &line)
{
    painter->drawText(rect,
                      int(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(line, Qt::ElideRight, rect.width()));
}

QString actorOf(const QModelIndex &index)
{
    return text(index, Model::ActorNameRole, 60);
}

QString subjectOf(const QModelIndex &index)
{
    const QString name = text(index, Qt::DisplayRole, 60);
    const QString id = text(index, Model::SubjectIdRole, 60);
    return name == id ? ActiveDelegate::tr("user %1").arg(id)
                      //: A name and an id.
                      : ActiveDelegate::tr("%1 (%2)").arg(name, id);
}

//! The headline in which a long actor leaves room for whose account it is.
QString fittedHeadline(const QModelIndex &index, const QFontMetrics &metrics, int width)
{
    const int others =
        metrics.horizontalAdvance(ActiveDelegate::tr("%1 as %2").arg(QString(), subjectOf(index)));
    const QString actor =
        metrics.elidedText(actorOf(index), Qt::ElideRight, qMax(width / 3, width - others));
    return ActiveDelegate::tr("%1 as %2").arg(actor, subjectOf(index));
}

} // namespace

QString ActiveDelegate::headline(const QModelIndex &index)
{
    //: Who impersonates, and whom.
    return tr("%1 as %2").arg(actorOf(index), subjectOf(index));
}

QString ActiveDelegate::times(const QModelIndex &index)
{
    const QString since = time(index, Model::SinceRole);
    const QString until = time(index, Model::UntilRole);
    if (since.isEmpty())
        return until.isEmpty() ? QString() : tr("until %1").arg(until);
    //: Two times of the day.
    return until.isEmpty() ? tr("since %1").arg(since) : tr("%1 – %2").arg(since, until);
}

QString ActiveDelegate::spoken(const QModelIndex &index)
{
    return listed({headline(index),
                   text(index, Model::ReasonRole),
                   text(index, Model::TicketRole),
                   times(index)});
}

void ActiveDelegate::paint(QPainter *painter,
                           const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawRowFrame(painter, option);
    const QRect row = option.rect.adjusted(gap, 0, -gap, 0);
    const QRect figure = QStyle::visualRect(
        option.direction,
        row,
        QRect(row.left(), row.center().y() - avatarSize / 2 + 1, avatarSize, avatarSize));
    drawAvatar(painter, figure, index.data(Model::ActorNameRole).toString(), palette);
    const QRect words = row.adjusted(avatarSize + gap, 8, 0, -8);
    painter->setFont(scaled(option.font, TypeScale::Caption));
    painter->setPen(palette.color(QPalette::PlaceholderText));
    const QString when = times(index);
    const int whenWidth = painter->fontMetrics().horizontalAdvance(when) + 2;
    const auto place = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, row, rect);
    };
    drawLine(painter,
             place(QRect(words.right() - whenWidth, words.top(), whenWidth, words.height() / 2)),
             when);
    drawLine(painter,
             place(words.adjusted(0, words.height() / 2, 0, 0)),
             joined({text(index, Model::ReasonRole), text(index, Model::TicketRole)}));
    painter->setFont(scaled(option.font, TypeScale::Strong));
    painter->setPen(palette.color(QPalette::Text));
    const QRect first = words.adjusted(0, 0, -whenWidth - gap, -words.height() / 2);
    drawLine(painter, place(first), fittedHeadline(index, painter->fontMetrics(), first.width()));
    painter->restore();
}

QSize ActiveDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, rowHeight};
}

} // namespace Understudy
