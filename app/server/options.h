// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QHostAddress>
#include <QStringList>
#include <QUrl>

namespace Understudy {

//! `understudyd user ACTION EMAIL …`
struct UserOrder
{
    enum class Action { Add, Disable, Enable, Role, Password, Delete };

    Action action = Action::Add;
    QString email;
    QString role; //!< for Role and Add
    QString name; //!< for Add

    bool operator==(const UserOrder &) const = default;
};

//! What understudyd was asked to do.
struct Options
{
    enum class Task { Serve, User, Version, Help };

    Task task = Task::Serve;
    QHostAddress address{QHostAddress::LocalHost};
    quint16 port = 8311; //!< 0 picks a free one
    QString database; //!< path of the file; empty means the usual one
    bool demo = false;
    int users = 1000; //!< demo accounts
    QUrl publicUrl; //!< where a proxy offers this server; empty where there is none
    bool trustProxy = false;
    bool exitWithStdin = false;
    UserOrder user;

    bool operator==(const Options &) const = default;
};

//! Reads \a arguments (without the program's name). An error says in a sentence what cannot be
//! done.
Result<Options> parseOptions(const QStringList &arguments);
//! What --help prints.
QString helpText();

} // namespace Understudy
