// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/view_part.h"
#include "ui_test.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace Understudy;

class ViewPartTest : public UiTest
{
    Q_OBJECT

    using Phase = ViewState::Phase;

    struct Shown
    {
        ViewPart part{nullptr};
        QSignalSpy opens{&part, &ViewPart::openRequested};
        QSignalSpy closes{&part, &ViewPart::closeRequested};
        QSignalSpy allows{&part, &ViewPart::allowChangesRequested};
        QSignalSpy tools{&part, &ViewPart::toolRequested};

        explicit Shown(const ViewState &state)
        {
            part.resize(560, 400);
            part.setState(state);
            part.show();
            part.activateWindow();
        }

        QPushButton *button(const char *name)
        {
            return named<QPushButton>(part, QString::fromUtf8(name));
        }

        QLineEdit *field(const char *name)
        {
            return named<QLineEdit>(part, QString::fromUtf8(name));
        }
    };

    static ViewState open(bool mayAllowChanges = true)
    {
        return {.phase = Phase::Open, .mayAllowChanges = mayAllowChanges};
    }

private Q_SLOTS:

    void opensThePageThatWasTyped()
    {
        Shown shown({.phase = Phase::Closed});
        shown.field("Page")->setText(QStringLiteral(" /orders/17 "));
        QTest::keyClick(shown.field("Page"), Qt::Key_Return);
        shown.button("Open as user")->click();
        QCOMPARE(shown.opens.size(), 2);
        QCOMPARE(shown.opens.first().first().toString(), QStringLiteral("/orders/17"));
    }

    void opensOnce()
    {
        Shown shown({.phase = Phase::Opening});
        QVERIFY(!shown.button("Open as user"));
        QVERIFY(!shown.button("Opening…")->isEnabled());
        shown.button("Close the view")->click();
        QCOMPARE(shown.closes.size(), 1);
    }

    void showsNothingWithoutAView()
    {
        Shown shown({});
        shown.part.setState({.phase = Phase::Closed});
        QVERIFY(shown.button("Open as user"));
        shown.part.setState({});
        QVERIFY(!shown.part.isVisible());
    }

    void changesNeedAReason()
    {
        Shown shown(open());
        shown.button("Allow changes…")->click();
        QCOMPARE(shown.part.focusWidget(), shown.field("Why are changes needed"));
        shown.button("Allow changes")->click();
        QCOMPARE(errors(shown.part).size(), 1);
        QCOMPARE(shown.allows.size(), 0);
        shown.field("Why are changes needed")->setText(QStringLiteral("She asked us to"));
        QVERIFY(errors(shown.part).isEmpty());
        shown.button("Allow changes")->click();
        QCOMPARE(shown.allows.first().first().toString(), QStringLiteral("She asked us to"));
    }

    void theReasonGoesWithTheQuestion()
    {
        Shown shown(open());
        shown.button("Allow changes…")->click();
        shown.button("Keep them blocked")->click();
        QVERIFY(!shown.field("Why are changes needed"));
        QCOMPARE(shown.part.focusWidget(), shown.button("Allow changes…"));
        shown.button("Allow changes…")->click();
        ViewState allowed = open();
        allowed.changesAllowed = true;
        shown.part.setState(allowed);
        QVERIFY(!shown.field("Why are changes needed"));
        QVERIFY(!shown.button("Allow changes…"));
    }

    void aConnectionMayForbidChanges()
    {
        Shown shown(open(false));
        QVERIFY(!shown.button("Allow changes…"));
    }

    void offersToolsWhileItIsOpen_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<ViewTool>("tool");
        QTest::newRow("back") << QStringLiteral("Back") << ViewTool::Back;
        QTest::newRow("forward") << QStringLiteral("Forward") << ViewTool::Forward;
        QTest::newRow("reload") << QStringLiteral("Reload") << ViewTool::Reload;
        QTest::newRow("copy") << QStringLiteral("Copy address") << ViewTool::CopyAddress;
        QTest::newRow("picture") << QStringLiteral("Save picture…") << ViewTool::SavePicture;
        QTest::newRow("requests") << QStringLiteral("Requests") << ViewTool::ShowRequests;
        QTest::newRow("save") << QStringLiteral("Save file…") << ViewTool::SaveOffer;
        QTest::newRow("discard") << QStringLiteral("Discard") << ViewTool::DiscardOffer;
    }

    void offersToolsWhileItIsOpen()
    {
        QFETCH(QString, button);
        QFETCH(ViewTool, tool);
        ViewState state = open();
        state.offer = QStringLiteral("The page offers a.pdf (1.2 MB).");
        Shown shown(state);
        auto *pressed = named<QPushButton>(shown.part, button);
        QVERIFY(pressed);
        QVERIFY(pressed->focusPolicy() & Qt::TabFocus);
        pressed->click();
        QCOMPARE(shown.tools.size(), 1);
        QCOMPARE(shown.tools.first().first().value<ViewTool>(), tool);
        shown.part.setState({.phase = Phase::Closed});
        QVERIFY(!named<QPushButton>(shown.part, button));
    }

    void offersSizes()
    {
        Shown shown(open());
        const QList<QAction *> sizes = shown.button("Size")->menu()->actions();
        for (QAction *const size : sizes)
            size->trigger();
        QList<ViewTool> chosen;
        for (const QList<QVariant> &one : std::as_const(shown.tools))
            chosen.append(one.first().value<ViewTool>());
        const QList<ViewTool> expected{ViewTool::DesktopSize,
                                       ViewTool::TabletSize,
                                       ViewTool::PhoneSize};
        QCOMPARE(chosen, expected);
    }

    void nothingIsCut()
    {
        ViewState state = open();
        state.offer = QStringLiteral("The page offers %1 (1.2 MB).").arg(QString(100, u'w'));
        Shown shown(state);
        QCOMPARE(shown.part.width(), 560);
        QVERIFY(shown.part.minimumSizeHint().width() <= 560);
        const auto buttons = shown.part.findChildren<QPushButton *>();
        for (QPushButton *const button : buttons)
            if (button->isVisible() && !button->text().isEmpty())
                QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
    }

    void tellsAFailure()
    {
        Shown shown({.phase = Phase::Closed,
                     .failed = true,
                     .message = QStringLiteral("There is no browser here."),
                     .details = QStringLiteral("none")});
        QCOMPARE(errors(shown.part), QStringList{QStringLiteral("There is no browser here.")});
    }
};

QTEST_MAIN(ViewPartTest)
#include "tst_view_part.moc"
