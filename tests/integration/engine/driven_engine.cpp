// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "driven_engine.h"

#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>

namespace Understudy {

DrivenEngine::DrivenEngine(QString folder, QJsonObject connection)
    : m_folder(std::move(folder))
    , m_connection(std::move(connection))
{ }

bool DrivenEngine::drive(const QString &command, const QString &dieAt)
{
    QProcess driver;
    begin(driver, command, dieAt);
    driver.waitForFinished(60'000);
    m_output = QString::fromUtf8(driver.readAllStandardOutput());
    return driver.exitStatus() == QProcess::NormalExit;
}

void DrivenEngine::begin(QProcess &driver, const QString &command, const QString &dieAt) const
{
    driver.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    driver.start(QStringLiteral(DRIVER), {m_folder, command, dieAt});
    driver.write(QJsonDocument(m_connection).toJson(QJsonDocument::Compact));
    driver.closeWriteChannel();
}

DrivenEngine::Seen DrivenEngine::seen(const QString &when) const
{
    const QRegularExpression line(QStringLiteral("^%1 (\\w+) (\\S*) (\\d+)$").arg(when),
                                  QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = line.match(m_output);
    return {match.captured(1), match.captured(2), match.captured(3).toInt()};
}

} // namespace Understudy
