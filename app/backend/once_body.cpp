// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/once_body.h"

#include <algorithm>
#include <cstring>

namespace Understudy {

OnceBody::OnceBody(QByteArray body, QObject *parent)
    : QIODevice(parent)
    , m_body(std::move(body))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OnceBody::readData(char *data, qint64 most)
{
    if (atEnd())
        return -1;
    const qsizetype length = std::min<qsizetype>(most, m_body.size() - m_at);
    std::memcpy(data, m_body.constData() + m_at, size_t(length));
    m_at += length;
    return length;
}

qint64 OnceBody::writeData(const char * /*data*/, qint64 /*length*/)
{
    return -1;
}

} // namespace Understudy
