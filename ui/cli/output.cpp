// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/output.h"

#include <cstdio>

namespace Understudy {

namespace {

void print(std::FILE *where, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, size_t(text.size()), where);
    std::fflush(where);
}

} // namespace

void say(const QString &line)
{
    print(stdout, line.toLocal8Bit() + '\n');
}

void sayRaw(const QByteArray &text)
{
    print(stdout, text);
}

void warn(const QString &line)
{
    print(stderr, "understudy: " + line.toLocal8Bit() + '\n');
}

} // namespace Understudy
