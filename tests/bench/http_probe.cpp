// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http_probe.h"

#include <QJsonDocument>

#include <curl/curl.h>

namespace Understudy {

namespace {

constexpr qsizetype answerLimit = 64 * 1024;

size_t takeBytes(char *bytes, size_t size, size_t count, void *buffer)
{
    auto *answer = static_cast<QByteArray *>(buffer);
    const size_t received = size * count;
    const auto length = static_cast<qsizetype>(received);
    if (answer->size() + length > answerLimit)
        return 0;
    answer->append(bytes, length);
    return received;
}

size_t takeHeader(char *bytes, size_t size, size_t count, void *setCookies)
{
    const size_t received = size * count;
    const QByteArray line(bytes, static_cast<qsizetype>(received));
    const qsizetype colon = line.indexOf(':');
    if (line.left(colon).toLower() == "set-cookie")
        static_cast<QList<QByteArray> *>(setCookies)->append(line.mid(colon + 1).trimmed());
    return received;
}

//! The lines of a request's head that are not libcurl's own.
class HeaderList
{
public:
    HeaderList() = default;

    ~HeaderList() { curl_slist_free_all(m_lines); }
    Q_DISABLE_COPY_MOVE(HeaderList)

    void add(const QByteArray &line) { m_lines = curl_slist_append(m_lines, line.constData()); }

    curl_slist *lines() const { return m_lines; }

private:
    curl_slist *m_lines = nullptr;
};

} // namespace

class HttpProbe::Handle
{
public:
    Handle() = default;

    ~Handle() { curl_easy_cleanup(curl); }
    Q_DISABLE_COPY_MOVE(Handle)

    CURL *const curl = curl_easy_init();
};

HttpProbe::HttpProbe(QByteArray address)
    : m_address(std::move(address))
    , m_handle(std::make_unique<Handle>())
{ }

HttpProbe::~HttpProbe() = default;

HttpProbe::Answer HttpProbe::send(const QByteArray &method,
                                  const QByteArray &path,
                                  const QList<QByteArray> &headers,
                                  const std::optional<QJsonObject> &body)
{
    const QByteArray address = m_address + path;
    QByteArray sent;
    QByteArray received;
    Answer answer;
    HeaderList lines;
    for (const QByteArray &header : headers)
        lines.add(header);

    CURL *curl = m_handle->curl;
    curl_easy_reset(curl); // keeps the connection
    curl_easy_setopt(curl, CURLOPT_URL, address.constData());
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 30L);
    curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, method.constData());
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, takeBytes);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &received);
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, takeHeader);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, &answer.setCookies);
    if (body) {
        sent = QJsonDocument(*body).toJson(QJsonDocument::Compact);
        lines.add("Content-Type: application/json");
        curl_easy_setopt(curl, CURLOPT_POSTFIELDS, sent.constData());
    }
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, lines.lines());

    if (curl_easy_perform(curl) == CURLE_OK)
        curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &answer.status);
    answer.body = QJsonDocument::fromJson(received).object();
    return answer;
}

} // namespace Understudy
