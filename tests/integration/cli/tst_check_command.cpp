// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check_process.h"
#include "server/server_process.h"
#include "support/scripted_server.h"
#include "support/test_case.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>

using namespace Understudy;

namespace {

const QByteArray signedOut(R"({"type":"/problems/signed-out"})");

QByteArray credentials(const QByteArray &password)
{
    return "email=support@example.com\npassword=" + password + "\n";
}

QByteArray sessionOf(int id, int from = 0)
{
    QJsonObject session{{QStringLiteral("user"), QJsonObject{{QStringLiteral("id"), id}}}};
    if (from > 0)
        session.insert(QStringLiteral("impersonatingFromUserId"), from);
    return httpAnswer(200, QJsonDocument(session).toJson());
}

QByteArray tokenAnswer(const char *token)
{
    return httpAnswer(201, QByteArray(R"({"token":")") + token + "\"}");
}

} // namespace

//! `understudy check` as its users run it: the real program, against the real server and against
//! one that does not keep to its profile.
class TestCheckCommand : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void help();
    void parsesAlone();
    void badInput_data();
    void badInput();
    void walksTheRealServer();
    void printsJson();
    void aConnectionByItsName();
    void wrongPassword();
    void nobodyThere();
    void backendThatLies();
    void secretsStayWhereTheyAre();
    void asksOnATerminal();
    void withoutATerminal();
    void interruptedItEndsWhatItBegan();

private:
    QStringList arguments(const QStringList &more = {}) const;

    QString address() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_server.port()); }

    int liveSessions();
    //! The profile of our server, without the list that it does not have yet.
    QByteArray profile() const;

    ServerProcess m_server;
    std::unique_ptr<CheckProcess> m_check;
    QString m_profile;
    const QByteArray m_password = ServerProcess::password().toUtf8();
};

void TestCheckCommand::initTestCase()
{
    QVERIFY(m_server.start());
}

void TestCheckCommand::init()
{
    TestCase::init();
    m_check = std::make_unique<CheckProcess>();
    m_profile = m_check->write(QStringLiteral("own.json"), profile());
}

QByteArray TestCheckCommand::profile() const
{
    QFile file(QStringLiteral(PROFILES "/understudy.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the profile cannot be read");
    QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    object.insert(QStringLiteral("id"), QStringLiteral("own"));
    return QJsonDocument(object).toJson();
}

QStringList TestCheckCommand::arguments(const QStringList &more) const
{
    return QStringList{m_profile,
                       QStringLiteral("--address"),
                       address(),
                       QStringLiteral("--credentials-fd"),
                       QStringLiteral("3")}
    + more;
}

int TestCheckCommand::liveSessions()
{
    return m_server.sql(QStringLiteral("SELECT count(*) FROM sessions WHERE ended_at IS NULL"))
        .toInt();
}

void TestCheckCommand::help()
{
    QCOMPARE(m_check->run({QStringLiteral("--help")}), 0);
    QVERIFY(m_check->output().contains("--credentials-fd"));
    QCOMPARE(m_check->errors(), QByteArray());
}

void TestCheckCommand::parsesAlone()
{
    QCOMPARE(m_check->run({m_profile}), 0);
    QVERIFY(m_check->output().startsWith("own.json: "));
    QVERIFY(m_check->output().contains("Nobody was asked"));
    QCOMPARE(m_check->run({m_profile, QStringLiteral("--json")}), 0);
    QCOMPARE(m_check->json().size(), 1);
}

void TestCheckCommand::badInput_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("credentials");
    QTest::addColumn<QByteArray>("words");
    const auto row =
        [](const char *name, const QString &more, const char *given, const char *words) {
            QTest::newRow(name) << more.split(u' ', Qt::SkipEmptyParts) << QByteArray(given)
                                << QByteArray(words);
        };
    const QString fd = QStringLiteral("PROFILE --credentials-fd 3 --address ADDRESS ");
    row("nothing", QString(), "", "--help");
    row("an unknown option", QStringLiteral("PROFILE --password x"), "", "--help");
    row("no such file", QStringLiteral("/nowhere/at.json"), "", "/nowhere/at.json: ");
    row("a faulty profile", QStringLiteral("FAULTY"), "", "faulty.json: /effect: ");
    row("no such connection", QStringLiteral("Nobody"), "", "connections.json");
    row("no address", QStringLiteral("PROFILE --address http://192.0.2.1"), "", "--address: ");
    row("no user id", fd + QStringLiteral("--user x"), "", "--user: ");
    row("no credentials", fd, "", "\"email\"");
    row("foreign credentials", fd, "hunter2=x\n", "line 1");
    row("a closed descriptor",
        QStringLiteral("PROFILE --credentials-fd 9 --address ADDRESS"),
        "",
        "--credentials-fd 9: ");
}

void TestCheckCommand::badInput()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, credentials);
    QFETCH(QByteArray, words);
    const QString faulty =
        m_check->write(QStringLiteral("faulty.json"), profile().replace("mints", "melts"));
    arguments.replaceInStrings(QStringLiteral("PROFILE"), m_profile)
        .replaceInStrings(QStringLiteral("FAULTY"), faulty)
        .replaceInStrings(QStringLiteral("ADDRESS"), address());
    QCOMPARE(m_check->run(arguments, credentials), 2);
    QCOMPARE(m_check->output(), QByteArray());
    QVERIFY2(m_check->errors().startsWith("understudy: "), m_check->errors().constData());
    QVERIFY2(m_check->errors().contains(words), m_check->errors().constData());
    QVERIFY(!m_check->errors().contains("hunter2"));
}

void TestCheckCommand::walksTheRealServer()
{
    const int before = liveSessions();
    QCOMPARE(m_check->run(arguments({QStringLiteral("--user"), QStringLiteral("42")}),
                          credentials(m_password)),
             0);
    QCOMPARE(m_check->output().count("\nok "), 9);
    QVERIFY(m_check->output().contains("user 42 "));
    QVERIFY(m_check->output().contains("impersonated by user 2"));
    QVERIFY(!m_check->output().contains(m_password));
    QCOMPARE(m_check->errors(), QByteArray());
    QCOMPARE(liveSessions(), before);
}

void TestCheckCommand::printsJson()
{
    QCOMPARE(m_check->run(arguments({QStringLiteral("--user"),
                                     QStringLiteral("1"), // an admin, whom support cannot be
                                     QStringLiteral("--json")}),
                          credentials(m_password)),
             1);
    QStringList steps;
    QStringList failed;
    const QJsonArray array = m_check->json();
    for (const QJsonValue &value : array) {
        QCOMPARE(value.toObject().size(), 3);
        QVERIFY(value[QLatin1String("ok")].isBool());
        QVERIFY(!value[QLatin1String("detail")].toString().isEmpty());
        steps += value[QLatin1String("step")].toString();
        if (!value[QLatin1String("ok")].toBool())
            failed += steps.last();
    }
    QCOMPARE(steps.join(u' '),
             QStringLiteral("reach signIn whoAmI impersonate whoAmIAsSubject stop whoAmIAsActor "
                            "findUsers revoke signOut"));
    QCOMPARE(failed.join(u' '), QStringLiteral("impersonate whoAmIAsSubject stop whoAmIAsActor"));
}

void TestCheckCommand::aConnectionByItsName()
{
    const QByteArray connections = R"({"connections":[{"id":"1","name":"Ours","profile":"own",
        "environment":"demo","address":")"
        + address().toUtf8() + "\"}]}";
    m_check->write(QStringLiteral(".config/understudy/profiles/own.json"), profile());
    m_check->write(QStringLiteral(".config/understudy/connections.json"), connections);
    QCOMPARE(m_check->run({QStringLiteral("Ours"),
                           QStringLiteral("--credentials-fd"),
                           QStringLiteral("3"),
                           QStringLiteral("--user"),
                           QStringLiteral("42")},
                          credentials(m_password)),
             0);
}

void TestCheckCommand::wrongPassword()
{
    QCOMPARE(m_check->run(arguments(), credentials("hunter2")), 1);
    QVERIFY(m_check->output().contains("wrongPassword"));
    QVERIFY(!(m_check->output() + m_check->errors()).contains("hunter2"));
}

void TestCheckCommand::nobodyThere()
{
    QStringList words = arguments();
    words[2] = QStringLiteral("http://127.0.0.1:1");
    QCOMPARE(m_check->run(words, credentials(m_password)), 1);
    QVERIFY(m_check->output().startsWith("FAILED  Reach: unreachable"));
}

void TestCheckCommand::backendThatLies()
{
    ScriptedServer server;
    server.enqueue({.bytes = httpAnswer(401, signedOut)});
    server.enqueue({.bytes = tokenAnswer("token-of-the-actor")}); // sign in
    server.enqueue({.bytes = sessionOf(2)}); // whose the token is
    server.enqueue({.bytes = sessionOf(2)}); // who am I
    server.enqueue({.bytes = tokenAnswer("token-of-the-subject")});
    server.enqueue({.bytes = sessionOf(43, 2)}); // not 42
    server.enqueue({.bytes = httpAnswer(403, R"({"detail":"not with hunter2"})")}); // stop
    server.enqueue({.bytes = sessionOf(2)}); // the parked actor
    const QByteArray no = httpAnswer(403, R"({"detail":"token-of-the-actor"})");
    for (int i = 0; i < 10; ++i)
        server.enqueue({.bytes = no});
    QStringList words = arguments({QStringLiteral("--user"), QStringLiteral("42")});
    words[2] = server.url().toString(QUrl::StripTrailingSlash);
    QCOMPARE(m_check->run(words, credentials("hunter2")), 1);
    const QByteArray output = m_check->output();
    QVERIFY2(output.contains("who am I names user 43, impersonated by user 2, not user 42"),
             output.constData());
    QVERIFY2(output.contains("FAILED  Stop: refused, \"not with [redacted]\""), output.constData());
    QVERIFY(!output.contains("hunter2"));
}

//! Promise «Vault»: not in arguments, the environment or what is printed.
void TestCheckCommand::secretsStayWhereTheyAre()
{
    ScriptedServer server;
    server.enqueue({.bytes = httpAnswer(401, signedOut)}); // and the sign-in hangs
    QStringList words = arguments();
    words[2] = server.url().toString(QUrl::StripTrailingSlash);
    m_check->start(words, credentials("hunter2"));
    QTRY_COMPARE(server.requests().size(), 2);
    QVERIFY(server.requests().last().body.contains("hunter2"));
    for (const char *name : {"cmdline", "environ"}) {
        QFile file(QStringLiteral("/proc/%1/%2").arg(m_check->pid()).arg(QLatin1String(name)));
        if (!file.open(QIODevice::ReadOnly))
            continue; // hidden even from us
        const QByteArray content = file.readAll();
        QVERIFY(!content.contains("hunter2"));
        QVERIFY(qstrcmp(name, "cmdline") != 0 || content.contains("--credentials-fd"));
    }
}

void TestCheckCommand::asksOnATerminal()
{
    m_check->startOnTerminal({m_profile,
                              QStringLiteral("--address"),
                              address(),
                              QStringLiteral("--user"),
                              QStringLiteral("42"),
                              QStringLiteral("--json")});
    QTRY_VERIFY(m_check->shown().contains("Email: "));
    m_check->type("support@example.com\n");
    QTRY_VERIFY(m_check->shown().contains("Password: "));
    m_check->type(m_password + "\n");
    QCOMPARE(m_check->wait(), 0);
    QVERIFY(m_check->shown().contains("support@example.com"));
    QVERIFY2(!m_check->shown().contains(m_password), m_check->shown().constData());
    QCOMPARE(m_check->json().size(), 10); // which the questions are not in
}

void TestCheckCommand::withoutATerminal()
{
    QCOMPARE(m_check->run({m_profile, QStringLiteral("--address"), address()}), 2);
    QVERIFY(m_check->errors().contains("--credentials-fd"));
}

void TestCheckCommand::interruptedItEndsWhatItBegan()
{
    ScriptedServer server;
    server.enqueue({.bytes = httpAnswer(401, signedOut)});
    server.enqueue({.bytes = tokenAnswer("actor")});
    for (int i = 0; i < 2; ++i)
        server.enqueue({.bytes = sessionOf(2)});
    QStringList words = arguments({QStringLiteral("--user"), QStringLiteral("42")});
    words[2] = server.url().toString(QUrl::StripTrailingSlash);
    m_check->start(words, credentials(m_password));
    QTRY_COMPARE(server.requests().size(), 5); // the start, which hangs
    server.enqueue({.bytes = tokenAnswer("subject")}); // the same again, by its key
    server.enqueue({.bytes = httpAnswer(204)}); // stop
    server.enqueue({.bytes = sessionOf(2)});
    server.enqueue({.bytes = httpAnswer(204)}); // sign out
    server.enqueue({.bytes = httpAnswer(401, signedOut)});
    ::kill(pid_t(m_check->pid()), SIGINT);
    QCOMPARE(m_check->wait(), 1);
    QStringList asked;
    for (const RecordedRequest &request : server.requests().mid(4))
        asked += QString::fromLatin1(request.method + ' ' + request.target);
    QCOMPARE(asked.join(u'\n'),
             QStringLiteral("POST /api/impersonation\nPOST /api/impersonation\n"
                            "DELETE /api/impersonation\nGET /api/session\n"
                            "DELETE /api/session\nGET /api/session"));
    QCOMPARE(server.requests().at(6).header("Authorization"), QByteArray("Bearer subject"));
}

QTEST_GUILESS_MAIN(TestCheckCommand)
#include "tst_check_command.moc"
