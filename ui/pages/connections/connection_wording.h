// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend_check.h"
#include "backend/connection_draft.h"

#include <QCoreApplication>

namespace Understudy {

//! What the pages about connections say in a person's words (ui.md).
class ConnectionWording
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionWording)

public:
    //! Beside the field that \a fault names.
    static QString fault(const DraftFault &fault);
    //! What \a profile was tried against.
    static QString verified(const BackendProfile &profile);
    //! What such a backend cannot do, and what that means; one sentence each. \a name: the
    //! backend's.
    static QStringList limits(const BackendTraits &traits, const QString &name);
    //! One line on how a step of a check came out. \a name: the backend's.
    static QString step(const CheckStep &step, const QString &name);
    //! "120 ms"; empty where it is not worth telling.
    static QString took(const CheckStep &step);
    //! The whole check in one sentence.
    static QString summary(const QList<CheckStep> &steps);

private:
    static QString passed(const CheckStep &step, const QString &name);
    static QString failed(const CheckStep &step, const QString &name);
    static QString named(const CheckStep &step, const QString &name);
    static QString missing(const CheckStep &step);
};

} // namespace Understudy
