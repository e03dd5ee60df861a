// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/type_scale.h"

#include <QLabel>

namespace Understudy {

//! A label for words that may be foreign: never rich text.
QLabel *plainLabel(const QString &text, QWidget *parent);
//! The same at a place of the type scale.
QLabel *plainLabel(const QString &text, TypeScale scale, QWidget *parent);
//! The same in the muted colour.
QLabel *mutedLabel(const QString &text, QWidget *parent);

//! An error beside what it is about: a label named "Error" whose description is the message. Hidden
//! without a message.
class ErrorLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ErrorLabel(QWidget *parent);
    void setMessage(const QString &message);
};

//! One line that is cut short with an ellipsis where there is no room; the whole is in the tooltip
//! and for assistive technology.
class ElidedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent);
    void setWhole(const QString &text);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void explainCut();
};

} // namespace Understudy
