// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIODevice>

namespace Understudy {

//! A request's body that can be read once. QNetworkAccessManager repeats a request by itself when
//! the peer closes without an answer; it cannot with a sequential device that refuses to be reset,
//! and ends in ContentReSendError instead (measured with Qt 6.4.2).
class OnceBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OnceBody(QByteArray body, QObject *parent = nullptr);

    bool isSequential() const override { return true; }

    bool reset() override { return false; }

    bool atEnd() const override { return m_at == m_body.size(); }

    qint64 bytesAvailable() const override
    {
        return m_body.size() - m_at + QIODevice::bytesAvailable();
    }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 length) override;

private:
    QByteArray m_body;
    qsizetype m_at = 0;
};

} // namespace Understudy
