// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QSocketNotifier;

namespace Understudy {

//! SIGTERM, SIGINT and SIGHUP as a signal of the event loop. One at a time may exist.
class TerminationSignals final : public QObject
{
    Q_OBJECT

public:
    explicit TerminationSignals(QObject *parent = nullptr);
    ~TerminationSignals() override;

Q_SIGNALS:
    void requested();

private:
    int m_reader = -1;
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace Understudy
