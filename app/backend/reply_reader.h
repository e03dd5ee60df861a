// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend_profile.h"
#include "backend/http_client.h"
#include "session/session.h"

#include <QJsonValue>

namespace Understudy {

//! Whether \a text is a reference that a ReplyReader understands: `body:`, `body:/json/pointer`,
//! `header:Name`, `cookie:Name`, `cookie:Name#expires`, `value:name`, `doc:name/pointer`, and in a
//! row of a list `item:/pointer`.
bool isReference(const QString &text);

//! What RFC 6901's \a pointer ("" or "/a/0/b") finds in \a document; undefined where there is
//! nothing.
QJsonValue atPointer(const QJsonValue &document, const QString &pointer);

//! \a value where it is a whole number of 64 bits, or a text of its digits.
std::optional<qint64> wholeNumber(const QJsonValue &value);

//! Reads one answer of a backend as a profile's references say. Holds the answer's body:
//! short-lived.
class ReplyReader
{
public:
    //! \a credentials as they are after the answer, for `cookie:` and `value:`.
    ReplyReader(HttpReply reply,
                Credentials credentials,
                QMap<QString, DocumentRule> documents = {});

    //! \a credentials from now on: with what was taken from the answer.
    void use(const Credentials &credentials) { m_credentials = credentials; }

    int status() const { return m_reply.status; }

    //! What \a reference finds; undefined where it is absent (null counts as absent, but for
    //! `body:` itself, and so does an empty header).
    QJsonValue find(const QString &reference) const;
    //! The kind, message and wait of the first of \a rules that fits; nothing where none does. No
    //! condition on the body holds where the body is not JSON. In doubt where a 5xx fits by its
    //! status alone: that may be a proxy that gave up waiting.
    std::optional<Error> errorBy(const QList<ErrorRule> &rules) const;
    //! Whose session the answer describes. Malformed where the rule has an id and the answer none,
    //! or where a field has the wrong type.
    Result<Session> session(const SessionRule &rule) const;
    //! The users in the rows of a search; empty identities stand for rows that are none. Malformed
    //! where there is no list, or one of more than 100,000 rows.
    Result<QList<Identity>> users(const UserSearch &search);
    //! The same of impersonations that are going on; those without an id stand for rows that are
    //! none.
    Result<QList<ActiveImpersonation>> impersonations(const ActiveRule &rule);
    //! A token-like text at \a reference. Malformed where it is missing, empty, no text or longer
    //! than 16 Ki characters.
    Result<Secret> secret(const QString &reference) const;

private:
    QJsonValue header(const QString &name) const;
    QJsonValue cookie(const QString &name) const;
    QJsonValue inDocument(const QString &place) const;
    QString resolved(const QString &location) const;
    bool fits(const Condition &condition) const;
    Result<Identity> identity(const IdentityRule &rule) const;
    Result<QString> text(const FieldRule &rule) const;
    Result<QDateTime> moment(const MomentRule &rule) const;
    Result<ActiveImpersonation> impersonation(const ActiveRule &rule) const;
    template<typename Row, typename Read>
    Result<QList<Row>> rows(const QString &list, const Read &read);

    HttpReply m_reply;
    Credentials m_credentials;
    QMap<QString, DocumentRule> m_documents;
    QJsonValue m_body;
    QJsonValue m_item = QJsonValue(QJsonValue::Undefined); //!< the row that is being read
};

} // namespace Understudy
