// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/connection_store.h"
#include "support/test_case.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Understudy;

namespace {

//! A file with one connection that has \a members beside the required ones; they may also replace
//! those.
QByteArray fileWith(const QByteArray &members = {},
                    const QByteArray &address = "https://app.example.com")
{
    return R"({"connections": [{"id": "c1", "name": "Acme", "profile": "understudy", "address": ")"
        + address + "\"" + (members.isEmpty() ? QByteArray() : ", " + members) + "}]}";
}

} // namespace

class TestConnectionStore : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsEveryMember();
    void readsDefaults();
    void readsNone_data();
    void readsNone();
    void names_data();
    void names();
    void missingFileIsNone();
    void damagedFileIsSetAside();
    void goodFileIsLeftAlone();
    void unreadableFileIsLeftAlone();
    void tooLargeFileIsSetAside();

private:
    void write(const QByteArray &bytes);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestConnectionStore::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("connections.json"));
}

void TestConnectionStore::write(const QByteArray &bytes)
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestConnectionStore::readsEveryMember()
{
    const auto read = parseConnections(R"({"connections": [
        {"id": "c1", "name": "Acme", "address": "http://acme.test:8080/app", "profile": "better-auth",
         "environment": "staging", "limitMinutes": 15, "allowPlainHttp": true, "settings": {"base": "/api"},
         "later": [1]},
        {"id": "c2", "name": "Beta", "address": "https://beta.test", "profile": "understudy"}], "version": 9})");
    QVERIFY(read.has_value());
    QCOMPARE(read->size(), 2);
    const Connection expected{.id = QStringLiteral("c1"),
                              .name = QStringLiteral("Acme"),
                              .address = QUrl(QStringLiteral("http://acme.test:8080/app")),
                              .profileId = QStringLiteral("better-auth"),
                              .settings = {{QStringLiteral("base"), QStringLiteral("/api")}},
                              .environment = Environment::Staging,
                              .limitMinutes = 15,
                              .allowPlainHttp = true};
    QVERIFY(read->first() == expected);
    QCOMPARE(read->last().id, QStringLiteral("c2"));
}

void TestConnectionStore::readsDefaults()
{
    const auto read = parseConnections(fileWith());
    QVERIFY(read.has_value());
    QCOMPARE(read->first().environment, Environment::Production);
    QCOMPARE(read->first().limitMinutes, 60);
    QVERIFY(!read->first().allowPlainHttp);
    QVERIFY(read->first().settings.isEmpty());
}

void TestConnectionStore::readsNone_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("empty list") << QByteArray(R"({"connections": []})");
}

void TestConnectionStore::readsNone()
{
    QFETCH(QByteArray, json);
    const auto read = parseConnections(json);
    QVERIFY(read.has_value());
    QVERIFY(read->isEmpty());
}

//! Every error names its place.
void TestConnectionStore::names_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("start");
    const auto row = [](const char *name, const QByteArray &json, const char *start) {
        QTest::newRow(name) << json << QString(QLatin1String(start));
    };
    row("empty", "", "/: not JSON");
    row("cut off", R"({"connections": [)", "/: not JSON");
    row("a list", "[]", "/: must be an object");
    row("not a list", R"({"connections": {}})", "/connections: must be a list");
    row("not an object", R"({"connections": [1]})", "/connections/0: must be an object");
    row("no id", R"({"connections": [{}]})", "/connections/0/id: is missing");
    row("empty name",
        R"({"connections": [{"id": "a", "name": ""}]})",
        "/connections/0/name: must be a text");
    row("no profile",
        R"({"connections": [{"id": "a", "name": "b"}]})",
        "/connections/0/profile: is missing");
    row("no address",
        R"({"connections": [{"id": "a", "name": "b", "profile": "c"}]})",
        "/connections/0/address: is missing");
    row("file", fileWith({}, "file:///etc/passwd"), "/connections/0/address: must be an http");
    row("javascript",
        fileWith({}, "javascript:alert(1)"),
        "/connections/0/address: must be an http");
    row("no host", fileWith({}, "https:///x"), "/connections/0/address: must be an http");
    row("relative", fileWith({}, "app.example.com"), "/connections/0/address: must be an http");
    row("user",
        fileWith({}, "https://me:pw@app.test"),
        "/connections/0/address: must have no user");
    row("query", fileWith({}, "https://app.test?x=1"), "/connections/0/address: must have no user");
    row("fragment",
        fileWith({}, "https://app.test#x"),
        "/connections/0/address: must have no user");
    row("plain http",
        fileWith({}, "http://app.test"),
        "/connections/0/address: needs allowPlainHttp");
    row("environment",
        fileWith(R"("environment": "prod")"),
        "/connections/0/environment: must be one of");
    row("limit too short",
        fileWith(R"("limitMinutes": 4)"),
        "/connections/0/limitMinutes: must be");
    row("limit too long",
        fileWith(R"("limitMinutes": 61)"),
        "/connections/0/limitMinutes: must be");
    row("limit a text",
        fileWith(R"("limitMinutes": "15")"),
        "/connections/0/limitMinutes: must be");
    row("flag a text",
        fileWith(R"("allowPlainHttp": "no")"),
        "/connections/0/allowPlainHttp: must be");
    row("settings a list",
        fileWith(R"("settings": [])"),
        "/connections/0/settings: must be an object");
    row("same id twice",
        R"({"connections": [{"id": "a", "name": "b", "profile": "c", "address": "https://d"},
                            {"id": "a", "name": "b", "profile": "c", "address": "https://d"}]})",
        "/connections/1/id: is used twice");
}

void TestConnectionStore::names()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, start);
    const auto read = parseConnections(json);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Invalid);
    QVERIFY2(read.error().message.startsWith(start), qPrintable(read.error().message));
}

void TestConnectionStore::missingFileIsNone()
{
    ConnectionStore store(m_folder->path());
    const auto read = store.load();
    QVERIFY(read && read->isEmpty());
    QCOMPARE(store.damagedCopy(), QString());
    QVERIFY(!QFile::exists(m_path));
}

void TestConnectionStore::damagedFileIsSetAside()
{
    write("{ half");
    ConnectionStore store(m_folder->path());
    QVERIFY(!store.load());
    QVERIFY(store.damagedCopy().startsWith(m_path + QStringLiteral(".damaged-")));
    QVERIFY(!QFile::exists(m_path));
    QFile copy(store.damagedCopy());
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), QByteArray("{ half"));
    QVERIFY(store.load().has_value());
}

void TestConnectionStore::goodFileIsLeftAlone()
{
    write(fileWith());
    ConnectionStore store(m_folder->path());
    QCOMPARE(store.load()->size(), 1);
    QCOMPARE(store.damagedCopy(), QString());
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), fileWith());
}

void TestConnectionStore::unreadableFileIsLeftAlone()
{
    QVERIFY(QDir().mkdir(m_path)); // nobody can read a folder as a file, not even root
    ConnectionStore store(m_folder->path());
    const auto read = store.load();
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Unavailable);
    QCOMPARE(store.damagedCopy(), QString());
    QVERIFY(QDir().exists(m_path));
}

void TestConnectionStore::tooLargeFileIsSetAside()
{
    write(fileWith() + QByteArray(1024 * 1024, ' '));
    ConnectionStore store(m_folder->path());
    QCOMPARE(store.load().error().kind, ErrorKind::Invalid);
    QVERIFY(!store.damagedCopy().isEmpty());
}

QTEST_GUILESS_MAIN(TestConnectionStore)
#include "tst_connection_store.moc"
