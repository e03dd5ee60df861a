// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "header/window_notices.h"

#include "parts/notice.h"
#include "plain_text.h"
#include "wording.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Understudy {

WindowNotices::WindowNotices(QWidget *parent)
    : QWidget(parent)
    , m_notices(new QVBoxLayout(this))
    , m_own(new QWidget(this))
    , m_problem(new Notice(Notice::Kind::Error, m_own))
    , m_demo(new Notice(Notice::Kind::Error, m_own))
    , m_startAgain(m_demo->addAction(tr("Start a&gain")))
    , m_message(new Notice(Notice::Kind::Info, m_own))
    , m_open(m_message->addAction({}))
{
    m_notices->setContentsMargins(16, 8, 16, 8);
    m_notices->setSpacing(8);
    m_notices->addWidget(m_own);
    auto *const own = new QVBoxLayout(m_own);
    own->setContentsMargins(0, 0, 0, 0);
    own->setSpacing(8);
    for (Notice *notice : {m_demo, m_problem, m_message})
        own->addWidget(notice);
    connect(m_startAgain, &QPushButton::clicked, this, &WindowNotices::demoRequested);
    connect(m_open, &QPushButton::clicked, this, [this] {
        m_open->hide();
        Q_EMIT connectionChosen(m_offered);
    });
    connect(m_message->addAction(tr("&Dismiss")), &QPushButton::clicked, this, [this] {
        showMessage({}, {});
    });
    reflect();
}

void WindowNotices::setStatus(const ImpersonationStatus &status)
{
    setOrphans(status.orphans);
    setProblem(status);
    m_open->setEnabled(!status.barShown());
    reflect();
}

void WindowNotices::setOrphans(const QList<OrphanNotice> &orphans)
{
    if (orphans == m_orphans)
        return;
    m_orphans = orphans;
    qDeleteAll(m_orphanNotices);
    m_orphanNotices.clear();
    for (const OrphanNotice &orphan : orphans) {
        auto *notice = new Notice(Notice::Kind::Warning, this);
        connect(notice->addAction(tr("&Dismiss")),
                &QPushButton::clicked,
                this,
                [this, id = orphan.entryId] { Q_EMIT dismissOrphanRequested(id); });
        m_notices->insertWidget(int(m_orphanNotices.size()), notice);
        notice->setText(Wording::orphan(orphan));
        m_orphanNotices += notice;
    }
}

void WindowNotices::setProblem(const ImpersonationStatus &status)
{
    if (!status.problem) {
        m_problem->setText({});
        return;
    }
    const QString words =
        Wording::problem(*status.problem,
                         {.connectionName = status.connectionName, .userId = status.subject.id});
    const bool detailed = status.problem->error != Error{};
    m_problem->setText(words, detailed ? Wording::details(status.problem->error) : QString());
}

bool WindowNotices::setDemo(DemoState state, const Error &error)
{
    m_demo->setText(Wording::demo(state),
                    state == DemoState::Failed ? Wording::details(error) : QString());
    reflect();
    return m_demo->isVisible();
}

void WindowNotices::showMessage(const QString &words, const QString &details)
{
    m_said = words;
    m_open->hide();
    m_message->setText(words, details);
    reflect();
}

void WindowNotices::retractMessage(const QString &words)
{
    if (m_said == words)
        showMessage({}, {});
}

void WindowNotices::offerConnection(const QString &words, const Connection &connection)
{
    showMessage(words, {});
    m_offered = connection.id;
    m_open->setText(tr("Op&en %1").arg(neutralised(connection.name, 40).replace(u'&', u"&&"_qs)));
    m_open->show();
}

void WindowNotices::focusStartAgain()
{
    m_startAgain->setFocus();
}

void WindowNotices::setAway(bool away)
{
    m_away = away;
    reflect();
}

void WindowNotices::reflect()
{
    m_own->setHidden(m_away || m_own->layout()->isEmpty());
    setHidden(m_notices->isEmpty());
}

} // namespace Understudy
