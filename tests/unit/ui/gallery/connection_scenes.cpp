// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connection_samples.h"
#include "gallery/scene.h"
#include "gallery/speech.h"
#include "main_window.h"
#include "pages/connections/connection_page.h"
#include "pages/connections/connection_pages.h"
#include "pages/connections/connections_page.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

namespace Understudy {

namespace {

QString words(const char *text)
{
    return QString::fromUtf8(text);
}

Connection connection(const char *id,
                      const char *name,
                      const char *address,
                      const char *profile,
                      Environment environment)
{
    return {.id = words(id),
            .name = words(name),
            .address = QUrl(words(address)),
            .profileId = words(profile),
            .environment = environment};
}

QList<Connection> three()
{
    return {connection("a", "Acme", "https://app.acme.example", "blitz", Environment::Production),
            connection("s",
                       "Acme staging",
                       "http://staging.acme.example:8080",
                       "better-auth",
                       Environment::Staging),
            connection("l",
                       "On my machine",
                       "http://localhost:3000",
                       "understudy",
                       Environment::Development)};
}

QList<Connection> longOnes()
{
    return {
        connection("x",
                   "Donaudampfschifffahrtsgesellschaft, Rechnungsprüfung und Kundenbetreuung",
                   "http://maximiliane.wilhelmina.donaudampfschifffahrtsgesellschaft.example.com:"
                   "8080/anwendung/verwaltung/kunden",
                   "keycloak",
                   Environment::Development),
        connection("y", "短い", "https://b.example", "gone-profile", Environment::Staging)};
}

ConnectionPages *pagesOf(MainWindow &window, const QList<Connection> &connections)
{
    auto *pages = new ConnectionPages(window);
    pages->setParent(&window);
    pages->setProfiles(shippedProfiles());
    window.setConnections(connections);
    if (!connections.isEmpty())
        window.setConnection(connections.last(), {}, {});
    window.setStatus({});
    pages->setConnections(connections);
    return pages;
}

void press(MainWindow &window, const char *name)
{
    const auto buttons = window.findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        if (button->isVisible() && Speech::means(button->text(), words(name)))
            return button->click();
}

QWidget *editor(MainWindow &window, const char *name)
{
    const auto labels = window.findChildren<QLabel *>();
    for (QLabel *label : labels)
        if (label->isVisible() && Speech::means(label->text(), words(name)))
            return label->buddy();
    return nullptr;
}

void type(MainWindow &window, const char *name, const char *text)
{
    if (auto *edit = qobject_cast<QLineEdit *>(editor(window, name)))
        edit->setText(words(text));
}

//! The page about one of three connections, or a new one.
ConnectionPage *edit(MainWindow &window, const char *id)
{
    ConnectionPages *pages = pagesOf(window, three());
    pages->showList();
    window.findChild<ConnectionsPage *>()->select(words(id));
    press(window, *id ? "Edit" : "Add");
    return window.findChild<ConnectionPage *>();
}

CheckStep step(CheckStepKind kind, int took, CheckOutcome outcome = CheckOutcome::Passed)
{
    return {.kind = kind, .outcome = outcome, .took = std::chrono::milliseconds(took)};
}

void showTest(MainWindow &window, const QList<CheckStep> &steps)
{
    ConnectionPage *page = edit(window, "l");
    type(window, "Email", "admin@example.com");
    type(window, "Password", "correct horse");
    type(window, "User ID", "42");
    press(window, "Test now");
    for (const CheckStep &one : steps)
        page->showStep(one);
    page->showTestEnd(steps, false);
    QTest::qWait(50);
}

void showGoodTest(MainWindow &window)
{
    using Kind = CheckStepKind;
    const Identity ada{.id = words("1"), .name = words("Ada Admin")};
    const Identity mira{.id = words("42"), .name = words("Mira Okafor")};
    QList<CheckStep> steps{step(Kind::Reach, 12),
                           step(Kind::SignIn, 148),
                           step(Kind::WhoAmI, 9),
                           step(Kind::Impersonate, 21),
                           step(Kind::WhoAmIAsSubject, 8),
                           step(Kind::Stop, 14),
                           step(Kind::WhoAmIAsActor, 8),
                           step(Kind::FindUsers, 1240),
                           step(Kind::Revoke, 160),
                           step(Kind::SignOut, 11)};
    steps[2].who = steps[6].who = ada;
    steps[4].who = mira;
    steps[7].found = 50;
    showTest(window, steps);
}

void showFailedTest(MainWindow &window)
{
    using Kind = CheckStepKind;
    QList<CheckStep> steps{step(Kind::Reach, 12),
                           step(Kind::SignIn, 148),
                           step(Kind::WhoAmI, 9),
                           step(Kind::Impersonate, 21, CheckOutcome::Failed),
                           step(Kind::WhoAmIAsSubject, 0, CheckOutcome::Skipped),
                           step(Kind::FindUsers, 0, CheckOutcome::Absent),
                           step(Kind::Revoke, 60, CheckOutcome::Failed),
                           step(Kind::SignOut, 11)};
    steps[2].who = {.id = words("2"), .name = words("Sam Support")};
    steps[3].error = {.kind = ErrorKind::Refused,
                      .message = words("support may not become an admin")};
    showTest(window, steps);
}

void askForName(MainWindow &window)
{
    const Connection acme = three().first();
    window.setConnections(three());
    window.setConnection(acme,
                         {.profileName = words("Blitz"), .userIdKind = UserIdKind::Integer},
                         {});
    window.setStatus({.state = ImpersonationState::SignedIn,
                      .connectionId = acme.id,
                      .connectionName = acme.name,
                      .actor = {.id = words("1"), .name = words("Ada Admin")}});
    window.askForName(true);
    type(window, "User ID", "42");
    type(window, "Reason", "Invoice does not show, she asked us to look");
    type(window, "Type the connection's name", "acme");
    press(window, "Switch to User");
}

} // namespace

QList<Scene> connectionScenes()
{
    return {{words("40-connections-empty"),
             [](MainWindow &w) {
                 pagesOf(w, {})->showList();
             }},
            {words("41-connections-three"),
             [](MainWindow &w) {
                 pagesOf(w, three())->showList();
             }},
            {words("42-connections-long"),
             [](MainWindow &w) {
                 pagesOf(w, longOnes())->showList();
             }},
            {words("43-connections-remove"),
             [](MainWindow &w) {
                 pagesOf(w, three())->showList();
                 press(w, "Remove");
             }},
            {words("44-connections-in-use"),
             [](MainWindow &w) {
                 ConnectionPages *pages = pagesOf(w, three());
                 pages->showList();
                 pages->setInUse(words("a"));
             }},
            {words("50-connection-new"),
             [](MainWindow &w) {
                 pagesOf(w, {})->add();
             }},
            {words("51-connection-errors"),
             [](MainWindow &w) {
                 pagesOf(w, {})->add();
                 type(w, "Address", "http://staging.acme.example");
                 press(w, "Save");
             }},
            {words("52-connection-template"),
             [](MainWindow &w) {
                 ConnectionPage *page = edit(w, "a");
                 QTest::qWait(50);
                 page->findChild<QPlainTextEdit *>()->setPlainText(
                     words("{\n    \"email\": \"{email}\",\n"));
                 press(w, "Save");
             }},
            {words("53-connection-network"),
             [](MainWindow &w) {
                 ConnectionPage *page = edit(w, "s");
                 page->area()->ensureWidgetVisible(editor(w, "User ID"));
             }},
            {words("54-connection-discard"),
             [](MainWindow &w) {
                 edit(w, "l");
                 type(w, "Name", "On his machine");
                 press(w, "Cancel");
             }},
            {words("60-test-good"), showGoodTest},
            {words("61-test-failed"), showFailedTest},
            {words("70-production-name"), askForName}};
}

} // namespace Understudy
