// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/connection_store.h"
#include "support/full_disk.h"
#include "support/test_case.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <unistd.h>

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

Connection full()
{
    return {.id = QStringLiteral("c1"),
            .name = QStringLiteral("Acme"),
            .address = QUrl(QStringLiteral("http://acme.test:8080/app")),
            .profileId = QStringLiteral("better-auth"),
            .settings = {{QStringLiteral("base"), QStringLiteral("/api")}},
            .environment = Environment::Staging,
            .limitMinutes = 15,
            .allowChanges = false,
            .allowPlainHttp = true,
            .proxy = QStringLiteral("socks5://proxy.test:1080"),
            .caFile = QStringLiteral("/etc/acme.pem"),
            .revokeProven = true};
}

QJsonObject objectAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
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
    void lookingChangesNothing();
    void goodFileIsLeftAlone();
    void unreadableFileIsLeftAlone();
    void tooLargeFileIsSetAside();
    void whatIsPutIsLoaded();
    void putReplacesInPlace();
    void unknownMembersSurvive();
    void removes();
    void isReadableByTheOwnerAlone();
    void aFailedWriteLeavesTheOldFile();
    void aReadOnlyFolderLeavesTheOldFile();
    void neverWritesWhatCannotBeRead();
    void aDamagedFileIsNotWrittenOver();
    void proxies_data();
    void proxies();
    void exportsAndImports();
    void importsUnderAFreeName();
    void importRefuses_data();
    void importRefuses();

private:
    void write(const QByteArray &bytes);
    QByteArray content() const;

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

QByteArray TestConnectionStore::content() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestConnectionStore::readsEveryMember()
{
    const auto read = parseConnections(R"({"connections": [
        {"id": "c1", "name": "Acme", "address": "http://acme.test:8080/app", "profile": "better-auth",
         "environment": "staging", "limitMinutes": 15, "allowPlainHttp": true, "settings": {"base": "/api"},
         "allowChanges": false,
         "proxy": "socks5://proxy.test:1080", "caFile": "/etc/acme.pem", "revokeProven": true, "later": [1]},
        {"id": "c2", "name": "Beta", "address": "https://beta.test", "profile": "understudy"}], "version": 9})");
    QVERIFY(read.has_value());
    QCOMPARE(read->size(), 2);
    const Connection expected = full();
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
    row("proxy", fileWith(R"("proxy": "ftp://p:1")"), "/connections/0/proxy: must be none, http");
    row("certificates", fileWith(R"("caFile": 1)"), "/connections/0/caFile: must be a text");
    row("proven", fileWith(R"("revokeProven": 1)"), "/connections/0/revokeProven: must be true");
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

void TestConnectionStore::lookingChangesNothing()
{
    write(fileWith());
    const ConnectionStore store(m_folder->path());
    QCOMPARE(store.look()->size(), 1);
    write("{\"connections\": [");
    QCOMPARE(store.look().error().kind, ErrorKind::Invalid);
    QCOMPARE(content(), QByteArray("{\"connections\": ["));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
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

void TestConnectionStore::whatIsPutIsLoaded()
{
    ConnectionStore store(m_folder->path());
    QCOMPARE(store.put(full()).value(), QList<Connection>{full()});
    QCOMPARE(ConnectionStore(m_folder->path()).load().value(), QList<Connection>{full()});
    QVERIFY(content().contains("\n    \"connections\": ["));
}

void TestConnectionStore::putReplacesInPlace()
{
    ConnectionStore store(m_folder->path());
    Connection second = full();
    second.id = QStringLiteral("c2");
    QVERIFY(store.put(full()) && store.put(second));
    const Connection plain{.id = QStringLiteral("c1"),
                           .name = QStringLiteral("Beta"),
                           .address = QUrl(QStringLiteral("https://beta.test")),
                           .profileId = QStringLiteral("understudy")};
    QCOMPARE(store.put(plain).value(), (QList<Connection>{plain, second}));
    QCOMPARE(store.load().value(), (QList<Connection>{plain, second}));
}

void TestConnectionStore::unknownMembersSurvive()
{
    write(R"({"version": 9, "connections": [
        {"id": "c0", "name": "Zero", "address": "https://zero.test", "profile": "p", "colour": "red"},
        {"id": "c1", "name": "Old", "address": "https://old.test", "profile": "p",
         "later": {"deep": [1, null]}, "settings": {"unknown": true}}]})");
    ConnectionStore store(m_folder->path());
    QVERIFY(store.put(full()));
    const QJsonObject document = objectAt(m_path);
    const QJsonArray connections = document.value(QStringLiteral("connections")).toArray();
    QCOMPARE(document.value(QStringLiteral("version")), 9);
    QCOMPARE(connections.at(0).toObject().value(QStringLiteral("colour")), QStringLiteral("red"));
    const QJsonObject changed = connections.at(1).toObject();
    QCOMPARE(changed.value(QStringLiteral("name")), QStringLiteral("Acme"));
    const QJsonObject later{{QStringLiteral("deep"), QJsonArray{1, QJsonValue()}}};
    QCOMPARE(changed.value(QStringLiteral("later")).toObject(), later);
    QVERIFY(store.remove(QStringLiteral("c1")));
    QCOMPARE(objectAt(m_path).value(QStringLiteral("version")), 9);
    // Settings are the profile's: unknown ones go only where the connection has them no more.
    Connection zero = store.load()->first();
    zero.settings = {{QStringLiteral("unknown"), true}};
    QCOMPARE(store.put(zero)->first().settings, zero.settings);
}

void TestConnectionStore::removes()
{
    ConnectionStore store(m_folder->path());
    QVERIFY(store.put(full()));
    QVERIFY(store.remove(QStringLiteral("another")));
    QCOMPARE(store.load()->size(), 1);
    QVERIFY(store.remove(QStringLiteral("c1"))->isEmpty());
    QVERIFY(store.load()->isEmpty());
}

void TestConnectionStore::isReadableByTheOwnerAlone()
{
    ConnectionStore store(m_folder->path());
    QVERIFY(store.put(full()));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(m_path) & others));
}

void TestConnectionStore::aFailedWriteLeavesTheOldFile()
{
    write(fileWith());
    ConnectionStore store(m_folder->path());
    {
        const FullDisk disk;
        QCOMPARE(store.put(full()).error().kind, ErrorKind::Unavailable);
        QCOMPARE(store.remove(QStringLiteral("c1")).error().kind, ErrorKind::Unavailable);
    }
    QCOMPARE(content(), fileWith());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestConnectionStore::aReadOnlyFolderLeavesTheOldFile()
{
    if (geteuid() == 0)
        QSKIP("nothing is read-only for root");
    write(fileWith());
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
    ConnectionStore store(m_folder->path());
    const auto put = store.put(full());
    QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QCOMPARE(put.error().kind, ErrorKind::Unavailable);
    QCOMPARE(content(), fileWith());
}

void TestConnectionStore::neverWritesWhatCannotBeRead()
{
    write(fileWith());
    ConnectionStore store(m_folder->path());
    Connection plain = full();
    plain.allowPlainHttp = false;
    QCOMPARE(store.put(plain).error().kind, ErrorKind::Invalid);
    QCOMPARE(content(), fileWith());
}

void TestConnectionStore::aDamagedFileIsNotWrittenOver()
{
    write("{ half");
    ConnectionStore store(m_folder->path());
    QVERIFY(!store.put(full()));
    QVERIFY(!store.damagedCopy().isEmpty());
    QVERIFY(!QFile::exists(m_path));
}

void TestConnectionStore::proxies_data()
{
    QTest::addColumn<QString>("proxy");
    QTest::addColumn<bool>("good");
    const auto row = [](const char *proxy, bool good) {
        QTest::newRow(proxy) << QString::fromLatin1(proxy) << good;
    };
    row("", true);
    row("none", true);
    row("http://proxy.test:3128", true);
    row("socks5://[::1]:1080", true);
    row("proxy.test:3128", false);
    row("http://proxy.test", false);
    row("https://proxy.test:3128", false);
    row("http://me:secret@proxy.test:3128", false);
    row("http://proxy.test:3128/path", false);
    row("http://:3128", false);
    row("http://proxy.test:99999", false);
}

void TestConnectionStore::proxies()
{
    QFETCH(QString, proxy);
    QTEST(isProxy(proxy), "good");
}

void TestConnectionStore::exportsAndImports()
{
    const QString path = m_folder->filePath(QStringLiteral("acme.json"));
    QVERIFY(exportConnection(full(), path));
    const QJsonObject told = objectAt(path).value(QStringLiteral("connection")).toObject();
    QVERIFY(!told.contains(QStringLiteral("id")));
    QVERIFY(!told.contains(QStringLiteral("revokeProven")));
    QCOMPARE(told.value(QStringLiteral("profile")), QStringLiteral("better-auth"));

    const auto imported = importConnection(path, {});
    QVERIFY(imported.has_value());
    QVERIFY(!imported->id.isEmpty() && imported->id != full().id);
    Connection expected = full();
    expected.id = imported->id;
    expected.revokeProven = false;
    QCOMPARE(*imported, expected);
    QVERIFY(importConnection(path, {})->id != imported->id);
}

void TestConnectionStore::importsUnderAFreeName()
{
    const QString path = m_folder->filePath(QStringLiteral("acme.json"));
    QVERIFY(exportConnection(full(), path));
    const Connection second = *importConnection(path, {full()});
    QCOMPARE(second.name, QStringLiteral("Acme 2"));
    QCOMPARE(importConnection(path, {full(), second})->name, QStringLiteral("Acme 3"));
}

void TestConnectionStore::importRefuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("start");
    const auto row = [](const char *name, const QByteArray &json, const char *start) {
        QTest::newRow(name) << json << QString::fromLatin1(start);
    };
    row("not JSON", "PNG", "/: not JSON");
    row("a list", "[]", "/: must be an object");
    row("a profile", R"({"profile": 1, "id": "x"})", "/connection/name: is missing");
    row("an address",
        R"({"connection": {"name": "A", "profile": "p", "address": "file:///x"}})",
        "/connection/address: must be an http");
    row("too large", QByteArray(1024 * 1024 + 1, ' '), "/: is too large");
}

void TestConnectionStore::importRefuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, start);
    write(json);
    const auto imported = importConnection(m_path, {});
    QCOMPARE(imported.error().kind, ErrorKind::Invalid);
    QVERIFY2(imported.error().message.startsWith(start), qPrintable(imported.error().message));
    QVERIFY(QFile::exists(m_path));
}

QTEST_GUILESS_MAIN(TestConnectionStore)
#include "tst_connection_store.moc"
