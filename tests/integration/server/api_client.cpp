// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api_client.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QTcpSocket>
#include <QTest>

namespace Understudy {

namespace {

constexpr int patience = 20000;

QByteArray jsonText(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QJsonObject ApiAnswer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QString ApiAnswer::problem() const
{
    if (headers.value("content-type") != "application/problem+json")
        return {};
    return json()[QStringLiteral("type")].toString().section(QLatin1Char('/'), -1);
}

QString ApiAnswer::token() const
{
    return json()[QStringLiteral("token")].toString();
}

ApiClient::ApiClient(quint16 port)
    : m_port(port)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

ApiAnswer ApiClient::call(const ApiCall &call)
{
    QNetworkRequest request(
        QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(call.path)));
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    if (!call.body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    if (!call.token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + call.token.toLatin1());
    for (auto it = call.headers.cbegin(); it != call.headers.cend(); ++it)
        request.setRawHeader(it.key(), it.value());
    const std::unique_ptr<QNetworkReply> reply(
        call.method == "HEAD" ? m_network.head(request)
                              : m_network.sendCustomRequest(request, call.method, call.body));
    ApiAnswer answer;
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, patience))
        return answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto &[name, value] : reply->rawHeaderPairs())
        answer.headers.insert(name.toLower(), value);
    answer.body = reply->readAll();
    return answer;
}

QString ApiClient::signIn(const QString &email, const QString &password)
{
    const QJsonObject body{{QStringLiteral("email"), email},
                           {QStringLiteral("password"), password}};
    return call({.method = "POST", .path = QStringLiteral("/api/session"), .body = jsonText(body)})
        .token();
}

ApiAnswer ApiClient::impersonate(const QString &token,
                                 qint64 userId,
                                 const QByteArray &key,
                                 const QString &reason)
{
    const QJsonObject body{{QStringLiteral("userId"), userId}, {QStringLiteral("reason"), reason}};
    ApiCall start{.method = "POST",
                  .path = QStringLiteral("/api/impersonation"),
                  .token = token,
                  .body = jsonText(body)};
    if (!key.isEmpty())
        start.headers.insert("Idempotency-Key", key);
    return call(start);
}

ApiAnswer ApiClient::stop(const QString &token)
{
    return call({.method = "DELETE", .path = QStringLiteral("/api/impersonation"), .token = token});
}

QByteArray ApiClient::raw(const QByteArray &bytes, int wait) const
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
    QByteArray received;
    QObject::connect(&socket, &QTcpSocket::connected, &socket, [&] { socket.write(bytes); });
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] {
        received += socket.readAll();
    });
    bool closed = false;
    QObject::connect(&socket, &QTcpSocket::disconnected, &socket, [&closed] { closed = true; });
    (void)QTest::qWaitFor([&closed] { return closed; }, wait);
    return received;
}

} // namespace Understudy
