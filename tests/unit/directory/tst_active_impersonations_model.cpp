// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "directory/active_impersonations_model.h"
#include "support/test_case.h"

#include <QAbstractItemModelTester>
#include <QCoroFuture>
#include <QPromise>
#include <QSignalSpy>

using namespace Understudy;

using State = ActiveImpersonationsModel::State;
using Answer = Result<ActiveList>;

namespace {

ActiveList listOf(const QStringList &ids, const QString &cursor = {})
{
    ActiveList list{.next = {.cursor = cursor, .over = cursor.isEmpty()}};
    for (const QString &id : ids)
        list.impersonations.append({.id = id,
                                    .actor = {.id = QStringLiteral("1")},
                                    .subject = {.id = id, .name = QStringLiteral("User ") + id}});
    return list;
}

QStringList numbers(int from, int to)
{
    QStringList result;
    for (int i = from; i < to; ++i)
        result.append(QString::number(i));
    return result;
}

} // namespace

class TestActiveImpersonationsModel : public TestCase
{
    Q_OBJECT

    QList<SearchPosition> m_asked;
    QList<std::shared_ptr<QPromise<Answer>>> m_promises;
    std::unique_ptr<ActiveImpersonationsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    QCoro::Task<Answer> list(SearchPosition from)
    {
        m_asked += from;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        m_promises += promise;
        const Answer answer = co_await promise->future();
        co_return answer;
    }

    //! Answers the newest question.
    void answer(const Answer &answer)
    {
        m_promises.last()->addResult(answer);
        m_promises.last()->finish();
    }

    void refreshTo(const QStringList &ids)
    {
        m_model->refresh();
        answer(listOf(ids));
        QTRY_COMPARE(m_model->state(), State::Done);
        QTRY_COMPARE(this->ids(), ids);
    }

    QStringList ids() const
    {
        QStringList result;
        for (int row = 0; row < m_model->rowCount(); ++row)
            result.append(m_model->index(row).data(ActiveImpersonationsModel::IdRole).toString());
        return result;
    }

private Q_SLOTS:

    void init()
    {
        m_model = std::make_unique<ActiveImpersonationsModel>(
            [this](const SearchPosition &from) { return list(from); });
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void cleanup()
    {
        for (const auto &promise : std::as_const(m_promises)) {
            if (promise->future().isFinished())
                continue;
            promise->addResult(ActiveList{.next = {.over = true}});
            promise->finish();
        }
        QCoreApplication::processEvents(); // what was not answered would never end
        m_tester.reset();
        m_model.reset();
        m_asked.clear();
        m_promises.clear();
    }

    void aRowTellsWhoIsInsideWhom()
    {
        QCOMPARE(m_model->state(), State::Idle);
        m_model->refresh();
        QCOMPARE(m_model->state(), State::Loading);
        ActiveList list = listOf({QStringLiteral("42")});
        list.impersonations.first().reason = QStringLiteral("Invoice");
        answer(list);
        QTRY_COMPARE(m_model->state(), State::Done);
        const QModelIndex row = m_model->index(0);
        QCOMPARE(row.data().toString(), QStringLiteral("User 42"));
        QCOMPARE(row.data(ActiveImpersonationsModel::ActorNameRole).toString(),
                 QStringLiteral("1")); // nameless
        QCOMPARE(row.data(ActiveImpersonationsModel::ReasonRole).toString(),
                 QStringLiteral("Invoice"));
    }

    void whatIsChosenStaysChosen()
    {
        refreshTo({QStringLiteral("3"), QStringLiteral("2"), QStringLiteral("1")});
        const QPersistentModelIndex chosen = m_model->index(1);
        refreshTo({QStringLiteral("5"), QStringLiteral("4"), QStringLiteral("2")});
        QCOMPARE(chosen.data(ActiveImpersonationsModel::IdRole).toString(), QStringLiteral("2"));
        QCOMPARE(chosen.row(), 2);
        refreshTo({QStringLiteral("2"), QStringLiteral("5")}); // in another order
        QCOMPARE(chosen.row(), 0);
        refreshTo({QStringLiteral("5")});
        QVERIFY(!chosen.isValid());
    }

    void allPagesAreOne()
    {
        m_model->refresh();
        answer(listOf({QStringLiteral("3"), QStringLiteral("2")}, QStringLiteral("c")));
        QTRY_COMPARE(m_asked.size(), 2);
        QCOMPARE(m_asked.last().cursor, QStringLiteral("c"));
        QCOMPARE(m_model->rowCount(), 0); // not before all of it is there
        answer(listOf({QStringLiteral("2"), QStringLiteral("1")})); // it moved meanwhile
        QTRY_COMPARE(ids(),
                     QStringList({QStringLiteral("3"), QStringLiteral("2"), QStringLiteral("1")}));
        QVERIFY(!m_model->isCut());
    }

    void thereIsAnEndToIt()
    {
        m_model->refresh();
        answer(listOf(numbers(0, 600), QStringLiteral("c")));
        QTRY_COMPARE(m_asked.size(), 2);
        answer(listOf(numbers(600, 1200), QStringLiteral("d")));
        QTRY_COMPARE(m_model->state(), State::Done);
        QCOMPARE(m_model->rowCount(), ActiveImpersonationsModel::mostRows);
        QVERIFY(m_model->isCut());
    }

    void aListThatDoesNotGoOnIsOver()
    {
        m_model->refresh();
        answer(listOf({}, QStringLiteral("c")));
        QTRY_COMPARE(m_model->state(), State::Done);
        QCOMPARE(m_asked.size(), 1);
    }

    void oneQuestionAtATime()
    {
        m_model->refresh();
        m_model->refresh();
        QCOMPARE(m_asked.size(), 1);
    }

    void aBusyConsoleIsNoFailure()
    {
        refreshTo({QStringLiteral("1")});
        m_model->refresh();
        answer(failure(ErrorKind::TryLater, {}, QStringLiteral("active")));
        QTRY_VERIFY((m_model->refresh(), m_asked.size() == 3)); // once it has been told
        QCOMPARE(m_model->state(), State::Done);
        answer(listOf({QStringLiteral("2")}));
        QTRY_COMPARE(ids(), QStringList(QStringLiteral("2")));
    }

    void aFailureKeepsTheRows()
    {
        refreshTo({QStringLiteral("1")});
        m_model->refresh();
        answer(failure(ErrorKind::Unreachable, {}, QStringLiteral("network")));
        QTRY_COMPARE(m_model->state(), State::Failed);
        QCOMPARE(m_model->error().kind, ErrorKind::Unreachable);
        QCOMPARE(ids(), QStringList(QStringLiteral("1")));
        refreshTo({QStringLiteral("2")});
    }

    //! Promise «No crossing».
    void anotherIdentitySeesNothingOfIt()
    {
        refreshTo({QStringLiteral("1")});
        m_model->refresh();
        m_model->setEpoch(7);
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(m_model->state(), State::Idle);
        QSignalSpy changed(m_model.get(), &ActiveImpersonationsModel::stateChanged);
        answer(listOf({QStringLiteral("1")}));
        QVERIFY(!changed.wait(200));
        QCOMPARE(m_model->rowCount(), 0);
        refreshTo({QStringLiteral("9")});
    }

    void allOfOneActor()
    {
        m_model->refresh();
        ActiveList list = listOf(numbers(0, 3));
        list.impersonations[1].actor.id = QStringLiteral("2");
        answer(list);
        QTRY_COMPARE(m_model->state(), State::Done);
        QCOMPARE(m_model->idsOf(QStringLiteral("1")),
                 QStringList({QStringLiteral("0"), QStringLiteral("2")}));
        QVERIFY(m_model->idsOf({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestActiveImpersonationsModel)
#include "tst_active_impersonations_model.moc"
