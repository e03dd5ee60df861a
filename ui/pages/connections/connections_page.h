// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/connection_list_model.h"
#include "parts/page.h"

class QIdentityProxyModel;
class QLabel;
class QListView;
class QPushButton;

namespace Understudy {

class Notice;
class Question;

//! All connections, and what can be done with one.
class ConnectionsPage final : public Page
{
    Q_OBJECT

public:
    explicit ConnectionsPage(QWidget *parent);

    //! \a profileNames by the profiles' ids.
    void setConnections(const QList<Connection> &connections,
                        const QMap<QString, QString> &profileNames);
    //! The connection that somebody is impersonated at: it is not changed or removed meanwhile.
    void setInUse(const QString &connectionId);
    void select(const QString &connectionId);
    //! Tells how something went; empty takes it away.
    void showMessage(const QString &words);
    void showError(const QString &words, const QString &details);
    void begin() override;

Q_SIGNALS:
    void addRequested();
    void editRequested(const QString &connectionId);
    void duplicateRequested(const QString &connectionId);
    void testRequested(const QString &connectionId);
    void exportRequested(const QString &connectionId);
    //! It was asked once whether to do so.
    void removeRequested(const QString &connectionId);
    void importRequested();
    void profileImportRequested();
    void leaveRequested();

private:
    using Signal = void (ConnectionsPage::*)(const QString &);

    void build();
    QWidget *buildList();
    QWidget *buildActions();
    QWidget *buildFooter();
    void bind();
    QPushButton *action(const QString &text, Signal signal);
    void askToRemove(bool asked);
    void leaveOrKeep();
    void reflect();
    QString selected() const;

    ConnectionListModel *m_model;
    QIdentityProxyModel *m_rows;
    QListView *m_list;
    QLabel *m_empty;
    QLabel *m_inUseHint;
    Notice *m_message;
    Notice *m_error;
    QWidget *m_actions = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
    Question *m_question = nullptr;
    QPushButton *m_add = nullptr;
    QString m_inUse;
};

} // namespace Understudy
