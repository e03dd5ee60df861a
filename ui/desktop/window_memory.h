// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QTimer>

class QWidget;

namespace Understudy {

//! Remembers from start to start where the window was and how large. Holds nothing else.
class WindowMemory final : public QObject
{
    Q_OBJECT

public:
    //! \a window is borrowed. Restores what the file in \a folder has; one that cannot be
    //! understood, or that would put the window where no screen is, counts for nothing.
    WindowMemory(QWidget &window, const QString &folder);
    //! Writes what is not written yet.
    ~WindowMemory() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restore();
    void write();

    QWidget &m_window;
    QString m_path;
    QByteArray m_known; //!< what the file has
    QTimer m_settled;
};

} // namespace Understudy
