// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gallery/scene.h"
#include "main_window.h"
#include "pages/journal/journal_list.h"
#include "pages/journal/journal_page.h"
#include "support/fake_archive.h"
#include "support/journal_folder.h"

#include <QLineEdit>
#include <QTest>

namespace Understudy {

namespace {

const QDateTime morning(QDate(2026, 3, 2), QTime(7, 30), Qt::UTC);

//! A month of work, and one entry each of what is out of the usual.
QList<JournalEntry> month()
{
    QList<JournalEntry> entries;
    for (int i = 0; i < 70; ++i) {
        const QDateTime start = morning.addDays(i * i % 29 - 29).addSecs(i * 900);
        JournalEntry entry = stoppedEntry(QString::number(i), start, QString::number(40 + i % 9));
        entry.subject.name = QStringLiteral("Mira Okafor");
        entry.subject.email = QStringLiteral("mira@example.com");
        entry.reason = QStringLiteral("Invoice does not show, she asked us to look");
        entry.ended.boot = entry.started.boot + std::chrono::minutes(1 + i * 7 % 29);
        entries += entry;
    }
    std::ranges::sort(entries, {}, [](const JournalEntry &one) { return one.started.wall; });
    JournalEntry refused =
        begunAt(closedEntry(intendedEntry(QStringLiteral("r"), QStringLiteral("1")),
                            JournalOutcome::Refused),
                morning.addSecs(60));
    refused.detail = QStringLiteral("support may not become an admin");
    JournalEntry orphan =
        begunAt(closedEntry(intendedEntry(QStringLiteral("o")), JournalOutcome::OrphanPossible),
                morning.addSecs(1200));
    orphan.connectionName = QStringLiteral("Donaudampfschifffahrtsgesellschaft, Rechnungsprüfung");
    orphan.subject.name =
        QStringLiteral("Maximiliane-Wilhelmina von Hohenzollern-Sigmaringen-Übersee");
    orphan.reason = QString(40, QLatin1Char('w')) + QStringLiteral(" and a long story after it");
    JournalEntry open =
        begunAt(intendedEntry(QStringLiteral("a"), QStringLiteral("77")), morning.addSecs(3600));
    open.state = JournalState::Active;
    return entries + QList<JournalEntry>{refused, orphan, open};
}

JournalPage *show(MainWindow &window, const QList<JournalEntry> &entries)
{
    auto *archive = new FakeArchive;
    archive->setParent(&window);
    archive->entries = entries;
    for (const auto &[event, seconds] :
         {std::pair("intended", 0), {"started", 1}, {"ended", 600}}) {
        JournalEvent one{.event = QString::fromLatin1(event)};
        one.when.wall = morning.addSecs(seconds);
        archive->events += one;
    }
    auto *model = new JournalModel(*archive, &window);
    auto *page = new JournalPage(*model, &window);
    page->setKeptDays(365);
    page->setRunningAt(QStringLiteral("c1"));
    QObject::connect(page, &JournalPage::filterChanged, model, [=] {
        model->setFilter(page->filter(morning.date()));
    });
    QObject::connect(page, &JournalPage::entryChosen, page, [=](const JournalEntry &entry) {
        page->setHistory(entry.id, archive->events);
    });
    window.setStatus({});
    window.addPage(page, RailPlace::Journal);
    window.showInFront(page);
    model->reload();
    QCoro::connect(archive->days({}, morning.date().addDays(-29), morning.date()),
                   page,
                   [page](const Result<QList<JournalDay>> &days) { page->setDays(*days); });
    return page;
}

void choose(JournalPage *page, const char *id)
{
    page->findChild<JournalList *>()->choose(QString::fromLatin1(id));
}

} // namespace

QList<Scene> journalScenes()
{
    return {
        {QStringLiteral("60-journal-empty"),
         [](MainWindow &w) {
             show(w, {});
         }},
        {QStringLiteral("61-journal"),
         [](MainWindow &w) {
             show(w, month());
         }},
        {QStringLiteral("62-journal-filtered"),
         [](MainWindow &w) {
             JournalPage *page = show(w, month());
             page->findChild<QLineEdit *>()->setText(QStringLiteral("okafor 41"));
             QTest::qWait(100);
         }},
        {QStringLiteral("63-journal-detail"),
         [](MainWindow &w) {
             choose(show(w, month()), "69");
         }},
        {QStringLiteral("64-journal-unknown"),
         [](MainWindow &w) {
             JournalPage *page = show(w, month());
             page->setRunningAt({});
             choose(page, "o");
         }},
        {QStringLiteral("65-journal-failed"),
         [](MainWindow &w) {
             show(w, month())
                 ->showError(JournalPage::tr("It could not be exported. Choose another place."),
                             QStringLiteral("unavailable, file: No space left on device"));
         }},
    };
}

} // namespace Understudy
