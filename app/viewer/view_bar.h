// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

namespace Understudy {

//! What the yellow bar in the pages of a view says. Its texts come from ui.
struct ViewBar
{
    QString label = {}; //!< "Currently impersonating user 42"
    QString name = {};
    QString note = {}; //!< "changes blocked"
    QString timeLeft = {};
    QString stop = {}; //!< the button
    QString notice = {}; //!< for a moment: what was blocked
    QString veil =
        {}; //!< what stands in place of each page, while nobody is there; empty: the page
    bool waiting = false; //!< a stop is under way
    bool changesAllowed = false;
    bool rightToLeft = false; //!< how its texts are written

    //! As resources/view/bar.js reads it.
    QJsonObject toJson() const;
    bool operator==(const ViewBar &) const = default;
};

} // namespace Understudy
