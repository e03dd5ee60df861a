// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/settings.h"

#include <QCoreApplication>

class QComboBox;

namespace Understudy {

//! What the page of preferences offers, and what it says of a policy, in words.
class PreferenceChoices
{
    Q_DECLARE_TR_FUNCTIONS(PreferenceChoices)

public:
    //! Each with its values as data.
    static QComboBox *themes();
    static QComboBox *languages();
    static QComboBox *onLock();

    //! What the policy of \a settings fixes, and who has; empty where it fixes nothing.
    static QString fixed(const Settings &settings);
    //! The connections and the ticket that \a policy allows; empty where it leaves both.
    static QString policyDetails(const Policy &policy);
};

} // namespace Understudy
