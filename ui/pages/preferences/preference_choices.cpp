// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/preferences/preference_choices.h"

#include "plain_text.h"

#include <QComboBox>
#include <QLocale>

namespace Understudy {

QComboBox *PreferenceChoices::themes()
{
    auto *box = new QComboBox;
    for (const auto &[words, theme] : {std::pair(tr("As the desktop"), Theme::System),
                                       std::pair(tr("Light"), Theme::Light),
                                       std::pair(tr("Dark"), Theme::Dark),
                                       std::pair(tr("High contrast"), Theme::HighContrast)})
        box->addItem(words, QVariant::fromValue(theme));
    return box;
}

//! Each in its own words: who cannot read the others must find his.
QComboBox *PreferenceChoices::languages()
{
    auto *box = new QComboBox;
    box->addItem(tr("As the desktop"), QString());
    for (const auto &[name, code] : {std::pair("English", "en"),
                                     std::pair("Deutsch", "de"),
                                     std::pair("Français", "fr"),
                                     std::pair("Español", "es"),
                                     std::pair("العربية", "ar")})
        box->addItem(QString::fromUtf8(name), QString::fromLatin1(code));
    return box;
}

QComboBox *PreferenceChoices::onLock()
{
    auto *box = new QComboBox;
    box->addItem(tr("Hide everything, go on impersonating"), QVariant::fromValue(OnLock::Hide));
    box->addItem(tr("Stop impersonating"), QVariant::fromValue(OnLock::End));
    return box;
}

QString PreferenceChoices::fixed(const Settings &settings)
{
    using Fixable = Settings::Fixable;
    QStringList what;
    for (const auto &[words, one] :
         {std::pair(tr("the connections that can be used"), Fixable::Connections),
          std::pair(tr("what a ticket looks like"), Fixable::Ticket),
          std::pair(tr("the longest time"), Fixable::LongestMinutes),
          std::pair(tr("that changes stay blocked in the view"), Fixable::Changes),
          std::pair(tr("how long the journal is kept"), Fixable::JournalDays),
          std::pair(tr("what happens when the screen is locked"), Fixable::OnLock)})
        if (settings.isFixed(one))
            what += words;
    if (what.isEmpty())
        return {};
    const QString organisation = neutralised(settings.policy().organisation, 60);
    const QString all = QLocale().createSeparatedList(what);
    return organisation.isEmpty() ? tr("This computer's policy fixes %1.").arg(all)
                                  : tr("The policy of %1 fixes %2.").arg(organisation, all);
}

QString PreferenceChoices::policyDetails(const Policy &policy)
{
    QStringList details;
    if (policy.connections)
        details += tr("Connections: %1").arg(policy.connections->join(QStringLiteral(", ")));
    if (policy.ticket.exists())
        details += tr("Ticket: %1").arg(joined({policy.ticket.hint, policy.ticket.pattern}));
    return neutralised(details.join(QStringLiteral("; ")), 1000);
}

} // namespace Understudy
