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
        QVERIFY(hasher.verify(Secret(QStringLiteral("correct horse")), hash).result().value());
        QVERIFY(!hasher.verify(Secret(QStringLiteral("correct horsf")), hash).result().value());
        QVERIFY(!hasher.verify(Secret(), hash).result().value());
    }

    void twoHashesOfOnePasswordDiffer()
    {
        const Secret password(QStringLiteral("correct horse"));
        QVERIFY(PasswordHasher::hash(password) != PasswordHasher::hash(password));
    }

    void nobodyHasAnEmptyHash()
    {
        PasswordHasher hasher;
        QVERIFY(!hasher.verify(Secret(QStringLiteral("x")), {}).result().value());
        QVERIFY(!hasher.verify(Secret(), {}).result().value());
        QVERIFY(!hasher.verify(Secret(QStringLiteral("x")), "not a hash").result().value());
    }

    void answersWhoeverStillWaitsAtTheEnd()
    {
        PasswordHasher hasher;
        const QByteArray hash = PasswordHasher::hash(Secret(QStringLiteral("a")));
        QList<QFuture<std::optional<bool>>> waiting;
        for (int i = 0; i < 50; ++i)
            waiting.append(hasher.verify(Secret(QStringLiteral("b")), hash));
        waiting.first().waitForFinished();
        hasher.end();
        QVERIFY(
            std::ranges::all_of(waiting, [](const auto &future) { return future.isFinished(); }));
        QVERIFY(waiting.first().result().has_value());
        QVERIFY(!waiting.last().result().has_value());
        QVERIFY(!hasher.verify(Secret(QStringLiteral("a")), hash).result().has_value());
    }
};

QTEST_GUILESS_MAIN(TestPasswordHasher)
#include "tst_password_hasher.moc"
