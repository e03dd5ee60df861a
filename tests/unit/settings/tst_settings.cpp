// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/settings.h"
#include "support/test_case.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <unistd.h>

using namespace Understudy;

class SettingsTest : public TestCase
{
    Q_OBJECT

    struct Installation
    {
        QTemporaryDir folder;

        QString policyPath() const { return folder.filePath(QStringLiteral("policy.json")); }

        PreferenceStore store() const { return PreferenceStore(folder.path()); }

        PolicyFile policy() const { return PolicyFile(policyPath(), ::geteuid()); }

        bool write(const QString &name, const QByteArray &content) const
        {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
                && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        }
    };

private Q_SLOTS:

    void withoutAPolicyThePersonDecides()
    {
        Settings settings;
        const Preferences wanted{.minutes = 10, .longestMinutes = 20, .onLock = OnLock::End};
        QVERIFY(settings.change(wanted));
        QCOMPARE(settings.effective(), wanted);
        QCOMPARE(settings.startRules(), (StartRules{.usualMinutes = 10, .longestMinutes = 20}));
        QVERIFY(settings.allowsChanges());
        QVERIFY(!settings.isFixed(Settings::Fixable::OnLock));
    }

    void aPolicyBoundsAndFixes()
    {
        Settings settings;
        QVERIFY(settings.change({.minutes = 50, .journalDays = 30}));
        settings.setPolicy(Policy{.ticket = {.pattern = QStringLiteral("x")},
                                  .longestMinutes = 15,
                                  .journalDays = 730,
                                  .onLock = OnLock::End,
                                  .changesNever = true});
        const Preferences held = settings.effective();
        QCOMPARE(held.minutes, 15);
        QCOMPARE(held.longestMinutes, 15);
        QCOMPARE(held.journalDays, 730);
        QCOMPARE(held.onLock, OnLock::End);
        QVERIFY(!settings.allowsChanges());
        QVERIFY(settings.startRules().ticket.exists());
        for (const auto what : {Settings::Fixable::Ticket,
                                Settings::Fixable::LongestMinutes,
                                Settings::Fixable::Changes,
                                Settings::Fixable::JournalDays,
                                Settings::Fixable::OnLock})
            QVERIFY(settings.isFixed(what));
        QVERIFY(!settings.isFixed(Settings::Fixable::Connections));
        QCOMPARE(settings.preferences().journalDays, 30); // the wish stays
    }

    void aPersonMayBeStricterThanThePolicy()
    {
        Settings settings;
        settings.setPolicy(Policy{.longestMinutes = 45});
        QVERIFY(settings.change({.longestMinutes = 10}));
        QCOMPARE(settings.startRules().longestMinutes, 10);
        QCOMPARE(settings.startRules().usualMinutes, 10);
    }

    void changesAreTold()
    {
        Settings settings;
        const QSignalSpy changed(&settings, &Settings::changed);
        QVERIFY(settings.change({.minutes = 10}));
        QCOMPARE(changed.size(), 1);
        QVERIFY(settings.change({.minutes = 10}));
        settings.setPolicy(Policy{});
        QCOMPARE(changed.size(), 1);
        settings.setPolicy(Policy{.longestMinutes = 45});
        QCOMPARE(changed.size(), 2);
    }

    void preferencesLast()
    {
        const Installation here;
        Settings settings(here.store(), here.policy());
        QVERIFY(settings.change({.theme = Theme::Dark}));
        QCOMPARE(Settings(here.store(), here.policy()).preferences().theme, Theme::Dark);
    }

    //! What a person wanted kept is unknown then; nothing may go, now or at the next start.
    void damagedPreferencesKeepTheJournal()
    {
        const Installation here;
        QVERIFY(here.write(QStringLiteral("settings.json"), "{\"journalDays\": \"30\"}"));
        const Settings settings(here.store(), here.policy());
        QCOMPARE(settings.preferencesFault()->kind, ErrorKind::Invalid);
        QVERIFY(QFile::exists(settings.damagedCopy()));
        QCOMPARE(settings.effective().journalDays, Preferences::forever);
        const Settings next(here.store(), here.policy());
        QVERIFY(!next.preferencesFault());
        QCOMPARE(next.effective().journalDays, Preferences::forever);
    }

    void aPolicyThatCannotBeReadRefuses()
    {
        const Installation here;
        QVERIFY(here.write(QStringLiteral("policy.json"), "{\"x\": 1}"));
        Settings settings(here.store(), here.policy());
        const auto fault = settings.faultOfAddress(QUrl(QStringLiteral("https://a.example")));
        QCOMPARE(fault->kind, ErrorKind::Unavailable);
        QVERIFY(fault->message.contains(here.policyPath()));
        QVERIFY(!settings.allowsChanges());
        QCOMPARE(settings.effective().journalDays, Preferences::forever);
        QCOMPARE(settings.effective().onLock, OnLock::End);
        QVERIFY(!settings.isFixed(Settings::Fixable::JournalDays));
    }

    void aNewPolicyHoldsWithoutANewStart()
    {
        const Installation here;
        Settings settings(here.store(), here.policy());
        const QSignalSpy changed(&settings, &Settings::changed);
        settings.refreshPolicy();
        QCOMPARE(changed.size(), 0);
        QVERIFY(here.write(QStringLiteral("policy.json"), "{\"longestMinutes\": 15}"));
        settings.refreshPolicy();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(settings.startRules().longestMinutes, 15);
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
