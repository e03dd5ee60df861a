// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parts/page.h"

class QLabel;
class QPushButton;

namespace Understudy {

//! How to use the console, in a few sections with pictures.
class GuidePage final : public Page
{
    Q_OBJECT

public:
    explicit GuidePage(QWidget *parent);
    //! Those that set a star, in words; empty for none.
    void setFavouriteKeys(const QString &keys);
    void begin() override;

Q_SIGNALS:
    void backRequested();

private:
    QLabel *addSection(const QString &heading, const QString &text);
    void addPicture(const QString &name, const QString &shows);

    QPushButton *m_back;
    QLabel *m_switching = nullptr;
};

} // namespace Understudy
