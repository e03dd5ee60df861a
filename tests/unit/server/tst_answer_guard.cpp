// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/answer_guard.h"
#include "support/test_case.h"

#include <QElapsedTimer>

#include <array>
#include <sys/socket.h>
#include <unistd.h>

using namespace std::chrono_literals;
using namespace Understudy;

class TestAnswerGuard : public TestCase
{
    Q_OBJECT

    std::array<int, 2> m_ends{};

private Q_SLOTS:

    void init()
    {
        TestCase::init();
        QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM, 0, m_ends.data()), 0);
    }

    void cleanup()
    {
        for (const int end : m_ends)
            ::close(end);
    }

    void whoWaitsForNothingGoesOn()
    {
        AnswerGuard guard(m_ends.at(0));
        guard.expect(50ms);
        char byte = 0;
        QCOMPARE(::read(m_ends.at(0), &byte, 1), 0); // would wait for ever
        QVERIFY(guard.hasCut());
    }

    void anAnswerInTimeKeepsTheConnection()
    {
        AnswerGuard guard(m_ends.at(0));
        for (int i = 0; i < 1000; ++i) {
            guard.expect(10s);
            QCOMPARE(::write(m_ends.at(1), "a", 1), 1);
            char byte = 0;
            QCOMPARE(::read(m_ends.at(0), &byte, 1), 1);
            guard.arrived();
        }
        QVERIFY(!guard.hasCut());
    }

    void endsWhileItWaits()
    {
        QElapsedTimer timer;
        timer.start();
        {
            AnswerGuard guard(m_ends.at(0));
            guard.expect(1h);
        }
        QVERIFY(timer.elapsed() < 60000);
    }
};

QTEST_GUILESS_MAIN(TestAnswerGuard)
#include "tst_answer_guard.moc"
