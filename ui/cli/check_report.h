// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend_check.h"

#include <QCoreApplication>
#include <QStringList>

namespace Understudy {

//! The words of a check. No secret that it knows of is in them, whatever a backend said.
class CheckReport
{
    Q_DECLARE_TR_FUNCTIONS(CheckReport)

public:
    //! \a userId and \a signsIn: what the plan had. \a secrets: what must not be shown.
    CheckReport(BackendTraits traits, QString userId, bool signsIn, QList<Secret> secrets);

    //! \a step on one line; empty where the profile does not have it. In the steps' order: what was
    //! skipped is told by what came before.
    QString line(const CheckStep &step);
    //! All of them, as an array of {step, ok, detail}.
    QByteArray json(const QList<CheckStep> &steps);

    //! What the author of such a profile should know.
    static QStringList notes(const BackendTraits &traits);
    //! "whoAmIAsSubject".
    static QString keyOf(CheckStepKind kind);

private:
    QString detail(const CheckStep &step);
    QString passed(const CheckStep &step) const;
    QString failed(const CheckStep &step) const;
    QString failedWithoutError(const CheckStep &step) const;
    QString skipped(const CheckStep &step) const;
    QString shown(const QString &foreign) const;
    QString wordsOf(const Error &error) const;
    QString person(const CheckStep &step) const;
    static QString nameOf(CheckStepKind kind);

    BackendTraits m_traits;
    QString m_userId;
    bool m_signsIn;
    bool m_failed = false;
    QList<Secret> m_secrets;
};

} // namespace Understudy
