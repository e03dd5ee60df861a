// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "remote/terminal_session.h"

#include <QFile>

namespace Understudy {

namespace {

//! The fields behind the program's name, which may hold anything, brackets included.
QByteArrayList fieldsOf(const QByteArray &stat)
{
    const qsizetype end = stat.lastIndexOf(')');
    return end < 0 ? QByteArrayList() : stat.sliced(end + 1).simplified().split(' ');
}

QByteArray statOf(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

qint64 sessionLeaderIn(const QByteArray &stat)
{
    // state, ppid, pgrp, session, tty_nr
    const QByteArrayList fields = fieldsOf(stat);
    const bool hasTerminal = fields.value(4).toLongLong() != 0;
    return hasTerminal ? fields.value(3).toLongLong() : 0;
}

QByteArray startTimeIn(const QByteArray &stat)
{
    constexpr int startTime = 22 - 3; // proc(5) counts from 1, and the two before are cut off
    return fieldsOf(stat).value(startTime);
}

QString terminalSessionOf(qint64 pid)
{
    const qint64 leader = sessionLeaderIn(statOf(pid));
    const QByteArray begun = leader > 0 ? startTimeIn(statOf(leader)) : QByteArray();
    return begun.isEmpty() ? QString()
                           : QStringLiteral("%1:%2").arg(leader).arg(QString::fromLatin1(begun));
}

} // namespace Understudy
