// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "peer_process.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTest>

namespace Understudy {

namespace {

constexpr int patience = 30'000;

QString standIn(const QString &name)
{
    return QStringLiteral(STANDINS "/") + name + QStringLiteral(".py");
}

} // namespace

PeerProcess::PeerProcess(QString name)
    : m_name(std::move(name))
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process, [this] {
        m_output += m_process.readAllStandardOutput();
    });
}

PeerProcess::~PeerProcess()
{
    end();
}

int PeerProcess::prepare(const QString &name)
{
    return QProcess::execute(QStringLiteral(PREPARE), {QStringLiteral(BUILT_PEERS), name});
}

bool PeerProcess::start(const QMap<QString, QString> &more)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PEER_PASSWORD"), password());
    for (auto variable = more.cbegin(); variable != more.cend(); ++variable)
        environment.insert(variable.key(), variable.value());
    m_process.setProcessEnvironment(environment);
    m_output.clear();
    if (QFile::exists(standIn(m_name))) {
        m_process.start(QStringLiteral(PYTHON), {standIn(m_name)});
    } else {
        m_process.setWorkingDirectory(QStringLiteral(BUILT_PEERS "/") + m_name);
        m_process.start(QStringLiteral("node"), {QStringLiteral("server.mjs")});
    }
    static const QRegularExpression ready(
        QStringLiteral("listening on (http://127\\.0\\.0\\.1:\\d+) control (\\S+)\n"));
    QRegularExpressionMatch match;
    const auto isDecided = [&] {
        match = ready.match(QString::fromUtf8(m_output));
        return match.hasMatch() || m_process.state() == QProcess::NotRunning;
    };
    if (!QTest::qWaitFor(isDecided, patience))
        return false;
    m_address = QUrl(match.captured(1));
    m_control = QUrl(match.captured(2));
    return match.hasMatch();
}

void PeerProcess::end()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(5'000))
        m_process.kill();
    m_process.waitForFinished(5'000);
}

QJsonValue PeerProcess::control(const QByteArray &method,
                                const QString &path,
                                const QJsonObject &body)
{
    QNetworkRequest request(m_control.resolved(QUrl(path)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    const QByteArray sent =
        body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact);
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, sent));
    const bool finished = QTest::qWaitFor([&reply] { return reply->isFinished(); }, patience);
    const QByteArray answer = reply->readAll();
    if (!finished || reply->error() != QNetworkReply::NoError)
        qWarning("%s %s: %s", method.constData(), qPrintable(path), answer.constData());
    const QJsonDocument document = QJsonDocument::fromJson(answer);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QJsonArray PeerProcess::sessions(const QString &userId)
{
    const QString query = userId.isEmpty() ? QString() : QStringLiteral("?userId=") + userId;
    return control("GET", QStringLiteral("/sessions") + query).toArray();
}

int PeerProcess::requests(const QString &path)
{
    int count = 0;
    const QJsonArray all = control("GET", QStringLiteral("/requests")).toArray();
    for (const QJsonValue &request : all)
        count += request[QLatin1String("path")].toString() == path ? 1 : 0;
    return count;
}

void PeerProcess::drop(const QString &path, const QString &when)
{
    control("POST",
            QStringLiteral("/drop"),
            {{QStringLiteral("path"), path}, {QStringLiteral("when"), when}});
}

} // namespace Understudy
