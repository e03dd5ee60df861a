// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>

namespace Understudy {

//! What a person can do with an open view beyond looking.
enum class ViewTool {
    Back,
    Forward,
    Reload,
    CopyAddress,
    SavePicture,
    DesktopSize,
    TabletSize,
    PhoneSize,
    ShowRequests,
    SaveRequests,
    SaveOffer, //!< the file that a page offers
    DiscardOffer,
};

} // namespace Understudy

Q_DECLARE_METATYPE(Understudy::ViewTool)
