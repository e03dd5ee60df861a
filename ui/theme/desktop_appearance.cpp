// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/desktop_appearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <tuple>

namespace Understudy {

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearanceGroup = QStringLiteral("org.freedesktop.appearance");
const QString schemeKey = QStringLiteral("color-scheme");
const QString contrastKey = QStringLiteral("contrast");
const QString motionKey = QStringLiteral("reduced-motion");
const QString interfaceGroup = QStringLiteral("org.gnome.desktop.interface");
const QString animationsKey = QStringLiteral("enable-animations");

enum PortalScheme : uint { NoPreference = 0, PrefersDark = 1, PrefersLight = 2 };

ColourScheme schemeOf(const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
    return dark ? ColourScheme::Dark : ColourScheme::Light;
}

//! Read() of the portal wraps its answer in a variant more than once.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

DesktopAppearance::DesktopAppearance(const QPalette &before, QObject *parent)
    : QObject(parent)
    , m_scheme(schemeOf(before))
    , m_paletteScheme(m_scheme)
{ }

void DesktopAppearance::follow()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // Qt D-Bus does so itself only once something has been read: too late for this slot to be
    // found.
    qRegisterMetaType<QDBusVariant>();
    bus.connect(service,
                path,
                interface,
                QStringLiteral("SettingChanged"),
                this,
                SLOT(take(QString, QString, QDBusVariant)));
    for (const QString &key : {schemeKey, contrastKey, motionKey})
        ask(appearanceGroup, key);
    ask(interfaceGroup, animationsKey);
}

void DesktopAppearance::ask(const QString &group, const QString &key)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    call.setArguments({group, key});
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, group, key] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            take(group, key, reply.value());
        watcher->deleteLater();
    });
}

void DesktopAppearance::take(const QString &group, const QString &key, const QDBusVariant &value)
{
    const QVariant plain = unwrapped(value.variant());
    const auto before = std::tuple(m_scheme, m_highContrast, reducedMotion());
    if (group == appearanceGroup && key == schemeKey) {
        const uint wish = plain.toUInt();
        m_scheme = wish == PrefersDark ? ColourScheme::Dark
            : wish == PrefersLight     ? ColourScheme::Light
                                       : m_paletteScheme;
    } else if (group == appearanceGroup && key == contrastKey) {
        m_highContrast = plain.toUInt() == 1;
    } else if (group == appearanceGroup && key == motionKey) {
        m_reducedMotion = plain.toUInt() == 1;
    } else if (group == interfaceGroup && key == animationsKey) {
        m_stillInterface = !plain.toBool();
    }
    if (before != std::tuple(m_scheme, m_highContrast, reducedMotion()))
        Q_EMIT changed();
}

} // namespace Understudy
