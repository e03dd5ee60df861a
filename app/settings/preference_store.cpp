// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/preference_store.h"

#include "settings/private_file.h"

#include <QFile>

namespace Understudy {

namespace {
const QString source = QStringLiteral("settings"); //!< of errors
} // namespace

PreferenceStore::PreferenceStore(const QString &configurationFolder)
    : m_path(configurationFolder + QStringLiteral("/settings.json"))
{ }

Result<Preferences> PreferenceStore::load()
{
    const Result<QJsonObject> document = read();
    return document ? parsePreferences(*document) : failure(document.error());
}

//! The document, whose preferences can be understood.
Result<QJsonObject> PreferenceStore::read()
{
    QFile file(m_path);
    if (!file.exists())
        return QJsonObject();
    const Result<QByteArray> json = contentOf(file, source);
    const Result<QJsonValue> document = json ? parseJson(*json, source) : failure(json.error());
    const Result<Preferences> understood =
        document ? parsePreferences(*document) : failure(document.error());
    if (understood)
        return document->toObject();
    if (understood.error().kind == ErrorKind::Invalid) {
        const Result<QString> aside = setAside(m_path, source);
        if (!aside)
            return failure(aside.error());
        m_damagedCopy = *aside;
    }
    return failure(understood.error());
}

Result<void> PreferenceStore::save(const Preferences &preferences)
{
    const Result<QJsonObject> document = read();
    if (!document)
        return failure(document.error());
    return replaceFile(m_path, withPreferences(*document, preferences), source);
}

} // namespace Understudy
