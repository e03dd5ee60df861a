// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusVirtualObject>

namespace Understudy {

//! A Secret Service that wants to ask before it unlocks, with a person whose answer the test
//! decides.
class PromptingService final : public QDBusVirtualObject
{
public:
    enum class Person { Agrees, Dismisses, IsAway };

    //! Takes org.freedesktop.secrets on a connection of its own.
    explicit PromptingService(Person person);
    ~PromptingService() override;

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;
    QString introspect(const QString &path) const override;

    bool aliasKnown = true; //!< whether it answers under the alias, as the usual services do
    bool locked = true;
    bool dismissed = false; //!< the prompt was taken back

private:
    QVariantList answerTo(const QDBusMessage &message);
    void completePrompt();

    Person m_person;
    QDBusConnection m_connection;
};

} // namespace Understudy
