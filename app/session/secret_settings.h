// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QCoroTask>
#include <QMap>
#include <QString>

namespace Understudy {

//! Where the secret settings of a connection (a client's secret, say) come from, by their ids.
class SecretSettings
{
public:
    SecretSettings() = default;
    virtual ~SecretSettings() = default;
    Q_DISABLE_COPY_MOVE(SecretSettings)

    //! Empty where there are none; Unavailable where they cannot be read now.
    virtual QCoro::Task<Result<QMap<QString, Secret>>> load(QString connectionId) = 0;
};

} // namespace Understudy
