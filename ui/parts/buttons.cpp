// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/buttons.h"

#include <QPushButton>
#include <QVariant>

namespace Understudy {

QPushButton *primaryButton(const QString &text, QWidget *parent)
{
    QPushButton *button = secondaryButton(text, parent);
    button->setProperty("primary", true); // the style fills it
    return button;
}

QPushButton *secondaryButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(true); // so that Enter presses it
    return button;
}

QPushButton *quietButton(const QString &text, QWidget *parent)
{
    QPushButton *button = secondaryButton(text, parent);
    button->setFlat(true);
    return button;
}

} // namespace Understudy
