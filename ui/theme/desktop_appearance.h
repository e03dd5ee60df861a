// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/colours.h"

#include <QObject>

class QDBusVariant;
class QDBusPendingCallWatcher;

namespace Understudy {

//! What the desktop prefers: dark or light (org.freedesktop.appearance color-scheme) and whether
//! things may move (org.gnome.desktop.interface enable-animations), both from the settings portal.
//! Asked without waiting; until the portal has answered, and where there is none, the palette the
//! desktop gave us decides.
class DesktopAppearance final : public QObject
{
    Q_OBJECT

public:
    //! \a before tells light from dark until the portal answers.
    explicit DesktopAppearance(const QPalette &before, QObject *parent = nullptr);

    //! Asks the portal and follows its changes.
    void follow();

    ColourScheme scheme() const { return m_scheme; }

    bool reducedMotion() const { return m_reducedMotion; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void take(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &group, const QString &key);

    ColourScheme m_scheme;
    const ColourScheme m_paletteScheme;
    bool m_reducedMotion = false;
};

} // namespace Understudy
