// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/connection.h"
#include "demo_state.h"
#include "impersonation/impersonation_status.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace Understudy {

class Notice;

//! What concerns the whole window, between the header and the page: orphans, the demo's end, the
//! last problem, a message. As high as what there is to tell.
class WindowNotices final : public QWidget
{
    Q_OBJECT

public:
    explicit WindowNotices(QWidget *parent);

    //! Tells of \a status' orphans and problem.
    void setStatus(const ImpersonationStatus &status);
    //! Whether a notice says that the demo has to be started again: that is what shows then.
    bool setDemo(DemoState state, const Error &error);
    //! Empty takes it away.
    void showMessage(const QString &words, const QString &details);
    //! Takes the message away where it says \a words.
    void retractMessage(const QString &words);
    //! A message with a button that opens \a connection.
    void offerConnection(const QString &words, const Connection &connection);
    void focusStartAgain();
    //! While \a away, all is hidden but what may still be live at a backend.
    void setAway(bool away);

Q_SIGNALS:
    void demoRequested();
    void connectionChosen(const QString &connectionId);
    void dismissOrphanRequested(const QString &entryId);

private:
    void setOrphans(const QList<OrphanNotice> &orphans);
    void setProblem(const ImpersonationStatus &status);
    void reflect();

    QVBoxLayout *m_notices; //!< orphans, then m_own
    QWidget *m_own; //!< hidden while the person is away
    Notice *m_problem;
    Notice *m_demo;
    QPushButton *m_startAgain;
    Notice *m_message;
    QString m_said; //!< by m_message
    QPushButton *m_open;
    QString m_offered; //!< the id of the connection that m_open opens
    QList<OrphanNotice> m_orphans;
    bool m_away = false;
    QList<Notice *> m_orphanNotices;
};

} // namespace Understudy
