// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/logging.h"

#include <QMutex>
#include <QRegularExpression>

#include <cstdio>

namespace Understudy {

Q_LOGGING_CATEGORY(lcSession, "understudy.session", QtInfoMsg)
Q_LOGGING_CATEGORY(lcBackend, "understudy.backend", QtInfoMsg)
Q_LOGGING_CATEGORY(lcJournal, "understudy.journal", QtInfoMsg)
Q_LOGGING_CATEGORY(lcImpersonation, "understudy.impersonation", QtInfoMsg)
Q_LOGGING_CATEGORY(lcViewer, "understudy.viewer", QtInfoMsg)
Q_LOGGING_CATEGORY(lcServer, "understudy.server", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "understudy.ui", QtInfoMsg)

namespace {

//! A header with cookies: the whole line, since it may hold several.
const QRegularExpression &cookieHeader()
{
    static const QRegularExpression expression(QStringLiteral(
                                                   R"re((\b(?:set-)?cookie:\s*)[^\r\n]+)re"),
                                               QRegularExpression::CaseInsensitiveOption);
    return expression;
}

const QRegularExpression &namedSecret()
{
    static const QRegularExpression expression(
        QStringLiteral(
            R"re(((?:authorization|cookie|token|password|secret|code)["']?\s*[:=]\s*["']?(?:bearer |basic )?)[^\s"',;&}]+)re"),
        QRegularExpression::CaseInsensitiveOption);
    return expression;
}

const QRegularExpression &tokenRun()
{
    static const QRegularExpression expression(QStringLiteral(
        R"re((?<![\w/+=.%-])(?=[\w+=.%-]*\d)(?![0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}(?![\w-]))[\w+=.%-]{24,})re"));
    return expression;
}

//! What recentWarnings() tells of: the one thing that every thread writes to.
struct Warnings
{
    QMutex mutex;
    QStringList lines;

    static Warnings &ofThisProcess()
    {
        static Warnings warnings;
        return warnings;
    }

    void add(const QString &line)
    {
        constexpr int most = 20;
        const QMutexLocker locker(&mutex);
        lines += line;
        if (lines.size() > most)
            lines.removeFirst();
    }
};

void writeRedacted(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString words = redacted(qFormatLogMessage(type, context, message));
    if (type != QtDebugMsg && type != QtInfoMsg)
        Warnings::ofThisProcess().add(words);
    const QByteArray line = words.toLocal8Bit() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
    if (type == QtFatalMsg)
        std::fflush(stderr);
}

} // namespace

QString redacted(const QString &text)
{
    QString result = text;
    result.replace(cookieHeader(), QStringLiteral("\\1[redacted]"));
    result.replace(namedSecret(), QStringLiteral("\\1[redacted]"));
    result.replace(tokenRun(), QStringLiteral("[redacted]"));
    return result;
}

QStringList recentWarnings()
{
    Warnings &warnings = Warnings::ofThisProcess();
    const QMutexLocker locker(&warnings.mutex);
    return warnings.lines;
}

void installRedactingLog()
{
    qSetMessagePattern(
        QStringLiteral("%{time yyyy-MM-ddThh:mm:ss.zzz} %{type} %{category}: %{message}"));
    qInstallMessageHandler(writeRedacted);
}

} // namespace Understudy
