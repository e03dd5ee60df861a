// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/action_palette.h"
#include "actions/shortcut_sheet.h"
#include "gallery/scene.h"
#include "main_window.h"
#include "pages/preferences/preferences_page.h"

#include <QLineEdit>
#include <QTest>

namespace Understudy {

namespace {

PreferencesPage *show(MainWindow &window, const Result<Policy> &policy)
{
    auto *settings = new Settings;
    settings->setParent(&window);
    settings->setPolicy(policy);
    auto *page = new PreferencesPage(*settings, window.actions(), &window);
    window.setStatus({});
    window.addPage(page, RailPlace::Preferences);
    window.showInFront(page);
    return page;
}

void impersonate(MainWindow &window)
{
    ImpersonationStatus status{.state = ImpersonationState::Impersonating};
    status.actor = {.id = QStringLiteral("1"), .name = QStringLiteral("Ada Admin")};
    status.subject = {.id = QStringLiteral("42"), .name = QStringLiteral("Mira Okafor")};
    window.setStatus(status);
    window.setTimeLeft(std::chrono::seconds(1694));
}

Policy strict()
{
    return {.organisation = QStringLiteral("Acme"),
            .connections = QStringList{QStringLiteral("https://*.acme.example")},
            .ticket = {.pattern = QStringLiteral("ZD-[0-9]+"),
                       .hint = QStringLiteral("ZD- and a number")},
            .longestMinutes = 15,
            .journalDays = 730,
            .onLock = OnLock::End,
            .changesNever = true};
}

} // namespace

QList<Scene> preferenceScenes()
{
    return {
        {QStringLiteral("80-preferences"),
         [](MainWindow &w) {
             show(w, Policy{});
         }},
        {QStringLiteral("81-preferences-fixed"),
         [](MainWindow &w) {
             show(w, strict());
         }},
        {QStringLiteral("82-preferences-no-policy"),
         [](MainWindow &w) {
             show(w,
                  failure(ErrorKind::Unavailable,
                          QStringLiteral("/etc/understudy/policy.json: "
                                         "/longestMinuts: is not known here"),
                          QStringLiteral("policy")));
         }},
        {QStringLiteral("83-preferences-shortcuts"),
         [](MainWindow &w) {
             show(w, Policy{})->showShortcuts();
             QTest::qWait(200);
         }},
        {QStringLiteral("85-palette"),
         [](MainWindow &w) {
             impersonate(w);
             w.findChild<ActionPalette *>()->begin();
         }},
        {QStringLiteral("86-palette-nothing"),
         [](MainWindow &w) {
             impersonate(w);
             w.findChild<ActionPalette *>()->begin();
             w.findChild<ActionPalette *>()->findChild<QLineEdit *>()->setText(
                 QStringLiteral("xyzzy"));
         }},
        {QStringLiteral("87-shortcuts"),
         [](MainWindow &w) {
             impersonate(w);
             w.findChild<ShortcutSheet *>()->open();
         }},
    };
}

} // namespace Understudy
