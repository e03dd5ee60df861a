// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "directory/favourites.h"
#include "directory/recent_subjects_model.h"
#include "support/fake_favourites.h"
#include "support/test_case.h"

#include <QAbstractItemModelTester>
#include <QCoroFuture>
#include <QPromise>
#include <QSignalSpy>

using namespace Understudy;

namespace {

using Answer = Result<QList<JournalEntry>>;

//! A journal whose answers wait for the test.
class SlowJournal final : public Journal
{
public:
    QCoro::Task<Result<void>> record(JournalEntry, QString) override { co_return Result<void>(); }

    QCoro::Task<Answer> pending() override { co_return QList<JournalEntry>(); }

    QCoro::Task<Answer> recentSubjects(QString connectionId, int) override
    {
        asked += connectionId;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        promises += promise;
        const Answer answer = co_await promise->future();
        co_return answer;
    }

    QString damagedCopy() const override { return {}; }

    void answer(int request, const Answer &answer) const
    {
        promises.at(request)->addResult(answer);
        promises.at(request)->finish();
    }

    QStringList asked;
    QList<std::shared_ptr<QPromise<Answer>>> promises;
};

JournalEntry entryOf(const QString &id, const QString &name = {})
{
    return {.id = QStringLiteral("e") + id,
            .subject = {.id = id, .name = name, .email = QStringLiteral("x@example.com")}};
}

QString idsOf(const RecentSubjectsModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids += model.index(row).data(PersonRole::Id).toString();
    return ids.join(QLatin1Char(' '));
}

} // namespace

class RecentSubjectsModelTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:

    void showsWhatTheJournalTells()
    {
        SlowJournal journal;
        FakeFavourites archive;
        Favourites favourites(archive);
        RecentSubjectsModel model(journal, favourites);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(QStringLiteral("acme"), 1);
        QCOMPARE(journal.asked, QStringList(QStringLiteral("acme")));
        QCOMPARE(model.rowCount(), 0);
        journal.answer(0,
                       QList<JournalEntry>{entryOf(QStringLiteral("42"), QStringLiteral("Mira")),
                                           entryOf(QStringLiteral("43"))});
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("Mira"));
        QCOMPARE(model.index(1).data().toString(), QStringLiteral("43"));
        QCOMPARE(model.index(0).data(PersonRole::Id).toString(), QStringLiteral("42"));
        QCOMPARE(model.index(0).data(PersonRole::Email).toString(),
                 QStringLiteral("x@example.com"));
        QCOMPARE(model.index(0).data(PersonRole::Favourite).value<Qt::CheckState>(), Qt::Unchecked);
    }

    void promiseNoCrossing()
    {
        SlowJournal journal;
        FakeFavourites archive;
        Favourites favourites(archive);
        RecentSubjectsModel model(journal, favourites);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(QStringLiteral("acme"), 1);
        model.show(QStringLiteral("beta"), 2);
        journal.answer(1, QList<JournalEntry>{entryOf(QStringLiteral("7"))});
        QTRY_COMPARE(model.rowCount(), 1);
        journal.answer(
            0, QList<JournalEntry>{entryOf(QStringLiteral("42")), entryOf(QStringLiteral("43"))});
        QCoreApplication::processEvents();
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0).data(PersonRole::Id).toString(), QStringLiteral("7"));

        model.show(QStringLiteral("acme"), 1); // too late
        QCOMPARE(journal.asked.size(), 2);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void favouritesComeFirstAndNobodyTwice()
    {
        SlowJournal journal;
        FakeFavourites archive;
        archive.marked = {{.id = QStringLiteral("43"), .name = QStringLiteral("Zoe")},
                          {.id = QStringLiteral("9"), .name = QStringLiteral("Ada")}};
        Favourites favourites(archive);
        RecentSubjectsModel model(journal, favourites);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        favourites.show(QStringLiteral("acme"), 1);
        model.show(QStringLiteral("acme"), 1);
        journal.answer(0,
                       QList<JournalEntry>{entryOf(QStringLiteral("42"), QStringLiteral("Mira")),
                                           entryOf(QStringLiteral("43"), QStringLiteral("Zoe"))});
        QTRY_COMPARE(idsOf(model), QStringLiteral("9 43 42"));

        QVERIFY(model.setData(model.index(2), Qt::Checked, PersonRole::Favourite));
        QCOMPARE(idsOf(model), QStringLiteral("9 42 43"));
        QCOMPARE(archive.marked.last().id, QStringLiteral("42"));
        QVERIFY(model.setData(model.index(0), Qt::Unchecked, PersonRole::Favourite));
        QCOMPARE(idsOf(model), QStringLiteral("42 43"));
        QVERIFY(!model.setData(model.index(0), QStringLiteral("x"), Qt::DisplayRole));
    }

    void anAnswerAfterClearIsDropped()
    {
        SlowJournal journal;
        FakeFavourites archive;
        Favourites favourites(archive);
        RecentSubjectsModel model(journal, favourites);
        model.show(QStringLiteral("acme"), 1);
        model.clear();
        journal.answer(0, QList<JournalEntry>{entryOf(QStringLiteral("42"))});
        QCoreApplication::processEvents();
        QCOMPARE(model.rowCount(), 0);
    }

    void aJournalThatFailsLeavesItEmpty()
    {
        SlowJournal journal;
        FakeFavourites archive;
        Favourites favourites(archive);
        RecentSubjectsModel model(journal, favourites);
        model.show(QStringLiteral("acme"), 1);
        QTest::ignoreMessage(QtWarningMsg, "recent subjects: \"disk full\"");
        journal.answer(0, failure(ErrorKind::Unavailable, QStringLiteral("disk full")));
        QCoreApplication::processEvents();
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(RecentSubjectsModelTest)
#include "tst_recent_subjects_model.moc"
