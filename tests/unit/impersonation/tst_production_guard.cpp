// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "impersonation/production_guard.h"
#include "support/test_case.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Understudy;

class TestProductionGuard : public TestCase
{
    Q_OBJECT

    static Connection acme(Environment environment = Environment::Production)
    {
        return {.id = QStringLiteral("acme"), .environment = environment};
    }

    const QDate m_today{2026, 3, 2};

private Q_SLOTS:

    void asksOnceADay()
    {
        const QTemporaryDir folder;
        ProductionGuard guard(folder.path());
        QVERIFY(guard.asksAt(acme(), m_today));
        guard.confirm(QStringLiteral("acme"), m_today);
        QVERIFY(!guard.asksAt(acme(), m_today));
        QVERIFY(guard.asksAt(acme(), m_today.addDays(1)));
        QVERIFY(guard.asksAt(acme(), m_today.addDays(-1)));
        QVERIFY(guard.asksAt({.id = QStringLiteral("beta")}, m_today));
    }

    void asksAtProductionAlone()
    {
        const QTemporaryDir folder;
        const ProductionGuard guard(folder.path());
        for (const auto other : {Environment::Staging, Environment::Development, Environment::Demo})
            QVERIFY(!guard.asksAt(acme(other), m_today));
    }

    void remembers()
    {
        const QTemporaryDir folder;
        ProductionGuard(folder.path()).confirm(QStringLiteral("acme"), m_today);
        QVERIFY(!ProductionGuard(folder.path()).asksAt(acme(), m_today));
        const auto others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(folder.filePath(QStringLiteral("confirmed.json"))) & others));
    }

    void aDamagedMemoryAsksAgain()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("confirmed.json")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"acme\": 7") > 0);
        file.close();
        QVERIFY(ProductionGuard(folder.path()).asksAt(acme(), m_today));
        QVERIFY(ProductionGuard(QStringLiteral("/nowhere")).asksAt(acme(), m_today));
    }
};

QTEST_GUILESS_MAIN(TestProductionGuard)
#include "tst_production_guard.moc"
