// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/identity.h"

#include <QWidget>

namespace Understudy {

class ElidedLabel;

//! What stands in the bar's place while nobody is impersonated: whose eyes these are, namely one's
//! own. It is as high as the bar, so nothing below moves when the bar comes or goes.
class IdentityStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit IdentityStrip(QWidget *parent);
    //! An \a actor without an id means: not signed in.
    void setActor(const Identity &actor);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ElidedLabel *m_who;
    ElidedLabel *m_more;
};

} // namespace Understudy
