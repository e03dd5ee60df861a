// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace Understudy {

//! Tells when this process is to end: SIGTERM, SIGINT, or, where asked, the end of standard input,
//! by which a server notices that the program that started it is gone.
class EndSignals : public QObject
{
    Q_OBJECT

public:
    //! Blocks both signals for all threads made from now on, so make it before any.
    explicit EndSignals(bool watchStdin);
    ~EndSignals() override;

Q_SIGNALS:
    void ended();

private:
    void readStdin();

    int m_descriptor;
    std::unique_ptr<QSocketNotifier> m_signals;
    std::unique_ptr<QSocketNotifier> m_stdin;
};

} // namespace Understudy
