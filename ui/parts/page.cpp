// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/page.h"

#include "parts/labels.h"

#include <QVBoxLayout>

namespace Understudy {

namespace {
constexpr int columnWidth = 560;
constexpr int margin = 24;
} // namespace

Page::Page(const QString &title, QWidget *parent)
    : QScrollArea(parent)
    , m_centred(new QHBoxLayout)
    , m_content(new QWidget)
    , m_column(new QVBoxLayout(m_content))
{
    auto *frame = new QWidget;
    frame->setLayout(m_centred);
    m_centred->setContentsMargins(margin, margin, margin, margin);
    m_centred->setSpacing(0);
    m_centred->addStretch(1);
    m_centred->addWidget(m_content, 1000);
    m_centred->addStretch(1);
    m_content->setMaximumWidth(columnWidth);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(16);
    if (!title.isEmpty())
        m_column->addWidget(plainLabel(title, TypeScale::Title, m_content));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setWidget(frame);
}

void Page::resizeEvent(QResizeEvent *event)
{
    // In the middle of the page, not of what a scroll bar leaves of it, so that columns stand still
    // between pages.
    const int scrollBar = qMax(0, width() - viewport()->width());
    m_centred->setContentsMargins(margin + scrollBar, margin, margin, margin);
    QScrollArea::resizeEvent(event);
}

} // namespace Understudy
