// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "view_tool.h"

#include <QWidget>

class QPushButton;

namespace Understudy {

class WrappingRow;

//! What can be done with the page of an open view.
class ToolRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ToolRow(QWidget *parent);

Q_SIGNALS:
    void toolRequested(Understudy::ViewTool tool);

private:
    QPushButton *add(const QString &text, ViewTool tool);
    void addIcon(const QString &icon, const QString &name, ViewTool tool);
    void addSizes();

    WrappingRow *m_layout;
};

} // namespace Understudy
