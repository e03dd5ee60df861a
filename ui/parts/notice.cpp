// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/notice.h"

#include "parts/buttons.h"
#include "parts/icon_view.h"
#include "parts/labels.h"
#include "parts/reading_order.h"
#include "plain_text.h"
#include "theme/icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace Understudy {

namespace {

QPalette::ColorRole roleOf(Notice::Kind kind)
{
    return kind == Notice::Kind::Error ? QPalette::BrightText
        : kind == Notice::Kind::Info   ? QPalette::Link
                                       : QPalette::WindowText;
}

} // namespace

Notice::Notice(Kind kind, QWidget *parent)
    : QFrame(parent)
    , m_kind(kind)
    , m_icon(new IconView(lineIcon(kind == Kind::Info ? QStringLiteral("info")
                                                      : QStringLiteral("warning"),
                                   roleOf(kind)),
                          this))
    , m_actions(new QHBoxLayout)
{
    if (kind == Kind::Error)
        m_text = m_error = new ErrorLabel(this);
    else
        m_text = plainLabel({}, this);
    m_text->setForegroundRole(QPalette::WindowText);
    m_actions->setSpacing(8);
    m_actions->addWidget(m_icon, 0, Qt::AlignTop);
    m_actions->addWidget(m_text, 1);
    alignFirstLine(IconView::side);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margins(16, 8, 8, 8));
    layout->setSpacing(8);
    layout->addLayout(m_actions);
    hide();
}

//! Icon, first line and buttons share a middle.
void Notice::alignFirstLine(int height)
{
    m_icon->setFixedHeight(height);
    m_text->setAlignment((m_text->alignment() & ~Qt::AlignVertical_Mask) | Qt::AlignTop);
    QMargins around = m_text->contentsMargins();
    around.setTop(qMax(0, (height - m_text->fontMetrics().height()) / 2));
    m_text->setContentsMargins(around);
}

void Notice::setText(const QString &text, const QString &details)
{
    if (m_error)
        m_error->setMessage(text);
    else
        m_text->setText(breakable(text));
    setAccessibleName(text);
    if (!details.isEmpty() && !m_disclosure)
        buildDetails();
    if (m_disclosure) {
        m_disclosure->setVisible(!details.isEmpty());
        m_disclosure->setChecked(false);
        m_wholeDetails = details;
        m_details->setText(breakable(details));
    }
    setVisible(!text.isEmpty());
}

QPushButton *Notice::addAction(const QString &text)
{
    QPushButton *button = secondaryButton(text, this);
    m_actions->addWidget(button, 0, Qt::AlignTop);
    alignFirstLine(button->sizeHint().height());
    return button;
}

void Notice::buildDetails()
{
    m_disclosure = addAction(tr("Detai&ls"));
    m_disclosure->setCheckable(true);
    m_disclosure->setFlat(true);
    m_detailsRow = new QWidget(this);
    m_details = mutedLabel({}, m_detailsRow);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QPushButton *copy = secondaryButton(tr("Cop&y details"), m_detailsRow);
    copy->setIcon(lineIcon(QStringLiteral("copy")));
    auto *row = new QHBoxLayout(m_detailsRow);
    row->setContentsMargins(margins(IconView::side + 8, 0, 0, 0));
    row->addWidget(m_details, 1);
    row->addWidget(copy);
    m_detailsRow->hide();
    layout()->addWidget(m_detailsRow);
    connect(m_disclosure, &QPushButton::toggled, m_detailsRow, &QWidget::setVisible);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_wholeDetails);
    });
}

void Notice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().base());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(roleOf(m_kind)));
    painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 4, height())),
                            2,
                            2);
}

} // namespace Understudy
