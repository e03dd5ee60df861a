// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>

namespace Understudy {

//! Why a view is over.
enum class ViewEnd {
    Closed, //!< the person closed its last window
    Ended, //!< it was told to
    NoBrowser, //!< none is installed, or it could not be started
    Broken, //!< the browser ended by itself, or did not do as it was told
};

} // namespace Understudy

Q_DECLARE_METATYPE(Understudy::ViewEnd)
