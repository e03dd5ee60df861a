// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDebug>
#include <QString>

#include <memory>

namespace Understudy {

//! Bytes that must never be shown: a token, a cookie's value, a password. Cheap to copy (shared),
//! overwritten when the last copy goes, compared in constant time, and impossible to print.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArrayView bytes);
    explicit Secret(const QString &text);

    bool isEmpty() const;
    //! The bytes themselves. The one way out: search for it to review where secrets go.
    QByteArray reveal() const;

    bool operator==(const Secret &other) const;

private:
    struct Buffer;
    std::shared_ptr<const Buffer> m_buffer;
};

QDebug operator<<(QDebug, const Secret &) = delete;

} // namespace Understudy
