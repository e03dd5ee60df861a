// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/unusable_backend.h"
#include "support/test_case.h"

using namespace Understudy;

class TestUnusableBackend : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyCallFailsWithTheReason();
};

void TestUnusableBackend::everyCallFailsWithTheReason()
{
    Error reason{.kind = ErrorKind::Invalid, .message = QStringLiteral("acme.json: /: no")};
    reason.inDoubt = true; // of whoever made the reason; nothing is sent here
    UnusableBackend backend(reason);
    reason.inDoubt = false;
    QCOMPARE(QCoro::waitFor(backend.signIn({})).error(), reason);
    QCOMPARE(QCoro::waitFor(backend.whoAmI({})).error(), reason);
    const StartOrder order{.userId = QStringLiteral("42"), .reason = {}};
    QCOMPARE(QCoro::waitFor(backend.impersonate({}, order)).error(), reason);
    QCOMPARE(QCoro::waitFor(backend.stop({}, {})).error(), reason);
    QCOMPARE(QCoro::waitFor(backend.signOut({})).error(), reason);
    QCOMPARE(QCoro::waitFor(backend.revoke({})).error(), reason);
    QVERIFY(backend.traits().hasStop); // so that Stop is not taken for done
}

QTEST_GUILESS_MAIN(TestUnusableBackend)
#include "tst_unusable_backend.moc"
