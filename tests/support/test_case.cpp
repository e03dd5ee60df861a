// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_case.h"

#include <QRegularExpression>

namespace Understudy {

void TestCase::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
}

} // namespace Understudy
