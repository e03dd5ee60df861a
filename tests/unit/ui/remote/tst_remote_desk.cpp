// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main_window.h"
#include "remote/remote_desk.h"
#include "support/fake_archive.h"
#include "support/impersonation_bench.h"
#include "ui_test.h"
#include "wording.h"

#include <QCheckBox>
#include <QJsonDocument>
#include <QLineEdit>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>

using namespace Understudy;

namespace {

//! A console at a desk, and the socket that terminals come through.
struct Desk
{
    ImpersonationBench bench{Effect::Mints};
    FakeArchive archive;
    MainWindow window{{}};
    RemoteDesk desk{{.impersonation = bench.console(),
                     .archive = archive,
                     .window = window,
                     .settings = bench.settings,
                     .address = [this] { return bench.connection.address; },
                     .mayStartUnasked = [] { return false; },
                     .testedUser = [] { return QString(); },
                     .diagnostics = {}}};
    QTemporaryDir folder;
    QLocalServer server;

    Desk()
    {
        QObject::connect(&bench.console(),
                         &Impersonation::statusChanged,
                         &window,
                         [this](const ImpersonationStatus &status) {
                             window.setStatus(status);
                             desk.follow(status);
                         });
        window.setConnection(bench.connection, bench.console().traits(), {});
        window.show();
        server.listen(folder.filePath(QStringLiteral("socket")));
    }

    //! The desk takes \a call of the terminal at the other end of \a terminal.
    bool takes(const RemoteCall &call, QLocalSocket &terminal)
    {
        terminal.connectToServer(server.fullServerName());
        if (!terminal.waitForConnected() || !server.waitForNewConnection(5000))
            return false;
        QLocalSocket *const peer = server.nextPendingConnection();
        QObject::connect(peer, &QLocalSocket::disconnected, peer, &QObject::deleteLater);
        desk.take(new LocalCaller(call, QStringLiteral("1:1"), peer));
        return true;
    }

    static RemoteCall start(const QString &reason)
    {
        return {.verb = RemoteCall::Verb::Start,
                .order = {.userId = QStringLiteral("42"), .reason = reason, .minutes = 15}};
    }
};

//! The last that a terminal has read, as soon as it is there.
QJsonObject answerTo(QLocalSocket &terminal)
{
    (void)QTest::qWaitFor([&terminal] { return terminal.canReadLine(); });
    return QJsonDocument::fromJson(terminal.readLine()).object();
}

QString why()
{
    return QStringLiteral("She asked us to look");
}

} // namespace

class RemoteDeskTest : public UiTest
{
    Q_OBJECT

    static QLineEdit *userId(MainWindow &window)
    {
        return named<QLineEdit>(window, QStringLiteral("User ID"));
    }

private Q_SLOTS:

    void aStartFillsTheFormAndWaits()
    {
        Desk desk;
        QVERIFY(desk.bench.signIn());
        QLocalSocket terminal;
        QVERIFY(desk.takes(Desk::start(QStringLiteral("  She asked\nus to look ")), terminal));
        QVERIFY(!answerTo(terminal).contains(QLatin1String("status")));
        QCOMPARE(userId(desk.window)->text(), QStringLiteral("42"));
        QCOMPARE(named<QLineEdit>(desk.window, QStringLiteral("Reason"))->text(), why());
        QCOMPARE(desk.bench.status().state, ImpersonationState::SignedIn);
    }

    void aTerminalThatGoesTakesItsFormBack()
    {
        Desk desk;
        QVERIFY(desk.bench.signIn());
        QLocalSocket terminal;
        QVERIFY(desk.takes(Desk::start(why()), terminal));
        const QString allow = QStringLiteral("Let this terminal switch without asking");
        QVERIFY(named<QCheckBox>(desk.window, allow));
        terminal.abort();
        QTRY_VERIFY(userId(desk.window)->text().isEmpty());
        QVERIFY(!named<QCheckBox>(desk.window, allow));
    }

    void askingAgainKeepsTheNewerForm()
    {
        Desk desk;
        QVERIFY(desk.bench.signIn());
        QLocalSocket first;
        QLocalSocket second;
        QVERIFY(desk.takes(Desk::start(why()), first));
        QVERIFY(desk.takes(Desk::start(why()), second));
        QTRY_COMPARE(first.state(), QLocalSocket::UnconnectedState);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(userId(desk.window)->text(), QStringLiteral("42"));
    }

    void aBlankReasonIsNone()
    {
        Desk desk;
        QVERIFY(desk.bench.signIn());
        QLocalSocket terminal;
        QVERIFY(desk.takes(Desk::start(QStringLiteral("     ")), terminal));
        const QJsonObject answer = answerTo(terminal);
        QCOMPARE(answer.value(QLatin1String("status")).toInt(), 1);
        QVERIFY(answer.value(QLatin1String("text")).toString().contains(QLatin1String("reason")));
        QVERIFY(userId(desk.window)->text().isEmpty());
    }

    void anUnusablePolicyRefuses()
    {
        Desk desk;
        QVERIFY(desk.bench.signIn());
        const Error fault{.kind = ErrorKind::Unavailable,
                          .message = QStringLiteral("line 3"),
                          .source = QStringLiteral("policy")};
        desk.bench.settings.setPolicy(tl::unexpected(fault));
        QLocalSocket terminal;
        QVERIFY(desk.takes(Desk::start(why()), terminal));
        const QJsonObject answer = answerTo(terminal);
        QCOMPARE(answer.value(QLatin1String("status")).toInt(), 1);
        QCOMPARE(answer.value(QLatin1String("text")).toString(),
                 Wording::error(fault, {.connectionName = desk.bench.connection.name}));
        QVERIFY(userId(desk.window)->text().isEmpty());
    }
};

QTEST_MAIN(RemoteDeskTest)
#include "tst_remote_desk.moc"
