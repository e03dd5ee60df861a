// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QList>
#include <QStringList>

#include <optional>
#include <utility>

namespace Understudy {

//! What `understudy check` was asked for.
struct CheckOptions
{
    Q_DECLARE_TR_FUNCTIONS(CheckOptions)

public:
    enum class Action { Check, ShowHelp, Refuse };

    Action action = Action::Check;
    QString message = {}; //!< what ShowHelp and Refuse print
    QString target = {}; //!< a file, or the name of a connection
    QString address = {}; //!< empty where none was given
    QList<std::pair<QString, QString>> settings = {};
    QString userId = {}; //!< as it was typed; empty: nobody is impersonated
    std::optional<int> credentialsFd = {}; //!< nothing: they are asked for
    bool json = false;

    //! Whether the target is a file: it ends in .json or holds a slash.
    bool namesFile() const;

    //! Reads \a arguments, what stands behind `check`.
    static CheckOptions parse(const QStringList &arguments);

private:
    static CheckOptions refused(const QString &why);
    static QString helpText();
    static std::optional<QString> takeSettings(CheckOptions &options, const QStringList &texts);
    static std::optional<QString> takeDescriptor(CheckOptions &options, const QString &text);
};

} // namespace Understudy
