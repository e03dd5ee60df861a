// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/secret.h"

#include <cstring>
#include <sodium.h>
#include <vector>

namespace Understudy {

struct Secret::Buffer
{
    explicit Buffer(QByteArrayView view)
        : bytes(view.begin(), view.end())
    { }

    ~Buffer() { sodium_memzero(bytes.data(), bytes.size()); }

    Q_DISABLE_COPY_MOVE(Buffer)

    std::vector<char> bytes;
};

Secret::Secret(QByteArrayView bytes)
    : m_buffer(bytes.isEmpty() ? nullptr : std::make_shared<const Buffer>(bytes))
{ }

Secret::Secret(const QString &text)
    : Secret(QByteArrayView(text.toUtf8()))
{ }

bool Secret::isEmpty() const
{
    return !m_buffer;
}

QByteArray Secret::reveal() const
{
    return m_buffer ? QByteArray(m_buffer->bytes.data(), qsizetype(m_buffer->bytes.size()))
                    : QByteArray();
}

bool Secret::operator==(const Secret &other) const
{
    if (m_buffer == other.m_buffer)
        return true;
    if (!m_buffer || !other.m_buffer || m_buffer->bytes.size() != other.m_buffer->bytes.size())
        return false;
    return sodium_memcmp(m_buffer->bytes.data(),
                         other.m_buffer->bytes.data(),
                         m_buffer->bytes.size())
        == 0;
}

} // namespace Understudy
