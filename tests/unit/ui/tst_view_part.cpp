// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/view_part.h"
#include "ui_test.h"

#include <QLineEdit>
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
