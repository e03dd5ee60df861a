// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/connection.h"
#include "session/identity.h"

#include <QWidget>

class QAction;
class QPushButton;
class QToolButton;

namespace Understudy {

class ElidedLabel;

//! An environment as a dot and a word on its colour.
class EnvironmentBadge final : public QWidget
{
    Q_OBJECT

public:
    explicit EnvironmentBadge(QWidget *parent);
    void setEnvironment(Environment environment);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_word;
    QColor m_colour;
};

//! Where one is and, while impersonating, who one really is; sign out and the menu.
class Header final : public QWidget
{
    Q_OBJECT

public:
    explicit Header(QWidget *parent);

    //! What its menu offers.
    void setMenu(const QList<QAction *> &actions);

    //! A connection without an id means: none.
    void setConnection(const Connection &connection);
    //! \a told: whether to say who the actor is, where the strip above does not.
    void setActor(const Identity &actor, bool told);

Q_SIGNALS:
    void signOutRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();

    ElidedLabel *m_connection;
    EnvironmentBadge *m_environment;
    ElidedLabel *m_unencrypted;
    ElidedLabel *m_actor;
    QPushButton *m_signOut;
    QToolButton *m_menu;
};

} // namespace Understudy
