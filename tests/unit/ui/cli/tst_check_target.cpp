// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/check_target.h"
#include "settings/policy_file.h"
#include "support/test_case.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <unistd.h>

using namespace Understudy;

namespace {

using Settings = QList<std::pair<QString, QString>>;

QByteArray profileJson();
QByteArray connectionsJson();

} // namespace

class TestCheckTarget : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fileAloneIsOnlyRead();
    void fileWithAnAddress();
    void faultsAreNamed();
    void refusesSettings_data();
    void refusesSettings();
    void templatesAreJson();
    void refusesAddresses_data();
    void refusesAddresses();
    void connection();
    void connectionOverridden();
    void plainHttpIsOfItsAddressAlone();
    void refusesConnections();
    void damagedConnectionsStayWhereTheyAre();
    void thePolicyDecidesWhoMayBeAsked();

private:
    QString write(const char *name, const QByteArray &content);
    Result<CheckTarget> found(CheckOptions options) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestCheckTarget::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = write("acme.json", profileJson());
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("profiles")));
    write("profiles/acme.json", profileJson());
    write("connections.json", connectionsJson());
}

QString TestCheckTarget::write(const char *name, const QByteArray &content)
{
    QFile file(m_folder->filePath(QLatin1String(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", name);
    return file.fileName();
}

Result<CheckTarget> TestCheckTarget::found(CheckOptions options) const
{
    if (options.target.isEmpty())
        options.target = m_file;
    return CheckTarget::find(options, m_folder->path());
}

void TestCheckTarget::fileAloneIsOnlyRead()
{
    const auto target = found({}); // which needs no settings
    QVERIFY(target);
    QCOMPARE(target->profile.id, QStringLiteral("acme"));
    QVERIFY(target->connection.address.isEmpty());
}

void TestCheckTarget::fileWithAnAddress()
{
    const auto target = found({.address = QStringLiteral("https://acme.example/app"),
                               .settings = {{QStringLiteral("tenant"), QStringLiteral("42")}}});
    QVERIFY(target);
    QCOMPARE(target->connection.address, QUrl(QStringLiteral("https://acme.example/app")));
    QCOMPARE(target->profile.settings.at(1).value, QJsonValue(QStringLiteral("42")));
    QVERIFY(target->connection.revokeProven);
    QVERIFY(!target->connection.allowPlainHttp);
}

void TestCheckTarget::faultsAreNamed()
{
    write("acme.json", profileJson().replace("\"/id\"", "1").replace("{+base}/back", "back"));
    const auto target = found({});
    QVERIFY(!target);
    QVERIFY2(target.error().message.startsWith(QLatin1String("acme.json: /stop/requests/0/path: ")),
             qPrintable(target.error().message));
    const auto missing = found({.target = QStringLiteral("./nowhere.json")});
    QVERIFY(!missing);
    QVERIFY(missing.error().message.startsWith(QLatin1String("./nowhere.json: ")));
}

void TestCheckTarget::refusesSettings_data()
{
    QTest::addColumn<Settings>("settings");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *id, const char *value, const char *words) {
        QTest::newRow(name) << Settings{{QString::fromLatin1(id), QString::fromLatin1(value)}}
                            << QString::fromLatin1(words);
    };
    QTest::newRow("missing") << Settings{} << "--set tenant=VALUE";
    row("unknown", "colour", "blue", "no such setting");
    row("secret", "apiKey", "hunter2", "--credentials-fd");
    row("not JSON", "extra", "{hunter2", "JSON");
    row("not a path", "base", "/a?hunter2", "/settings/0");
}

void TestCheckTarget::refusesSettings()
{
    QFETCH(Settings, settings);
    QFETCH(QString, words);
    const auto target =
        found({.address = QStringLiteral("https://acme.example"), .settings = settings});
    QVERIFY(!target);
    QVERIFY2(target.error().message.contains(words), qPrintable(target.error().message));
    QVERIFY(!target.error().message.contains(QLatin1String("hunter2")));
}

void TestCheckTarget::templatesAreJson()
{
    const auto target =
        found({.settings = {{QStringLiteral("extra"), QStringLiteral("[1, \"a\"]")}}});
    QVERIFY(target);
    QCOMPARE(target->profile.settings.at(2).value, QJsonValue(QJsonArray{1, QStringLiteral("a")}));
}

void TestCheckTarget::refusesAddresses_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address : {"acme.example",
                                "ftp://acme.example",
                                "https://",
                                "https://me:pw@acme.example",
                                "https://acme.example?q",
                                "https://acme.example#f",
                                "http://acme.example"})
        QTest::newRow(address) << QString::fromLatin1(address);
}

void TestCheckTarget::refusesAddresses()
{
    QFETCH(QString, address);
    const auto target = found({.address = address});
    QVERIFY(!target);
    QVERIFY(target.error().message.startsWith(QLatin1String("--address: ")));
}

void TestCheckTarget::connection()
{
    const auto target = found({.target = QStringLiteral("Acme")});
    QVERIFY(target);
    QCOMPARE(target->connection.address, QUrl(QStringLiteral("https://acme.example")));
    QCOMPARE(target->profile.settings.at(0).value, QJsonValue(QStringLiteral("/v1")));
    QVERIFY(target->connection.revokeProven);
}

void TestCheckTarget::connectionOverridden()
{
    const auto target = found({.target = QStringLiteral("Acme"),
                               .address = QStringLiteral("http://127.0.0.1:8080"),
                               .settings = {{QStringLiteral("base"), QStringLiteral("/v2")}}});
    QVERIFY(target);
    QCOMPARE(target->connection.address, QUrl(QStringLiteral("http://127.0.0.1:8080")));
    QCOMPARE(target->profile.settings.at(0).value, QJsonValue(QStringLiteral("/v2")));
    QCOMPARE(target->profile.settings.at(1).value, QJsonValue(QStringLiteral("blue")));
}

void TestCheckTarget::plainHttpIsOfItsAddressAlone()
{
    QVERIFY(found({.target = QStringLiteral("Plain")}));
    const auto path = found(
        {.target = QStringLiteral("Plain"), .address = QStringLiteral("http://acme.example/app")});
    QVERIFY(path);
    QVERIFY(path->connection.allowPlainHttp);
    QVERIFY(!found(
        {.target = QStringLiteral("Plain"), .address = QStringLiteral("http://other.example")}));
}

void TestCheckTarget::refusesConnections()
{
    const auto unknown = found({.target = QStringLiteral("Nobody")});
    QVERIFY(!unknown);
    QVERIFY(unknown.error().message.contains(QLatin1String("\"Nobody\"")));
    const auto lost = found({.target = QStringLiteral("Lost")});
    QVERIFY(!lost);
    QVERIFY(lost.error().message.contains(QLatin1String("\"lost\"")));
}

void TestCheckTarget::damagedConnectionsStayWhereTheyAre()
{
    const QString path = write("connections.json", "{");
    const auto target = found({.target = QStringLiteral("Acme")});
    QVERIFY(!target);
    QVERIFY(target.error().message.startsWith(path));
    QVERIFY(QFile::exists(path));
}

void TestCheckTarget::thePolicyDecidesWhoMayBeAsked()
{
    const Result<CheckTarget> target = found({.target = QStringLiteral("Acme")});
    QVERIFY(target);
    const PolicyFile policy(m_folder->filePath(QStringLiteral("policy.json")), ::geteuid());
    QVERIFY(target->allowedBy(policy));
    const QString path = write("policy.json", R"({"connections": ["https://acme.example"]})");
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(target->allowedBy(policy));
    write("policy.json", R"({"connections": ["https://other.example"]})");
    QVERIFY(target->allowedBy(policy).error().message.contains(QLatin1String("acme.example")));
    write("policy.json", R"({"conections": []})");
    QVERIFY(target->allowedBy(policy).error().message.contains(QLatin1String("/conections")));
}

namespace {

QByteArray profileJson()
{
    return R"({
    "profile": 1, "id": "acme", "name": "Acme", "verified": "nothing", "userId": "text",
    "effect": "shared",
    "settings": [
        { "id": "base", "label": "Base path", "type": "path", "default": "/api" },
        { "id": "tenant", "label": "Tenant", "type": "text" },
        { "id": "extra", "label": "Extra", "type": "template", "default": {} },
        { "id": "apiKey", "label": "Key", "type": "secret" } ],
    "signIn": { "fields": [ { "id": "token", "label": "Token", "secret": true } ] },
    "whoAmI": { "requests": [ { "method": "GET", "path": "{+base}/me",
                                "headers": { "X-Tenant": "{tenant}", "X-Key": "{apiKey}" } } ],
                "session": { "id": "body:/id" } },
    "impersonate": { "requests": [ { "method": "POST", "path": "{+base}/as/{userId}",
                                     "json": { "params": "{extra}" } } ] },
    "stop": { "requests": [ { "method": "POST", "path": "{+base}/back" } ] } })";
}

QByteArray connectionsJson()
{
    return R"({"connections": [
    { "id": "1", "name": "Acme", "address": "https://acme.example", "profile": "acme",
      "settings": { "tenant": "blue", "base": "/v1" } },
    { "id": "2", "name": "Plain", "address": "http://acme.example", "profile": "acme",
      "allowPlainHttp": true, "settings": { "tenant": "blue" } },
    { "id": "3", "name": "Lost", "address": "https://acme.example", "profile": "lost" } ]})";
}

} // namespace

QTEST_GUILESS_MAIN(TestCheckTarget)
#include "tst_check_target.moc"
