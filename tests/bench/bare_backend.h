// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http_probe.h"

#include <QJsonValue>
#include <QString>

#include <memory>

namespace Understudy {

//! What a switch costs at a backend at least: the calls of the console's profile for it, with
//! libcurl. The people are those of the demo and of tests/peers. One a thread.
class BareBackend
{
public:
    static constexpr int admin = 1;

    //! The one for the profile \a profileId at \a address; null where there is none.
    static std::unique_ptr<BareBackend> create(const QString &profileId, const QByteArray &address);
    explicit BareBackend(QByteArray address);
    virtual ~BareBackend() = default;
    Q_DISABLE_COPY_MOVE(BareBackend)

    //! The id of person \a number.
    virtual QJsonValue idOf(int number) const { return number; }

    // Each is true where the backend did it.

    //! As the admin, whose password is in the environment.
    virtual bool signIn() = 0;
    virtual bool start(int number) = 0;
    virtual bool stop() = 0;
    //! Ends what the last stop superseded.
    virtual bool revoke() = 0;
    //! Asks who the last start or stop made us: person \a number?
    virtual bool isUser(int number) = 0;

protected:
    HttpProbe &probe() { return m_probe; }

    static QJsonObject adminsFields();

private:
    HttpProbe m_probe;
};

} // namespace Understudy
