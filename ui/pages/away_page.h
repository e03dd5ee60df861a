// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parts/page.h"

class QLabel;
class QPushButton;

namespace Understudy {

//! In place of every page while nobody sits before the console.
class AwayPage final : public Page
{
    Q_OBJECT

public:
    explicit AwayPage(QWidget *parent);

    //! Whether it waits for the person to say that they are back; else it goes by itself.
    void setAsking(bool asking);
    void begin() override;

Q_SIGNALS:
    void returned();

private:
    QLabel *m_words;
    QPushButton *m_back;
};

} // namespace Understudy
