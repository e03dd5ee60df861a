// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend_profile.h"

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

    //! A document that is made of a secret.
    void addSecretDocument(const QString &name) { m_secretDocuments.append(name); }

    //! Placeholders that have a value in some operations alone.
    void addPlaceholders(const QStringList &names) { m_known.append(names); }

    QString text(const JsonCursor &one) const;
    QList<NamedText> texts(const JsonCursor &one) const;
    QList<NamedText> headers(const JsonCursor &one) const;
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
    QJsonValue
    settingValue(const JsonCursor &one, SettingType type, const QJsonValue &given) const;
    QJsonValue json(const JsonCursor &one, bool mayBeTemplate) const;
    const ProfileSetting *setting(const QString &id) const;
    QString withSettings(const QString &text, const JsonCursor &one) const;
    bool isKnown(const QString &placeholder) const;
    void checkPlaceholders(const QString &text, const JsonCursor &one, bool isPath) const;

    QList<ProfileSetting> m_settings;
    QStringList m_values;
    QStringList m_secretDocuments;
    QStringList m_known{QStringLiteral("userId"),
                        QStringLiteral("reason"),
                        QStringLiteral("ticket"),
                        QStringLiteral("minutes"),
                        QStringLiteral("key"),
                        QStringLiteral("origin")};
};

} // namespace Understudy
