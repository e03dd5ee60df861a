// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend_profile.h"
#include "backend/connection.h"
#include "base/result.h"
#include "cli/check_options.h"

namespace Understudy {

class PolicyFile;

//! What a check is about.
struct CheckTarget
{
    Q_DECLARE_TR_FUNCTIONS(CheckTarget)

public:
    BackendProfile profile; //!< with the settings in it
    Connection connection; //!< without an address: there is nobody to ask

    //! Reads what \a options name: a file, or a connection in \a configurationFolder, where nothing
    //! is changed. The error's message is for the person.
    static Result<CheckTarget> find(const CheckOptions &options,
                                    const QString &configurationFolder);

    //! Whether the organisation's policy lets anybody be asked; the error's message is for the
    //! person.
    Result<void> allowedBy(const PolicyFile &policyFile) const;

private:
    static Result<CheckTarget> ofFile(const CheckOptions &options);
    static Result<CheckTarget> ofConnection(const CheckOptions &options, const QString &folder);
    static Result<Connection> connectionNamed(const QString &name, const QString &folder);
    static Result<QJsonObject> settingsOf(const QList<ProfileSetting> &known,
                                          const CheckOptions &options);
    static Result<void> giveAddress(CheckTarget &target, const QString &text);
    static Result<void> checkSettings(const BackendProfile &profile);
};

} // namespace Understudy
