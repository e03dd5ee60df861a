// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connection_desk.h"
#include "main_window.h"
#include "support/fake_backend.h"
#include "support/fake_clock.h"
#include "support/fake_journal.h"
#include "support/fake_keychain.h"
#include "ui_test.h"

#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>

using namespace Understudy;

namespace {

Connection acme()
{
    return {.id = QStringLiteral("acme"),
            .name = QStringLiteral("Acme"),
            .address = QUrl(QStringLiteral("https://acme.example")),
            .profileId = QStringLiteral("understudy")};
}

const QMap<QString, Secret> asAda{{QStringLiteral("user"), Secret(QStringLiteral("1"))}};

//! A desk on fakes, and the window that shows what it tells.
struct Desk
{
    QTemporaryDir folder;
    FakeBackendWorld world;
    FakeClock clock;
    FakeKeychain keychain;
    FakeJournal journal;
    ConnectionStore store{folder.path()};
    ProfileCatalogue profiles;
    Settings settings;
    SessionVault vault{keychain, QStringLiteral("i")};
    KeychainSecretSettings secrets{vault};
    Impersonation impersonation{[this](const Connection &) -> Result<std::unique_ptr<Backend>> {
                                    return std::make_unique<FakeBackend>(world);
                                },
                                vault,
                                journal,
                                clock,
                                settings};
    MainWindow window{{}};
    ConnectionPages pages{window};
    Connection lastMade;
    ConnectionDesk desk{{.store = store,
                         .profiles = profiles,
                         .vault = vault,
                         .secrets = secrets,
                         .impersonation = impersonation,
                         .journal = journal,
                         .clock = clock,
                         .settings = settings,
                         .pages = pages},
                        [this](const Connection &connection,
                               SecretSettings *) -> Result<std::unique_ptr<Backend>> {
                            lastMade = connection;
                            return std::make_unique<FakeBackend>(world);
                        }};
    QSignalSpy changes{&desk, &ConnectionDesk::changed};

    explicit Desk(const QList<Connection> &known = {})
    {
        world.does.hasStop = world.does.tellsActor = true;
        QObject::connect(&desk,
                         &ConnectionDesk::changed,
                         &desk,
                         [this](const QList<Connection> &stored) { desk.setConnections(stored); });
        for (const Connection &one : known)
            store.put(one);
        desk.setConnections(known);
        window.show();
        pages.showList();
    }

    ~Desk()
    {
        bool over = false;
        desk.shutdown().then([&over] { over = true; });
        if (!QTest::qWaitFor([&over] { return over; }))
            qFatal("the desk does not come to an end");
    }

    Q_DISABLE_COPY_MOVE(Desk)

    void save(const Connection &connection, const QMap<QString, Secret> &typed = {})
    {
        Q_EMIT pages.saveRequested(connection, typed);
    }

    QList<Connection> stored() { return store.load().value(); }

    void signIn()
    {
        impersonation.open(acme()).then([](const Result<void> &) {});
        impersonation.signIn(asAda).then([](const Result<void> &) {});
    }

    void become()
    {
        const StartOrder order{.userId = QStringLiteral("42"), .reason = QStringLiteral("looking")};
        impersonation.start(order).then([](const Result<void> &) {});
    }
};

} // namespace

class ConnectionDeskTest : public UiTest
{
    Q_OBJECT

private Q_SLOTS:

    void aNewOneGetsAnId()
    {
        Desk desk;
        Connection fresh = acme();
        fresh.id.clear();
        desk.save(fresh);
        QTRY_COMPARE(desk.changes.size(), 1);
        QCOMPARE(desk.stored().size(), 1);
        fresh.id = desk.stored().first().id;
        QVERIFY(!fresh.id.isEmpty());
        QCOMPARE(desk.stored().first(), fresh);
        QCOMPARE(desk.changes.first().at(1).toString(), fresh.id);
    }

    void secretsGoToTheKeychainAlone()
    {
        Desk desk;
        desk.save(acme(), {{QStringLiteral("s"), Secret(QStringLiteral("hush"))}});
        QTRY_COMPARE(desk.changes.size(), 1);
        QCOMPARE(desk.keychain.entries.keys(), QStringList{QStringLiteral("i/acme/settings")});
        QFile file(desk.folder.filePath(QStringLiteral("connections.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("hush"));
    }

    void withoutAKeychainASecretIsNotSaved()
    {
        Desk desk;
        desk.pages.add();
        desk.keychain.trouble = KeychainTrouble::Locked;
        desk.save(acme(), {{QStringLiteral("s"), Secret(QStringLiteral("hush"))}});
        QTRY_COMPARE(errors(desk.window).size(), 1);
        QVERIFY(errors(desk.window).first().contains(QLatin1String("keychain")));
        QVERIFY(desk.stored().isEmpty());
    }

    void whatTheProfileRefusesIsNotSaved()
    {
        Desk desk;
        desk.pages.add();
        Connection strange = acme();
        strange.settings = {{QStringLiteral("unknown"), 1}};
        desk.save(strange);
        QTRY_COMPARE(errors(desk.window).size(), 1);
        QVERIFY(desk.stored().isEmpty());
    }

    void removingClearsTheKeychainAndSignsOut()
    {
        Desk desk({acme()});
        desk.signIn();
        desk.secrets.change(acme().id, {{QStringLiteral("s"), Secret(QStringLiteral("hush"))}})
            .then([](const Result<void> &) {});
        QCOMPARE(desk.keychain.entries.size(), 2);
        Q_EMIT desk.pages.removeRequested(acme().id);
        QTRY_COMPARE(desk.changes.size(), 1);
        QVERIFY(desk.stored().isEmpty());
        QVERIFY(desk.keychain.entries.isEmpty());
        QVERIFY(desk.world.calls.last().startsWith(QLatin1String("signOut")));
        QCOMPARE(desk.impersonation.status().state, ImpersonationState::SignedOut);
    }

    void removingAnotherSignsOutThere()
    {
        Desk desk({acme()});
        Session kept{.identity = {.id = QStringLiteral("1")}};
        kept.credentials = tokenCredentials(desk.world.logIn(QStringLiteral("1")));
        desk.vault.save(acme().id, {.actor = kept}).then([](KeychainTrouble) {});
        Q_EMIT desk.pages.removeRequested(acme().id);
        QTRY_COMPARE(desk.changes.size(), 1);
        QVERIFY(desk.world.calls.last().startsWith(QLatin1String("signOut")));
        QVERIFY(desk.keychain.entries.isEmpty());
    }

    void whatCannotBeForgottenIsNotRemoved()
    {
        Desk desk({acme()});
        desk.keychain.trouble = KeychainTrouble::Locked;
        Q_EMIT desk.pages.removeRequested(acme().id);
        QTRY_COMPARE(errors(desk.window).size(), 1);
        QCOMPARE(desk.stored().size(), 1);
        desk.keychain.trouble = KeychainTrouble::NoService; // nothing can be in it
        Q_EMIT desk.pages.removeRequested(acme().id);
        QTRY_VERIFY(desk.stored().isEmpty());
    }

    void theOneInUseIsLeftAlone()
    {
        Desk desk({acme()});
        desk.signIn();
        desk.become();
        QVERIFY(desk.impersonation.status().barShown());
        Q_EMIT desk.pages.removeRequested(acme().id);
        QTRY_COMPARE(errors(desk.window).size(), 1);
        Connection renamed = acme();
        renamed.name = QStringLiteral("Other");
        desk.save(renamed);
        QCoreApplication::processEvents();
        QCOMPARE(desk.stored(), QList<Connection>{acme()});
    }

    void credentialsDoNotFollowToAnotherBackend()
    {
        Desk desk({acme()});
        desk.signIn();
        Connection renamed = acme();
        renamed.name = QStringLiteral("Other");
        desk.save(renamed);
        QTRY_COMPARE(desk.changes.size(), 1);
        QCOMPARE(desk.impersonation.status().state, ImpersonationState::SignedIn);
        Connection moved = renamed;
        moved.address = QUrl(QStringLiteral("https://elsewhere.example"));
        desk.save(moved);
        QTRY_COMPARE(desk.changes.size(), 2);
        QVERIFY(desk.world.calls.last().startsWith(QLatin1String("signOut")));
        QVERIFY(desk.keychain.entries.isEmpty());
    }

    void importsAndExports()
    {
        Desk desk({acme()});
        const QString path = desk.folder.filePath(QStringLiteral("acme.json"));
        Q_EMIT desk.pages.exportRequested(acme().id, path);
        QTRY_VERIFY(QFile::exists(path));
        Q_EMIT desk.pages.importRequested(path);
        QTRY_COMPARE(desk.stored().size(), 2);
        QCOMPARE(desk.stored().last().name, QStringLiteral("Acme 2"));
        Connection unknown = acme();
        unknown.profileId = QStringLiteral("gone");
        QVERIFY(exportConnection(unknown, path));
        Q_EMIT desk.pages.importRequested(path);
        QTRY_COMPARE(errors(desk.window).size(), 1);
        QVERIFY(errors(desk.window).first().contains(QLatin1String("gone")));
        QCOMPARE(desk.stored().size(), 2);
    }

    void promiseRecordedHoldsForATest()
    {
        Desk desk({acme()});
        desk.pages.add();
        QStringList users;
        connect(&desk.desk, &ConnectionDesk::testedUserChanged, this, [&](const QString &user) {
            users += user;
        });
        bool recordedFirst = false;
        desk.world.onCall = [&](const QString &call) {
            if (call.startsWith(QLatin1String("start")))
                recordedFirst = desk.journal.entries.size() == 1
                    && desk.journal.entries.first().outcome == JournalOutcome::OrphanPossible;
        };
        const ConnectionTest test{.connection = acme(),
                                  .plan = {.fields = asAda,
                                           .userId = QStringLiteral("42"),
                                           .reason = QStringLiteral("Connection test")}};
        Q_EMIT desk.pages.testRequested(test);
        QTRY_COMPARE(users, (QStringList{QStringLiteral("42"), QString()}));
        QVERIFY(recordedFirst);
        QVERIFY(desk.world.impersonating().isEmpty());
        QCOMPARE(desk.journal.entries.first().outcome, JournalOutcome::Stopped);
        QVERIFY(desk.lastMade.revokeProven); // so that it is tried
    }

    void withoutAJournalNoTestSwitches()
    {
        Desk desk({acme()});
        desk.pages.add();
        desk.journal.unavailable = true;
        const ConnectionTest test{.connection = acme(),
                                  .plan = {.fields = asAda, .userId = QStringLiteral("42")}};
        Q_EMIT desk.pages.testRequested(test);
        QTRY_COMPARE(errors(desk.window).size(), 1);
        QVERIFY(desk.world.calls.isEmpty());
    }

    void noTestSwitchesInsideAnImpersonation()
    {
        Desk desk({acme()});
        desk.pages.add();
        desk.signIn();
        desk.become();
        const qsizetype calls = desk.world.calls.size();
        const ConnectionTest test{.connection = acme(),
                                  .plan = {.fields = asAda, .userId = QStringLiteral("43")}};
        Q_EMIT desk.pages.testRequested(test);
        QTRY_COMPARE(errors(desk.window).size(), 1);
        QCOMPARE(desk.world.calls.size(), calls);
    }

    void aProofIsStored()
    {
        Desk desk({acme()});
        desk.pages.add();
        desk.world.does.hasRevoke = true;
        Q_EMIT desk.pages.testRequested({.connection = acme(), .plan = {.fields = asAda}});
        QTRY_COMPARE(desk.changes.size(), 1);
        QVERIFY(desk.stored().first().revokeProven);
    }

    void shutdownWaits()
    {
        Desk desk({acme()});
        Q_EMIT desk.pages.removeRequested(acme().id);
        bool left = false;
        desk.desk.shutdown().then([&] { left = true; });
        QTRY_VERIFY(left);
        QCOMPARE(desk.changes.size(), 1);
    }
};

QTEST_MAIN(ConnectionDeskTest)
#include "tst_connection_desk.moc"
