// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/audit_key.h"
#include "support/test_case.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

using namespace Understudy;

class TestAuditKey : public TestCase
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("key"));

private Q_SLOTS:

    void init()
    {
        TestCase::init();
        QFile::remove(m_path);
    }

    void isMadeOnceAndPrivate()
    {
        const AuditKey key = AuditKey::make(m_path).value();
        QCOMPARE(QFileInfo(m_path).permissions()
                     & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup
                        | QFileDevice::WriteOther),
                 QFileDevice::Permissions());
        QCOMPARE(AuditKey::read(m_path)->publicKey(), key.publicKey());
        QCOMPARE(AuditKey::make(m_path)->publicKey(), key.publicKey()); // never over another
        QCOMPARE(AuditKey::read(m_path)->publicKey(), key.publicKey());
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{QStringLiteral("key")});
    }

    // As by a process that was ended between the first byte and the last.
    void whatIsNotWholeIsNotReplaced()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        file.close();
        QVERIFY(!AuditKey::make(m_path));
        QCOMPARE(QFileInfo(m_path).size(), 0);
    }

    void saysWhereItCannotBeMade()
    {
        const Result<AuditKey> key =
            AuditKey::make(m_folder.filePath(QStringLiteral("nowhere/key")));
        QVERIFY(!key && key.error().message.contains(QLatin1String("cannot be made")));
    }

    void refusesWhatOthersMayRead_data()
    {
        QTest::addColumn<int>("mode");
        for (const int mode : {0640, 0620, 0604, 0602, 0644})
            QTest::addRow("%o", uint(mode)) << mode;
    }

    void refusesWhatOthersMayRead()
    {
        QFETCH(int, mode);
        QVERIFY(AuditKey::make(m_path));
        QCOMPARE(::chmod(QFile::encodeName(m_path).constData(), mode_t(mode)), 0);
        const Result<AuditKey> key = AuditKey::read(m_path);
        QVERIFY(!key && key.error().message.contains(QLatin1String("chmod 600")));
    }

    void refusesWhatIsNoFile()
    {
        QCOMPARE(::mkfifo(QFile::encodeName(m_path).constData(), 0600),
                 0); // and does not wait for a writer
        const Result<AuditKey> key = AuditKey::read(m_path);
        QVERIFY(!key && key.error().message.contains(QLatin1String("not a file")));
        QVERIFY(!AuditKey::read(m_folder.path()));
    }

    void refusesWhatBelongsToAnother()
    {
        QVERIFY(AuditKey::make(m_path));
        if (::chown(QFile::encodeName(m_path).constData(), 12345, gid_t(-1)) != 0)
            QSKIP("only root can give a file away");
        const Result<AuditKey> key = AuditKey::read(m_path);
        QVERIFY(!key && key.error().message.contains(QLatin1String("another user")));
    }

    void refusesWhatIsNoKey()
    {
        QVERIFY(!AuditKey::read(m_path));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        file.write("00ff");
        file.close();
        const Result<AuditKey> key = AuditKey::read(m_path);
        QVERIFY(!key && key.error().message.contains(QLatin1String("holds no audit key")));
    }

    void everythingInAHeadIsSigned()
    {
        const AuditKey key = AuditKey::make(m_path).value();
        const AuditHead head = key.sign(7, QByteArray(32, 'h'), 1000);
        QVERIFY(head.isSignedBy(key.publicKey()));
        AuditHead other = head;
        other.id = 8;
        QVERIFY(!other.isSignedBy(key.publicKey()));
        other = head;
        other.time = 1001;
        QVERIFY(!other.isSignedBy(key.publicKey()));
        other = head;
        other.hash[3] = 'x';
        QVERIFY(!other.isSignedBy(key.publicKey()));
        other = head;
        other.signature.chop(1);
        QVERIFY(!other.isSignedBy(key.publicKey()));
        QVERIFY(!head.isSignedBy(QByteArray(32, 'k')));
        QVERIFY(!head.isSignedBy({}));
    }

    void headsAreExported()
    {
        const AuditKey key = AuditKey::make(m_path).value();
        const AuditHead head = key.sign(7, QByteArray(32, 'h'), 1000);
        const QJsonObject json = headJson(head, key.publicKey());
        const ExportedHead back = headFrom(QJsonDocument(json).toJson()).value();
        QVERIFY(back.head == head);
        QCOMPARE(back.publicKey, key.publicKey());
        QJsonObject changed = json;
        changed[QStringLiteral("id")] = 6;
        QVERIFY(!headFrom(QJsonDocument(changed).toJson()));
        QVERIFY(!headFrom("{}"));
        QVERIFY(!headFrom("garbage"));
    }
};

QTEST_GUILESS_MAIN(TestAuditKey)
#include "tst_audit_key.moc"
