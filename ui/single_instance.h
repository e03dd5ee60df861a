// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QStringList>

#include <chrono>

QT_BEGIN_NAMESPACE
class QLocalSocket;
QT_END_NAMESPACE

namespace Understudy {

class LocalCaller;

//! One process per data folder: the first keeps a lock and listens; a later one hands its arguments
//! over and ends. What arrives by activated() is only ever a wish to show and prefill something: it
//! can never switch; what arrives by called() is RemoteDesk's to judge.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    enum class Claim {
        First, //!< this process is the one; activated() will tell of later ones
        HandedOver, //!< another one runs, and has taken the arguments
        Unanswered, //!< another one runs, and did not take them within two seconds
        Unusable, //!< the data folder cannot be locked
    };

    //! What is handed over or asked has to be shorter, in bytes.
    static constexpr qint64 largestMessage = 64 * 1024;

    //! \a dataFolder must exist, for this user alone. A call that nobody answers ends after
    //! \a callLimit.
    explicit SingleInstance(QString dataFolder,
                            std::chrono::milliseconds callLimit = std::chrono::minutes(10));

    //! Finds out, at once or within two seconds, and hands \a arguments over where another process
    //! is the one. The lock of a process that has died is taken over.
    Claim claim(const QStringList &arguments);

    //! Where the process of \a dataFolder listens: in XDG_RUNTIME_DIR where that is a private
    //! folder, else in the data folder; where a socket's path cannot be that long, in a private
    //! folder of the temporary ones.
    static QString socketPath(const QString &dataFolder);
    //! Whether a process has claimed \a dataFolder, be it one that does not answer.
    static bool isClaimed(const QString &dataFolder);
    //! Whether the process at the other end of \a peer is of the user who runs this one.
    static bool isSameUser(const QLocalSocket &peer);

Q_SIGNALS:
    //! A later start was made with \a arguments, by the same user.
    void activated(const QStringList &arguments);
    //! A terminal of the same user asks something; \a caller lives as long as it waits.
    void called(Understudy::LocalCaller *caller);

private:
    bool listen();
    void welcome();
    void listenTo(QLocalSocket &peer);
    bool takeCall(const QByteArray &message, QLocalSocket &peer);
    Claim handOver(const QStringList &arguments) const;

    QString m_folder;
    std::chrono::milliseconds m_callLimit;
    QLockFile m_lock;
    int m_peers = 0; // before the server, whose end is theirs
    QLocalServer m_server;
};

} // namespace Understudy
