// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QString>

namespace Understudy {

//! How far something has come, on one line of standard error, where that is a terminal.
class ProgressLine
{
public:
    ProgressLine();

    //! \a done of \a total, four times a second at most.
    void show(qint64 done, qint64 total);
    //! Writes \a line, above what is shown.
    void interrupt(const QString &line);
    //! Takes it away.
    void end();

    //! "12 %, 34 s left", without a time as long as that would be a guess.
    static QString words(qint64 done, qint64 total, qint64 elapsed);

private:
    void write(const QString &text) const;

    QElapsedTimer m_sinceBegin;
    QElapsedTimer m_sinceShown;
    bool m_isTerminal;
    bool m_isShown = false;
};

} // namespace Understudy
