// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "active_desk.h"

#include "impersonation/impersonation.h"
#include "main_window.h"
#include "pages/active_page.h"
#include "plain_text.h"
#include "wording.h"

#include <utility>

using namespace std::chrono_literals;

namespace Understudy {

namespace {
constexpr auto refreshEvery = 5s;
} // namespace

ActiveDesk::ActiveDesk(Impersonation &impersonation, MainWindow &window)
    : m_impersonation(impersonation)
    , m_model(
          [this](const SearchPosition &from) { return m_impersonation.activeImpersonations(from); })
    , m_window(window)
{
    connect(&m_window, &MainWindow::activeRequested, this, &ActiveDesk::show);
    connect(&m_refreshes, &QTimer::timeout, &m_model, &ActiveImpersonationsModel::refresh);
    m_refreshes.setInterval(refreshEvery);
}

ActiveDesk::~ActiveDesk()
{
    delete m_page;
}

void ActiveDesk::follow(const ImpersonationStatus &status)
{
    const bool isAnother = std::exchange(m_epoch, status.epoch) != status.epoch;
    m_connectionName = neutralised(status.connectionName, 60);
    m_model.setEpoch(status.epoch);
    const bool offered =
        status.state == ImpersonationState::SignedIn && m_impersonation.traits().listsActive;
    m_window.offerPlace(RailPlace::Active, offered);
    if (!m_page)
        return;
    fillPage();
    if (!offered)
        m_window.leave(m_page);
    else if (isAnother && m_page->isVisible())
        look(true);
}

void ActiveDesk::show()
{
    if (!m_page) {
        m_page = new ActivePage(m_model, &m_window);
        connect(m_page, &ActivePage::seen, this, &ActiveDesk::look);
        connect(m_page, &ActivePage::endRequested, this, &ActiveDesk::end);
        m_window.addPage(m_page, RailPlace::Active);
        fillPage();
    }
    m_window.showInFront(m_page);
}

void ActiveDesk::fillPage()
{
    m_page->setBackend(m_connectionName, m_impersonation.traits().endsActive);
}

void ActiveDesk::look(bool isSeen)
{
    if (!isSeen) {
        m_refreshes.stop();
        return;
    }
    m_page->showMessage({}); // of an earlier look
    m_model.refresh();
    m_refreshes.start();
}

void ActiveDesk::end(const QStringList &ids)
{
    m_page->setBusy(true);
    QCoro::connect(endEach(ids, m_epoch),
                   this,
                   [this, count = ids.size(), epoch = m_epoch](const Result<void> &done) {
                       m_page->setBusy(false);
                       if (epoch != m_epoch)
                           return;
                       tell(done, count);
                       m_model.refresh();
                   });
}

//! Goes on after a failure, so that as many as possible are over; the first failure is told. What
//! one person wanted is not done as another.
QCoro::Task<Result<void>> ActiveDesk::endEach(QStringList ids, quint64 epoch)
{
    Result<void> all;
    for (const QString &id : std::as_const(ids)) {
        if (epoch != m_epoch)
            break;
        const Result<void> done = co_await m_impersonation.endActive(id);
        if (!done && all)
            all = done;
    }
    co_return all;
}

void ActiveDesk::tell(const Result<void> &done, qsizetype count)
{
    if (done && count == 1)
        m_page->showMessage(tr("That impersonation is over."));
    else if (done)
        m_page->showMessage(tr("All %Ln impersonations are over.", nullptr, int(count)));
    else
        m_page->showError(Wording::error(done.error(), {.connectionName = m_connectionName}),
                          Wording::details(done.error()));
}

} // namespace Understudy
