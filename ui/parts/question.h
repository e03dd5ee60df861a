// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parts/card.h"

class QLabel;
class QPushButton;

namespace Understudy {

//! Whether something that cannot be taken back is really meant: hidden until it is asked, with the
//! focus on the answer that changes nothing.
class Question final : public Card
{
    Q_OBJECT

public:
    struct Answers
    {
        QString yes;
        QString no;
    };

    Question(const Answers &answers, QWidget *parent);

    void ask(const QString &words);

Q_SIGNALS:
    void confirmed();
    void declined();

private:
    QLabel *m_words;
    QPushButton *m_no;
};

} // namespace Understudy
