// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view_picture.h"

#include "plain_text.h"
#include "theme/colours.h"
#include "viewer/download_name.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFont>
#include <QImage>
#include <QPainter>

namespace Understudy {

namespace {

constexpr int margin = 12;
constexpr int fontHeight = 14;
constexpr int longestAddress = 300;
constexpr int longestId = 60;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ViewPicture)
};

//! Draws nothing where \a paints is false.
int writeLines(QPainter &painter, const PictureCaption &caption, const QRect &room, bool paints)
{
    constexpr int flags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;
    int y = room.top();
    for (const QString &line : {caption.who, caption.where}) {
        const QRect below(room.left(), y, room.width(), room.height());
        const QRect used = painter.boundingRect(below, flags, breakable(line));
        if (paints)
            painter.drawText(used, flags, breakable(line));
        y = used.bottom() + 1;
    }
    return y - room.top();
}

void prepare(QPainter &painter)
{
    QFont font;
    font.setPixelSize(fontHeight);
    painter.setFont(font);
    painter.setPen(barText);
}

} // namespace

PictureCaption captionOf(const ImpersonationStatus &status,
                         const QUrl &address,
                         const QDateTime &time)
{
    const Identity &actor = status.actor;
    const QString subject = joined({Words::tr("User %1").arg(neutralised(status.subject.id)),
                                    neutralised(status.subject.name)});
    const QString by = neutralised(actor.name.isEmpty() ? actor.id : actor.name);
    return {
        .who =
            Words::tr("%1, seen by %2 at %3").arg(subject, by, neutralised(status.connectionName)),
        .where = joined({time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'")),
                         neutralised(address.toString(QUrl::FullyEncoded), longestAddress)})};
}

QByteArray captioned(const QByteArray &picture, const PictureCaption &caption)
{
    QImage page = QImage::fromData(picture, "PNG").convertToFormat(QImage::Format_RGB32);
    if (page.isNull())
        return {};
    const int width = qMax(1, page.width() - 2 * margin);
    const QRect measure(0, 0, width, 10'000);
    QPainter ruler(&page);
    prepare(ruler);
    const int height = writeLines(ruler, caption, measure, false);
    ruler.end();
    QImage whole(page.width(), page.height() + height + 2 * margin, QImage::Format_RGB32);
    whole.fill(barYellow);
    QPainter painter(&whole);
    prepare(painter);
    painter.drawImage(0, 0, page);
    writeLines(painter, caption, QRect(margin, page.height() + margin, width, height), true);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    whole.save(&buffer, "PNG");
    return buffer.data();
}

QString pictureName(const QString &userId, const QDateTime &time)
{
    return downloadName(
        QStringLiteral("user-%1-%2.png")
            .arg(userId.left(longestId), time.toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss"))));
}

} // namespace Understudy
