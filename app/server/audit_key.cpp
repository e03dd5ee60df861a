// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/audit_key.h"

#include <QFile>
#include <QJsonDocument>
#include <QtEndian>

#include <array>
#include <sodium.h>

namespace Understudy {

namespace {

tl::unexpected<Error> keyError(const QString &sentence)
{
    return failure(ErrorKind::Unavailable, sentence, QStringLiteral("audit key"));
}

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

//! What is signed of a head.
QByteArray statement(const AuditHead &head)
{
    std::array<char, 16> numbers{};
    qToBigEndian(head.id, numbers.data());
    qToBigEndian(head.time, numbers.data() + 8);
    return "understudy audit head 1\n" + QByteArray(numbers.data(), numbers.size()) + head.hash;
}

QByteArray fromHex(const QJsonValue &value)
{
    return QByteArray::fromHex(value.toString().toLatin1());
}

} // namespace

bool AuditHead::isSignedBy(const QByteArray &publicKey) const
{
    const QByteArray message = statement(*this);
    return signature.size() == qsizetype(crypto_sign_BYTES)
        && publicKey.size() == qsizetype(crypto_sign_PUBLICKEYBYTES)
        && crypto_sign_verify_detached(bytes(signature),
                                       bytes(message),
                                       static_cast<unsigned long long>(message.size()),
                                       bytes(publicKey))
        == 0;
}

AuditKey::AuditKey(const QByteArray &seed)
    : m_publicKey(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized)
{
    QByteArray secretKey(crypto_sign_SECRETKEYBYTES, Qt::Uninitialized);
    crypto_sign_seed_keypair(bytes(m_publicKey), bytes(secretKey), bytes(seed));
    m_secretKey = Secret(QByteArrayView(secretKey));
    sodium_memzero(secretKey.data(), size_t(secretKey.size()));
}

Result<AuditKey> AuditKey::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return keyError(
            QStringLiteral("The audit key %1 cannot be read: %2.").arg(path, file.errorString()));
    QByteArray seed = QByteArray::fromHex(file.readAll().trimmed());
    if (seed.size() != qsizetype(crypto_sign_SEEDBYTES))
        return keyError(QStringLiteral("%1 holds no audit key.").arg(path));
    AuditKey key(seed);
    sodium_memzero(seed.data(), size_t(seed.size()));
    return key;
}

Result<AuditKey> AuditKey::make(const QString &path)
{
    QByteArray seed(crypto_sign_SEEDBYTES, Qt::Uninitialized);
    randombytes_buf(seed.data(), size_t(seed.size()));
    QFile file(path);
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                                   QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(seed.toHex() + '\n') > 0 && file.flush();
    sodium_memzero(seed.data(), size_t(seed.size()));
    file.close();
    if (!written)
        return keyError(
            QStringLiteral("The audit key %1 cannot be made: %2.").arg(path, file.errorString()));
    return read(path);
}

AuditHead AuditKey::sign(qint64 id, const QByteArray &hash, qint64 time) const
{
    AuditHead head{.id = id,
                   .hash = hash,
                   .time = time,
                   .signature = QByteArray(crypto_sign_BYTES, Qt::Uninitialized)};
    const QByteArray message = statement(head);
    const QByteArray secretKey = m_secretKey.reveal();
    crypto_sign_detached(bytes(head.signature),
                         nullptr,
                         bytes(message),
                         static_cast<unsigned long long>(message.size()),
                         bytes(secretKey));
    return head;
}

QJsonObject headJson(const AuditHead &head, const QByteArray &publicKey)
{
    return {{QStringLiteral("id"), head.id},
            {QStringLiteral("hash"), QString::fromLatin1(head.hash.toHex())},
            {QStringLiteral("time"), head.time},
            {QStringLiteral("publicKey"), QString::fromLatin1(publicKey.toHex())},
            {QStringLiteral("signature"), QString::fromLatin1(head.signature.toHex())}};
}

Result<ExportedHead> headFrom(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const ExportedHead exported{.head = {.id = object[QStringLiteral("id")].toInteger(),
                                         .hash = fromHex(object[QStringLiteral("hash")]),
                                         .time = object[QStringLiteral("time")].toInteger(),
                                         .signature = fromHex(object[QStringLiteral("signature")])},
                                .publicKey = fromHex(object[QStringLiteral("publicKey")])};
    if (!exported.head.isSignedBy(exported.publicKey))
        return failure(ErrorKind::Invalid,
                       QStringLiteral("This is not a signed head of an audit log."),
                       QStringLiteral("audit key"));
    return exported;
}

} // namespace Understudy
