// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parts/page.h"

class QPushButton;

namespace Understudy {

//! In place of every page while nobody sits before the console; whoever does can say so.
class AwayPage final : public Page
{
    Q_OBJECT

public:
    explicit AwayPage(QWidget *parent);

    void begin() override;

Q_SIGNALS:
    void returned();

private:
    QPushButton *m_back;
};

} // namespace Understudy
