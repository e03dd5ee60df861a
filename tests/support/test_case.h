// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTest>

namespace Understudy {

//! Base of every test class: an unexpected warning fails the test (announce one with
//! QTest::ignoreMessage).
class TestCase : public QObject
{
    Q_OBJECT

protected Q_SLOTS:
    void init(); //!< a test with an init() of its own calls this one first
};

} // namespace Understudy
