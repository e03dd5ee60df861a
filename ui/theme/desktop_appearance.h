// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/colours.h"

#include <QObject>

class QDBusVariant;
class QDBusPendingCallWatcher;

namespace Understudy {

//! What the desktop prefers: dark or light (org.freedesktop.appearance color-scheme), more contrast
//! (contrast) and whether things may move (reduced-motion, or where the portal does not know that
//! yet org.gnome.desktop.interface enable-animations), from the settings portal.
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

    //! Light or Dark.
    ColourScheme scheme() const { return m_scheme; }

    bool highContrast() const { return m_highContrast; }

    bool reducedMotion() const { return m_reducedMotion || m_stillInterface; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void take(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &group, const QString &key);

    ColourScheme m_scheme;
    const ColourScheme m_paletteScheme;
    bool m_highContrast = false;
    bool m_reducedMotion = false;
    bool m_stillInterface = false; //!< enable-animations says no
};

} // namespace Understudy
