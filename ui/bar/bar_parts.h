// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QWidget>

namespace Understudy {

//! Black words on the bar's yellow, painted by itself so that no style or palette can make them
//! unreadable. One line, elided.
class BarLabel final : public QWidget
{
    Q_OBJECT

public:
    //! \a name is what assistive technology calls it; its text is the description. Without a name
    //! the text is the name.
    BarLabel(const QString &name, QWidget *parent);

    void setText(const QString &text);

    QString text() const { return m_text; }

    void setBold(bool bold);
    //! Only takes the room that the others leave.
    void setYielding();
    //! Is not cut short, as far as an id is of a length that ids have.
    void setWhole();
    void setTabular();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont m_font;
    QString m_name;
    QString m_text;
    int m_least;
};

//! A button on the bar, painted by itself.
class BarButton final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Weight { Primary, Secondary };

    BarButton(const QString &text, Weight weight, QWidget *parent);

    QSize sizeHint() const override;
    //! Short of room it cuts its text short.
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QFont m_font;
    Weight m_weight;
};

} // namespace Understudy
