// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/page.h"

#include "parts/labels.h"
#include "parts/reading_order.h"

#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace Understudy {

namespace {

constexpr int columnWidth = 560;
constexpr int wholeWidth = 1120;
constexpr int margin = 24;
constexpr int footerMargin = 12;
constexpr std::chrono::milliseconds afterLayout{1};
constexpr std::chrono::milliseconds settling{100}; //!< until what came up has its final size

//! A surface with a line above it.
class Footer final : public QWidget
{
public:
    Footer(QWidget *content, QWidget *parent)
        : QWidget(parent)
    {
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(margin, footerMargin, margin, footerMargin);
        layout->setSpacing(0);
        layout->addStretch(1);
        layout->addWidget(content, 1000);
        layout->addStretch(1);
        content->setMaximumWidth(columnWidth);
        content->installEventFilter(this);
        if (content->isHidden() && content->testAttribute(Qt::WA_WState_ExplicitShowHide))
            hide();
    }

    //! Shows only while its content does.
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
            setVisible(event->type() == QEvent::ShowToParent);
        return QWidget::eventFilter(watched, event);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), palette().base());
        painter.fillRect(QRect(0, 0, width(), 1), palette().midlight());
    }
};

} // namespace

Page::Page(const QString &title, QWidget *parent, Width width)
    : QWidget(parent)
    , m_area(new QScrollArea(this))
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
    m_content->setMaximumWidth(width == Width::Whole ? wholeWidth : columnWidth);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(16);
    if (!title.isEmpty())
        m_column->addWidget(plainLabel(title, TypeScale::Title, m_content));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidgetResizable(true);
    m_area->setWidget(frame);
    frame->installEventFilter(this);
    m_area->verticalScrollBar()->installEventFilter(this);
    m_settled.setSingleShot(true);
    m_settled.setInterval(settling);
    connect(&m_settled, &QTimer::timeout, this, [this] { m_revealed.clear(); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_area, 1);
}

void Page::setFooter(QWidget *footer)
{
    layout()->addWidget(new Footer(footer, this));
}

void Page::reveal(QWidget *part)
{
    m_revealed = part;
    showRevealed();
    m_settled.start();
}

//! Behind the events that are posted for the layout.
void Page::showRevealed()
{
    QTimer::singleShot(afterLayout, this, [this] {
        if (m_revealed)
            m_area->ensureWidgetVisible(m_revealed, 0, margin);
    });
}

void Page::scrollToTop()
{
    m_area->verticalScrollBar()->setValue(0);
}

bool Page::eventFilter(QObject *watched, QEvent *event)
{
    const QScrollBar *const bar = m_area->verticalScrollBar();
    const bool shows = watched == bar && event->type() == QEvent::Show;
    const bool hides = watched == bar && event->type() == QEvent::Hide;
    if (shows || hides || event->type() == QEvent::Resize) {
        // In the middle of the page, not of what a scroll bar leaves of it, so that columns stand
        // still between pages.
        const int scrollBar = shows || (bar->isVisible() && !hides) ? bar->width() : 0;
        m_centred->setContentsMargins(margins(margin + scrollBar, margin, margin, margin));
        if (shows || hides)
            m_centred->activate(); // or it would be drawn once where it does not stay
        showRevealed();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Understudy
