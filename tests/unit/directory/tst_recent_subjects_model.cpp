// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "directory/recent_subjects_model.h"
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
            .subject = {.id = id, .name = name, .email = QStringLiteral("x@example.com")},
            .reason = QStringLiteral("why")};
}

} // namespace

class RecentSubjectsModelTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:

    void showsWhatTheJournalTells()
    {
        SlowJournal journal;
        RecentSubjectsModel model(journal);
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
        QCOMPARE(model.index(0).data(RecentSubjectsModel::ReasonRole).toString(),
                 QStringLiteral("why"));
    }

    void promiseNoCrossing()
    {
        SlowJournal journal;
        RecentSubjectsModel model(journal);
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

    void anAnswerAfterClearIsDropped()
    {
        SlowJournal journal;
        RecentSubjectsModel model(journal);
        model.show(QStringLiteral("acme"), 1);
        model.clear();
        journal.answer(0, QList<JournalEntry>{entryOf(QStringLiteral("42"))});
        QCoreApplication::processEvents();
        QCOMPARE(model.rowCount(), 0);
    }

    void aJournalThatFailsLeavesItEmpty()
    {
        SlowJournal journal;
        RecentSubjectsModel model(journal);
        model.show(QStringLiteral("acme"), 1);
        QTest::ignoreMessage(QtWarningMsg, "recent subjects: \"disk full\"");
        journal.answer(0, failure(ErrorKind::Unavailable, QStringLiteral("disk full")));
        QCoreApplication::processEvents();
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(RecentSubjectsModelTest)
#include "tst_recent_subjects_model.moc"
