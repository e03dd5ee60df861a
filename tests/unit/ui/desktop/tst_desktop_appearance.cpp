// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/desktop_appearance.h"
#include "ui_test.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QMap>

using namespace Understudy;

using Setting = QPair<QString, QString>;

//! The desktop's portal, on the test's own bus.
class Portal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    QMap<Setting, QVariant> settings;

    Portal()
    {
        m_offered = m_bus.registerObject(path(), this, QDBusConnection::ExportAllSlots)
            && m_bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
    }

    ~Portal() override { QDBusConnection::disconnectFromBus(m_bus.name()); }

    bool isOffered() const { return m_offered; }

    void change(const Setting &setting, const QVariant &value)
    {
        QDBusMessage signal =
            QDBusMessage::createSignal(path(),
                                       QStringLiteral("org.freedesktop.portal.Settings"),
                                       QStringLiteral("SettingChanged"));
        signal << setting.first << setting.second << QVariant::fromValue(QDBusVariant(value));
        m_bus.send(signal);
    }

public Q_SLOTS:

    //! Wraps its answer twice, as the real one does.
    QDBusVariant Read(const QString &group, const QString &key)
    {
        const QVariant value = settings.value({group, key});
        if (!value.isValid())
            sendErrorReply(QStringLiteral("org.freedesktop.portal.Error.NotFound"), key);
        return QDBusVariant(QVariant::fromValue(QDBusVariant(value)));
    }

private:
    static QString path() { return QStringLiteral("/org/freedesktop/portal/desktop"); }

    QDBusConnection m_bus =
        QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("portal"));
    bool m_offered = false;
};

class DesktopAppearanceTest : public UiTest
{
    Q_OBJECT

    static Setting appearance(const char *key)
    {
        return {QStringLiteral("org.freedesktop.appearance"), QLatin1String(key)};
    }

    static Setting scheme() { return appearance("color-scheme"); }

    static Setting contrast() { return appearance("contrast"); }

    static Setting motion() { return appearance("reduced-motion"); }

    static Setting animations()
    {
        return {QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("enable-animations")};
    }

    static QPalette light() { return paletteOf(coloursOf(ColourScheme::Light)); }

    static QPalette dark() { return paletteOf(coloursOf(ColourScheme::Dark)); }

private Q_SLOTS:

    void whereThereIsNoPortalThePaletteDecides()
    {
        DesktopAppearance inLight(light());
        DesktopAppearance inDark(dark());
        inDark.follow();
        QCOMPARE(inLight.scheme(), ColourScheme::Light);
        QCOMPARE(inDark.scheme(), ColourScheme::Dark);
        QVERIFY(!inDark.highContrast());
        QVERIFY(!inDark.reducedMotion());
    }

    void theSchemeIsThePortals()
    {
        Portal portal;
        QVERIFY(portal.isOffered());
        portal.settings.insert(scheme(), 1U);
        DesktopAppearance appearance(light());
        QSignalSpy changed(&appearance, &DesktopAppearance::changed);
        appearance.follow();
        QTRY_COMPARE(appearance.scheme(), ColourScheme::Dark);
        portal.change(scheme(), 2U);
        QTRY_COMPARE(appearance.scheme(), ColourScheme::Light);
        QCOMPARE(changed.size(), 2);
    }

    void withoutAPreferenceThePaletteDecides()
    {
        Portal portal;
        portal.settings.insert(scheme(), 2U);
        DesktopAppearance appearance(dark());
        appearance.follow();
        QTRY_COMPARE(appearance.scheme(), ColourScheme::Light);
        portal.change(scheme(), 0U);
        QTRY_COMPARE(appearance.scheme(), ColourScheme::Dark);
    }

    void contrastIsThePortals()
    {
        Portal portal;
        portal.settings.insert(contrast(), 1U);
        DesktopAppearance appearance(light());
        QSignalSpy changed(&appearance, &DesktopAppearance::changed);
        appearance.follow();
        QTRY_VERIFY(appearance.highContrast());
        portal.change(contrast(), 0U);
        QTRY_VERIFY(!appearance.highContrast());
        QCOMPARE(changed.size(), 2);
        QCOMPARE(appearance.scheme(), ColourScheme::Light);
    }

    void motionIsReducedByEitherSetting_data()
    {
        QTest::addColumn<Setting>("setting");
        QTest::addColumn<QVariant>("still");
        QTest::addColumn<QVariant>("moving");
        QTest::newRow("reduced-motion") << motion() << QVariant(1U) << QVariant(0U);
        QTest::newRow("enable-animations") << animations() << QVariant(false) << QVariant(true);
    }

    void motionIsReducedByEitherSetting()
    {
        QFETCH(Setting, setting);
        QFETCH(QVariant, still);
        QFETCH(QVariant, moving);
        Portal portal;
        portal.settings.insert(setting, still);
        DesktopAppearance appearance(light());
        appearance.follow();
        QTRY_VERIFY(appearance.reducedMotion());
        portal.change(setting, moving);
        QTRY_VERIFY(!appearance.reducedMotion());
        portal.change(setting, still);
        QTRY_VERIFY(appearance.reducedMotion());
        QVERIFY(!appearance.highContrast());
    }

    void whatChangesNothingIsNotTold()
    {
        Portal portal;
        DesktopAppearance appearance(light());
        QSignalSpy changed(&appearance, &DesktopAppearance::changed);
        appearance.follow();
        portal.change({QStringLiteral("org.example"), QStringLiteral("color-scheme")}, 1U);
        portal.change(scheme(), 2U);
        portal.change(contrast(), 1U);
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(appearance.highContrast());
        QCOMPARE(appearance.scheme(), ColourScheme::Light);
    }
};

QTEST_MAIN(DesktopAppearanceTest)
#include "tst_desktop_appearance.moc"
