// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/action_list_model.h"
#include "parts/overlay.h"

#include <QConcatenateTablesProxyModel>

class QLabel;
class QLineEdit;

namespace Understudy {

class PaletteDelegate;
class RowList;
class UserSearchModel;

//! Ctrl+K: all that can be done, and whoever can be switched to, found by typing. Choosing a user
//! fills the form; it never switches.
class ActionPalette final : public Overlay
{
    Q_OBJECT

public:
    //! \a users may be null; all are borrowed.
    ActionPalette(const WindowActions &actions,
                  UserSearchModel *users,
                  QWidget *area,
                  QWidget *window);

    //! Whether users are found, too.
    void setUsersOffered(bool offered);
    void begin();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void userChosen(const QModelIndex &person);

protected:
    QWidget *first() override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void find(const QString &text);
    void move(int rows);
    void choose(const QModelIndex &row);
    void reflect();
    void tellCurrent();

    ActionListModel m_found;
    UserSearchModel *m_users;
    QConcatenateTablesProxyModel m_all;
    QLineEdit *m_text;
    RowList *m_rows;
    PaletteDelegate *m_delegate;
    QLabel *m_words; //!< in place of rows
    bool m_usersOffered = false;
};

} // namespace Understudy
