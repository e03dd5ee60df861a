// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/progress_line.h"

#include <QTextStream>

#include <cstdio>
#include <unistd.h>

namespace Understudy {

namespace {
constexpr qint64 showEvery = 250; // ms
constexpr qint64 guessAfter = 2000; // ms
const QString eraseLine = QStringLiteral("\r\x1b[K"); // ECMA-48 8.3.41
} // namespace

ProgressLine::ProgressLine()
    : m_isTerminal(isatty(STDERR_FILENO) == 1)
{
    m_sinceBegin.start();
}

void ProgressLine::show(qint64 done, qint64 total)
{
    if (!m_isTerminal || (m_sinceShown.isValid() && !m_sinceShown.hasExpired(showEvery)))
        return;
    m_sinceShown.start();
    m_isShown = true;
    write(eraseLine + words(done, total, m_sinceBegin.elapsed()));
}

void ProgressLine::interrupt(const QString &line)
{
    end();
    write(line + QLatin1Char('\n'));
}

void ProgressLine::end()
{
    if (m_isShown)
        write(eraseLine);
    m_isShown = false;
}

QString ProgressLine::words(qint64 done, qint64 total, qint64 elapsed)
{
    const QString share = QStringLiteral("%1 %").arg(total > 0 ? done * 100 / total : 0);
    if (elapsed < guessAfter || done <= 0)
        return share;
    const qint64 left = elapsed * (total - done) / done / 1000;
    return left < 120 ? QStringLiteral("%1, %2 s left").arg(share).arg(left)
                      : QStringLiteral("%1, %2 min left").arg(share).arg((left + 59) / 60);
}

void ProgressLine::write(const QString &text) const
{
    QTextStream(stderr) << text << Qt::flush;
}

} // namespace Understudy
