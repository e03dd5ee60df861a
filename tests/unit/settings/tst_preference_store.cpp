// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/preference_store.h"
#include "support/full_disk.h"
#include "support/test_case.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Understudy;

class PreferenceStoreTest : public TestCase
{
    Q_OBJECT

    struct Kept
    {
        QTemporaryDir folder;
        PreferenceStore store{folder.path()};

        QString path() const { return folder.filePath(QStringLiteral("settings.json")); }

        bool write(const QByteArray &content) const
        {
            QFile file(path());
            return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        }

        QByteArray content() const
        {
            QFile file(path());
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }
    };

private Q_SLOTS:

    void areTheUsualOnesAtFirst()
    {
        Kept kept;
        QCOMPARE(kept.store.load(), Result<Preferences>(Preferences{}));
        QVERIFY(!QFile::exists(kept.path()));
    }

    void areKeptForThisUserAlone()
    {
        Kept kept;
        QVERIFY(kept.store.save({.minutes = 15}));
        QCOMPARE(PreferenceStore(kept.folder.path()).load()->minutes, 15);
        const auto mine = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFile::permissions(kept.path()), mine);
    }

    void keepWhatALaterVersionWrote()
    {
        Kept kept;
        QVERIFY(kept.write("{\"sounds\": \"none\", \"theme\": \"dark\"}"));
        QVERIFY(kept.store.save({.theme = Theme::Light}));
        QVERIFY(kept.content().contains("\"sounds\": \"none\""));
        QCOMPARE(kept.store.load()->theme, Theme::Light);
    }

    void aDamagedFileIsKeptAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("half") << QByteArray("{\"theme\": \"da");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("other type") << QByteArray("{\"minutes\": \"30\"}");
        QTest::newRow("list") << QByteArray("[1]");
        QTest::newRow("text") << QByteArray("\"x\"");
        QTest::newRow("number") << QByteArray("3");
        QTest::newRow("null") << QByteArray("null");
    }

    void aDamagedFileIsKeptAside()
    {
        QFETCH(QByteArray, content);
        Kept kept;
        QVERIFY(kept.write(content));
        QCOMPARE(kept.store.load().error().kind, ErrorKind::Invalid);
        QVERIFY(!QFile::exists(kept.path()));
        QFile aside(kept.store.damagedCopy());
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), content);
    }

    void whatCannotBeReadIsNotReplaced()
    {
        Kept kept;
        QVERIFY(QDir(kept.folder.path()).mkdir(QStringLiteral("settings.json")));
        QCOMPARE(kept.store.load().error().kind, ErrorKind::Unavailable);
        QCOMPARE(kept.store.save({}).error().kind, ErrorKind::Unavailable);
        QVERIFY(kept.store.damagedCopy().isEmpty());
    }

    void aFullDiskIsSaid()
    {
        Kept kept;
        QVERIFY(kept.store.save({.minutes = 15}));
        {
            const FullDisk full;
            QCOMPARE(kept.store.save({.minutes = 20}).error().kind, ErrorKind::Unavailable);
        }
        QCOMPARE(kept.store.load()->minutes, 15);
    }
};

QTEST_GUILESS_MAIN(PreferenceStoreTest)
#include "tst_preference_store.moc"
