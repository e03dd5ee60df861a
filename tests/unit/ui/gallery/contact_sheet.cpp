// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gallery/contact_sheet.h"

#include <QPainter>

namespace Understudy {

namespace {

constexpr int columns = 6;
constexpr QSize pictureSize(360, 256);
constexpr int gap = 12;
constexpr int captionHeight = 20;

} // namespace

void ContactSheet::add(const QString &name, const QImage &picture)
{
    m_entries.append(
        {name, picture.scaled(pictureSize, Qt::KeepAspectRatio, Qt::SmoothTransformation)});
}

bool ContactSheet::save(const QString &path) const
{
    const QSize cell = pictureSize + QSize(gap, gap + captionHeight);
    const int rows = int(m_entries.size() + columns - 1) / columns;
    QImage sheet(columns * cell.width() + gap, rows * cell.height() + gap, QImage::Format_RGB32);
    sheet.fill(QColor(0x47, 0x55, 0x69));
    QPainter painter(&sheet);
    painter.setPen(Qt::white);
    for (int i = 0; i < m_entries.size(); ++i) {
        const QRect place(QPoint(gap + (i % columns) * cell.width(),
                                 gap + (i / columns) * cell.height()),
                          pictureSize);
        painter.drawImage(place.topLeft(), m_entries.at(i).picture);
        painter.drawText(
            place.translated(0, place.height()).adjusted(0, 0, 0, captionHeight - place.height()),
            Qt::AlignCenter,
            m_entries.at(i).name);
    }
    return sheet.save(path);
}

} // namespace Understudy
