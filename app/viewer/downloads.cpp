// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewer/downloads.h"

#include "viewer/download_name.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace Understudy {

namespace {

//! It becomes a part of a path.
bool isId(const QString &id)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[0-9A-Za-z-]{1,64}\\z"));
    return pattern.match(id).hasMatch();
}

} // namespace

Downloads::Downloads(DevTools &devTools, const QString &folder, qint64 largest)
    : m_devTools(devTools)
    , m_folder(QDir(folder).filePath(QStringLiteral("Downloads")))
    , m_largest(largest)
{ }

void Downloads::allow(const QString &context)
{
    m_context = context;
    setBehaviour();
}

//! What is denied beforehand shows nothing of the browser's own, which would lie over the bar.
void Downloads::setBehaviour()
{
    const QString behaviour =
        m_items.size() < most ? QStringLiteral("allowAndName") : QStringLiteral("deny");
    m_devTools.post({QStringLiteral("Browser.setDownloadBehavior"),
                     {{QStringLiteral("behavior"), behaviour},
                      {QStringLiteral("browserContextId"), m_context},
                      {QStringLiteral("downloadPath"), m_folder},
                      {QStringLiteral("eventsEnabled"), true}}});
}

void Downloads::take(const QString &method, const QJsonObject &params)
{
    if (method == QLatin1String("Browser.downloadWillBegin"))
        begin(params);
    else if (method == QLatin1String("Browser.downloadProgress"))
        progress(params);
}

void Downloads::begin(const QJsonObject &params)
{
    const QString id = params.value(QLatin1String("guid")).toString();
    if (!isId(id))
        return;
    const Download download{.id = id,
                            .name = downloadName(
                                params.value(QLatin1String("suggestedFilename")).toString()),
                            .path = QDir(m_folder).filePath(id)};
    if (m_items.size() == most) {
        refuse(download);
        return;
    }
    m_items.append({.download = download});
    setBehaviour();
}

void Downloads::progress(const QJsonObject &params)
{
    const auto found = find(params.value(QLatin1String("guid")).toString());
    if (found == m_items.end() || found->whole)
        return;
    const auto bytes = [&params](const char *name) {
        return qint64(params.value(QLatin1String(name)).toDouble());
    };
    const Download download = found->download;
    const QString state = params.value(QLatin1String("state")).toString();
    if (qMax(bytes("totalBytes"), bytes("receivedBytes")) > m_largest) {
        remove(download.id);
        refuse(download);
    } else if (state == QLatin1String("canceled")) {
        remove(download.id);
    } else if (state == QLatin1String("completed")) {
        found->whole = true;
        found->download.size = QFileInfo(download.path).size();
        Q_EMIT offersChanged();
    }
}

void Downloads::refuse(const Download &download)
{
    m_devTools.post(
        {QStringLiteral("Browser.cancelDownload"),
         {{QStringLiteral("guid"), download.id}, {QStringLiteral("browserContextId"), m_context}}});
    QFile::remove(download.path); // where it was whole already
    Q_EMIT refused(download.name);
}

QList<Downloads::Item>::iterator Downloads::find(const QString &id)
{
    return std::find_if(m_items.begin(), m_items.end(), [&id](const Item &one) {
        return one.download.id == id;
    });
}

void Downloads::remove(const QString &id)
{
    m_items.erase(find(id));
    setBehaviour();
    QFile::remove(QDir(m_folder).filePath(id));
}

QList<Download> Downloads::offers() const
{
    QList<Download> result;
    for (const Item &one : m_items)
        if (one.whole)
            result.append(one.download);
    return result;
}

void Downloads::discard(const QString &id)
{
    if (find(id) == m_items.end())
        return;
    remove(id);
    Q_EMIT offersChanged();
}

} // namespace Understudy
