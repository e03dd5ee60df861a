// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/window_actions.h"

#include "main_window.h"
#include "plain_text.h"

#include <QKeyEvent>

#include <algorithm>

namespace Understudy {

namespace {

const char groupProperty[] = "group";
const QKeySequence stopKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_S);

//! One chord, and one that no text field takes for a letter.
bool isUsable(const QKeySequence &keys)
{
    if (keys.count() != 1)
        return false;
    const QKeyCombination chord = keys[0];
    const bool functionKey = chord.key() >= Qt::Key_F1 && chord.key() <= Qt::Key_F35;
    const bool modified =
        chord.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return chord.key() != Qt::Key_unknown && (functionKey || modified);
}

} // namespace

WindowActions::WindowActions(MainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    addPlaces();
    addFiles();
    addImpersonation();
    addView();
    addViewTools();
    addWindow();
    setShortcuts({});
}

QAction *WindowActions::make(const Made &made)
{
    auto *action = new QAction(made.words, this);
    action->setObjectName(made.id);
    action->setProperty(groupProperty, int(made.group));
    m_all += action;
    if (!made.keys.isEmpty())
        m_usual.insert(action, {QKeySequence(made.keys, QKeySequence::PortableText)});
    m_window.addAction(action);
    return action;
}

template<typename Receiver, typename Signal>
void WindowActions::add(const Made &made, Receiver *receiver, Signal signal)
{
    connect(make(made), &QAction::triggered, receiver, signal);
}

void WindowActions::addPlaces()
{
    const auto place = [this](const char *id, const QString &words, const char *keys, auto signal) {
        add({QLatin1String(id), Group::Go, words, QLatin1String(keys)}, &m_window, signal);
    };
    add({QStringLiteral("switch"), Group::Go, tr("&Switch"), QStringLiteral("Ctrl+1")},
        this,
        &WindowActions::switchRequested);
    place("active", tr("&Active impersonations"), "Ctrl+2", &MainWindow::activeRequested);
    place("journal", tr("&Journal"), "Ctrl+3", &MainWindow::journalRequested);
    place("connections", tr("&Connections…"), "Ctrl+4", &MainWindow::connectionsRequested);
    place("preferences", tr("&Preferences…"), "Ctrl+,", &MainWindow::preferencesRequested);
}

//! What a place has to do beyond being looked at.
void WindowActions::addFiles()
{
    const auto one = [this](const char *id, const QString &words, auto signal) {
        add({QLatin1String(id), Group::Go, words}, &m_window, signal);
    };
    one("exportJournal", tr("Export the journal…"), &MainWindow::journalExportRequested);
    one("addConnection", tr("Add a connection"), &MainWindow::addConnectionRequested);
    one("importConnection", tr("Import a connection…"), &MainWindow::connectionImportRequested);
    one("importProfile", tr("Import a profile…"), &MainWindow::profileImportRequested);
}

void WindowActions::addImpersonation()
{
    const auto one = [this](const char *id, const QString &words, const char *keys, auto signal) {
        add({QLatin1String(id), Group::Impersonation, words, QLatin1String(keys)},
            &m_window,
            signal);
    };
    one("stop", tr("S&top"), "Ctrl+Shift+S", &MainWindow::stopRequested);
    m_stop = m_all.last();
    one("verify", tr("&Verify"), "", &MainWindow::verifyRequested);
    one("signOut", tr("Sign &out"), "", &MainWindow::signOutRequested);
    add({QStringLiteral("favourite"),
         Group::Impersonation,
         tr("Set or remove the star"),
         QStringLiteral("Ctrl+D")}, // as it marks in browsers
        this,
        &WindowActions::favouriteRequested);
    add({QStringLiteral("copyId"), Group::Impersonation, tr("&Copy id")},
        this,
        &WindowActions::copyIdRequested);
}

void WindowActions::addView()
{
    add({QStringLiteral("openView"), Group::View, tr("Open as &user"), QStringLiteral("Ctrl+O")},
        this,
        [this] { Q_EMIT m_window.openViewRequested({}); });
    add({QStringLiteral("closeView"), Group::View, tr("Close the view")},
        &m_window,
        &MainWindow::closeViewRequested);
    add({QStringLiteral("allowChanges"), Group::View, tr("&Allow changes…")},
        this,
        &WindowActions::changesRequested);
}

void WindowActions::addViewTools()
{
    const auto tool =
        [this](const char *id, const QString &words, const char *keys, ViewTool what) {
            add({QLatin1String(id), Group::View, words, QLatin1String(keys)}, this, [this, what] {
                Q_EMIT m_window.toolRequested(what);
            });
        };
    tool("back", tr("Back in the view"), "", ViewTool::Back);
    tool("forward", tr("Forward in the view"), "", ViewTool::Forward);
    tool("reload", tr("Reload the view"), "F5", ViewTool::Reload);
    tool("copyAddress", tr("Copy the view's address"), "", ViewTool::CopyAddress);
    tool("savePicture", tr("Save a picture of the view…"), "", ViewTool::SavePicture);
    tool("desktopSize", tr("Size of the view: desktop"), "", ViewTool::DesktopSize);
    tool("tabletSize", tr("Size of the view: tablet"), "", ViewTool::TabletSize);
    tool("phoneSize", tr("Size of the view: phone"), "", ViewTool::PhoneSize);
    tool("requests", tr("Requests of the view"), "", ViewTool::ShowRequests);
    tool("saveRequests", tr("Save the view's requests as HAR…"), "", ViewTool::SaveRequests);
    tool("saveOffer", tr("Save the file that the view offers…"), "", ViewTool::SaveOffer);
    tool("discardOffer", tr("Discard the file that the view offers"), "", ViewTool::DiscardOffer);
}

void WindowActions::addWindow()
{
    const auto one = [this](const char *id, const QString &words, const char *keys, auto signal) {
        add({QLatin1String(id), Group::Window, words, QLatin1String(keys)}, this, signal);
    };
    one("palette", tr("&Find an action or a user…"), "Ctrl+K", &WindowActions::paletteRequested);
    one("shortcuts", tr("&Keyboard shortcuts"), "Ctrl+/", &WindowActions::sheetRequested);
    one("guide", tr("&Guide"), "F1", &WindowActions::guideRequested);
    one("about", tr("&About Understudy"), "", &WindowActions::aboutRequested);
    add({QStringLiteral("diagnostics"), Group::Window, tr("&Copy diagnostics")},
        &m_window,
        &MainWindow::diagnosticsRequested);
    add({QStringLiteral("quit"), Group::Window, tr("&Quit"), QStringLiteral("Ctrl+Q")},
        &m_window,
        &MainWindow::quitRequested);
}

QAction *WindowActions::named(const QString &id) const
{
    const auto found = std::ranges::find(m_all, id, &QAction::objectName);
    return found == m_all.cend() ? nullptr : *found;
}

QString WindowActions::groupName(const QAction *action)
{
    switch (Group(action->property(groupProperty).toInt())) {
    case Group::Go:
        return tr("Go to");
    case Group::Impersonation:
        return tr("Impersonation");
    case Group::View:
        return tr("View");
    case Group::Window:
        return tr("Window");
    }
    Q_UNREACHABLE();
}

QString WindowActions::words(const QAction *action)
{
    QString words = action->text().remove(QLatin1Char('&'));
    if (words.endsWith(QChar(u'…')))
        words.chop(1);
    return words;
}

QList<QKeySequence> WindowActions::keys(const QAction *action) const
{
    return m_keys.value(action);
}

QList<QKeySequence> WindowActions::usualKeys(const QAction *action) const
{
    return m_usual.value(action);
}

void WindowActions::setShortcuts(const QMap<QString, QStringList> &wanted)
{
    QList<QKeySequence> taken{stopKeys};
    for (QAction *const action : std::as_const(m_all)) {
        const QString &id = action->objectName();
        const QString all = wanted.value(id).join(QStringLiteral("; "));
        const QList<QKeySequence> wished = wanted.contains(id)
            ? QKeySequence::listFromString(all, QKeySequence::PortableText)
            : m_usual.value(action);
        QList<QKeySequence> keys;
        if (action == m_stop)
            keys += stopKeys;
        for (const QKeySequence &one : wished) {
            if (!isUsable(one) || taken.contains(one))
                continue;
            keys += one;
            taken += one;
        }
        m_keys.insert(action, keys);
        if (action != m_stop) // whose keys work everywhere, by the window's event filter
            action->setShortcuts(keys);
    }
    Q_EMIT shortcutsChanged();
}

bool WindowActions::isStopKey(const QKeyEvent &event) const
{
    return m_keys.value(m_stop).contains(QKeySequence(event.keyCombination()));
}

QString WindowActions::faultOf(const QKeySequence &keys, const QAction *action) const
{
    if (!isUsable(keys))
        return tr("Keys need Ctrl, Alt or Meta, or are one of the F keys.");
    const auto found = std::ranges::find_if(m_all, [&](const QAction *other) {
        return other != action && m_keys.value(other).contains(keys);
    });
    if (found == m_all.cend())
        return {};
    return tr("%1 has these keys already. Choose others, or give it other ones first.")
        .arg(words(*found));
}

void WindowActions::follow(const WindowFacts &facts, bool barShown)
{
    using Phase = ViewState::Phase;
    const Phase phase = facts.view.phase;
    enable("stop", barShown);
    enable("verify", facts.status.state == ImpersonationState::Unconfirmed);
    enable("signOut", !facts.status.actor.id.isEmpty());
    enable("favourite", facts.status.state == ImpersonationState::SignedIn);
    enable("copyId", facts.status.barShown() && !facts.status.subject.id.isEmpty());
    enable("openView", phase == Phase::Closed);
    enable("closeView", phase == Phase::Open || phase == Phase::Opening);
    const bool open = phase == Phase::Open;
    enable("allowChanges", open && facts.view.mayAllowChanges && !facts.view.changesAllowed);
    for (const char *tool : {"back",
                             "forward",
                             "reload",
                             "copyAddress",
                             "savePicture",
                             "desktopSize",
                             "tabletSize",
                             "phoneSize",
                             "requests"})
        enable(tool, open);
    enable("saveRequests", open && facts.view.hasRequests);
    for (const char *tool : {"saveOffer", "discardOffer"})
        enable(tool, open && !facts.view.offer.isEmpty());
}

void WindowActions::offerActive(bool offered)
{
    enable("active", offered);
}

void WindowActions::offerExport(bool offered)
{
    enable("exportJournal", offered);
}

void WindowActions::enable(const char *id, bool possible)
{
    named(QLatin1String(id))->setEnabled(possible);
}

QString keyWords(const QList<QKeySequence> &keys)
{
    QStringList words;
    for (const QKeySequence &one : keys)
        words += neutralised(one.toString(QKeySequence::NativeText));
    return words.join(QStringLiteral(", "));
}

} // namespace Understudy
