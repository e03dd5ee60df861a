// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/problem.h"

#include <QByteArray>
#include <QList>

#include <utility>

namespace Understudy {

//! How much a request may hold.
struct FramingLimits
{
    qsizetype head = 16 * 1024;
    qsizetype body = 64 * 1024;
    qsizetype headerCount = 100;
};

//! Cuts what a connection sends into requests, and refuses everything that could be read in two
//! ways: the framing rules of RFC 9112, strictly. What comes out is bounded and plain: one request
//! line, headers without those that concern the connection alone, a body with its length.
class RequestFramer
{
public:
    enum class State { Head, Body, Complete, Faulty };

    explicit RequestFramer(const FramingLimits &limits = {});

    //! Adds what came over the wire.
    void append(const QByteArray &bytes);

    State state() const { return m_state; }

    //! Whether anything of a request has arrived.
    bool hasBegun() const { return m_state != State::Head || !m_received.isEmpty(); }

    //! Where Faulty: what is wrong.
    ProblemKind fault() const { return m_fault; }

    QString faultDetail() const { return m_faultDetail; }

    //! Where Body: whether the client waits for "100 Continue" before it sends on.
    bool expectsContinue() const { return m_head.expectsContinue; }

    //! Where Complete or Faulty: whether the connection may serve another request after this one.
    bool keepsAlive() const { return m_state == State::Complete && m_head.keepsAlive; }

    //! Where Complete: whether the answer is to have no body.
    bool isHead() const { return m_head.method == "HEAD"; }

    //! Where Complete: the request, ready for QtHttpServer's parser. Goes on to the next.
    QByteArray take();

private:
    struct Head
    {
        QByteArray method;
        QByteArray target;
        QList<std::pair<QByteArray, QByteArray>> headers;
        int hosts = 0;
        int lengths = 0;
        qint64 length = 0;
        bool isHttp10 = false;
        bool chunked = false;
        bool keepsAlive = true;
        bool expectsContinue = false;
    };

    void advance();
    void readHead();
    void parseHead(const QByteArray &text);
    bool parseRequestLine(const QByteArray &line);
    bool parseHeader(const QByteArray &line);
    bool interpret(const QByteArray &name, const QByteArray &value);
    void checkFraming();
    void readBody();
    void readChunk();
    void readChunkSize();
    void readTrailer();
    bool takeLine(QByteArray &line);
    void fail(ProblemKind kind, const QString &detail);

    enum class Chunk { Size, Data, DataEnd, Trailer };

    FramingLimits m_limits;
    State m_state = State::Head;
    ProblemKind m_fault = ProblemKind::Malformed;
    QString m_faultDetail;
    QByteArray m_received;
    qsizetype m_searched = 0;
    Head m_head;
    QByteArray m_body;
    Chunk m_chunk = Chunk::Size;
    qint64 m_chunkLeft = 0;
    qsizetype m_trailerBytes = 0;
};

} // namespace Understudy
