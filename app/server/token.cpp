// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/token.h"

#include <algorithm>
#include <array>
#include <sodium.h>

namespace Understudy {

namespace {

constexpr auto urlEncoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr qsizetype tokenBytes = 32;
constexpr qsizetype tokenLength = 43;

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

QByteArray blake2b(const QByteArray &message, const QByteArray &key)
{
    QByteArray hash(tokenBytes, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()),
                       size_t(hash.size()),
                       bytes(message),
                       static_cast<unsigned long long>(message.size()),
                       key.isEmpty() ? nullptr : bytes(key),
                       size_t(key.size()));
    return hash;
}

} // namespace

Secret newToken()
{
    std::array<char, tokenBytes> random{};
    randombytes_buf(random.data(), random.size());
    const QByteArray token =
        QByteArray::fromRawData(random.data(), tokenBytes).toBase64(urlEncoding);
    sodium_memzero(random.data(), random.size());
    return Secret(QByteArrayView(token));
}

bool looksLikeToken(const QByteArray &text)
{
    return text.size() == tokenLength && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                   || c == '-' || c == '_';
           });
}

QByteArray tokenHash(const Secret &token)
{
    return digest(token.reveal());
}

QByteArray digest(const QByteArray &text)
{
    return blake2b(text, {});
}

QByteArray derivedToken(const Secret &token, const QByteArray &purpose)
{
    return blake2b(purpose, token.reveal()).toBase64(urlEncoding);
}

bool sameSecret(const QByteArray &left, const QByteArray &right)
{
    return left.size() == right.size()
        && sodium_memcmp(left.constData(), right.constData(), size_t(left.size())) == 0;
}

} // namespace Understudy
