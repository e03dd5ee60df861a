// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parts/page.h"

class QLabel;
class QPushButton;

namespace Understudy {

//! Offered when quitting had to wait five seconds for a stop: a page of the window, never a dialog
//! over it.
class QuitPage final : public Page
{
    Q_OBJECT

public:
    explicit QuitPage(QWidget *parent);
    //! \a userId: whose session could not be ended.
    void setUser(const QString &userId);
    void begin() override;

Q_SIGNALS:
    void quitNowRequested();
    void keepTryingRequested();

private:
    QLabel *m_words;
    QPushButton *m_keepTrying;
};

} // namespace Understudy
