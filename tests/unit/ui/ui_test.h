// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bar/impersonation_bar.h"
#include "support/test_case.h"
#include "theme/colours.h"
#include "theme/console_style.h"

#include <QAccessible>
#include <QApplication>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QWidget>

namespace Understudy {

//! Base of the tests of widgets: dressed as in the console.
class UiTest : public TestCase
{
    Q_OBJECT

protected:
    static QString nameOf(QWidget *widget) { return accessible(widget)->text(QAccessible::Name); }

    static QString descriptionOf(QWidget *widget)
    {
        return accessible(widget)->text(QAccessible::Description);
    }

    static QAccessibleInterface *accessible(QWidget *widget)
    {
        return QAccessible::queryAccessibleInterface(widget);
    }

    //! The widget of that kind that assistive technology finds below \a root under \a name; null
    //! where none shows.
    template<typename Widget>
    static Widget *named(QWidget &root, const QString &name)
    {
        const auto all = root.findChildren<Widget *>();
        for (Widget *one : all) {
            if (one->isVisible() && nameOf(one) == name)
                return one;
        }
        return nullptr;
    }

    //! The messages of the errors that show below \a root.
    static QStringList errors(QWidget &root)
    {
        QStringList result;
        const auto all = root.findChildren<QWidget *>();
        for (QWidget *one : all) {
            if (one->isVisible() && nameOf(one) == QLatin1String("Error"))
                result += descriptionOf(one);
        }
        return result;
    }

private Q_SLOTS:

    void init()
    {
        // The off-screen platform tells of what it does not do; a style sheet of what it cannot
        // reach.
        const QString known =
            QStringLiteral("^(?!This plugin does not support|.*cannot design property|"
                           ".*systemTrayWindowChanged).?");
        QTest::failOnWarning(QRegularExpression(known));
    }

    void initTestCase()
    {
        installAccessibleRoles();
        QApplication::setStyle(new ConsoleStyle);
        QApplication::setPalette(paletteOf(coloursOf(ColourScheme::Light)));
    }
};

} // namespace Understudy
