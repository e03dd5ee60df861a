// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend_profile.h"

#include <QStringList>

namespace Understudy {

class JsonCursor;

//! Reads the templates of a profile, and knows what their placeholders may name. Faults go to the
//! cursor's document.
class ProfileTexts
{
public:
    //! A new placeholder's name, for the texts read from now on. \a isPath: may keep slashes.
    QString newPlaceholder(const JsonCursor &one, bool isPath = false);

    //! A value that some request takes from its answer.
    void addValue(const QString &name) { m_values.append(name); }

    QString text(const JsonCursor &one) const;
    QList<NamedText> texts(const JsonCursor &one) const;
    QList<NamedText> headers(const JsonCursor &one) const;
    //! The name of a header; empty where it is missing.
    QByteArray headerName(const JsonCursor &one) const;
    QString path(const JsonCursor &one) const;
    QJsonValue json(const JsonCursor &one) const;

private:
    bool isKnown(const QString &placeholder) const;
    void checkPlaceholders(const QString &text, const JsonCursor &one, bool isPath) const;

    QStringList m_pathSettings;
    QStringList m_values;
    QStringList m_known{QStringLiteral("userId"),
                        QStringLiteral("reason"),
                        QStringLiteral("ticket"),
                        QStringLiteral("minutes"),
                        QStringLiteral("key"),
                        QStringLiteral("origin")};
};

} // namespace Understudy
