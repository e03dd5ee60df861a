// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/audit_key.h"
#include "support/test_case.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>

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
        QVERIFY(!AuditKey::make(m_path)); // never over another
        QCOMPARE(AuditKey::read(m_path)->publicKey(), key.publicKey());
    }

    void refusesWhatIsNoKey()
    {
        QVERIFY(!AuditKey::read(m_path));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("00ff");
        file.close();
        QVERIFY(!AuditKey::read(m_path));
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
