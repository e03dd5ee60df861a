// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/keychain_secret_settings.h"
#include "support/fake_keychain.h"
#include "support/test_case.h"

using namespace Understudy;

namespace {

const QString c1 = QStringLiteral("c1");
const QString c2 = QStringLiteral("c2");
const QString id = QStringLiteral("clientSecret");

//! What a task that needs no event loop ends with.
template<typename T>
T now(QCoro::Task<T> task)
{
    std::optional<T> result;
    task.then([&](T value) { result = value; });
    if (!result)
        qFatal("the task did not end at once");
    return *result;
}

struct Kept
{
    FakeKeychain keychain;
    SessionVault vault{keychain, QStringLiteral("installation")};
    KeychainSecretSettings settings{vault};

    Result<void> change(const QString &setting, const QString &value, const QString &where = c1)
    {
        return now(settings.change(where, {{setting, Secret(value)}}));
    }

    QMap<QString, Secret> of(const QString &connection = c1)
    {
        return now(settings.load(connection)).value();
    }
};

} // namespace

class TestKeychainSecretSettings : public TestCase
{
    Q_OBJECT

private Q_SLOTS:

    void none()
    {
        Kept kept;
        QVERIFY(kept.of().isEmpty());
    }

    void keepsThemPerConnection()
    {
        Kept kept;
        QVERIFY(kept.change(id, QStringLiteral("höchst geheim")));
        QVERIFY(kept.change(id, QStringLiteral("other"), c2));
        QCOMPARE(kept.of().value(id).reveal(), QByteArray("höchst geheim"));
        QCOMPARE(kept.of(c2).value(id).reveal(), QByteArray("other"));
        QVERIFY(now(kept.settings.clear(c2)));
        QVERIFY(kept.of(c2).isEmpty());
        QCOMPARE(kept.of().size(), 1);
    }

    void changesOnlyWhatIsTold()
    {
        Kept kept;
        QVERIFY(kept.change(QStringLiteral("one"), QStringLiteral("1")));
        QVERIFY(kept.change(QStringLiteral("two"), QStringLiteral("2")));
        QVERIFY(now(kept.settings.change(c1, {})));
        QCOMPARE(kept.of().size(), 2);
        QVERIFY(kept.change(QStringLiteral("one"), {}));
        QCOMPARE(kept.of().keys(), QStringList{QStringLiteral("two")});
        QVERIFY(kept.change(QStringLiteral("two"), {}));
        QVERIFY(kept.keychain.entries.isEmpty());
    }

    //! Sessions change often and must stay small; a sign-out must not take a client's secret along.
    void areAnEntryOfTheirOwn()
    {
        Kept kept;
        QCOMPARE(now(kept.vault.save(c1, {.actor = {.identity = {.id = id}}})),
                 KeychainTrouble::None);
        QVERIFY(kept.change(id, QStringLiteral("x")));
        QCOMPARE(kept.keychain.entries.keys(),
                 (QStringList{QStringLiteral("installation/c1"),
                              QStringLiteral("installation/c1/settings")}));
        QCOMPARE(now(kept.vault.clear(c1)), KeychainTrouble::None);
        QCOMPARE(kept.of().size(), 1);
        QVERIFY(now(kept.settings.clear(c1)));
        QVERIFY(kept.keychain.entries.isEmpty());
    }

    void waitForTheirConnectionsTurn()
    {
        Kept kept;
        kept.keychain.hang();
        bool saved = false;
        bool changed = false;
        kept.vault.clear(c1).then([&](KeychainTrouble) { saved = true; });
        kept.settings.clear(c1).then([&](const Result<void> &) { changed = true; });
        QCOMPARE(kept.keychain.calls, QStringList{QStringLiteral("remove installation/c1")});
        kept.keychain.answerPending();
        QTRY_COMPARE(kept.keychain.calls.size(), 2);
        QVERIFY(saved && !changed);
        kept.keychain.release();
        QTRY_VERIFY(changed);
    }

    void aLateWriteIsUndone()
    {
        Kept kept;
        kept.keychain.hang();
        std::optional<KeychainTrouble> first;
        kept.vault.saveSettings(c1, {{id, Secret(QStringLiteral("old"))}})
            .then([&](KeychainTrouble trouble) { first = trouble; });
        kept.keychain.timeOut();
        QTRY_VERIFY(first.has_value());
        QCOMPARE(*first, KeychainTrouble::TimedOut);
        std::optional<bool> cleared;
        kept.settings.clear(c1).then([&](const Result<void> &done) { cleared = done.has_value(); });
        kept.keychain.answerPending(); // the removal
        kept.keychain.land();
        kept.keychain.release();
        QTRY_VERIFY(cleared.has_value());
        QVERIFY(*cleared);
        QVERIFY(kept.keychain.entries.isEmpty());
    }

    void troubleIsUnavailable_data()
    {
        QTest::addColumn<KeychainTrouble>("trouble");
        QTest::newRow("locked") << KeychainTrouble::Locked;
        QTest::newRow("no service") << KeychainTrouble::NoService;
        QTest::newRow("failed") << KeychainTrouble::Failed;
    }

    void troubleIsUnavailable()
    {
        QFETCH(KeychainTrouble, trouble);
        Kept kept;
        kept.keychain.trouble = trouble;
        const Error expected{.kind = ErrorKind::Unavailable,
                             .message = QString::fromLatin1(QTest::currentDataTag()),
                             .source = QStringLiteral("keychain")};
        QCOMPARE(now(kept.settings.load(c1)).error(), expected);
        QCOMPARE(kept.change(id, QStringLiteral("x")).error(), expected);
        QCOMPARE(now(kept.settings.clear(c1)).error(), expected);
    }

    void unreadableIsNotAbsent_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("not JSON") << QByteArray("x");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("another version") << QByteArray(R"({"version":"2","settings":{"a":"b"}})");
        QTest::newRow("not a text") << QByteArray(R"({"version":"1","settings":{"a":1}})");
        QTest::newRow("more") << QByteArray(R"({"version":"1","settings":{},"x":1})");
    }

    void unreadableIsNotAbsent()
    {
        QFETCH(QByteArray, bytes);
        Kept kept;
        kept.keychain.entries.insert(QStringLiteral("installation/c1/settings"), bytes);
        QVERIFY(!now(kept.settings.load(c1)));
        QVERIFY(!kept.change(id, QStringLiteral("x")));
        QCOMPARE(kept.keychain.entries.first(), bytes);
    }
};

QTEST_GUILESS_MAIN(TestKeychainSecretSettings)
#include "tst_keychain_secret_settings.moc"
