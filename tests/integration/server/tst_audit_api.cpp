// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api_client.h"
#include "server_process.h"
#include "support/test_case.h"
#include "support/test_database.h"

#include <QJsonArray>

using namespace Understudy;

//! The audit log over the wire and on the command line.
class TestAuditApi : public TestCase
{
    Q_OBJECT

    std::unique_ptr<ServerProcess> m_server;
    std::unique_ptr<ApiClient> m_client;
    QString m_admin;

    QJsonObject get(const QString &path)
    {
        return m_client->call({.path = path, .token = m_admin}).json();
    }

    QStringList actions(const QString &query = {})
    {
        QStringList names;
        const QJsonArray entries =
            get(QStringLiteral("/api/audit?") + query)[QStringLiteral("entries")].toArray();
        for (const QJsonValue &entry : entries)
            names.append(entry[QStringLiteral("action")].toString());
        return names;
    }

    //! Runs `understudyd audit …`; its exit code and what it printed.
    std::pair<int, QByteArray> audit(const QStringList &words, const QString &output = {}) const
    {
        QProcess command;
        command.setProcessEnvironment(m_server->process().processEnvironment());
        command.setProcessChannelMode(QProcess::MergedChannels);
        if (!output.isEmpty()) {
            command.setProcessChannelMode(QProcess::SeparateChannels);
            command.setStandardOutputFile(output);
        }
        command.start(ServerProcess::program(),
                      QStringList{QStringLiteral("--database"),
                                  databaseOption(m_server->database()),
                                  QStringLiteral("audit")}
                          + words);
        command.waitForFinished();
        return {command.exitCode(), command.readAll()};
    }

    void change(const char *sql)
    {
        for (const QString &drop : dropAuditGuard())
            m_server->sql(drop);
        m_server->sql(QLatin1String(sql));
    }

private Q_SLOTS:

    void init()
    {
        TestCase::init();
        m_server = std::make_unique<ServerProcess>();
        QVERIFY(m_server->start());
        m_client = std::make_unique<ApiClient>(m_server->port());
        m_admin = m_client->signIn(QStringLiteral("admin@example.com"), ServerProcess::password());
    }

    void hasWhatHappened()
    {
        m_client->signIn(QStringLiteral("admin@example.com"), QStringLiteral("wrong"));
        m_client->stop(m_client->impersonate(m_admin, 42).token());
        m_client->impersonate(m_admin, 3);
        QCOMPARE(m_server->user({QStringLiteral("role"),
                                 QStringLiteral("user9@example.com"),
                                 QStringLiteral("support")}),
                 0);
        QCOMPARE(actions(),
                 QStringList({QStringLiteral("user.role"),
                              QStringLiteral("impersonation.refused"),
                              QStringLiteral("impersonation.ended"),
                              QStringLiteral("impersonation.started"),
                              QStringLiteral("session.refused"),
                              QStringLiteral("session.started"),
                              QStringLiteral("demo.made")}));
        QCOMPARE(actions(QStringLiteral("subject=42")).size(), 2);
        QCOMPARE(actions(QStringLiteral("actor=1&action=impersonation.started")).size(), 1);
        QCOMPARE(actions(QStringLiteral("to=2020-01-01")).size(), 0);
        QCOMPARE(actions(QStringLiteral("from=2020-01-01T00:00:00Z")).size(), 7);
        const QJsonObject first = get(QStringLiteral("/api/audit?limit=4"));
        const QString cursor = first[QStringLiteral("next")].toString();
        m_client->impersonate(m_admin, 41); // moves nobody
        QCOMPARE(actions(QStringLiteral("cursor=") + cursor).size(), 3);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("limit") << "limit=0";
        QTest::newRow("cursor") << "cursor=x";
        QTest::newRow("actor") << "actor=me";
        QTest::newRow("subject") << "subject=0";
        QTest::newRow("from") << "from=yesterday";
        QTest::newRow("to") << "to=";
    }

    void refuses()
    {
        QFETCH(QString, query);
        QCOMPARE(m_client->call({.path = QStringLiteral("/api/audit?") + query, .token = m_admin})
                     .status,
                 400);
    }

    void saysWhetherItIsWhole()
    {
        m_client->impersonate(m_admin, 42);
        const QString verify = QStringLiteral("/api/audit/verify");
        const QJsonObject whole = get(verify);
        QCOMPARE(whole[QStringLiteral("whole")].toBool(), true);
        QCOMPARE(whole[QStringLiteral("head")][QStringLiteral("id")].toInteger(), 3);
        change("UPDATE audit SET actor_id = 2 WHERE id = 2");
        const QJsonObject changed = get(verify);
        QCOMPARE(changed[QStringLiteral("whole")].toBool(), false);
        QCOMPARE(changed[QStringLiteral("firstBad")].toInteger(), 2);
    }

    void aCleanEndSignsTheLastRow()
    {
        m_client->impersonate(m_admin, 42);
        QCOMPARE(m_server->terminate(), 0);
        QCOMPARE(audit({QStringLiteral("verify")}),
                 std::pair(0, QByteArray("The audit log is whole: 3 rows, signed up to row 3.\n")));
    }

    void aKillLosesNothing()
    {
        m_client->impersonate(m_admin, 42);
        m_server->kill();
        QCOMPARE(audit({QStringLiteral("verify")}).first, 0);
        QVERIFY(m_server->start());
        QCOMPARE(m_server->terminate(), 0);
        QVERIFY(audit({QStringLiteral("verify")}).second.contains("signed up to row 3"));
    }

    void theCommandFindsAChangeAndACut()
    {
        const QString head = m_server->folder() + QStringLiteral("/head");
        m_client->impersonate(m_admin, 42);
        QCOMPARE(audit({QStringLiteral("export"), QStringLiteral("--head"), head}).first, 0);
        QCOMPARE(m_server->terminate(), 0);
        QCOMPARE(audit({QStringLiteral("verify"), QStringLiteral("--head"), head}).first, 0);
        change("DELETE FROM audit_heads WHERE id > 1");
        change("DELETE FROM audit WHERE id > 1");
        QVERIFY(m_server->start());
        QCOMPARE(m_server->terminate(), 0);
        QCOMPARE(audit({QStringLiteral("verify")}).first, 0); // nothing here tells
        const auto [code, output] =
            audit({QStringLiteral("verify"), QStringLiteral("--head"), head});
        QCOMPARE(code, 1);
        QVERIFY(output.contains("not whole: row 2"));
    }

    void theKeyLiesBesideTheDatabase()
    {
        const QString key = m_server->auditKey();
        QCOMPARE(QFileInfo(key).permissions() & QFileDevice::Permissions(0x0077),
                 QFileDevice::Permissions());
        QCOMPARE(m_server->terminate(), 0);
        QVERIFY(QFile::remove(key));
        QVERIFY(!m_server->start()); // a new key would make old heads worthless
        change("DELETE FROM audit_heads");
        QVERIFY(!m_server->start()); // nor where those are gone too
        QVERIFY(!QFile::exists(key));
    }

    void anotherKeyIsRefused()
    {
        const QString key = m_server->auditKey();
        QCOMPARE(m_server->terminate(), 0);
        change("DELETE FROM audit_heads");
        QFile file(key);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(64, 'a'));
        file.close();
        QVERIFY(!m_server->start());
        QVERIFY(audit({QStringLiteral("verify")}).second.contains("another key"));
    }

    void aChangedLogIsNotSigned()
    {
        const QString heads = QStringLiteral("SELECT max(id) FROM audit_heads");
        const QString head = m_server->folder() + QStringLiteral("/head");
        m_client->impersonate(m_admin, 42);
        const qint64 before = m_server->sql(heads).toLongLong();
        change("UPDATE audit SET actor_id = 2 WHERE id = 1");
        QCOMPARE(get(QStringLiteral("/api/audit/verify"))[QStringLiteral("whole")].toBool(), false);
        QCOMPARE(audit({QStringLiteral("export"), QStringLiteral("--head"), head}).first, 1);
        QVERIFY(!QFile::exists(head));
        QCOMPARE(m_server->sql(heads).toLongLong(), before);
    }

    void aRunningServerRemembersWhatItSigned()
    {
        m_client->impersonate(m_admin, 42);
        get(QStringLiteral("/api/audit/verify"));
        change("DELETE FROM audit_heads");
        change("DELETE FROM audit WHERE id > 1");
        QCOMPARE(get(QStringLiteral("/api/audit/verify"))[QStringLiteral("whole")].toBool(), false);
        m_client->impersonate(m_admin, 41);
        QCOMPARE(m_server->terminate(), 0);
        QCOMPARE(m_server->sql(QStringLiteral("SELECT count(*) FROM audit_heads")).toInt(), 0);
    }

    // Whoever takes the hashes away must not have the log chained, and signed, as he left it.
    void aLogIsChainedOnce()
    {
        m_client->impersonate(m_admin, 42);
        QCOMPARE(m_server->terminate(), 0);
        change("DELETE FROM audit_heads");
        change("UPDATE audit SET hash = NULL, actor_id = 2");
        m_server->start();
        m_server->terminate();
        QCOMPARE(m_server->sql(QStringLiteral("SELECT count(*) FROM audit_heads")).toInt(), 0);
        QCOMPARE(
            m_server->sql(QStringLiteral("SELECT count(hash) FROM audit WHERE id < 4")).toInt(), 0);
        QCOMPARE(audit({QStringLiteral("verify")}).first, 1);
    }

    void verifyingChangesNothing()
    {
        QCOMPARE(m_server->terminate(), 0);
        const QStringList version = testsPostgres()
            ? QStringList{QStringLiteral("COMMENT ON TABLE meta IS '0'"),
                          QStringLiteral("SELECT obj_description(to_regclass('meta'))")}
            : QStringList{QStringLiteral("PRAGMA user_version = 0"),
                          QStringLiteral("PRAGMA user_version")};
        m_server->sql(version.first());
        const auto [code, output] = audit({QStringLiteral("verify")});
        QCOMPARE(code, 1);
        QVERIFY(output.contains("older understudyd"));
        QCOMPARE(m_server->sql(version.last()).toInt(), 0);
    }

    void aFullDiskIsAFailure_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("export") << QStringList{QStringLiteral("export")};
        QTest::newRow("verify") << QStringList{QStringLiteral("verify")};
    }

    void aFullDiskIsAFailure()
    {
        QFETCH(QStringList, words);
        QCOMPARE(audit(words).first, 0);
        QCOMPARE(audit(words, QStringLiteral("/dev/full")).first, 1);
    }
};

QTEST_GUILESS_MAIN(TestAuditApi)
#include "tst_audit_api.moc"
