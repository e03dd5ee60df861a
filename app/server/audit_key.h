// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>
#include <QJsonObject>

namespace Understudy {

//! A signed statement that the audit log, up to and with the row `id`, has the hash `hash`.
struct AuditHead
{
    qint64 id = 0;
    QByteArray hash;
    qint64 time = 0; //!< ms, when it was signed
    QByteArray signature;

    //! Whether the owner of \a publicKey has signed it.
    bool isSignedBy(const QByteArray &publicKey) const;

    bool operator==(const AuditHead &) const = default;
};

//! The key that signs heads of the audit log: Ed25519 (RFC 8032), in a file of mode 600 as the seed
//! in hexadecimal.
class AuditKey
{
public:
    //! Reads the key in the file at \a path; an error where others than its owner, who has to be
    //! us, have any right to it.
    static Result<AuditKey> read(const QString &path);
    //! Makes a new key in a new file at \a path, durable when this returns. Where another process
    //! was faster, its key.
    static Result<AuditKey> make(const QString &path);

    const QByteArray &publicKey() const { return m_publicKey; }

    //! Signs that the log up to the row \a id has the hash \a hash, at \a time.
    AuditHead sign(qint64 id, const QByteArray &hash, qint64 time) const;

private:
    explicit AuditKey(const QByteArray &seed);

    QByteArray m_publicKey;
    Secret m_secretKey;
};

//! \a head and the key it was signed with, as it leaves the machine.
QJsonObject headJson(const AuditHead &head, const QByteArray &publicKey);

//! A head that was exported, and whose it says it is.
struct ExportedHead
{
    AuditHead head;
    QByteArray publicKey;
};

//! Reads what headJson() wrote; an error where it is something else, or not signed by the key in
//! it.
Result<ExportedHead> headFrom(const QByteArray &json);

} // namespace Understudy
