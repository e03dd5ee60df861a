// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rail.h"

#include <QPushButton>

namespace Understudy {

//! A place of the rail: an icon and a word, marked while it shows.
class RailItem final : public QPushButton
{
    Q_OBJECT

public:
    RailItem(RailPlace place, const QString &text, const QString &icon, QWidget *parent);

    RailPlace place() const { return m_place; }

    void setCurrent(bool current);
    void setNarrow(bool narrow);
    //! What its icon and its word need, also in bold.
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RailPlace m_place;
    bool m_current = false;
    bool m_narrow = false;
};

} // namespace Understudy
