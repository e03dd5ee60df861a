// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

QT_BEGIN_NAMESPACE
class QProcess;
QT_END_NAMESPACE

namespace Understudy {

//! The console's engine in a process of its own (engine_driver), one run after the other on one
//! folder and one keyring.
class DrivenEngine
{
public:
    //! Where things stood.
    struct Seen
    {
        QString state;
        QString subject;
        int orphans = 0;

        bool bar() const
        {
            return state != QLatin1String("SignedIn") && state != QLatin1String("SignedOut");
        }
    };

    //! \a connection as engine_driver reads it.
    DrivenEngine(QString folder, QJsonObject connection);

    //! Runs \a command to its end; false where it was killed, as after step \a dieAt it is.
    bool drive(const QString &command, const QString &dieAt = {});
    //! Only begins to.
    void begin(QProcess &driver, const QString &command, const QString &dieAt = {}) const;

    //! What the last drive() said once the journal and the keychain had told.
    Seen first() const { return seen(QStringLiteral("first")); }

    //! What it said once things had settled.
    Seen settled() const { return seen(QStringLiteral("settled")); }

    const QString &output() const { return m_output; }

private:
    Seen seen(const QString &when) const;

    QString m_folder;
    QJsonObject m_connection;
    QString m_output;
};

} // namespace Understudy
