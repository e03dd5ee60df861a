// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewer/request_recorder.h"

#include <algorithm>

namespace Understudy {

namespace {

constexpr int longestText = 200;
constexpr qsizetype longestAddress = 2048;

QString text(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString().left(longestText);
}

//! What is not here may hold a secret: whoever makes an application names headers at will.
HeaderList harmless(const QJsonObject &headers)
{
    static const QStringList known{QStringLiteral("accept"),
                                   QStringLiteral("accept-encoding"),
                                   QStringLiteral("accept-language"),
                                   QStringLiteral("age"),
                                   QStringLiteral("allow"),
                                   QStringLiteral("cache-control"),
                                   QStringLiteral("content-encoding"),
                                   QStringLiteral("content-language"),
                                   QStringLiteral("content-length"),
                                   QStringLiteral("content-type"),
                                   QStringLiteral("date"),
                                   QStringLiteral("expires"),
                                   QStringLiteral("last-modified"),
                                   QStringLiteral("retry-after"),
                                   QStringLiteral("server"),
                                   QStringLiteral("transfer-encoding"),
                                   QStringLiteral("user-agent"),
                                   QStringLiteral("vary"),
                                   QStringLiteral("x-requested-with")};
    HeaderList result;
    for (auto each = headers.constBegin(); each != headers.constEnd(); ++each)
        if (known.contains(each.key(), Qt::CaseInsensitive))
            result.append({each.key(), each.value().toString().left(longestText)});
    return result;
}

} // namespace

RequestRecorder::RequestRecorder(RequestLog &log, const AddressCleaner &addresses)
    : m_log(log)
    , m_addresses(addresses)
{ }

void RequestRecorder::begin(const QString &session, const QJsonObject &paused, Passage passage)
{
    const QJsonObject asked = paused.value(QLatin1String("request")).toObject();
    const QUrl url(asked.value(QLatin1String("url")).toString());
    QUrl address = m_addresses.cleaned(url);
    if (address.toString().size() > longestAddress) {
        address.setPath(address.path().left(longestAddress / 2));
        address.setQuery(QString());
        address.setFragment(QString());
    }
    const quint64 number =
        m_log.add({.method = text(asked, "method"),
                   .address = address,
                   .started = QDateTime::currentDateTimeUtc(),
                   .passage = passage,
                   .headers = harmless(asked.value(QLatin1String("headers")).toObject())});
    const QString id = text(paused, "networkId");
    if (passage != Passage::Passes || id.isEmpty() || isFull())
        return;
    UnderWay &request = m_underWay[id];
    request.session = session;
    request.unanswered.append(number);
    request.last = number;
    request.since.start();
}

//! Some never end: streams.
bool RequestRecorder::isFull() const
{
    return m_underWay.size() >= size_t(RequestLog::most);
}

void RequestRecorder::take(const QString &method, const QJsonObject &params)
{
    const QString id = text(params, "requestId");
    const auto found = m_underWay.find(id);
    if (found == m_underWay.end())
        return;
    if (method == QLatin1String("Network.responseReceived"))
        answer(found->second, params.value(QLatin1String("response")).toObject(), false);
    else if (method == QLatin1String("Network.requestWillBeSent")) // again: a redirect's next
        answer(found->second, params.value(QLatin1String("redirectResponse")).toObject(), true);
    else if (method == QLatin1String("Network.loadingFinished"))
        end(id, qint64(params.value(QLatin1String("encodedDataLength")).toDouble(-1)), false);
    else if (method == QLatin1String("Network.loadingFailed"))
        end(id, -1, true);
}

void RequestRecorder::answer(UnderWay &request, const QJsonObject &response, bool redirects)
{
    if (response.isEmpty() || request.unanswered.isEmpty())
        return;
    const quint64 number = request.unanswered.takeFirst();
    const std::chrono::milliseconds after(request.since.elapsed());
    m_log.answer(number,
                 {.status = response.value(QLatin1String("status")).toInt(),
                  .words = text(response, "statusText"),
                  .protocol = text(response, "protocol"),
                  .mediaType = text(response, "mimeType"),
                  .headers = harmless(response.value(QLatin1String("headers")).toObject()),
                  .after = after});
    if (!redirects)
        return;
    m_log.end(number, after, 0, false);
    if (number == request.last)
        request.last = 0; // what comes of the next hop, which may be blocked, is not this one's
}

void RequestRecorder::end(const QString &id, qint64 size, bool failed)
{
    const UnderWay request = m_underWay.at(id);
    m_underWay.erase(id);
    m_log.end(request.last, std::chrono::milliseconds(request.since.elapsed()), size, failed);
}

void RequestRecorder::drop(const QString &session)
{
    std::erase_if(m_underWay,
                  [&session](const auto &one) { return one.second.session == session; });
}

} // namespace Understudy
