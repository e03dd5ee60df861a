// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gallery/contact_sheet.h"

#include <QFileInfo>
#include <QImage>
#include <QPainter>

namespace Understudy {

namespace {

constexpr int columns = 5;
constexpr QSize pictureSize(360, 240);
constexpr int gap = 12;
constexpr int captionHeight = 20;

} // namespace

bool writeContactSheet(const QStringList &files, const QString &path)
{
    const QSize cell = pictureSize + QSize(gap, gap + captionHeight);
    const int rows = int(files.size() + columns - 1) / columns;
    QImage sheet(columns * cell.width() + gap, rows * cell.height() + gap, QImage::Format_RGB32);
    sheet.fill(QColor(0x64, 0x74, 0x8b));
    QPainter painter(&sheet);
    painter.setPen(Qt::white);
    for (int i = 0; i < files.size(); ++i) {
        const QPoint corner(gap + (i % columns) * cell.width(),
                            gap + (i / columns) * cell.height());
        const QImage picture(files.at(i));
        painter.drawImage(
            corner, picture.scaled(pictureSize, Qt::KeepAspectRatio, Qt::SmoothTransformation));
        painter.drawText(QRect(corner + QPoint(0, pictureSize.height()),
                               QSize(pictureSize.width(), captionHeight)),
                         Qt::AlignCenter,
                         QFileInfo(files.at(i)).completeBaseName());
    }
    return sheet.save(path);
}

} // namespace Understudy
