// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/tray.h"
#include "theme/colours.h"
#include "theme/icons.h"
#include "ui_test.h"

#include <QSystemTrayIcon>

using namespace Understudy;
using namespace std::chrono_literals;

class TrayTest : public UiTest
{
    Q_OBJECT

    struct Shown
    {
        Tray tray;
        QSystemTrayIcon *icon = tray.findChild<QSystemTrayIcon *>();

        Shown() { tray.show(); }

        QAction *action(const QString &text) const
        {
            const QList<QAction *> all = icon->contextMenu()->actions();
            const auto found = std::ranges::find_if(all, [&text](const QAction *one) {
                return one->text().startsWith(text);
            });
            return found == all.end() ? nullptr : *found;
        }
    };

    static ImpersonationStatus impersonating()
    {
        return {.state = ImpersonationState::Impersonating,
                .subject = {.id = QStringLiteral("42")}};
    }

private Q_SLOTS:

    void idleItOffersNoStop()
    {
        Shown shown;
        QVERIFY(!shown.action(QStringLiteral("Stop"))->isVisible());
        QCOMPARE(shown.icon->toolTip(), QStringLiteral("Understudy"));
        QVERIFY(shown.action(QStringLiteral("Quit")));
    }

    void impersonatingItSaysWhoAndHowLong()
    {
        Shown shown;
        shown.tray.follow(impersonating());
        shown.tray.setTimeLeft(28min + 14s);
        QCOMPARE(shown.icon->toolTip(),
                 QStringLiteral("Currently impersonating user 42, 28:14 left"));
        const QSignalSpy stops(&shown.tray, &Tray::stopRequested);
        QAction *const stop = shown.action(QStringLiteral("Stop"));
        QVERIFY(stop->isVisible());
        stop->trigger();
        QCOMPARE(stops.size(), 1);
        shown.tray.follow({.state = ImpersonationState::SignedIn});
        QVERIFY(!stop->isVisible());
        QCOMPARE(shown.icon->toolTip(), QStringLiteral("Understudy"));
    }

    void theIconTurnsYellowWithTheMinutes()
    {
        const QImage idle = applicationIcon(false).pixmap(22).toImage();
        const QImage many = Tray::impersonatingIcon(29).pixmap(22).toImage();
        const QImage few = Tray::impersonatingIcon(5).pixmap(22).toImage();
        QCOMPARE(many.pixelColor(2, 11), barYellow);
        QVERIFY(idle != many);
        QVERIFY(few != many);
        QCOMPARE(Tray::impersonatingIcon(0).pixmap(22).toImage(),
                 applicationIcon(true).pixmap(22).toImage());
    }

    void unconfirmedItStaysYellowWithoutANumber()
    {
        Shown shown;
        shown.tray.follow(
            {.state = ImpersonationState::Unconfirmed, .subject = {.id = QStringLiteral("42")}});
        shown.tray.setTimeLeft(0ms);
        QCOMPARE(shown.icon->toolTip(), QStringLiteral("Currently impersonating user 42"));
        QCOMPARE(shown.icon->icon().pixmap(22).toImage(),
                 applicationIcon(true).pixmap(22).toImage());
    }
};

QTEST_MAIN(TrayTest)
#include "tst_tray.moc"
