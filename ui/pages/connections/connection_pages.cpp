// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/connections/connection_pages.h"

#include "backend/connection_store.h"
#include "main_window.h"
#include "pages/connections/connection_page.h"
#include "pages/connections/connections_page.h"
#include "parts/file_chooser.h"

#include <QFileDialog>

#include <algorithm>

namespace Understudy {

namespace {

//! \a name as that of a file.
QString fileNameOf(const QString &name)
{
    QString result;
    for (const QChar character : name)
        result += character.isLetterOrNumber() ? character : QLatin1Char('-');
    return result.left(60) + QStringLiteral(".json");
}

} // namespace

ConnectionPages::ConnectionPages(MainWindow &window)
    : m_window(window)
{
    connect(&window, &MainWindow::connectionsRequested, this, &ConnectionPages::showList);
    connect(&window, &MainWindow::addConnectionRequested, this, &ConnectionPages::add);
    connect(&window, &MainWindow::connectionImportRequested, this, [this] {
        showList(); // which tells how it went
        chooseConnection();
    });
    connect(&window, &MainWindow::profileImportRequested, this, [this] {
        showList();
        chooseProfile();
    });
}

ConnectionsPage *ConnectionPages::list()
{
    if (m_list)
        return m_list;
    m_list = new ConnectionsPage(&m_window);
    m_window.addPage(m_list, RailPlace::Connections);
    bindList();
    fillList();
    return m_list;
}

void ConnectionPages::bindList()
{
    connect(m_list, &ConnectionsPage::addRequested, this, &ConnectionPages::add);
    connect(m_list, &ConnectionsPage::editRequested, this, [this](const QString &id) {
        edit(find(id));
    });
    connect(m_list, &ConnectionsPage::testRequested, this, [this](const QString &id) {
        edit(find(id));
        m_editor->beginTest();
    });
    connect(m_list, &ConnectionsPage::duplicateRequested, this, &ConnectionPages::duplicate);
    connect(m_list, &ConnectionsPage::removeRequested, this, &ConnectionPages::removeRequested);
    connect(m_list, &ConnectionsPage::exportRequested, this, &ConnectionPages::chooseForExport);
    connect(m_list, &ConnectionsPage::importRequested, this, &ConnectionPages::chooseConnection);
    connect(
        m_list, &ConnectionsPage::profileImportRequested, this, &ConnectionPages::chooseProfile);
    connect(m_list, &ConnectionsPage::leaveRequested, this, [this] {
        m_list->showMessage({});
        m_window.showInFront(nullptr);
    });
}

void ConnectionPages::chooseConnection()
{
    connect(chooser(tr("Import a connection"), tr("Connections (*.json)")),
            &QFileDialog::fileSelected,
            this,
            &ConnectionPages::importRequested);
}

void ConnectionPages::chooseProfile()
{
    connect(chooser(tr("Import a profile"), tr("Profiles (*.json)")),
            &QFileDialog::fileSelected,
            this,
            &ConnectionPages::profileImportRequested);
}

ConnectionPage *ConnectionPages::editor()
{
    if (m_editor)
        return m_editor;
    m_editor = new ConnectionPage(&m_window);
    m_window.addPage(m_editor, RailPlace::Connections);
    m_editor->setProfiles(m_profiles);
    connect(m_editor, &ConnectionPage::saveRequested, this, &ConnectionPages::saveRequested);
    connect(m_editor, &ConnectionPage::testRequested, this, &ConnectionPages::testRequested);
    connect(m_editor, &ConnectionPage::leaveRequested, this, &ConnectionPages::leaveEditor);
    connect(m_editor, &ConnectionPage::caFileRequested, this, [this] {
        connect(chooser(tr("Certificate authority file"), tr("Certificates (*.pem *.crt *.cer)")),
                &QFileDialog::fileSelected,
                m_editor,
                &ConnectionPage::setCaFile);
    });
    return m_editor;
}

void ConnectionPages::setProfiles(const QList<ProfileChoice> &profiles)
{
    m_profiles = profiles;
    if (m_editor)
        m_editor->setProfiles(profiles);
    fillList();
}

void ConnectionPages::setConnections(const QList<Connection> &connections)
{
    m_connections = connections;
    fillList();
}

void ConnectionPages::fillList()
{
    if (!m_list)
        return;
    QMap<QString, QString> names;
    for (const ProfileChoice &choice : std::as_const(m_profiles))
        names.insert(choice.profile.id, choice.profile.name);
    QList<Connection> shown = m_connections;
    shown.removeIf([](const Connection &one) { return one.id == QLatin1String("demo"); });
    m_list->setConnections(shown, names);
    m_list->setInUse(m_inUse);
}

void ConnectionPages::setInUse(const QString &connectionId)
{
    m_inUse = connectionId;
    if (m_list)
        m_list->setInUse(connectionId);
}

void ConnectionPages::showList()
{
    Q_EMIT opened();
    m_window.showInFront(list());
}

void ConnectionPages::add()
{
    Q_EMIT opened();
    edit({});
}

void ConnectionPages::edit(const Connection &connection)
{
    QList<Connection> others = m_connections;
    others.removeIf([&connection](const Connection &one) { return one.id == connection.id; });
    m_cameFromList = m_list && m_list->isVisible();
    editor()->edit(connection, others);
    m_window.showInFront(m_editor);
}

void ConnectionPages::duplicate(const QString &connectionId)
{
    Connection copy = find(connectionId);
    copy.id.clear();
    copy.name = freeName(copy.name, m_connections);
    copy.revokeProven = false;
    edit(copy);
}

void ConnectionPages::leaveEditor()
{
    m_editor->leave();
    Q_EMIT testLeft();
    m_window.showInFront(m_cameFromList ? m_list : nullptr);
}

Connection ConnectionPages::find(const QString &connectionId) const
{
    const auto found = std::find_if(m_connections.cbegin(),
                                    m_connections.cend(),
                                    [&](const Connection &one) { return one.id == connectionId; });
    return found == m_connections.cend() ? Connection{} : *found;
}

void ConnectionPages::saved(const QString &connectionId)
{
    if (!m_editor)
        return;
    leaveEditor();
    if (m_list)
        m_list->select(connectionId);
}

void ConnectionPages::showSaveError(const Error &error)
{
    editor()->showError(error);
}

void ConnectionPages::showMessage(const QString &words)
{
    list()->showMessage(words);
}

void ConnectionPages::showError(const QString &words, const QString &details)
{
    list()->showError(words, details);
}

void ConnectionPages::showStep(const CheckStep &step)
{
    editor()->showStep(step);
}

void ConnectionPages::showTestEnd(const QList<CheckStep> &steps, bool revokeProven)
{
    editor()->showTestEnd(steps, revokeProven);
}

void ConnectionPages::showTestError(const Error &error)
{
    editor()->showTestError(error);
}

void ConnectionPages::chooseForExport(const QString &connectionId)
{
    delete m_chooser;
    m_chooser = saveChooser(&m_window,
                            tr("Export a connection"),
                            tr("Connections (*.json)"),
                            fileNameOf(find(connectionId).name));
    connect(m_chooser, &QFileDialog::fileSelected, this, [this, connectionId](const QString &path) {
        Q_EMIT exportRequested(connectionId, freeName(path));
    });
}

QFileDialog *ConnectionPages::chooser(const QString &title, const QString &filter)
{
    delete m_chooser;
    m_chooser = openChooser(&m_window, title, filter);
    return m_chooser;
}

} // namespace Understudy
