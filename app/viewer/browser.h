// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewer/devtools.h"
#include "viewer/throwaway_folder.h"

#include <QProcess>

namespace Understudy {

//! How a browser gets to the network.
struct BrowserNetwork
{
    QString proxy = {}; //!< as Connection::proxy
    QList<QByteArray> trustedKeys = {}; //!< as ViewOpening::trustedKeys

    bool operator==(const BrowserNetwork &) const = default;
};

//! One process of a browser with a folder of its own, that ends when this does, when the console
//! does, and when told.
class Browser final : public QObject
{
    Q_OBJECT

public:
    Browser();
    //! Kills it, with all its processes.
    ~Browser() override;

    //! Starts \a program; ended() tells where it cannot be.
    void start(const QString &program, const BrowserNetwork &network);

    //! What it is told by; null before start().
    DevTools *devTools() { return m_devTools.get(); }

    //! Its own; gone with this. Empty where there is none.
    const QString &folder() const { return m_folder.path(); }

    //! Kills it, with all its processes: it has nothing to save. ended() comes when it is dead.
    void end();

Q_SIGNALS:
    //! It is gone; \a lastWords are what it said of it, for details.
    void ended(const QString &lastWords);

private:
    QStringList arguments(const BrowserNetwork &network) const;
    bool writePreferences() const;
    void readLog();
    void finish();

    ThrowawayFolder m_folder;
    QProcess m_process;
    std::unique_ptr<DevTools> m_devTools;
    qint64 m_group = 0;
    QString m_lastWords;
};

} // namespace Understudy
