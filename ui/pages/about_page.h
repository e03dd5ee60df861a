// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parts/page.h"

class QPushButton;

namespace Understudy {

//! What this program is, its version and its licence.
class AboutPage final : public Page
{
    Q_OBJECT

public:
    explicit AboutPage(QWidget *parent);

    void begin() override;

Q_SIGNALS:
    void backRequested();
    void diagnosticsRequested();

private:
    QPushButton *m_back;
};

} // namespace Understudy
