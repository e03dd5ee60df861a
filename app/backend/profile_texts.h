// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend_profile.h"

#include <QMap>
#include <QStringList>

namespace Understudy {

class JsonCursor;

//! Reads the templates and references of a profile, knows what their placeholders may name, and
//! puts a connection's settings into what is fixed once the profile is read: references, names of
//! cookies, templates of JSON. Faults go to the cursor's document.
class ProfileTexts
{
public:
    //! A new placeholder's name, for the texts read from now on.
    QString newPlaceholder(const JsonCursor &one);
    //! A setting, which is a placeholder from now on; \a given is what the connection says,
    //! undefined where it says nothing. The result's value is the one that counts.
    ProfileSetting newSetting(const JsonCursor &one, const QJsonValue &given);

    //! A value that some request takes from its answer.
    void addValue(const QString &name) { m_values.append(name); }

    //! A document that references may name from now on; \a secret: what it is made of.
    void addDocument(const QString &name, bool secret) { m_documents.insert(name, secret); }

    //! Placeholders that have a value in some operations alone.
    void addPlaceholders(const QStringList &names) { m_known.append(names); }

    //! The same for what is read of a row: its references are `item:` references, which stand
    //! nowhere else.
    ProfileTexts ofRows() const;

    QString text(const JsonCursor &one) const;
    //! A text that others may get to see: no secret setting can stand in it.
    QString openText(const JsonCursor &one) const;
    QList<NamedText> texts(const JsonCursor &one) const;
    QList<NamedText> openTexts(const JsonCursor &one) const;
    QList<NamedText> headers(const JsonCursor &one) const;
    QStringList headerNames(const JsonCursor &list) const;
    //! The name of a header; empty where it is missing.
    QByteArray headerName(const JsonCursor &one) const;
    QString path(const JsonCursor &one) const;
    //! A path that may be followed by a query.
    QString pathWithQuery(const JsonCursor &one) const;
    //! A decoded path in which `*` stands for any part of a segment.
    QString pathPattern(const QString &text, const JsonCursor &one) const;
    QJsonValue json(const JsonCursor &one) const;
    QList<QByteArray> cookieNames(const JsonCursor &one) const;
    //! A required reference.
    QString reference(const JsonCursor &one) const;
    //! \a text as a reference, whose fault is \a one's.
    QString reference(const QString &text, const JsonCursor &one) const;
    //! Whether what \a reference finds must never be shown.
    bool isSecret(const QString &reference) const;

private:
    QJsonValue settingValue(const JsonCursor &one, SettingType type, const QJsonValue &given) const;
    QJsonValue json(const JsonCursor &one, bool mayBeTemplate) const;
    const ProfileSetting *setting(const QString &id) const;
    QString withSettings(const QString &text, const JsonCursor &one) const;
    bool isKnown(const QString &placeholder) const;
    bool isSecretSetting(const QString &placeholder) const;
    void checkReference(const QString &reference, const JsonCursor &one) const;

    enum class Place { Text, OpenText, Path };
    void checkPlaceholders(const QString &text, const JsonCursor &one, Place place) const;

    QList<ProfileSetting> m_settings;
    QStringList m_values;
    QMap<QString, bool> m_documents; //!< by name: whether it is a secret
    bool m_ofRows = false;
    QStringList m_known{QStringLiteral("userId"),
                        QStringLiteral("reason"),
                        QStringLiteral("ticket"),
                        QStringLiteral("minutes"),
                        QStringLiteral("key"),
                        QStringLiteral("origin")};
};

//! The name of a value or a document, which stands in references and placeholders.
void checkIdentifier(const QString &name, const JsonCursor &one);

} // namespace Understudy
