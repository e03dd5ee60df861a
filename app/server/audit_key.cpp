// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/audit_key.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryFile>
#include <QtEndian>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Understudy {

namespace {

constexpr qint64 longestFile = 1024;

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

//! Opens \a path in \a file. What is asked is the open file itself: one that is looked at by name
//! can be another by the time it is read. A pipe must not make us wait for its writer.
Result<void> openPrivate(const QString &path, QFile &file)
{
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return keyError(
            QStringLiteral("The audit key %1 cannot be read: %2.").arg(path, qt_error_string()));
    file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle);
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode))
        return keyError(QStringLiteral("The audit key %1 is not a file.").arg(path));
    if (status.st_uid != ::geteuid())
        return keyError(QStringLiteral("The audit key %1 belongs to another user: chown it to the "
                                       "one who runs understudyd.")
                            .arg(path));
    if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return keyError(QStringLiteral("The audit key %1 is open to others than its owner: chmod "
                                       "600 it, and ask yourself who has read it.")
                            .arg(path));
    return {};
}

bool syncFolder(const QString &path)
{
    const int folder =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return false;
    const bool isSynced = ::fsync(folder) == 0;
    ::close(folder);
    return isSynced;
}

//! Puts a new private file with \a bytes to \a path, whole and on the disk; an errno where that
//! cannot be. What is at \a path already stays: that is EEXIST.
int placeFile(const QString &path, const QByteArray &bytes)
{
    QTemporaryFile file(path + QLatin1String(".XXXXXX")); // which is made with mode 600
    const bool isPlaced = file.open() && file.write(bytes) == bytes.size() && file.flush()
        && ::fsync(file.handle()) == 0
        && ::link(QFile::encodeName(file.fileName()).constData(),
                  QFile::encodeName(path).constData())
            == 0
        && syncFolder(QFileInfo(path).absolutePath());
    return isPlaced ? 0 : errno;
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
    QFile file;
    const Result<void> opened = openPrivate(path, file);
    if (!opened)
        return failure(opened.error());
    QByteArray seed = QByteArray::fromHex(file.read(longestFile).trimmed());
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
    const int code = placeFile(path, seed.toHex() + '\n');
    sodium_memzero(seed.data(), size_t(seed.size()));
    if (code != 0 && code != EEXIST)
        return keyError(QStringLiteral("The audit key %1 cannot be made: %2.")
                            .arg(path, qt_error_string(code)));
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
