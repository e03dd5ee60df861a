// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPainter;

namespace Understudy {

//! Initials in a circle, or a figure where there is no name, drawn into \a rect.
void drawAvatar(QPainter *painter, const QRect &rect, const QString &name, const QPalette &palette);

//! The same as a widget. Decoration: it says nothing that is not written beside it.
class Avatar final : public QWidget
{
    Q_OBJECT

public:
    Avatar(int size, QWidget *parent);
    void setName(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
};

} // namespace Understudy
