// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "remote/terminal_session.h"
#include "support/test_case.h"

using namespace Understudy;

namespace {

// As proc(5) has them: pid (name) state ppid pgrp session tty_nr tpgid flags minflt cminflt majflt
// cmajflt utime stime cutime cstime priority nice num_threads itrealvalue starttime …
const QByteArray inTerminal =
    "4711 (bash) S 4000 4711 4500 34817 4711 4194304 1 2 3 4 5 6 7 8 20 0 1 0 987654 1000 2";

} // namespace

class TerminalSessionTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:

    void readsTheSessionAndItsBegin()
    {
        QCOMPARE(sessionLeaderIn(inTerminal), 4500);
        QCOMPARE(startTimeIn(inTerminal), QByteArray("987654"));
    }

    void aNameMayHoldAnything()
    {
        QByteArray stat = inTerminal;
        stat.replace("(bash)", "(a) S 1 2 3 4 (b)");
        QCOMPARE(sessionLeaderIn(stat), 4500);
        QCOMPARE(startTimeIn(stat), QByteArray("987654"));
    }

    void withoutATerminalThereIsNone()
    {
        QByteArray stat = inTerminal;
        stat.replace(" 34817 ", " 0 ");
        QCOMPARE(sessionLeaderIn(stat), 0);
    }

    void whatIsNoneTellsNothing()
    {
        for (const QByteArray &stat : {QByteArray(), QByteArray("garbage"), QByteArray("1 (x")}) {
            QCOMPARE(sessionLeaderIn(stat), 0);
            QVERIFY(startTimeIn(stat).isEmpty());
        }
        QVERIFY(terminalSessionOf(-1).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TerminalSessionTest)
#include "tst_terminal_session.moc"
