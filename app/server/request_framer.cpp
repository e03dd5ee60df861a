// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/request_framer.h"

#include <algorithm>
#include <cstring>

namespace Understudy {

namespace {

constexpr qsizetype longestChunkLine = 256;
constexpr qsizetype longestLength = 10; // digits

bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || (c != '\0' && std::strchr("!#$%&'*+-.^_`|~", c) != nullptr);
}

bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

bool isFieldValue(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return c == '\t' || (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f);
    });
}

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

//! Origin form: a path, perhaps a query, every percent sign followed by two hex digits.
bool isTarget(const QByteArray &text)
{
    if (!text.startsWith('/'))
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (c <= 0x20 || c >= 0x7f || c == '#')
            return false;
        if (c == '%'
            && (i + 2 >= text.size() || !isHexDigit(text.at(i + 1)) || !isHexDigit(text.at(i + 2))))
            return false;
    }
    return true;
}

bool hasBareLineFeed(const QByteArray &text, qsizetype from)
{
    for (qsizetype at = text.indexOf('\n', from); at >= 0; at = text.indexOf('\n', at + 1)) {
        if (at == 0 || text.at(at - 1) != '\r')
            return true;
    }
    return false;
}

bool listContains(const QByteArray &list, const QByteArray &word)
{
    const QList<QByteArray> parts = list.toLower().split(',');
    return std::any_of(parts.begin(), parts.end(), [&word](const QByteArray &part) {
        return part.trimmed() == word;
    });
}

} // namespace

RequestFramer::RequestFramer(const FramingLimits &limits)
    : m_limits(limits)
{ }

void RequestFramer::append(const QByteArray &bytes)
{
    m_received += bytes;
    advance();
}

QByteArray RequestFramer::take()
{
    Q_ASSERT(m_state == State::Complete);
    QByteArray target = m_head.target;
    if (target.startsWith("//")) // QUrl would take what follows for a host
        target.replace(0, 2, "/%2F");
    QByteArray request = m_head.method + ' ' + target + " HTTP/1.1\r\n";
    for (const auto &[name, value] : std::as_const(m_head.headers))
        request += name + ": " + value + "\r\n";
    request += "Content-Length: " + QByteArray::number(m_body.size()) + "\r\n\r\n" + m_body;

    m_state = State::Head;
    m_head = {};
    m_body.clear();
    m_searched = 0;
    m_chunk = Chunk::Size;
    m_trailerBytes = 0;
    advance();
    return request;
}

void RequestFramer::advance()
{
    if (m_state == State::Head)
        readHead();
    if (m_state == State::Body)
        m_head.chunked ? readChunk() : readBody();
}

void RequestFramer::readHead()
{
    while (m_received.startsWith("\r\n")) { // RFC 9112, 2.2
        m_received.remove(0, 2);
        m_searched = 0;
    }
    if (hasBareLineFeed(m_received, m_searched)) {
        fail(ProblemKind::Malformed, QStringLiteral("Lines end with CR and LF."));
        return;
    }
    const qsizetype end = m_received.indexOf("\r\n\r\n", std::max<qsizetype>(0, m_searched - 3));
    m_searched = m_received.size();
    if (end > m_limits.head || (end < 0 && m_received.size() > m_limits.head)) {
        fail(ProblemKind::HeadTooLarge,
             QStringLiteral("A head may have %1 bytes.").arg(m_limits.head));
        return;
    }
    if (end < 0)
        return;
    const QByteArray text = m_received.left(end);
    m_received.remove(0, end + 4);
    parseHead(text);
}

void RequestFramer::parseHead(const QByteArray &text)
{
    m_state = State::Body;
    QList<QByteArray> lines;
    for (qsizetype from = 0; from <= text.size();) {
        const qsizetype end = text.indexOf("\r\n", from);
        lines.append(text.mid(from, end < 0 ? -1 : end - from));
        from = end < 0 ? text.size() + 1 : end + 2;
    }
    if (!parseRequestLine(lines.takeFirst())) {
        fail(ProblemKind::Malformed, QStringLiteral("The request line cannot be read."));
        return;
    }
    if (lines.size() > m_limits.headerCount) {
        fail(ProblemKind::HeadTooLarge,
             QStringLiteral("A head may have %1 fields.").arg(m_limits.headerCount));
        return;
    }
    for (const QByteArray &line : std::as_const(lines)) {
        if (!parseHeader(line)) {
            fail(ProblemKind::Malformed, QStringLiteral("A header field cannot be read."));
            return;
        }
    }
    checkFraming();
}

bool RequestFramer::parseRequestLine(const QByteArray &line)
{
    const QList<QByteArray> parts = line.split(' ');
    if (parts.size() != 3 || !isToken(parts.at(0)) || !isTarget(parts.at(1)))
        return false;
    m_head.method = parts.at(0);
    m_head.target = parts.at(1);
    m_head.isHttp10 = parts.at(2) == "HTTP/1.0";
    m_head.keepsAlive = !m_head.isHttp10;
    return m_head.isHttp10 || parts.at(2) == "HTTP/1.1";
}

bool RequestFramer::parseHeader(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 0)
        return false;
    const QByteArray name = line.left(colon);
    const QByteArray value = line.mid(colon + 1).trimmed();
    if (!isToken(name) || !isFieldValue(line.mid(colon + 1)))
        return false;
    return interpret(name.toLower(), value);
}

//! Takes in what concerns the connection and keeps the rest for the parser.
bool RequestFramer::interpret(const QByteArray &name, const QByteArray &value)
{
    if (name == "content-length") {
        ++m_head.lengths;
        m_head.length = value.toLongLong();
        return !value.isEmpty() && value.size() <= longestLength
            && std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
    }
    if (name == "transfer-encoding") {
        const bool first = !m_head.chunked;
        m_head.chunked = true;
        return first && value.compare("chunked", Qt::CaseInsensitive) == 0;
    }
    if (name == "connection") {
        if (listContains(value, "close"))
            m_head.keepsAlive = false;
        else if (listContains(value, "keep-alive"))
            m_head.keepsAlive = true;
        return true;
    }
    if (name == "expect") {
        m_head.expectsContinue = value.compare("100-continue", Qt::CaseInsensitive) == 0;
        return true;
    }
    if (name == "upgrade")
        return true;
    if (name == "host")
        ++m_head.hosts;
    m_head.headers.emplaceBack(name, value);
    return true;
}

void RequestFramer::checkFraming()
{
    if (m_head.hosts > 1 || (m_head.hosts == 0 && !m_head.isHttp10))
        fail(ProblemKind::Malformed, QStringLiteral("A request has exactly one Host."));
    else if (m_head.lengths > 1 || (m_head.chunked && (m_head.lengths > 0 || m_head.isHttp10)))
        fail(ProblemKind::Malformed,
             QStringLiteral("The length of the body is given in more than one way."));
    else if (m_head.length > m_limits.body)
        fail(ProblemKind::TooLarge, QStringLiteral("A body may have %1 bytes.").arg(m_limits.body));
}

void RequestFramer::readBody()
{
    if (m_received.size() < m_head.length)
        return;
    m_body = m_received.left(m_head.length);
    m_received.remove(0, m_head.length);
    m_state = State::Complete;
}

void RequestFramer::readChunk()
{
    while (m_state == State::Body) {
        const qsizetype before = m_received.size();
        const Chunk step = m_chunk;
        if (m_chunk == Chunk::Size) {
            readChunkSize();
        } else if (m_chunk == Chunk::Data) {
            const qsizetype length = std::min<qsizetype>(m_chunkLeft, m_received.size());
            m_body += m_received.left(length);
            m_received.remove(0, length);
            m_chunkLeft -= length;
            m_chunk = m_chunkLeft == 0 ? Chunk::DataEnd : Chunk::Data;
        } else {
            readTrailer();
        }
        if (m_received.size() == before && m_chunk == step)
            return;
    }
}

void RequestFramer::readChunkSize()
{
    QByteArray line;
    if (!takeLine(line))
        return;
    const QByteArray digits = line.split(';').constFirst().trimmed();
    bool ok = false;
    const qint64 size = digits.toLongLong(&ok, 16);
    if (!ok || digits.size() > longestLength
        || !std::all_of(digits.begin(), digits.end(), isHexDigit)) {
        fail(ProblemKind::Malformed, QStringLiteral("A chunk's size cannot be read."));
        return;
    }
    if (size > m_limits.body - m_body.size()) {
        fail(ProblemKind::TooLarge, QStringLiteral("A body may have %1 bytes.").arg(m_limits.body));
        return;
    }
    m_chunkLeft = size;
    m_chunk = size > 0 ? Chunk::Data : Chunk::Trailer;
}

//! The empty line after a chunk, or the trailer fields after the last one, which are dropped.
void RequestFramer::readTrailer()
{
    QByteArray line;
    if (!takeLine(line))
        return;
    if (m_chunk == Chunk::DataEnd && !line.isEmpty()) {
        fail(ProblemKind::Malformed, QStringLiteral("A chunk is longer than its size."));
        return;
    }
    if (m_chunk == Chunk::DataEnd) {
        m_chunk = Chunk::Size;
        return;
    }
    m_trailerBytes += line.size();
    if (m_trailerBytes > m_limits.head)
        fail(ProblemKind::HeadTooLarge, QStringLiteral("The trailer is too large."));
    else if (line.isEmpty())
        m_state = State::Complete;
}

bool RequestFramer::takeLine(QByteArray &line)
{
    const qsizetype end = m_received.indexOf("\r\n");
    if (end > longestChunkLine || (end < 0 && m_received.size() > longestChunkLine)) {
        fail(ProblemKind::Malformed, QStringLiteral("A line between chunks is too long."));
        return false;
    }
    if (end < 0)
        return false;
    line = m_received.left(end);
    m_received.remove(0, end + 2);
    return true;
}

void RequestFramer::fail(ProblemKind kind, const QString &detail)
{
    m_state = State::Faulty;
    m_fault = kind;
    m_faultDetail = detail;
    m_received.clear();
}

} // namespace Understudy
