// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal_desk.h"

#include "main_window.h"
#include "pages/journal/journal_page.h"
#include "parts/file_chooser.h"
#include "plain_text.h"
#include "wording.h"

#include <QFileDialog>

#include <algorithm>

using namespace std::chrono_literals;

namespace Understudy {

namespace {

constexpr auto soon = 150ms;

QString connectionOf(const JournalEntry &entry)
{
    return neutralised(entry.connectionName, 60);
}

QString userOf(const JournalEntry &entry)
{
    return neutralised(entry.subject.id, 60);
}

} // namespace

JournalDesk::JournalDesk(const Parts &parts)
    : m_parts(parts)
    , m_keeper(parts.archive, parts.clock, parts.settings.effective().journalDays)
    , m_model(parts.archive)
    , m_export(parts.archive)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    connect(&m_soon, &QTimer::timeout, this, &JournalDesk::refresh);
    connect(&parts.archive, &JournalArchive::recorded, this, [this](const JournalRecord &record) {
        m_parts.window.offerExport(true);
        if (!m_page)
            return;
        m_soon.start();
        readHistory(record.entry);
    });
    connect(&m_keeper, &JournalKeeper::removed, this, [this] {
        offerExport();
        if (!m_page)
            return;
        m_model.reload();
        refresh();
    });
    connect(&parts.settings, &Settings::changed, this, &JournalDesk::followSettings);
    connect(&parts.window, &MainWindow::journalRequested, this, &JournalDesk::showPage);
    connect(&parts.window, &MainWindow::journalExportRequested, this, [this] {
        showPage();
        if (m_model.state() != JournalModel::State::Done || m_model.rowCount() > 0)
            chooseFile(); // else the page says why there is nothing
    });
}

void JournalDesk::setConnections(const QList<Connection> &connections)
{
    m_connections = connections;
}

void JournalDesk::follow(const ImpersonationStatus &status)
{
    const bool known = status.barShown() && status.state != ImpersonationState::Unconfirmed;
    m_runningAt = known ? status.connectionId : QString();
    if (m_page)
        m_page->setRunningAt(m_runningAt);
}

void JournalDesk::start()
{
    m_keeper.start();
    offerExport();
}

JournalPage *JournalDesk::page()
{
    if (m_page)
        return m_page;
    m_page = new JournalPage(m_model, &m_parts.window);
    m_parts.window.addPage(m_page, RailPlace::Journal);
    m_page->setKeptDays(m_keeper.days());
    tellFixed();
    m_page->setRunningAt(m_runningAt);
    bindPage();
    m_model.reload();
    return m_page;
}

void JournalDesk::bindPage()
{
    connect(m_page, &JournalPage::filterChanged, this, &JournalDesk::applyFilter);
    connect(m_page, &JournalPage::entryChosen, this, &JournalDesk::readHistory);
    connect(m_page, &JournalPage::checkRequested, this, &JournalDesk::check);
    connect(m_page, &JournalPage::exportRequested, this, &JournalDesk::chooseFile);
    connect(m_page, &JournalPage::keptDaysChosen, this, &JournalDesk::setKeptDays);
    connect(m_page, &JournalPage::acknowledged, this, [this](const JournalEntry &entry) {
        m_parts.impersonation.dismissOrphan(entry.id);
    });
}

void JournalDesk::showPage()
{
    JournalPage *const shown = page();
    shown->showMessage({}); // of something else
    if (m_model.state() == JournalModel::State::Failed)
        m_model.reload();
    applyFilter(); // today may be another day
    refresh();
    m_parts.window.showInFront(shown);
}

void JournalDesk::applyFilter()
{
    m_model.setFilter(m_page->filter(m_parts.clock.now().wall.toLocalTime().date()));
    m_soon.start();
}

void JournalDesk::refresh()
{
    readDays();
    QCoro::connect(m_parts.archive.connections(),
                   m_page.data(),
                   [this](const Result<QList<JournalConnection>> &connections) {
                       if (connections)
                           m_page->setConnections(*connections);
                   });
}

//! What cannot be read now is told of by the list.
void JournalDesk::readDays()
{
    const QDate today = m_parts.clock.now().wall.toLocalTime().date();
    QCoro::connect(
        m_parts.archive.days(m_page->filter(today), today.addDays(1 - m_page->chartDays()), today),
        m_page.data(),
        [this, asked = ++m_daysAsked](const Result<QList<JournalDay>> &days) {
            if (days && asked == m_daysAsked)
                m_page->setDays(*days);
        });
}

void JournalDesk::readHistory(const JournalEntry &entry)
{
    QCoro::connect(m_parts.archive.history(entry.id),
                   m_page.data(),
                   [this, id = entry.id](const Result<QList<JournalEvent>> &events) {
                       if (events)
                           m_page->setHistory(id, *events);
                   });
}

void JournalDesk::setKeptDays(int days)
{
    Preferences wanted = m_parts.settings.preferences();
    wanted.journalDays = days;
    const Result<void> done = m_parts.settings.change(wanted);
    if (!done)
        m_page->showError(Wording::preferencesNotKept(), Wording::details(done.error()));
}

void JournalDesk::followSettings()
{
    const int days = m_parts.settings.effective().journalDays;
    const bool other = days != m_keeper.days();
    m_keeper.setDays(days);
    if (m_page && other)
        m_page->setKeptDays(days);
    if (m_page)
        tellFixed();
}

void JournalDesk::tellFixed()
{
    const bool fixed = m_parts.settings.isFixed(Settings::Fixable::JournalDays);
    m_page->setRetentionFixed(fixed ? Wording::fixedBy(m_parts.settings.policy().organisation)
                                    : QString());
}

//! What has a connection has an entry.
void JournalDesk::offerExport()
{
    QCoro::connect(m_parts.archive.connections(),
                   this,
                   [this](const Result<QList<JournalConnection>> &connections) {
                       m_parts.window.offerExport(connections && !connections->isEmpty());
                   });
}

void JournalDesk::chooseFile()
{
    delete m_chooser;
    m_chooser = saveChooser(&m_parts.window,
                            tr("Export the journal"),
                            tr("CSV, for spreadsheets (*.csv);;JSON Lines (*.jsonl)"),
                            QStringLiteral("journal.csv"));
    connect(m_chooser, &QFileDialog::fileSelected, this, [this](const QString &path) {
        exportTo(freeName(path));
    });
    connect(m_chooser,
            &QFileDialog::filterSelected,
            m_chooser,
            [chooser = m_chooser.data()](const QString &filter) {
                const bool json = filter.contains(QLatin1String("jsonl"));
                chooser->setDefaultSuffix(json ? QStringLiteral("jsonl") : QStringLiteral("csv"));
                chooser->selectFile(json ? QStringLiteral("journal.jsonl")
                                         : QStringLiteral("journal.csv"));
            });
}

void JournalDesk::exportTo(const QString &path)
{
    m_page->setExporting(true);
    m_parts.window.offerExport(false);
    QCoro::connect(
        m_export.write(m_model.filter(), path),
        m_page.data(),
        [this, path](const Result<int> &written) {
            m_page->setExporting(false);
            m_parts.window.offerExport(true);
            if (written)
                m_page->showMessage(
                    tr("Entries exported: %L1, to %2").arg(*written).arg(neutralised(path)));
            else
                m_page->showError(tr("It could not be exported. Choose another place."),
                                  Wording::details(written.error()));
        });
}

QString JournalDesk::whereToCheck(const JournalEntry &entry) const
{
    const bool known = std::ranges::any_of(m_connections, [&entry](const Connection &one) {
        return one.id == entry.connectionId;
    });
    return known
        ? tr("Only %1 can tell. Open that connection, then check again.").arg(connectionOf(entry))
        : tr("Only %1 could tell, and it is no connection of yours any more. Look at the "
             "application itself.")
              .arg(connectionOf(entry));
}

void JournalDesk::check(const JournalEntry &entry)
{
    m_page->showMessage({});
    const ImpersonationStatus &status = m_parts.impersonation.status();
    if (entry.connectionId != status.connectionId)
        m_page->showMessage(whereToCheck(entry));
    else if (entry.state == JournalState::Closed)
        checkOrphan(entry);
    else
        ask(entry);
}

//! Nobody holds such a session, so a backend can only be asked who we are.
void JournalDesk::checkOrphan(const JournalEntry &entry)
{
    const bool over = entry.longestLife > 0s
        && certainlyOver(entry.started, entry.longestLife, m_parts.clock.now());
    if (over)
        m_page->offerAcknowledgement(
            entry,
            tr("If a session as user %1 was left, its longest time is over by now.")
                .arg(userOf(entry)));
    else if (m_parts.impersonation.status().state == ImpersonationState::SignedOut)
        m_page->showMessage(tr("Sign in at %1 first, then check again.").arg(connectionOf(entry)));
    else
        ask(entry);
}

void JournalDesk::ask(const JournalEntry &entry)
{
    const QDateTime askedAt = m_parts.clock.now().wall;
    m_page->setChecking(true);
    QCoro::connect(m_parts.impersonation.verify(), m_page.data(), [this, entry, askedAt] {
        m_page->setChecking(false);
        if (entry.state == JournalState::Closed)
            tellOrphan(entry, askedAt);
        else
            tellOpen(entry, askedAt);
    });
}

void JournalDesk::tellOpen(const JournalEntry &entry, const QDateTime &askedAt)
{
    const ImpersonationStatus &status = m_parts.impersonation.status();
    const bool proved = status.verifiedAt.isValid() && status.verifiedAt >= askedAt;
    switch (status.state) {
    case ImpersonationState::Unconfirmed:
        return m_page->showMessage(Wording::unconfirmed(status));
    case ImpersonationState::Impersonating:
        if (!proved)
            return m_page->showError(
                tr("%1 does not answer. Try again in a moment.").arg(connectionOf(entry)));
        return m_page->showMessage(
            tr("%1 says that you are user %2. Stop to end it.")
                .arg(connectionOf(entry), neutralised(status.subject.id, 60)));
    case ImpersonationState::Starting:
    case ImpersonationState::Stopping:
        return m_page->showMessage(tr("It is under way. How it ends will be written here."));
    case ImpersonationState::SignedOut:
    case ImpersonationState::SignedIn:
        return m_page->showMessage(
            isSettled(entry.id)
                ? tr("It is settled. How it ended is written in its details.")
                : tr("It could not be settled now. Open %1 again, then check again.")
                      .arg(connectionOf(entry)));
    }
    Q_UNREACHABLE();
}

bool JournalDesk::isSettled(const QString &entryId) const
{
    const auto now = m_model.indexOf(entryId).data(JournalModel::EntryRole).value<JournalEntry>();
    return now.id == entryId && now.state == JournalState::Closed;
}

void JournalDesk::tellOrphan(const JournalEntry &entry, const QDateTime &askedAt)
{
    const ImpersonationStatus &status = m_parts.impersonation.status();
    const QString connection = connectionOf(entry);
    const bool proved = status.verifiedAt.isValid() && status.verifiedAt >= askedAt;
    if (status.state == ImpersonationState::SignedOut)
        m_page->showMessage(
            tr("Your session at %1 has ended. Sign in again, then check again.").arg(connection));
    else if (!proved)
        m_page->showError(tr("%1 does not answer. Try again in a moment.").arg(connection));
    else if (status.state == ImpersonationState::SignedIn)
        m_page->offerAcknowledgement(
            entry,
            tr("%1 says that you are yourself. Whether a session as user %2 was left, it cannot "
               "be asked from here: look there, and say so once you have checked.")
                .arg(connection, userOf(entry)));
    else
        m_page->showMessage(
            tr("You are somebody else at %1 now. Stop, then check again.").arg(connection));
}

} // namespace Understudy
