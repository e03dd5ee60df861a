// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "directory/person_role.h"
#include "directory/user_search_model.h"
#include "support/test_case.h"

#include <QAbstractItemModelTester>
#include <QCoroFuture>
#include <QPromise>

using namespace Understudy;

using State = UserSearchModel::State;

namespace {

using Answer = Result<UserPage>;

//! A directory whose answers wait for the test.
class SlowDirectory
{
public:
    QCoro::Task<Answer> find(UserQuery query)
    {
        asked += query;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        promises += promise;
        const Answer answer = co_await promise->future();
        co_return answer;
    }

    void answer(int request, const Answer &answer) const
    {
        promises.at(request)->addResult(answer);
        promises.at(request)->finish();
    }

    //! What has not been answered would never end.
    void answerTheRest() const
    {
        for (qsizetype i = 0; i < promises.size(); ++i)
            if (!promises.at(i)->future().isFinished())
                answer(int(i), UserPage());
    }

    QList<UserQuery> asked;
    QList<std::shared_ptr<QPromise<Answer>>> promises;
};

UserPage pageOf(const QStringList &ids, const QList<SearchPosition> &next = {})
{
    UserPage page{.next = next};
    for (const QString &id : ids)
        page.users.append({.id = id, .name = QStringLiteral("User ") + id});
    return page;
}

} // namespace

class TestUserSearchModel : public TestCase
{
    Q_OBJECT

    std::unique_ptr<SlowDirectory> m_directory;
    std::unique_ptr<UserSearchModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    //! The model asks for \a text and is answered.
    void find(const QString &text, const Answer &answer)
    {
        m_model->search(text);
        const qsizetype before = m_directory->asked.size();
        QTRY_COMPARE(m_directory->asked.size(), before + 1);
        m_directory->answer(int(before), answer);
        QTRY_VERIFY(m_model->state() != State::Searching);
    }

    QStringList ids() const
    {
        QStringList result;
        for (int row = 0; row < m_model->rowCount(); ++row)
            result.append(m_model->index(row).data(PersonRole::Id).toString());
        return result;
    }

private Q_SLOTS:

    void init()
    {
        m_directory = std::make_unique<SlowDirectory>();
        m_model = std::make_unique<UserSearchModel>(
            [this](const UserQuery &query) { return m_directory->find(query); });
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setEpoch(1);
    }

    void cleanup()
    {
        m_directory->answerTheRest();
        QCoreApplication::processEvents();
        m_tester.reset();
        m_model.reset();
    }

    void findsWhatWasTyped()
    {
        find(QStringLiteral("  mira  oka "), pageOf({QStringLiteral("42")}));
        QCOMPARE(m_directory->asked.first().text, QStringLiteral("mira oka"));
        QCOMPARE(m_model->state(), State::Done);
        QCOMPARE(ids(), QStringList{QStringLiteral("42")});
        QCOMPARE(m_model->index(0).data().toString(), QStringLiteral("User 42"));
        m_model->search({});
        QCOMPARE(m_model->state(), State::Idle);
        QCOMPARE(m_model->rowCount(), 0);
    }

    void asksOnceTheTypingPauses()
    {
        for (const char *text : {"m", "mi", "mir", "mira"})
            m_model->search(QString::fromLatin1(text));
        QTRY_COMPARE(m_directory->asked.size(), 1);
        QCOMPARE(m_directory->asked.first().text, QStringLiteral("mira"));
    }

    void theAnswerToWhatWasTypedBeforeIsDropped()
    {
        m_model->search(QStringLiteral("m"));
        QTRY_COMPARE(m_directory->asked.size(), 1);
        m_model->search(QStringLiteral("mi"));
        m_directory->answer(0, pageOf({QStringLiteral("1")}));
        QTRY_COMPARE(m_directory->asked.size(), 2);
        QCOMPARE(m_model->rowCount(), 0);
        m_directory->answer(1, pageOf({QStringLiteral("2")}));
        QTRY_COMPARE(ids(), QStringList{QStringLiteral("2")});
    }

    void promiseNoCrossing()
    {
        find(QStringLiteral("mira"), pageOf({QStringLiteral("42")}));
        m_model->search(QStringLiteral("jonas"));
        QTRY_COMPARE(m_directory->asked.size(), 2);
        m_model->setEpoch(2);
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(m_model->state(), State::Idle);
        m_directory->answer(1, pageOf({QStringLiteral("43")}));
        find(QStringLiteral("ada"), pageOf({QStringLiteral("44")}));
        QCOMPARE(ids(), QStringList{QStringLiteral("44")});
    }

    void fetchesPageByPageAndShowsNobodyTwice()
    {
        const QList<SearchPosition> next{{.offset = 2}};
        find(QStringLiteral("a"), pageOf({QStringLiteral("1"), QStringLiteral("2")}, next));
        QVERIFY(m_model->canFetchMore({}));
        m_model->fetchMore({});
        QVERIFY(!m_model->canFetchMore({}));
        QCOMPARE(m_directory->asked.last().from, next);
        m_directory->answer(1, pageOf({QStringLiteral("2"), QStringLiteral("3")}));
        QTRY_COMPARE(ids(),
                     (QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}));
        QVERIFY(!m_model->canFetchMore({}));
    }

    void goesOnWhereAPageIsEmpty()
    {
        m_model->search(QStringLiteral("an ex"));
        QTRY_COMPARE(m_directory->asked.size(), 1);
        m_directory->answer(0, pageOf({}, {{.cursor = QStringLiteral("a")}}));
        QTRY_COMPARE(m_directory->asked.size(), 2);
        QCOMPARE(m_model->state(), State::Searching);
        QCOMPARE(m_directory->asked.last().from.first().cursor, QStringLiteral("a"));
        m_directory->answer(1, pageOf({QStringLiteral("1")}));
        QTRY_COMPARE(m_model->state(), State::Done);
        QCOMPARE(ids(), QStringList{QStringLiteral("1")});
    }

    void aPageOfWhatWasTypedBeforeIsDropped()
    {
        find(QStringLiteral("a"), pageOf({QStringLiteral("1")}, {{.offset = 1}}));
        m_model->fetchMore({});
        m_model->search(QStringLiteral("b"));
        QVERIFY(!m_model->canFetchMore({}));
        m_directory->answer(1, pageOf({QStringLiteral("2")}));
        QTRY_COMPARE(m_directory->asked.size(), 3);
        m_directory->answer(2, pageOf({QStringLiteral("3")}));
        QTRY_COMPARE(ids(), QStringList{QStringLiteral("3")});
    }

    void aFailureIsTold()
    {
        find(QStringLiteral("a"), pageOf({QStringLiteral("1")}));
        find(QStringLiteral("b"), failure(ErrorKind::Refused, QStringLiteral("no")));
        QCOMPARE(m_model->state(), State::Failed);
        QCOMPARE(m_model->error().message, QStringLiteral("no"));
        QCOMPARE(m_model->rowCount(), 0);
        find(QStringLiteral("c"), pageOf({QStringLiteral("2")}));
        QCOMPARE(m_model->state(), State::Done);
    }
};

QTEST_GUILESS_MAIN(TestUserSearchModel)
#include "tst_user_search_model.moc"
