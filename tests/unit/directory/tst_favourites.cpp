// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "directory/favourites.h"
#include "support/fake_favourites.h"
#include "support/test_case.h"

#include <QCoroFuture>
#include <QPromise>
#include <QSignalSpy>

using namespace Understudy;

namespace {

Identity mira()
{
    return {.id = QStringLiteral("42"), .name = QStringLiteral("Mira Okafor")};
}

using Answer = Result<QList<Identity>>;

//! Answers when the test says so.
class SlowFavourites final : public FavouriteArchive
{
public:
    QCoro::Task<Answer> favourites(QString) override
    {
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        promises += promise;
        const Answer answer = co_await promise->future();
        co_return answer;
    }

    QCoro::Task<Result<void>> mark(QString, Identity) override { co_return Result<void>(); }

    QCoro::Task<Result<void>> unmark(QString, QString) override { co_return Result<void>(); }

    QCoro::Task<Result<void>> unmarkAll(QString) override { co_return Result<void>(); }

    void answer(int request, const Answer &answer) const
    {
        promises.at(request)->addResult(answer);
        promises.at(request)->finish();
    }

    QList<std::shared_ptr<QPromise<Answer>>> promises;
};

} // namespace

class FavouritesTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:

    void marksAreShownAtOnceAndKept()
    {
        FakeFavourites archive;
        Favourites favourites(archive);
        favourites.show(QStringLiteral("acme"), 1);
        const QSignalSpy changes(&favourites, &Favourites::changed);
        favourites.set(mira(), true);
        QVERIFY(favourites.contains(QStringLiteral("42")));
        QCOMPARE(archive.marked, QList<Identity>{mira()});
        favourites.set(mira(), true); // nothing new
        QCOMPARE(changes.size(), 1);
        favourites.set(mira(), false);
        QVERIFY(favourites.people().isEmpty());
        QVERIFY(archive.marked.isEmpty());
        QCOMPARE(archive.connections.count(QStringLiteral("acme")), 3);
    }

    void whatCannotBeKeptIsTakenBack()
    {
        FakeFavourites archive;
        Favourites favourites(archive);
        favourites.show(QStringLiteral("acme"), 1);
        const QSignalSpy failures(&favourites, &Favourites::failed);
        archive.unavailable = true;
        favourites.set(mira(), true);
        QTRY_COMPARE(failures.size(), 1);
        QVERIFY(favourites.people().isEmpty());

        archive.unavailable = false;
        favourites.set(mira(), true);
        archive.unavailable = true;
        favourites.set(mira(), false);
        QTRY_COMPARE(failures.size(), 2);
        QCOMPARE(favourites.people(), QList<Identity>{mira()});
    }

    void nothingIsMarkedWhileNobodyIsShown()
    {
        FakeFavourites archive;
        Favourites favourites(archive);
        favourites.set(mira(), true);
        QVERIFY(archive.connections.isEmpty());
        favourites.show(QStringLiteral("acme"), 1);
        favourites.clear();
        favourites.set(mira(), true);
        QVERIFY(archive.marked.isEmpty());
        favourites.show(QStringLiteral("acme"), 2);
        favourites.set({.name = QStringLiteral("Nobody's id")}, true);
        QVERIFY(archive.marked.isEmpty());
    }

    void promiseNoCrossing()
    {
        SlowFavourites archive;
        Favourites favourites(archive);
        favourites.show(QStringLiteral("acme"), 1);
        favourites.show(QStringLiteral("beta"), 2);
        archive.answer(1, QList<Identity>{{.id = QStringLiteral("7")}});
        QTRY_COMPARE(favourites.people().size(), 1);
        archive.answer(0, QList<Identity>{mira()});
        QCoreApplication::processEvents();
        QVERIFY(!favourites.contains(QStringLiteral("42")));
        favourites.show(QStringLiteral("acme"), 1); // too late
        QCOMPARE(archive.promises.size(), 2);
        QVERIFY(favourites.contains(QStringLiteral("7")));
    }

    void anArchiveThatFailsShowsNobody()
    {
        FakeFavourites archive;
        archive.unavailable = true;
        Favourites favourites(archive);
        QTest::ignoreMessage(QtWarningMsg, "favourites: \"disk full\"");
        favourites.show(QStringLiteral("acme"), 1);
        QTest::ignoreMessage(QtWarningMsg, "favourites: \"disk full\"");
        favourites.forget(QStringLiteral("acme"));
        QCoreApplication::processEvents();
        QVERIFY(favourites.people().isEmpty());
    }
};

QTEST_GUILESS_MAIN(FavouritesTest)
#include "tst_favourites.moc"
