// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Renders every state of the window to PNG files, for the eye: ui_gallery OUTDIR [LANGUAGE].
// QT_SCALE_FACTOR scales, UNDERSTUDY_SCENES names those that begin with it. With --check for OUTDIR
// it writes nothing, and fails where words have too little room or share a mnemonic.

#include "bar/impersonation_bar.h"
#include "directory/person_role.h"
#include "gallery/clipped.h"
#include "gallery/contact_sheet.h"
#include "gallery/scene.h"
#include "gallery/speech.h"
#include "main_window.h"
#include "theme/colours.h"
#include "theme/console_style.h"
#include "translations.h"
#include "wording.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPixmap>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTest>

#include <array>
#include <cstdio>
#include <functional>

using namespace Understudy;

namespace {

const Identity actor{.id = QStringLiteral("1"),
                     .name = QStringLiteral("Ada Admin"),
                     .email = QStringLiteral("admin@example.com"),
                     .role = QStringLiteral("admin")};
const Identity subject{.id = QStringLiteral("42"),
                       .name = QStringLiteral("Mira Okafor"),
                       .email = QStringLiteral("mira@example.com"),
                       .role = QStringLiteral("customer"),
                       .orgId = QStringLiteral("3")};
const Identity longSubject{
    .id = QStringLiteral("9007199254740991"),
    .name = QStringLiteral("Maximiliane-Wilhelmina von Hohenzollern-Sigmaringen-Übersee"),
    .email =
        QStringLiteral("maximiliane.wilhelmina@donaudampfschifffahrtsgesellschaft.example.com"),
    .role = QStringLiteral("Rechnungsprüfungsverantwortliche"),
    .orgId = QStringLiteral("Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz")};

Connection connectionOf(Environment environment)
{
    return {.id = QStringLiteral("acme"),
            .name =
                environment == Environment::Demo ? QStringLiteral("Demo") : QStringLiteral("Acme"),
            .address = QUrl(environment == Environment::Staging
                                ? QStringLiteral("http://staging.acme.example")
                                : QStringLiteral("https://acme.example")),
            .profileId = QStringLiteral("understudy"),
            .environment = environment};
}

BackendTraits traits()
{
    return {.profileName = QStringLiteral("Understudy"),
            .userIdKind = UserIdKind::Integer,
            .signInFields = {{QStringLiteral("email"), QStringLiteral("Email"), false},
                             {QStringLiteral("password"), QStringLiteral("Password"), true}},
            .hasStop = true,
            .tellsActor = true,
            .takesReason = true};
}

ImpersonationStatus statusOf(ImpersonationState state, const Identity &who = subject)
{
    const QDateTime since(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
    ImpersonationStatus status{.state = state,
                               .connectionId = QStringLiteral("acme"),
                               .connectionName = QStringLiteral("Acme")};
    if (state != ImpersonationState::SignedOut)
        status.actor = actor;
    if (status.barShown()) {
        status.subject = who;
        status.reason = QStringLiteral("Invoice does not show, she asked us to look");
        status.ticket = QStringLiteral("ZD-1042");
        status.since = since;
        status.until = since.addSecs(1800);
    }
    return status;
}

void open(MainWindow &window,
          const ImpersonationStatus &status,
          Environment environment = Environment::Production)
{
    window.setConnections({connectionOf(environment)});
    window.setConnection(connectionOf(environment), traits(), {});
    window.setStatus(status);
    window.setTimeLeft(std::chrono::seconds(1694));
}

//! Types into the editor whose label says \a field.
void type(MainWindow &window, const QString &field, const QString &text)
{
    const auto labels = window.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        auto *edit = qobject_cast<QLineEdit *>(label->buddy());
        if (edit && Speech::means(label->text(), field))
            edit->setText(text);
    }
}

void press(MainWindow &window, const QString &name)
{
    const auto buttons = window.findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        if (Speech::means(button->text(), name))
            button->click();
}

//! Chooses what the window's menu calls \a name.
void choose(MainWindow &window, const QString &name)
{
    for (const QMenu *menu : window.findChildren<QMenu *>())
        for (QAction *action : menu->actions())
            if (Speech::means(action->text(), name))
                action->trigger();
}

QList<Scene> scenes()
{
    using State = ImpersonationState;
    return {
        {QStringLiteral("01-no-connection"),
         [](MainWindow &w) {
             w.setConnections({});
             w.setStatus({});
         }},
        {QStringLiteral("02-sign-in"),
         [](MainWindow &w) {
             open(w, statusOf(State::SignedOut), Environment::Demo);
         }},
        {QStringLiteral("03-sign-in-prefilled"),
         [](MainWindow &w) {
             open(w, statusOf(State::SignedOut), Environment::Demo);
             w.setConnection(connectionOf(Environment::Demo),
                             traits(),
                             {{QStringLiteral("email"), QStringLiteral("admin@example.com")},
                              {QStringLiteral("password"), QStringLiteral("correct horse")}});
             w.setDemo(DemoState::Running);
         }},
        {QStringLiteral("04-wrong-password"),
         [](MainWindow &w) {
             open(w, statusOf(State::SignedOut));
             type(w, QStringLiteral("Email"), QStringLiteral("ada@acme.example"));
             w.showSignInError({.kind = ErrorKind::WrongPassword});
         }},
        {QStringLiteral("05-unreachable"),
         [](MainWindow &w) {
             open(w, statusOf(State::SignedOut), Environment::Staging);
             w.showSignInError({.kind = ErrorKind::Unreachable,
                                .message = QStringLiteral("Connection refused"),
                                .source = QStringLiteral("signIn")});
         }},
        {QStringLiteral("06-demo-starting"),
         [](MainWindow &w) {
             open(w, statusOf(State::SignedOut), Environment::Demo);
             w.setDemo(DemoState::Starting);
             QTest::qWait(250);
         }},
        {QStringLiteral("07-demo-failed"),
         [](MainWindow &w) {
             open(w, statusOf(State::SignedOut), Environment::Demo);
             w.setDemo(DemoState::Failed,
                       {.kind = ErrorKind::Unavailable,
                        .message = QStringLiteral("understudyd was not found"),
                        .source = QStringLiteral("demo")});
         }},
        {QStringLiteral("08-keychain"),
         [](MainWindow &w) {
             auto status = statusOf(State::SignedOut);
             status.problem = Problem{.kind = ProblemKind::KeychainTroubled,
                                      .trouble = KeychainTrouble::NoService};
             open(w, status);
         }},
        {QStringLiteral("10-switch"),
         [](MainWindow &w) {
             open(w, statusOf(State::SignedIn));
         }},
        {QStringLiteral("11-switch-filled"),
         [](MainWindow &w) {
             open(w, statusOf(State::SignedIn));
             w.setPrefill({.userId = QStringLiteral("https://acme.example/users/42"),
                           .reason = QStringLiteral("Invoice does not show"),
                           .ticket = QStringLiteral("ZD-1042"),
                           .source = Prefill::Source::Link});
         }},
        {QStringLiteral("12-no-such-user"),
         [](MainWindow &w) {
             open(w, statusOf(State::SignedIn));
             type(w, QStringLiteral("User ID"), QStringLiteral("4711"));
             type(w,
                  QStringLiteral("Reason"),
                  QStringLiteral("Invoice does not show, she asked us to look"));
             w.showStartError({.kind = ErrorKind::NoSuchUser});
         }},
        {QStringLiteral("13-unexpected"),
         [](MainWindow &w) {
             open(w, statusOf(State::SignedIn));
             w.showStartError({.kind = ErrorKind::Unexpected,
                               .message = QStringLiteral("the answer had no session"),
                               .source = QStringLiteral("impersonate")});
         }},
        {QStringLiteral("14-orphan"),
         [](MainWindow &w) {
             auto status = statusOf(State::SignedIn);
             status.orphans = {{.entryId = QStringLiteral("x"),
                                .connectionName = QStringLiteral("Acme"),
                                .subjectId = QStringLiteral("42"),
                                .since = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC),
                                .until = QDateTime(QDate(2026, 3, 2), QTime(9, 30), Qt::UTC)}};
             open(w, status);
         }},
        {QStringLiteral("15-long-reason"),
         [](MainWindow &w) {
             open(w, statusOf(State::SignedIn));
             type(w, QStringLiteral("Reason"), QString(501, QLatin1Char('x')));
         }},
        {QStringLiteral("20-starting"),
         [](MainWindow &w) {
             open(w, statusOf(State::SignedIn));
             type(w, QStringLiteral("User ID"), QStringLiteral("42"));
             w.setStatus(statusOf(State::Starting, {.id = QStringLiteral("42")}));
             QTest::qWait(250);
         }},
        {QStringLiteral("21-impersonating"),
         [](MainWindow &w) {
             open(w, statusOf(State::Impersonating));
         }},
        {QStringLiteral("22-impersonating-long"),
         [](MainWindow &w) {
             auto status = statusOf(State::Impersonating, longSubject);
             status.reason =
                 QStringLiteral(
                     "Die Rechnungsprüfungsverantwortliche sieht die "
                     "Donaudampfschifffahrtsgesellschaftsrechnung nicht, wir sollen nachsehen. ")
                     .repeated(3);
             open(w, status);
         }},
        {QStringLiteral("23-not-verified"),
         [](MainWindow &w) {
             auto status = statusOf(State::Impersonating);
             status.problem = Problem{.kind = ProblemKind::NotVerified,
                                      .error = {.kind = ErrorKind::Unreachable,
                                                .message = QStringLiteral("Connection timed out")}};
             open(w, status);
         }},
        {QStringLiteral("24-stopping"),
         [](MainWindow &w) {
             open(w, statusOf(State::Stopping));
         }},
        {QStringLiteral("25-stopping-retrying"),
         [](MainWindow &w) {
             auto status = statusOf(State::Stopping, longSubject);
             status.retrying = true;
             status.problem = Problem{.kind = ProblemKind::StopUnanswered};
             open(w, status);
         }},
        {QStringLiteral("26-unconfirmed"),
         [](MainWindow &w) {
             auto status = statusOf(State::Unconfirmed);
             status.problem =
                 Problem{.kind = ProblemKind::KeychainTroubled, .trouble = KeychainTrouble::Locked};
             open(w, status);
         }},
        {QStringLiteral("27-unconfirmed-signed-out"),
         [](MainWindow &w) {
             auto status = statusOf(State::Unconfirmed);
             status.actor = {};
             open(w, status);
         }},
        {QStringLiteral("28-view-closed"),
         [](MainWindow &w) {
             open(w, statusOf(State::Impersonating));
             w.setView({.phase = ViewState::Phase::Closed});
         }},
        {QStringLiteral("28-view-failed"),
         [](MainWindow &w) {
             open(w, statusOf(State::Impersonating));
             w.setView({.phase = ViewState::Phase::Closed,
                        .failed = true,
                        .message = Wording::viewEnd(ViewEnd::NoBrowser, {})});
         }},
        {QStringLiteral("28-view-open"),
         [](MainWindow &w) {
             open(w, statusOf(State::Impersonating));
             w.setView({.phase = ViewState::Phase::Open,
                        .mayAllowChanges = true,
                        .message = QStringLiteral("A page hid the yellow bar, so it was closed."),
                        .details = QStringLiteral("covered")});
         }},
        {QStringLiteral("28-view-offer"),
         [](MainWindow &w) {
             open(w, statusOf(State::Impersonating));
             w.setView({.phase = ViewState::Phase::Open,
                        .mayAllowChanges = true,
                        .message = QStringLiteral("Copied: https://acme.example/orders/17"),
                        .offer = QStringLiteral("The page offers invoice-2026-11-0000017.pdf "
                                                "(1.2 MB).")});
         }},
        {QStringLiteral("28-view-reason"),
         [](MainWindow &w) {
             open(w, statusOf(State::Impersonating));
             w.setView({.phase = ViewState::Phase::Open, .mayAllowChanges = true});
             press(w, QStringLiteral("Allow changes…"));
         }},
        {QStringLiteral("28-view-changes"),
         [](MainWindow &w) {
             open(w, statusOf(State::Impersonating));
             w.setView({.phase = ViewState::Phase::Open,
                        .mayAllowChanges = true,
                        .changesAllowed = true});
         }},
        {QStringLiteral("16-from-a-terminal"),
         [](MainWindow &w) {
             open(w, statusOf(State::SignedIn));
             w.setPrefill({.userId = QStringLiteral("42"),
                           .reason = QStringLiteral("Invoice does not show"),
                           .minutes = 15,
                           .mayBeAllowed = true,
                           .source = Prefill::Source::Terminal});
         }},
        {QStringLiteral("29-link-waits"),
         [](MainWindow &w) {
             open(w, statusOf(State::Impersonating));
             w.setPrefill({.userId = QStringLiteral("43"), .source = Prefill::Source::Link});
         }},
        {QStringLiteral("31-away"),
         [](MainWindow &w) {
             open(w, statusOf(State::Impersonating));
             w.setAway(true);
         }},
        {QStringLiteral("32-away-as-oneself"),
         [](MainWindow &w) {
             open(w, statusOf(State::SignedIn));
             w.setAway(true);
         }},
        {QStringLiteral("33-guide"),
         [](MainWindow &w) {
             open(w, statusOf(State::Impersonating));
             choose(w, QStringLiteral("Guide"));
         }},
        {QStringLiteral("34-about"),
         [](MainWindow &w) {
             open(w, statusOf(State::SignedIn));
             choose(w, QStringLiteral("About Understudy"));
         }},
        {QStringLiteral("30-quit"),
         [](MainWindow &w) {
             auto status = statusOf(State::Stopping);
             status.retrying = true;
             open(w, status);
             w.offerQuit();
         }},
    };
}

QStandardItemModel *recents(bool some, QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    for (const Identity &one : some
             ? QList<Identity>{subject, longSubject, {.id = QStringLiteral("7")}}
             : QList<Identity>{}) {
        auto *item = new QStandardItem(one.name.isEmpty() ? one.id : one.name);
        item->setData(one.id, PersonRole::Id);
        item->setData(one.email, PersonRole::Email);
        item->setData(one.role, PersonRole::Role);
        item->setData(model->rowCount() == 0 ? Qt::Checked : Qt::Unchecked, PersonRole::Favourite);
        model->appendRow(item);
    }
    return model;
}

//! Has \a look see the window in each state.
void show(QSize size, const std::function<void(const QString &, MainWindow &)> &look)
{
    const QList<Scene> all =
        scenes() + connectionScenes() + journalScenes() + activeScenes() + preferenceScenes();
    const QString wanted = qEnvironmentVariable("UNDERSTUDY_SCENES");
    for (const Scene &scene : all) {
        if (!scene.name.startsWith(wanted))
            continue;
        MainWindow window({.recents = recents(scene.name != QLatin1String("10-switch"), qApp)});
        window.resize(size);
        window.show();
        window.activateWindow();
        scene.set(window);
        QTest::qWait(60);
        look(scene.name, window);
    }
}

constexpr std::array schemes{std::pair(ColourScheme::Light, "light"),
                             std::pair(ColourScheme::Dark, "dark"),
                             std::pair(ColourScheme::LightHighContrast, "light-contrast"),
                             std::pair(ColourScheme::DarkHighContrast, "dark-contrast")};

void render(const QDir &folder, const QString &suffix, QSize size)
{
    show(size, [&](const QString &scene, MainWindow &window) {
        const QString file = QStringLiteral("%1-%2x%3-%4.png")
                                 .arg(scene)
                                 .arg(size.width())
                                 .arg(size.height())
                                 .arg(suffix);
        if (!window.grab().save(folder.filePath(file)))
            qFatal("cannot write %s", qPrintable(folder.filePath(file)));
    });
}

void renderAll(const QString &path)
{
    const QDir folder(path);
    folder.mkpath(QStringLiteral("."));
    const QString scale = QString::number(qApp->devicePixelRatio());
    for (const auto &[scheme, name] : schemes) {
        QApplication::setPalette(paletteOf(coloursOf(scheme)));
        for (const QSize size : {QSize(900, 600), QSize(1920, 1080)})
            render(folder, QStringLiteral("%1-%2x").arg(QLatin1String(name), scale), size);
    }
}

//! Every scene at the usual size, light and dark, on one sheet.
int drawSheet(const QString &path)
{
    ContactSheet sheet;
    for (const auto &[scheme, name] : schemes) {
        QApplication::setPalette(paletteOf(coloursOf(scheme)));
        show(QSize(900, 640), [&sheet, name = name](const QString &scene, MainWindow &window) {
            QImage picture = window.grab().toImage();
            picture.setDevicePixelRatio(1);
            sheet.add(scene + QLatin1String(", ") + QLatin1String(name), picture);
        });
    }
    return sheet.save(path) ? 0 : 1;
}

//! At the usual size; 0 where everything has room.
int check()
{
    int faults = 0;
    show(QSize(900, 640), [&faults](const QString &scene, MainWindow &window) {
        QStringList found;
        const auto isSound = [&] {
            found = clipped(window) + ambiguous(window);
            return found.isEmpty();
        };
        if (QTest::qWaitFor(isSound, 2000)) // the layout may have to settle
            return;
        for (const QString &one : std::as_const(found)) {
            std::fprintf(stderr, "%s: %s\n", qPrintable(scene), qPrintable(one));
            ++faults;
        }
    });
    return faults > 0 ? 1 : 0;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QString folder = app.arguments().value(1, QStringLiteral("."));
    const QString language = app.arguments().value(2);
    const bool isPseudo = language == QLatin1String("pseudo");
    const Translations translations(isPseudo ? QStringLiteral("en") : language);
    const Speech speech(language);
    QApplication::setLayoutDirection(Translations::direction());
    installAccessibleRoles();
    QApplication::setStyle(new ConsoleStyle);
    QApplication::setPalette(paletteOf(coloursOf(ColourScheme::Light)));
    if (folder == QLatin1String("--check"))
        return check();
    if (folder.endsWith(QLatin1String(".png")))
        return drawSheet(folder);
    renderAll(folder);
    return 0;
}
