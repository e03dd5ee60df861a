// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/journal/journal_chart.h"
#include "pages/journal/journal_list.h"
#include "pages/journal/journal_page.h"
#include "pages/journal/journal_rows.h"
#include "pages/journal/journal_wording.h"
#include "support/fake_archive.h"
#include "support/journal_folder.h"
#include "ui_test.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

using namespace Understudy;
using namespace std::chrono_literals;

namespace {
const QDateTime noon(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
} // namespace

class JournalPageTest : public UiTest
{
    Q_OBJECT

    struct Shown
    {
        FakeArchive archive;
        JournalModel model{archive};
        JournalPage page{model, nullptr};
        JournalList *list = page.findChild<JournalList *>();

        explicit Shown(const QList<JournalEntry> &entries)
        {
            archive.entries = entries;
            QObject::connect(&page, &JournalPage::filterChanged, &model, [this] {
                model.setFilter(page.filter(noon.date()));
            });
            page.setKeptDays(365);
            model.reload();
            page.resize(760, 560);
            page.show();
            page.activateWindow();
        }

        QPushButton *button(const char *name)
        {
            return named<QPushButton>(page, QString::fromUtf8(name));
        }

        QString words() const
        {
            QStringList result;
            const auto labels = page.findChildren<QLabel *>();
            for (const QLabel *label : labels)
                if (label->isVisible())
                    result += label->text();
            return result.join(QLatin1Char('\n'));
        }

        QComboBox *combo(const char *label) const
        {
            const auto labels = page.findChildren<QLabel *>();
            for (const QLabel *one : labels)
                if (QString(one->text()).remove(QLatin1Char('&')) == QLatin1String(label))
                    return qobject_cast<QComboBox *>(one->buddy());
            return nullptr;
        }
    };

    static JournalEntry orphan()
    {
        return closedEntry(intendedEntry(QStringLiteral("o")), JournalOutcome::OrphanPossible);
    }

private Q_SLOTS:

    void rowsKeepTheirModelsPromises()
    {
        FakeArchive archive;
        JournalModel model(archive);
        JournalRows rows;
        rows.setSourceModel(&model);
        const QAbstractItemModelTester tester(&rows);
        archive.entries = {stoppedEntry(QStringLiteral("a"), noon), orphan()};
        model.reload();
        QCOMPARE(rows.rowCount(), 3);
        rows.setRunningAt(QStringLiteral("c1"));
        const QString spoken = rows.index(1, 0).data().toString();
        for (const char *word : {"Sam Höpper as user 42", "May be live", "Acme", "2026"})
            QVERIFY2(spoken.contains(QString::fromUtf8(word)), qPrintable(spoken));
    }

    void emptyPagesTeach()
    {
        Shown shown({});
        QVERIFY(shown.words().contains(QLatin1String("Nothing yet.")));
        QVERIFY(!shown.list->isVisible() && !shown.button("Export…")->isEnabled());
        named<QLineEdit>(shown.page, QStringLiteral("Filter"))->setText(QStringLiteral("x"));
        QTRY_VERIFY(shown.words().contains(QLatin1String("Nothing fits this filter.")));
    }

    void keysPassDaysOver()
    {
        Shown shown({stoppedEntry(QStringLiteral("a"), noon),
                     stoppedEntry(QStringLiteral("b"), noon.addDays(1)),
                     stoppedEntry(QStringLiteral("c"), noon.addDays(2))});
        QVERIFY(QTest::qWaitForWindowActive(&shown.page));
        shown.list->setFocus();
        QCOMPARE(shown.list->chosen().id, QStringLiteral("c")); // as lists do
        for (const char *id : {"b", "a", "a"}) {
            QTest::keyClick(shown.list, Qt::Key_Down);
            QCOMPARE(shown.list->chosen().id, QLatin1String(id));
        }
        QTest::keyClick(shown.list, Qt::Key_Up);
        QCOMPARE(shown.list->chosen().id, QStringLiteral("b"));
        QTest::keyClick(shown.list, Qt::Key_Escape);
        QCOMPARE(shown.list->chosen().id, QString());
        QVERIFY(!shown.button("Close details"));
    }

    void detailsFollowTheEntry()
    {
        JournalEntry entry = intendedEntry(QStringLiteral("a"));
        entry.state = JournalState::Unconfirmed;
        Shown shown({entry});
        QSignalSpy chosen(&shown.page, &JournalPage::entryChosen);
        shown.list->choose(entry.id);
        QCOMPARE(chosen.size(), 1);
        QVERIFY(shown.words().contains(QLatin1String("Not known")));
        QTRY_VERIFY(shown.words().contains(QLatin1String("2026-03-02 09:00:00 UTC")));
        QVERIFY(shown.button("Check now"));
        // Settled meanwhile: seen at once, and still chosen.
        const JournalRecord settled{.place = 1,
                                    .entry = closedEntry(entry, JournalOutcome::EndedElsewhere)};
        Q_EMIT shown.archive.recorded(settled);
        QVERIFY(shown.words().contains(QLatin1String("Ended elsewhere")));
        QVERIFY(!shown.button("Check now"));
        QCOMPARE(shown.list->chosen().id, entry.id);
    }

    void aHistoryOfAnotherEntryIsDropped()
    {
        Shown shown({stoppedEntry(QStringLiteral("a"), noon)});
        shown.list->choose(QStringLiteral("a"));
        shown.page.setHistory(QStringLiteral("b"), {{.event = QStringLiteral("stop wished")}});
        QVERIFY(!shown.words().contains(QLatin1String("Stop pressed")));
        shown.page.setHistory(QStringLiteral("a"), {{.event = QStringLiteral("stop wished")}});
        QVERIFY(shown.words().contains(QLatin1String("Stop pressed")));
    }

    void onlyWhatNobodyKnowsTheEndOfStandsOut()
    {
        using Mark = JournalWording::Mark;
        const QString here = QStringLiteral("c1");
        const auto in = [](JournalState state) {
            JournalEntry entry = intendedEntry(QStringLiteral("a"));
            entry.state = state;
            return entry;
        };
        for (const auto state :
             {JournalState::Intended, JournalState::Active, JournalState::Stopping}) {
            QCOMPARE(JournalWording::mark(in(state), here), Mark::Running);
            QCOMPARE(JournalWording::mark(in(state), {}), Mark::Unknown);
            QCOMPARE(JournalWording::mark(in(state), QStringLiteral("c2")), Mark::Unknown);
        }
        QCOMPARE(JournalWording::mark(in(JournalState::Unconfirmed), here), Mark::Unknown);
        QCOMPARE(JournalWording::mark(orphan(), here), Mark::Unknown);
        JournalEntry seen = orphan();
        seen.orphanAcknowledged = true;
        QCOMPARE(JournalWording::mark(seen, here), Mark::Over);
        QCOMPARE(JournalWording::mark(stoppedEntry(QStringLiteral("a"), noon), here), Mark::Over);
    }

    //! An answer can come when another entry has been chosen.
    void onlyWhatWasCheckedIsAcknowledged()
    {
        JournalEntry other = orphan();
        other.id = QStringLiteral("p");
        Shown shown({orphan(), other});
        QSignalSpy acknowledged(&shown.page, &JournalPage::acknowledged);
        shown.list->choose(other.id);
        shown.page.offerAcknowledgement(orphan(), QStringLiteral("Acme says so."));
        QVERIFY(!shown.button("I have checked"));
        shown.page.offerAcknowledgement(other, QStringLiteral("Acme says so."));
        shown.button("I have checked")->click();
        QCOMPARE(acknowledged.takeFirst().first().value<JournalEntry>().id, other.id);
        shown.page.offerAcknowledgement(other, QStringLiteral("Acme says so."));
        shown.list->choose(orphan().id);
        QVERIFY(!shown.button("I have checked"));
    }

    void nothingIsExportedTwiceAtOnce()
    {
        Shown shown({orphan()});
        shown.page.setExporting(true);
        shown.model.reload();
        QTRY_COMPARE(shown.model.state(), JournalModel::State::Done);
        QVERIFY(!shown.button("Export…")->isEnabled());
        shown.page.setExporting(false);
        QVERIFY(shown.button("Export…")->isEnabled());
    }

    void whatCannotBeReadIsSaidUntilItCan()
    {
        Shown shown({orphan()});
        shown.archive.failing = true;
        shown.model.reload();
        QTRY_COMPARE(errors(shown.page).size(), 1);
        shown.archive.failing = false;
        shown.model.reload();
        QTRY_VERIFY(errors(shown.page).isEmpty());
    }

    void lengthsAreWords()
    {
        QCOMPARE(JournalWording::length(40s), QStringLiteral("40 s"));
        QCOMPARE(JournalWording::length(12min + 10s), QStringLiteral("12 min"));
        QCOMPARE(JournalWording::length(59min + 50s), QStringLiteral("1 h 0 min"));
        QVERIFY(JournalWording::length(orphan()).isEmpty());
    }

    void aShorterTimeAsksFirst()
    {
        Shown shown({});
        QSignalSpy chosen(&shown.page, &JournalPage::keptDaysChosen);
        QComboBox *keep = shown.combo("Keep for");
        keep->setCurrentText(QStringLiteral("30 days"));
        QVERIFY(chosen.isEmpty());
        QTest::mouseClick(shown.button("Keep them"), Qt::LeftButton);
        QVERIFY(chosen.isEmpty());
        QCOMPARE(keep->currentText(), QStringLiteral("1 year"));
        QVERIFY(!shown.button("Keep them"));
        keep->setCurrentText(QStringLiteral("30 days"));
        QTest::mouseClick(shown.button("Remove them"), Qt::LeftButton);
        QCOMPARE(chosen.value(0).value(0).toInt(), 30);
        keep->setCurrentText(QStringLiteral("Forever")); // takes nothing away
        QCOMPARE(chosen.value(1).value(0).toInt(), 0);
        keep->setCurrentText(QStringLiteral("3 years"));
        QCOMPARE(chosen.size(), 2);
        QVERIFY(shown.button("Remove them"));
    }

    void anUnusualTimeIsAChoiceToo()
    {
        Shown shown({});
        shown.page.setKeptDays(45);
        QCOMPARE(shown.combo("Keep for")->currentText(), QStringLiteral("45 days"));
    }

    void theChartSpeaks()
    {
        Shown shown({});
        shown.page.setDays({{.day = QDate(2026, 3, 1), .count = 1, .length = 10min},
                            {.day = QDate(2026, 3, 2), .count = 2, .length = 30min}});
        auto *chart = shown.page.findChild<JournalChart *>();
        QVERIFY(descriptionOf(chart).endsWith(QLatin1String("impersonations 3, minutes 40")));
        QTest::keyClick(chart, Qt::Key_Left);
        QVERIFY(descriptionOf(chart).endsWith(QLatin1String("impersonations 2, minutes 30")));
        QTest::keyClick(chart, Qt::Key_Left);
        QTest::keyClick(chart, Qt::Key_Left);
        QVERIFY(descriptionOf(chart).endsWith(QLatin1String("impersonations 1, minutes 10")));
        shown.page.setDays({});
        QVERIFY(descriptionOf(chart).isEmpty());
        QTest::keyClick(chart, Qt::Key_End);
        chart->grab();
    }

    void aChosenConnectionStays()
    {
        Shown shown({stoppedEntry(QStringLiteral("a"), noon)});
        shown.page.setConnections({{QStringLiteral("c1"), QStringLiteral("Acme")}});
        shown.combo("Connection")->setCurrentIndex(1);
        QCOMPARE(shown.page.filter(noon.date()).connectionId, QStringLiteral("c1"));
        shown.page.setConnections({{QStringLiteral("c0"), QStringLiteral("Aa")},
                                   {QStringLiteral("c1"), QStringLiteral("Acme")}});
        QCOMPARE(shown.page.filter(noon.date()).connectionId, QStringLiteral("c1"));
        shown.page.setConnections({});
        QCOMPARE(shown.page.filter(noon.date()).connectionId, QStringLiteral("c1"));
    }

    void aPeriodBeginsWithItsDay()
    {
        Shown shown({});
        QComboBox *when = shown.combo("When");
        when->setCurrentText(QStringLiteral("Last 7 days"));
        const JournalFilter filter = shown.page.filter(QDate(2026, 3, 8));
        QCOMPARE(filter.from, QDate(2026, 3, 2).startOfDay());
        QCOMPARE(shown.page.chartDays(), 7);
    }

    void manyRowsScrollAndFit()
    {
        QList<JournalEntry> entries;
        for (int i = 0; i < 3000; ++i)
            entries += stoppedEntry(QString::number(i), noon.addSecs(i * 600));
        Shown shown(entries);
        int before = 0;
        while (std::exchange(before, shown.model.rowCount()) != shown.model.rowCount())
            shown.list->scrollToBottom();
        QTRY_VERIFY(shown.model.rowCount() > 200);
        shown.list->choose(QStringLiteral("2990"));
        shown.page.resize(640, 400); // what a window leaves at its smallest
        QTRY_COMPARE(shown.page.width(), 640);
        const QScrollArea *area = shown.page.area();
        QTRY_VERIFY(area->widget()->width() <= area->viewport()->width());
    }
};

QTEST_MAIN(JournalPageTest)
#include "tst_journal_page.moc"
