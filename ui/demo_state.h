// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Understudy {

//! How it stands with the demo backend of the open connection; Unused where that is no demo.
enum class DemoState { Unused, Starting, Running, Failed, Ended };

} // namespace Understudy
