// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Understudy {

//! A profile's \a label of a field or a setting, translated where it is one of those in the
//! profiles that come along; anybody else's neutralised.
QString profileLabel(const QString &label);

} // namespace Understudy
