// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QCoroTask>
#include <QString>

namespace Understudy {

//! Why a keychain could not answer.
enum class KeychainTrouble {
    None,
    Locked, //!< it is there, and locked
    NoService, //!< nothing on this machine offers one
    TimedOut, //!< no answer within the soft timeout; a write may still land later
    Failed, //!< it answered with an error
};

//! What a read found. Absent is a proven answer: the keychain was open and held nothing.
struct KeychainReading
{
    enum class State { Found, Absent, Unavailable };
    State state = State::Absent;
    KeychainTrouble trouble = KeychainTrouble::None; //!< set where Unavailable
    QByteArray data = {}; //!< set where Found; secret
};

//! The operating system's secret store: the replaceable edge below SessionVault. Every call ends
//! within a few seconds (soft timeout), whatever the store does.
class Keychain
{
public:
    Keychain() = default;
    virtual ~Keychain() = default;
    Q_DISABLE_COPY_MOVE(Keychain)

    virtual QCoro::Task<KeychainReading> read(QString key) = 0;
    virtual QCoro::Task<KeychainTrouble> write(QString key, QByteArray data) = 0;
    //! Removing what is not there is success.
    virtual QCoro::Task<KeychainTrouble> remove(QString key) = 0;
    //! Asks the store to unlock; the person may be shown the store's own prompt and take their time
    //! (up to a minute). None where it is open afterwards.
    virtual QCoro::Task<KeychainTrouble> unlock() = 0;
    //! Returns once no call is running in the store any more, or after at most \a limit.
    virtual QCoro::Task<void> drain(std::chrono::milliseconds limit) = 0;
};

} // namespace Understudy
