// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/shortcut_sheet.h"

#include "actions/palette_delegate.h"
#include "parts/buttons.h"
#include "parts/labels.h"
#include "parts/row_list.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Understudy {

namespace {
constexpr int sheetWidth = 480;
constexpr int mostRowsShown = 12;
} // namespace

ShortcutSheet::ShortcutSheet(const WindowActions &actions, QWidget *area, QWidget *window)
    : Overlay(area, sheetWidth, window)
    , m_actions(actions)
    , m_rows(new RowList({.row = PersonDelegate::rowHeight, .most = mostRowsShown}, this))
{
    setAccessibleName(tr("Keyboard shortcuts"));
    m_rows->setAccessibleName(tr("Keyboard shortcuts"));
    m_rows->setModel(&m_actions);
    m_rows->setItemDelegate(new PaletteDelegate(m_rows));
    m_rows->setMinimumHeight(PersonDelegate::rowHeight);
    QPushButton *change = secondaryButton(tr("C&hange them…"), this);
    QPushButton *done = primaryButton(tr("Close"), this);
    connect(change, &QPushButton::clicked, this, [this] {
        close(false);
        Q_EMIT changeRequested();
    });
    connect(done, &QPushButton::clicked, this, [this] { close(); });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(change);
    buttons->addWidget(done);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(plainLabel(tr("Keyboard shortcuts"), TypeScale::Section, this));
    layout->addWidget(m_rows, 1);
    layout->addLayout(buttons);
}

QWidget *ShortcutSheet::first()
{
    m_rows->setCurrentIndex(m_actions.index(0));
    return m_rows;
}

} // namespace Understudy
