// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

namespace Understudy {

//! A thin line that says "under way", only once something has taken 200 ms. It takes its place at
//! all times, so nothing moves when it comes and goes.
class QuietProgress final : public QWidget
{
    Q_OBJECT

public:
    explicit QuietProgress(QWidget *parent);
    void setRunning(bool running);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void beginToShow();

    QTimer m_patience;
    QTimer m_frames;
    int m_frame = 0;
    bool m_shown = false;
};

} // namespace Understudy
