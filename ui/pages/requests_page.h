// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parts/page.h"

class QAbstractItemModel;
class QLabel;
class QPushButton;
class QTableView;

namespace Understudy {

class Notice;
struct ViewState;

//! What the open view asked for, as it comes.
class RequestsPage final : public Page
{
    Q_OBJECT

public:
    //! \a log, a RequestLog, is borrowed.
    RequestsPage(QAbstractItemModel &log, QWidget *parent);

    //! Shows the newest thing to be told.
    void setState(const ViewState &state);
    void begin() override;

Q_SIGNALS:
    void saveRequested();
    void leaveRequested();

private:
    QTableView *buildTable(QAbstractItemModel &log);
    QWidget *buildFooter();
    void bind();
    void reflect();

    Notice *m_message;
    Notice *m_error;
    QTableView *m_table;
    QLabel *m_empty;
    QPushButton *m_save = nullptr;
    QPushButton *m_back = nullptr;
};

} // namespace Understudy
