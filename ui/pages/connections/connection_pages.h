// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/connections/connection_test.h"
#include "pages/connections/profile_choice.h"

#include <QObject>
#include <QPointer>

class QFileDialog;

namespace Understudy {

class ConnectionPage;
class ConnectionsPage;
class MainWindow;

//! The way through the pages about connections. They are made when they are first wanted. What a
//! person wants done leaves as a signal.
class ConnectionPages final : public QObject
{
    Q_OBJECT

public:
    //! \a window is borrowed.
    explicit ConnectionPages(MainWindow &window);

    void setProfiles(const QList<ProfileChoice> &profiles);
    //! \a connections: all of them. Those of the demo look after themselves and are not shown.
    void setConnections(const QList<Connection> &connections);
    //! The connection that somebody is impersonated at; empty for none.
    void setInUse(const QString &connectionId);

    void showList();
    void add();

    //! What was asked for is done.
    void saved(const QString &connectionId);
    void showSaveError(const Error &error);
    void showMessage(const QString &words);
    void showError(const QString &words, const QString &details);
    void showStep(const CheckStep &step);
    void showTestEnd(const QList<CheckStep> &steps, bool revokeProven);
    void showTestError(const Error &error);

Q_SIGNALS:
    //! The pages begin to show: the profiles may have changed.
    void opened();
    void saveRequested(const Understudy::Connection &connection,
                       const QMap<QString, Understudy::Secret> &secrets);
    void removeRequested(const QString &connectionId);
    void exportRequested(const QString &connectionId, const QString &path);
    void importRequested(const QString &path);
    void profileImportRequested(const QString &path);
    void testRequested(const Understudy::ConnectionTest &test);
    //! The page of a test under way was left.
    void testLeft();

private:
    ConnectionsPage *list();
    ConnectionPage *editor();
    void bindList();
    void edit(const Connection &connection);
    void leaveEditor();
    void duplicate(const QString &connectionId);
    void fillList();
    Connection find(const QString &connectionId) const;
    void chooseConnection();
    void chooseProfile();
    void chooseForExport(const QString &connectionId);
    //! In place of the last one.
    QFileDialog *chooser(const QString &title, const QString &filter);

    MainWindow &m_window;
    ConnectionsPage *m_list = nullptr;
    ConnectionPage *m_editor = nullptr;
    QPointer<QFileDialog> m_chooser;
    QList<ProfileChoice> m_profiles;
    QList<Connection> m_connections;
    QString m_inUse;
    bool m_cameFromList = false;
};

} // namespace Understudy
