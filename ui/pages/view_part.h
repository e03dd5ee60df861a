// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "view_state.h"
#include "view_tool.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Understudy {

class FormField;
class Notice;
class ToolRow;

//! The view's part of the subject's page: opens and closes it, and allows it changes.
class ViewPart final : public QWidget
{
    Q_OBJECT

public:
    explicit ViewPart(QWidget *parent);

    void setState(const ViewState &state);
    //! Whether the question why changes are needed shows.
    void askForReason(bool asked);
    //! Puts the focus where a person goes on.
    void begin();

Q_SIGNALS:
    //! \a path in place of the application's first page; empty for that.
    void openRequested(const QString &path);
    void closeRequested();
    void allowChangesRequested(const QString &reason);
    void toolRequested(Understudy::ViewTool tool);

private:
    void build();
    void addOffer();
    void bind();
    void submitReason();
    void reflect();

    ToolRow *m_tools;
    FormField *m_path;
    QPushButton *m_open;
    QPushButton *m_close;
    QPushButton *m_allow;
    QWidget *m_reasonForm;
    FormField *m_reason;
    QPushButton *m_confirm;
    QPushButton *m_cancel;
    Notice *m_message;
    Notice *m_error;
    Notice *m_offer;
    QLabel *m_fixed;
    ViewState m_state;
    bool m_asksForReason = false;
};

} // namespace Understudy
