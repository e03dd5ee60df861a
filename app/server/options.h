// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QHostAddress>
#include <QStringList>
#include <QUrl>

#include <optional>

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

//! `understudyd audit verify|export …`
struct AuditOrder
{
    enum class Action { Verify, Export };
    enum class Format { Csv, JsonLines };

    Action action = Action::Verify;
    Format format = Format::JsonLines;
    std::optional<qint64> from = {}; //!< ms
    std::optional<qint64> to = {}; //!< ms, not included
    QString head = {}; //!< path of an exported head: to compare with, or to write

    bool operator==(const AuditOrder &) const = default;
};

//! What understudyd was asked to do.
struct Options
{
    enum class Task { Serve, User, Audit, Import, Migrate, Backup, Version, Help };

    Task task = Task::Serve;
    QHostAddress address{QHostAddress::LocalHost};
    quint16 port = 8311; //!< 0 picks a free one
    QString database; //!< path of the file or postgresql:// URL; empty means the usual file
    bool demo = false;
    int users = 1000; //!< demo accounts
    QUrl publicUrl; //!< where a proxy offers this server; empty where there is none
    bool trustProxy = false;
    bool exitWithStdin = false;
    QString auditKey; //!< path of the file; empty: beside the database's, or in the data folder
    UserOrder user;
    AuditOrder audit;
    QString file; //!< to import, or to back up to

    bool operator==(const Options &) const = default;
};

//! Reads \a arguments (without the program's name). An error says in a sentence what cannot be
//! done.
Result<Options> parseOptions(const QStringList &arguments);
//! Whether \a text looks like an email address, which is all that can be told.
bool isEmail(const QString &text);
//! Whether \a text can be a role: a word of small letters.
bool isRole(const QString &text);
//! The longest name of a user or an organisation, in characters.
inline constexpr qsizetype longestName = 254;

//! What --help prints.
QString helpText();

} // namespace Understudy
