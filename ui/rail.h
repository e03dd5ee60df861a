// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Understudy {

//! Where in the window one is.
enum class RailPlace {
    None, //!< in none of the rail's places
    Switch, //!< what the status asks for: sign in, switch, who one is
    Active, //!< who is inside whose account
    Journal,
    Connections,
    Preferences,
};

class RailItem;

//! The window's places, at its leading edge: those of the work above, those of its settings below.
class Rail final : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent);

    //! The place that shows.
    void setPlace(RailPlace place);
    //! Whether \a place can be gone to.
    void offer(RailPlace place, bool offered);
    //! Icons alone, for a window that has no room for words.
    void setNarrow(bool narrow);

Q_SIGNALS:
    void chosen(Understudy::RailPlace place);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void add(RailPlace place, const QString &text, const QString &icon);

    QList<RailItem *> m_items;
};

} // namespace Understudy
