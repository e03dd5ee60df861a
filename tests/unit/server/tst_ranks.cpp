// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ranks.h"
#include "support/test_case.h"

using namespace Understudy;

class TestRanks : public TestCase
{
    Q_OBJECT

private Q_SLOTS:

    void onlyThoseBelow_data()
    {
        QTest::addColumn<QString>("actor");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<bool>("impersonates");
        QTest::addColumn<bool>("sees");
        const QStringList roles{QStringLiteral("admin"),
                                QStringLiteral("support"),
                                QStringLiteral("customer"),
                                QStringLiteral("auditor"),
                                QStringLiteral("Admin"),
                                QString()};
        const QStringList may{QStringLiteral("admin support"),
                              QStringLiteral("admin customer"),
                              QStringLiteral("support customer")};
        for (const QString &actor : roles) {
            for (const QString &subject : roles) {
                const QString pair = actor + QLatin1Char(' ') + subject;
                const bool allowed = may.contains(pair);
                QTest::newRow(qPrintable(pair))
                    << actor << subject << allowed << (allowed || actor == roles.first());
            }
        }
    }

    void onlyThoseBelow()
    {
        QFETCH(QString, actor);
        QFETCH(QString, subject);
        QTEST(mayImpersonate(actor, subject), "impersonates");
        QTEST(maySee(actor, subject), "sees");
    }

    void whoMayAct()
    {
        QVERIFY(mayImpersonate(QStringLiteral("admin")));
        QVERIFY(mayImpersonate(QStringLiteral("support")));
        QVERIFY(!mayImpersonate(QStringLiteral("customer")));
        QVERIFY(!mayImpersonate(QStringLiteral("auditor")));
    }
};

QTEST_GUILESS_MAIN(TestRanks)
#include "tst_ranks.moc"
