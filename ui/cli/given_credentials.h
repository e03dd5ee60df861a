// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend_profile.h"
#include "session/secret_settings.h"

#include <QCoreApplication>

namespace Understudy {

//! Something that a check has to be told: a field of the sign-in form or a secret setting.
struct WantedCredential
{
    QString id = {};
    QString label = {};
    bool secret = false;
    bool optional = false;

    bool operator==(const WantedCredential &) const = default;
};

//! What a check was told, by the ids of what it wanted.
class GivenCredentials final : public SecretSettings
{
    Q_DECLARE_TR_FUNCTIONS(GivenCredentials)

public:
    //! What \a profile wants: its sign-in fields, and its secret settings.
    static QList<WantedCredential> wantedBy(const BackendProfile &profile);

    //! Reads \a lines, `id=value` each. The error's message is for the person and holds no value.
    static Result<QMap<QString, Secret>> parse(const QByteArray &lines,
                                               const QList<WantedCredential> &wanted);
    //! The same from \a descriptor, to its end; it is closed.
    static Result<QMap<QString, Secret>> read(int descriptor,
                                              const QList<WantedCredential> &wanted);
    //! Asks on the terminal; what is secret is not shown.
    static Result<QMap<QString, Secret>> ask(const QList<WantedCredential> &wanted);

    GivenCredentials(const BackendProfile &profile, QMap<QString, Secret> given);

    //! Those of the sign-in form.
    const QMap<QString, Secret> &fields() const { return m_fields; }

    //! Those that must not be shown.
    QList<Secret> secrets() const { return m_secrets; }

    //! The secret settings, whatever the connection.
    QCoro::Task<Result<QMap<QString, Secret>>> load(QString connectionId) override;

private:
    QMap<QString, Secret> m_fields;
    QMap<QString, Secret> m_settings;
    QList<Secret> m_secrets;
};

} // namespace Understudy
