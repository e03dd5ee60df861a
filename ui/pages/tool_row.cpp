// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/tool_row.h"

#include "parts/buttons.h"
#include "parts/wrapping_row.h"
#include "theme/icons.h"

#include <QMenu>
#include <QPushButton>

namespace Understudy {

namespace {
constexpr int iconButtonWidth = 40;
} // namespace

ToolRow::ToolRow(QWidget *parent)
    : QWidget(parent)
    , m_layout(new WrappingRow(this))
{
    addIcon(QStringLiteral("back"), tr("Back"), ViewTool::Back);
    addIcon(QStringLiteral("forward"), tr("Forward"), ViewTool::Forward);
    addIcon(QStringLiteral("reload"), tr("Reload"), ViewTool::Reload);
    addIcon(QStringLiteral("copy"), tr("Copy address"), ViewTool::CopyAddress);
    m_layout->addStretch();
    add(tr("Save &picture…"), ViewTool::SavePicture);
    addSizes();
    add(tr("Re&quests"), ViewTool::ShowRequests);
}

QPushButton *ToolRow::add(const QString &text, ViewTool tool)
{
    QPushButton *button = secondaryButton(text, this);
    m_layout->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, tool] { Q_EMIT toolRequested(tool); });
    return button;
}

void ToolRow::addIcon(const QString &icon, const QString &name, ViewTool tool)
{
    QPushButton *button = add({}, tool);
    button->setIcon(lineIcon(icon));
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFixedWidth(iconButtonWidth);
}

void ToolRow::addSizes()
{
    QPushButton *button = secondaryButton(tr("Si&ze"), this);
    auto *menu = new QMenu(button);
    const auto size = [this, menu](const QString &name, ViewTool tool) {
        menu->addAction(name, this, [this, tool] { Q_EMIT toolRequested(tool); });
    };
    size(tr("&Desktop"), ViewTool::DesktopSize);
    size(tr("&Tablet"), ViewTool::TabletSize);
    size(tr("&Phone"), ViewTool::PhoneSize);
    button->setMenu(menu);
    m_layout->addWidget(button);
}

} // namespace Understudy
