// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journal_archive.h"

#include <QWidget>

namespace Understudy {

//! Impersonations per day as bars, and the minutes of the same days below them. The arrow keys go
//! from day to day; what is on one is said in words, as a tooltip and to assistive technology.
class JournalChart final : public QWidget
{
    Q_OBJECT

public:
    explicit JournalChart(QWidget *parent);

    void setDays(const QList<JournalDay> &days);

    QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Series; //!< one of the two rows of bars

    void go(int day);
    int dayAt(int x) const;
    QRectF slotOf(int day, const QRect &plot) const;
    int wordsWidth() const;
    QRect plot() const;
    void drawSeries(QPainter *painter, const QRect &rows, const Series &series) const;
    void drawDates(QPainter *painter) const;
    QString wordsOf(const JournalDay &day) const;
    QString summary() const;
    void tell();

    QList<JournalDay> m_days;
    int m_current = -1; //!< the day that the pointer or the keys are at
};

} // namespace Understudy
