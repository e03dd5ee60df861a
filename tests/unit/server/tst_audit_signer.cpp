// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit_bench.h"
#include "server/audit_signer.h"
#include "support/test_case.h"

#include <QRegularExpression>

using namespace Understudy;

class TestAuditSigner : public TestCase
{
    Q_OBJECT

    std::unique_ptr<AuditBench> m_bench;

    static void expectRefusal()
    {
        QTest::ignoreMessage(QtCriticalMsg,
                             QRegularExpression(QStringLiteral("^audit: nothing was signed: ")));
    }

private Q_SLOTS:

    void init()
    {
        TestCase::init();
        m_bench = std::make_unique<AuditBench>();
    }

    void signsHowFarTheLogHasCome()
    {
        AuditSigner signer(*m_bench->database, m_bench->audit, m_bench->clock, m_bench->key);
        signer.start();
        QCOMPARE(signer.known()->id, 0);
        QVERIFY(m_bench->append(3));
        signer.sign();
        QCOMPARE(signer.known()->id, 3);
        QVERIFY(*signer.known() == m_bench->audit.newestHead().value());
        QVERIFY(m_bench->append(2));
        signer.sign();
        QVERIFY(m_bench->verify(signer.known()).isWhole());
        QCOMPARE(signer.known()->id, 5);
    }

    void goesOnFromTheNewestHead()
    {
        QVERIFY(m_bench->append(3) && m_bench->sign() && m_bench->append(2));
        QVERIFY(m_bench->forge(QStringLiteral("UPDATE audit SET reason = 'x' WHERE id = 4")));
        AuditSigner signer(*m_bench->database, m_bench->audit, m_bench->clock, m_bench->key);
        expectRefusal();
        signer.sign();
        QCOMPARE(m_bench->audit.newestHead()->id, 3);
    }

    // A cut and the heads that would tell: only who remembers finds it.
    void remembersWhatItSigned()
    {
        AuditSigner signer(*m_bench->database, m_bench->audit, m_bench->clock, m_bench->key);
        QVERIFY(m_bench->append(3));
        signer.sign();
        QVERIFY(m_bench->forge(QStringLiteral("DELETE FROM audit_heads")));
        QVERIFY(m_bench->forge(QStringLiteral("DELETE FROM audit WHERE id > 1")));
        QVERIFY(m_bench->append(4));
        expectRefusal();
        signer.sign();
        QCOMPARE(m_bench->audit.newestHead()->id, 0);
        QVERIFY(!m_bench->verify(signer.known()).isWhole());
    }
};

QTEST_GUILESS_MAIN(TestAuditSigner)
#include "tst_audit_signer.moc"
