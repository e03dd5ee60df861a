// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bar/bar_announcer.h"
#include "bar/bar_parts.h"
#include "ui_test.h"

#include <QVBoxLayout>

using namespace Understudy;
using namespace std::chrono_literals;

class ImpersonationBarTest : public UiTest
{
    Q_OBJECT

    static ImpersonationStatus statusIn(ImpersonationState state)
    {
        return {.state = state,
                .actor = {.id = QStringLiteral("1"), .name = QStringLiteral("Ada Admin")},
                .subject = {.id = QStringLiteral("42"),
                            .name = QStringLiteral("Mira <b>Okafor</b>\u202e")}};
    }

    //! A window whose bar is in \a state.
    struct Window : QWidget
    {
        explicit Window(ImpersonationState state)
        {
            auto *box = new QVBoxLayout(this);
            box->setContentsMargins(0, 0, 0, 0);
            box->addWidget(bar);
            box->addStretch(1);
            bar->setStatus(statusIn(state));
            resize(900, 300);
            show();
        }

        ImpersonationBar *bar = new ImpersonationBar(this);
    };

    static void isUnmistakable(ImpersonationBar &bar)
    {
        QVERIFY(bar.isVisible());
        QCOMPARE(bar.size().height(), ImpersonationBar::barHeight);
        const QImage image = bar.grab().toImage();
        QCOMPARE(image.pixelColor(4, 4), QColor(0xfa, 0xcc, 0x15));
        int black = 0;
        for (int x = 16; x < 300; ++x)
            for (int y = 8; y < 36; ++y)
                black += image.pixelColor(x, y) == QColor(Qt::black);
        QVERIFY2(black > 200, "the words are black");
        QVERIFY(nameOf(&bar).startsWith(QLatin1String("Currently impersonating user 42")));
    }

private Q_SLOTS:

    void promiseBar_data()
    {
        QTest::addColumn<ImpersonationState>("state");
        QTest::newRow("Starting") << ImpersonationState::Starting;
        QTest::newRow("Impersonating") << ImpersonationState::Impersonating;
        QTest::newRow("Stopping") << ImpersonationState::Stopping;
        QTest::newRow("Unconfirmed") << ImpersonationState::Unconfirmed;
    }

    void promiseBar()
    {
        QFETCH(ImpersonationState, state);
        Window window(state);
        isUnmistakable(*window.bar);
        QCOMPARE(accessible(window.bar)->role(), QAccessible::StatusBar);
        QVERIFY(named<BarButton>(window, QStringLiteral("Stop")));

        // Nothing but the status hides it.
        window.bar->hide();
        window.bar->setVisible(false);
        isUnmistakable(*window.bar);
        window.showFullScreen();
        isUnmistakable(*window.bar);
    }

    void promiseBarUnderAStyleSheet()
    {
        Window window(ImpersonationState::Impersonating);
        qApp->setStyleSheet(
            QStringLiteral("* { color: #facc15; background: #facc15; max-height: 1px; min-height: "
                           "0; font-size: 1px; qproperty-visible: false; }"));
        QCoreApplication::processEvents();
        isUnmistakable(*window.bar);
        window.bar->setStatus(statusIn(ImpersonationState::Stopping));
        isUnmistakable(*window.bar);
        qApp->setStyleSheet({});
    }

    void promiseBarUnderAPalette()
    {
        Window window(ImpersonationState::Impersonating);
        QApplication::setPalette(QPalette(QColor(0xfa, 0xcc, 0x15), QColor(0xfa, 0xcc, 0x15)));
        isUnmistakable(*window.bar);
        QApplication::setPalette(paletteOf(coloursOf(ColourScheme::Light)));
    }

    void goesWithTheEnd()
    {
        Window window(ImpersonationState::Stopping);
        window.bar->setStatus(statusIn(ImpersonationState::SignedIn));
        QVERIFY(!window.bar->isVisible());
        window.bar->setVisible(true);
        QVERIFY(!window.bar->isVisible());
    }

    void tellsStateAndTimeLeft()
    {
        Window window(ImpersonationState::Starting);
        window.bar->setTimeLeft(28min + 14s);
        auto *state = named<BarLabel>(window, QStringLiteral("State"));
        auto *timeLeft = named<BarLabel>(window, QStringLiteral("Time left"));
        QVERIFY(state && timeLeft);
        QCOMPARE(descriptionOf(state), QStringLiteral("Starting…"));
        QCOMPARE(descriptionOf(timeLeft), QStringLiteral("28:14"));
        window.bar->setTimeLeft(0ms);
        QVERIFY(!named<BarLabel>(window, QStringLiteral("Time left")));
    }

    void offersWhatTheStateAllows()
    {
        const QString verify = QStringLiteral("Verify");
        const QString close = QStringLiteral("Checked: close");
        Window window(ImpersonationState::Impersonating);
        QVERIFY(!named<BarButton>(window, verify) && !named<BarButton>(window, close));
        window.bar->setStatus(statusIn(ImpersonationState::Unconfirmed));
        QVERIFY(named<BarButton>(window, verify) && named<BarButton>(window, close));
        ImpersonationStatus nobody = statusIn(ImpersonationState::Unconfirmed);
        nobody.actor = {};
        window.bar->setStatus(nobody);
        QVERIFY(named<BarButton>(window, verify) && !named<BarButton>(window, close));
    }

    void asksByPointerAndKey()
    {
        Window window(ImpersonationState::Impersonating);
        QSignalSpy stops(window.bar, &ImpersonationBar::stopRequested);
        auto *stop = named<BarButton>(window, QStringLiteral("Stop"));
        QTest::mouseClick(stop, Qt::LeftButton);
        QTest::keyClick(stop, Qt::Key_Space);
        QTest::keyClick(stop, Qt::Key_Return);
        QCOMPARE(stops.size(), 3);
    }

    void aHeldEnterStopsNothing()
    {
        Window window(ImpersonationState::Impersonating);
        QSignalSpy stops(window.bar, &ImpersonationBar::stopRequested);
        QKeyEvent held(
            QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), true);
        QApplication::sendEvent(named<BarButton>(window, QStringLiteral("Stop")), &held);
        QCOMPARE(stops.size(), 0);
    }

    void namesAreNeutralised()
    {
        Window window(ImpersonationState::Impersonating);
        QVERIFY(named<BarLabel>(window, QStringLiteral("Mira <b>Okafor</b>")));
    }

    void longNamesLeaveRoomForStop()
    {
        Window window(ImpersonationState::Stopping);
        ImpersonationStatus status = statusIn(ImpersonationState::Stopping);
        status.retrying = true;
        status.subject = {.id = QString(256, QLatin1Char('9')),
                          .name = QString(200, QLatin1Char('W'))};
        window.bar->setStatus(status);
        window.bar->setTimeLeft(60min);
        window.resize(640, 300);
        QCoreApplication::processEvents();
        auto *stop = named<BarButton>(window, QStringLiteral("Stop"));
        QVERIFY(window.rect().contains(QRect(stop->mapTo(&window, QPoint()), stop->size())));
        QVERIFY(stop->width() >= stop->sizeHint().width());
    }

    //! For screen readers; the bar's own name stays as it is.
    void itsComingAndItsEndAreAnnounced()
    {
        Window window(ImpersonationState::Starting);
        auto *announcer = window.findChild<BarAnnouncer *>();
        QVERIFY(announcer->isVisible());
        QCOMPARE(accessible(announcer)->role(), QAccessible::AlertMessage);
        QCOMPARE(nameOf(announcer), QStringLiteral("Currently impersonating user 42. Starting…"));
        window.bar->setStatus(statusIn(ImpersonationState::Impersonating));
        QCOMPARE(nameOf(announcer), QStringLiteral("Currently impersonating user 42"));
        window.bar->setTimeLeft(std::chrono::seconds(301));
        QCOMPARE(nameOf(announcer), QStringLiteral("Currently impersonating user 42"));
        window.bar->setTimeLeft(std::chrono::seconds(300));
        QVERIFY(nameOf(announcer).startsWith(QLatin1String("5 minute")));
        window.bar->setTimeLeft(std::chrono::seconds(60));
        QVERIFY(nameOf(announcer).startsWith(QLatin1String("1 minute")));
        window.bar->setStatus({});
        QVERIFY(!announcer->isVisible());
        window.bar->setTimeLeft(std::chrono::seconds(30));
        QVERIFY(!announcer->isVisible());
    }
};

QTEST_MAIN(ImpersonationBarTest)
#include "tst_impersonation_bar.moc"
