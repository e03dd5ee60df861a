// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/profile_catalogue.h"
#include "sound_profile.h"
#include "support/full_disk.h"
#include "support/test_case.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Understudy;

namespace {

const QString acme = QStringLiteral("acme");

QByteArray named(const char *id)
{
    return profileWith(QStringLiteral("/id"), '"' + QByteArray(id) + '"');
}

Connection connectionTo(const QString &profileId, const char *settings = "{}")
{
    return {.profileId = profileId, .settings = QJsonDocument::fromJson(settings).object()};
}

} // namespace

class TestProfileCatalogue : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyShippedProfileIsSound();
    void ownProfiles();
    void ownFaults();
    void noFolder();
    void settingsOfAConnection();
    void requiredSettings_data();
    void requiredSettings();
    void noProfile();
    void import();
    void importRefusals_data();
    void importRefusals();
    void importNowhere();
    void importOnAFullDisk();

private:
    QString write(const char *name, const QByteArray &bytes);

    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProfileCatalogue::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QString TestProfileCatalogue::write(const char *name, const QByteArray &bytes)
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", name);
    return file.fileName();
}

void TestProfileCatalogue::everyShippedProfileIsSound()
{
    const ProfileCatalogue catalogue;
    QCOMPARE(catalogue.faults(), QStringList());
    const QStringList shipped{QStringLiteral("better-auth"),
                              QStringLiteral("blitz"),
                              QStringLiteral("custom"),
                              QStringLiteral("gitea"),
                              QStringLiteral("gitlab"),
                              QStringLiteral("keycloak"),
                              QStringLiteral("rfc8693"),
                              QStringLiteral("understudy")};
    QCOMPARE(QStringList(catalogue.profiles().keys()), shipped);
    for (const QString &id : shipped)
        QCOMPARE(catalogue.profiles().value(id).id, id);
}

void TestProfileCatalogue::ownProfiles()
{
    write("anything.json", soundProfile);
    write("profile.schema.json", "{}");
    write("notes.txt", "not a profile");
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder.json")));
    const ProfileCatalogue catalogue(m_folder->path());
    QCOMPARE(catalogue.faults(), QStringList());
    QCOMPARE(catalogue.profiles().value(acme).name, QStringLiteral("Acme"));
    QCOMPARE(catalogue.profiles().size(), 9);
}

void TestProfileCatalogue::ownFaults()
{
    write("a.json", soundProfile);
    write("b.json", soundProfile);
    write("c.json", "{");
    write("d.json", named("gitlab"));
    write("e.json", QByteArray(1024 * 1024 + 1, ' '));
    write("f.json", profileWith(QStringLiteral("/stop/requests/0/path"), R"("back")"));
    const ProfileCatalogue catalogue(m_folder->path());
    const QStringList faults = catalogue.faults();
    QCOMPARE(faults.size(), 5);
    QCOMPARE(faults.at(0), QStringLiteral("b.json: /id: \"acme\" is another profile's"));
    QVERIFY(faults.at(1).startsWith(QLatin1String("c.json: /: ")));
    QCOMPARE(faults.at(2), QStringLiteral("d.json: /id: \"gitlab\" is another profile's"));
    QCOMPARE(faults.at(3), QStringLiteral("e.json: /: is too large"));
    QCOMPARE(faults.at(4),
             QStringLiteral(
                 "f.json: /stop/requests/0/path: must start with a slash or a path setting"));
    QCOMPARE(catalogue.profiles().value(QStringLiteral("gitlab")).effect, Effect::Header);
}

void TestProfileCatalogue::noFolder()
{
    const ProfileCatalogue catalogue(path("nowhere"));
    QCOMPARE(catalogue.faults(), QStringList());
    QCOMPARE(catalogue.profiles().size(), 8);
}

void TestProfileCatalogue::settingsOfAConnection()
{
    write("acme.json", soundProfile);
    const ProfileCatalogue catalogue(m_folder->path());
    const auto usual = catalogue.profileOf(connectionTo(acme));
    QCOMPARE(usual->settings.first().value, QJsonValue(QStringLiteral("/api")));
    const auto other = catalogue.profileOf(connectionTo(acme, R"({"base":"/v2"})"));
    QCOMPARE(other->settings.first().value, QJsonValue(QStringLiteral("/v2")));
    const auto refused = catalogue.profileOf(connectionTo(acme, R"({"bass":"/v2"})"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Invalid);
    QCOMPARE(refused.error().message,
             QStringLiteral("acme.json: /settings: does not have \"bass\""));
}

void TestProfileCatalogue::requiredSettings_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<QString>("missing");
    const auto row = [](const char *settings, const char *missing) {
        QTest::newRow(settings) << QByteArray(settings) << QString::fromLatin1(missing);
    };
    row("{}", "Tenant");
    row(R"({"tenant":""})", "Tenant");
    row(R"({"tenant":"a"})", "Parameters");
    row(R"({"tenant":"a","params":null})", "Parameters");
    row(R"({"tenant":"a","params":""})", "Parameters");
    row(R"({"tenant":"a","params":{}})", "");
    row(R"({"tenant":"a","params":[]})", "");
    row(R"({"tenant":"a","params":7})", "");
    row(R"({"tenant":"a","params":false})", "");
}

void TestProfileCatalogue::requiredSettings()
{
    QFETCH(QByteArray, settings);
    QFETCH(QString, missing);
    write("acme.json", profileWith(QStringLiteral("/settings"), R"([
        { "id": "base", "label": "Base", "type": "path", "default": "" },
        { "id": "tenant", "label": "Tenant", "type": "text" },
        { "id": "params", "label": "Parameters", "type": "template" },
        { "id": "secret", "label": "Secret", "type": "secret" } ])"));
    const ProfileCatalogue catalogue(m_folder->path());
    QCOMPARE(catalogue.faults(), QStringList());
    const auto profile = catalogue.profileOf(connectionTo(acme, settings.constData()));
    QCOMPARE(profile.has_value(), missing.isEmpty());
    if (!profile)
        QCOMPARE(profile.error().message,
                 QStringLiteral("Acme: the setting \"%1\" is missing").arg(missing));
}

void TestProfileCatalogue::noProfile()
{
    const auto profile = ProfileCatalogue().profileOf(connectionTo(acme));
    QVERIFY(!profile);
    QCOMPARE(profile.error().kind, ErrorKind::Invalid);
    QCOMPARE(profile.error().message, QStringLiteral("there is no profile \"acme\""));
}

void TestProfileCatalogue::import()
{
    const QString source = write("from somewhere.txt", soundProfile);
    const QString own = path("config/profiles"); // made where it is not there
    ProfileCatalogue catalogue(own);
    const auto imported = catalogue.import(source);
    QVERIFY(imported);
    QCOMPARE(imported->id, acme);
    QVERIFY(catalogue.profiles().contains(acme));
    QVERIFY(catalogue.profileOf(connectionTo(acme)));
    QFile copy(own + QStringLiteral("/acme.json"));
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), QByteArray(soundProfile));
    QVERIFY(ProfileCatalogue(own).profiles().contains(acme));
    const auto again = catalogue.import(source);
    QVERIFY(!again);
    QCOMPARE(again.error().message,
             QStringLiteral("from somewhere.txt: /id: \"acme\" is another profile's"));
}

void TestProfileCatalogue::importRefusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("not JSON") << QByteArray("<html>");
    QTest::newRow("a fault") << profileWith(QStringLiteral("/whoAmI"), {});
    QTest::newRow("a shipped one's id") << named("understudy");
    QTest::newRow("a path for an id") << named("../../evil");
    QTest::newRow("too large") << QByteArray(1024 * 1024 + 1, ' ');
}

void TestProfileCatalogue::importRefusals()
{
    QFETCH(QByteArray, bytes);
    ProfileCatalogue catalogue(path("own"));
    const auto imported = catalogue.import(write("x.json", bytes));
    QVERIFY(!imported);
    QCOMPARE(imported.error().kind, ErrorKind::Invalid);
    QVERIFY(imported.error().message.startsWith(QLatin1String("x.json: /")));
    QVERIFY(!QDir(path("own")).exists());
    QCOMPARE(catalogue.profiles().size(), 8);
}

void TestProfileCatalogue::importNowhere()
{
    ProfileCatalogue homeless;
    const QString source = write("acme.json", soundProfile);
    const auto imported = homeless.import(source);
    QVERIFY(!imported && imported.error().kind == ErrorKind::Unavailable);
    ProfileCatalogue blocked(write("a file", "x"));
    const auto unwritten = blocked.import(source);
    QVERIFY(!unwritten && unwritten.error().kind == ErrorKind::Unavailable);
    QVERIFY(!blocked.profiles().contains(acme)); // what could not be kept is not there
    ProfileCatalogue catalogue(path("own"));
    const auto absent = catalogue.import(path("nowhere.json"));
    QVERIFY(!absent && absent.error().kind == ErrorKind::Unavailable);
    QVERIFY(absent.error().message.startsWith(QLatin1String("nowhere.json: /: ")));
}

void TestProfileCatalogue::importOnAFullDisk()
{
    QFile original(QStringLiteral(":/profiles/custom.json"));
    QVERIFY(original.open(QIODevice::ReadOnly));
    const QByteArray custom = original.readAll();
    const QString source = write("full.json", QByteArray(custom).replace("\"custom\"", "\"full\""));
    ProfileCatalogue catalogue(path("profiles"));
    {
        const FullDisk full;
        const auto imported = catalogue.import(source);
        QVERIFY(!imported);
        QCOMPARE(imported.error().kind, ErrorKind::Unavailable);
    }
    QVERIFY(!catalogue.profiles().contains(QStringLiteral("full")));
    QVERIFY(!QFile::exists(path("profiles") + QStringLiteral("/full.json")));
    QVERIFY(catalogue.import(source)); // nothing of the failure stands in the way
}

QTEST_GUILESS_MAIN(TestProfileCatalogue)
#include "tst_profile_catalogue.moc"
