// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "directory/active_impersonations_model.h"
#include "gallery/scene.h"
#include "gallery/speech.h"
#include "main_window.h"
#include "pages/active_page.h"

#include <QPushButton>

namespace Understudy {

namespace {

QCoro::Task<Result<ActiveList>> told(Result<ActiveList> answer)
{
    co_return answer;
}

ActiveImpersonation row(const QString &id, const QString &actor, const QString &subject)
{
    const QDateTime morning(QDate(2026, 3, 2), QTime(7, 30), Qt::UTC);
    return {.id = id,
            .actor = {.id = actor, .name = actor},
            .subject = {.id = id, .name = subject},
            .reason = QStringLiteral("Invoice does not show, she asked us to look"),
            .ticket = QStringLiteral("ZD-1042"),
            .since = morning,
            .until = morning.addSecs(1800)};
}

ActiveList some()
{
    ActiveImpersonation longest =
        row(QStringLiteral("9007199254740991"),
            QStringLiteral("Maximiliane-Wilhelmina von Hohenzollern-Sigmaringen-Übersee"),
            QStringLiteral("Donaudampfschifffahrtsgesellschaft, Rechnungsprüfung"));
    longest.reason = QString(40, QLatin1Char('w')) + QStringLiteral(" and a long story after it");
    ActiveImpersonation nameless = row(QStringLiteral("77"), QStringLiteral("Sam Höpper"), {});
    nameless.reason.clear();
    nameless.ticket.clear();
    return {
        .impersonations =
            {row(QStringLiteral("42"), QStringLiteral("Ada Admin"), QStringLiteral("Mira Okafor")),
             row(QStringLiteral("43"), QStringLiteral("Ada Admin"), QStringLiteral("Jonas Weber")),
             longest,
             nameless},
        .next = {.over = true}};
}

ActivePage *show(MainWindow &window, const Result<ActiveList> &answer)
{
    auto *model =
        new ActiveImpersonationsModel([answer](const SearchPosition &) { return told(answer); },
                                      &window);
    auto *page = new ActivePage(*model, &window);
    page->setBackend(QStringLiteral("Acme"), true);
    window.setStatus({.state = ImpersonationState::SignedIn,
                      .connectionId = QStringLiteral("acme"),
                      .connectionName = QStringLiteral("Acme"),
                      .actor = {.id = QStringLiteral("1"),
                                .name = QStringLiteral("Ada Admin"),
                                .role = QStringLiteral("admin")}});
    window.offerPlace(RailPlace::Active, true);
    window.addPage(page, RailPlace::Active);
    window.showInFront(page);
    model->refresh();
    return page;
}

void press(const ActivePage *page, const QString &text)
{
    const auto buttons = page->findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        if (Speech::means(button->text(), text))
            button->click();
}

} // namespace

QList<Scene> activeScenes()
{
    return {{QStringLiteral("70-active-empty"),
             [](MainWindow &window) {
                 show(window, ActiveList{.next = {.over = true}});
             }},
            {QStringLiteral("71-active"),
             [](MainWindow &window) {
                 show(window, some());
             }},
            {QStringLiteral("72-active-question"),
             [](MainWindow &window) {
                 press(show(window, some()), QStringLiteral("End it"));
             }},
            {QStringLiteral("73-active-ended"),
             [](MainWindow &window) {
                 show(window, some())->showMessage(ActivePage::tr("That impersonation is over."));
             }},
            {QStringLiteral("74-active-failed"), [](MainWindow &window) {
                 show(window,
                      failure(ErrorKind::Unreachable,
                              QStringLiteral("Connection refused"),
                              QStringLiteral("network")));
             }}};
}

} // namespace Understudy
