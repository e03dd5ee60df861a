// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"

#include <QString>

#include <optional>

namespace Understudy {

//! The terminal that this process belongs to, whatever its standard streams are (tty(4)).
class Terminal
{
public:
    Terminal();
    ~Terminal();
    Q_DISABLE_COPY_MOVE(Terminal)

    bool isOpen() const { return m_descriptor >= 0; }

    //! Shows \a prompt and waits for a line, which is shown where \a echo. Nothing at the end of
    //! the input. A signal that ends or suspends the process finds the echo as it was.
    std::optional<Secret> ask(const QString &prompt, bool echo);

private:
    std::optional<Secret> readLine();
    void write(const QByteArray &text);

    int m_descriptor;
};

} // namespace Understudy
