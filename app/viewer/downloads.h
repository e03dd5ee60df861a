// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewer/devtools.h"

namespace Understudy {

//! A file that a page offers, whole, in the view's throw-away folder.
struct Download
{
    QString id = {};
    QString name = {}; //!< safe: downloadName()
    QString path = {}; //!< where it lies until the view ends
    qint64 size = 0; //!< in bytes

    bool operator==(const Download &) const = default;
};

//! The downloads of a view. They go into a folder of the view's own, a few at once and none above a
//! bound; where they go from there is for a person to say.
class Downloads final : public QObject
{
    Q_OBJECT

public:
    //! How many may wait or be under way at once.
    static constexpr int most = 3;

    //! \a devTools is borrowed; \a folder is the browser's own, of which this uses a folder below.
    //! None is larger than \a largest, in bytes.
    Downloads(DevTools &devTools, const QString &folder, qint64 largest = 100 * 1024 * 1024);

    //! From now on \a context may download.
    void allow(const QString &context);
    //! An event of the browser itself.
    void take(const QString &method, const QJsonObject &params);

    //! Those that are whole, oldest first.
    QList<Download> offers() const;
    //! Removes that one's file.
    void discard(const QString &id);

Q_SIGNALS:
    void offersChanged();
    //! \a name is safe. It was too large, or one too many.
    void refused(const QString &name);

private:
    struct Item
    {
        Download download;
        bool whole = false;
    };

    void setBehaviour();
    void begin(const QJsonObject &params);
    void progress(const QJsonObject &params);
    void refuse(const Download &download);
    void remove(const QString &id);
    QList<Item>::iterator find(const QString &id);

    DevTools &m_devTools;
    QString m_folder;
    qint64 m_largest;
    QString m_context;
    QList<Item> m_items;
};

} // namespace Understudy
