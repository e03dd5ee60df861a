// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/password_hasher.h"
#include "support/test_case.h"

using namespace Understudy;

class TestPasswordHasher : public TestCase
{
    Q_OBJECT

private Q_SLOTS:

    void knowsThePasswordItHashed()
    {
        PasswordHasher hasher;
        const QByteArray hash = PasswordHasher::hash(Secret(QStringLiteral("correct horse")));
        QVERIFY(hash.startsWith("$argon2id$"));
        QVERIFY(hasher.verify(Secret(QStringLiteral("correct horse")), hash).result());
        QVERIFY(!hasher.verify(Secret(QStringLiteral("correct horsf")), hash).result());
        QVERIFY(!hasher.verify(Secret(), hash).result());
    }

    void twoHashesOfOnePasswordDiffer()
    {
        const Secret password(QStringLiteral("correct horse"));
        QVERIFY(PasswordHasher::hash(password) != PasswordHasher::hash(password));
    }

    void nobodyHasAnEmptyHash()
    {
        PasswordHasher hasher;
        QVERIFY(!hasher.verify(Secret(QStringLiteral("x")), {}).result());
        QVERIFY(!hasher.verify(Secret(), {}).result());
        QVERIFY(!hasher.verify(Secret(QStringLiteral("x")), "not a hash").result());
    }

    void endsWithWorkStillWaiting()
    {
        PasswordHasher hasher;
        const QByteArray hash = PasswordHasher::hash(Secret(QStringLiteral("a")));
        for (int i = 0; i < 50; ++i)
            hasher.verify(Secret(QStringLiteral("b")), hash);
    }
};

QTEST_GUILESS_MAIN(TestPasswordHasher)
#include "tst_password_hasher.moc"
