// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "impersonation/impersonation_status.h"

#include <QTimer>
#include <QWidget>

#include <chrono>

namespace Understudy {

class BarAnnouncer;
class BarButton;
class BarLabel;

//! The yellow bar: promise «Bar». It alone decides whether it shows, by the status; it paints
//! itself, so that no style, palette or style sheet can hide it or make it unreadable.
class ImpersonationBar final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int barHeight = 44;

    explicit ImpersonationBar(QWidget *parent);

    void setStatus(const ImpersonationStatus &status);
    void setTimeLeft(std::chrono::milliseconds left);
    //! In the view: a red edge.
    void setChangesAllowed(bool allowed);
    //! While the person is \a away, the bar says which id is impersonated, and nothing else of
    //! anybody.
    void setAway(bool away);
    //! Follows the status, whatever is asked.
    void setVisible(bool visible) override;

Q_SIGNALS:
    void stopRequested();
    void verifyRequested();
    void closeUnconfirmedRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class Edge { None, Stripe, Hatch };

    void build();
    void keepSize();
    void setEdge(Edge edge);
    void showName();

    BarAnnouncer *m_announcer;
    BarLabel *m_who;
    BarLabel *m_name;
    BarLabel *m_state;
    BarLabel *m_timeLeft;
    BarButton *m_verify;
    BarButton *m_close;
    BarButton *m_stop;
    QTimer m_frames;
    int m_frame = 0;
    Edge m_edge = Edge::None;
    QString m_subject; //!< name and e-mail address
    bool m_away = false;
    bool m_unconfirmed = false;
    bool m_changesAllowed = false;
    bool m_shown = false;
};

//! Gives the bar and the notices their roles for assistive technology. Once, before the first
//! window.
void installAccessibleRoles();

} // namespace Understudy
