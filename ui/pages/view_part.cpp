// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/view_part.h"

#include "impersonation/start_order.h"
#include "pages/tool_row.h"
#include "parts/buttons.h"
#include "parts/form_field.h"
#include "parts/labels.h"
#include "parts/notice.h"
#include "wording.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Understudy {

namespace {

QLineEdit *lineOf(const FormField *field)
{
    return static_cast<QLineEdit *>(field->editor());
}

QHBoxLayout *rowOf(std::initializer_list<QPushButton *> buttons)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    for (QPushButton *const button : buttons)
        row->addWidget(button);
    return row;
}

} // namespace

ViewPart::ViewPart(QWidget *parent)
    : QWidget(parent)
    , m_tools(new ToolRow(this))
    , m_path(new FormField(tr("&Page"), new QLineEdit, this))
    , m_open(primaryButton(tr("Open as &user"), this))
    , m_close(secondaryButton(tr("Clo&se the view"), this))
    , m_allow(secondaryButton(tr("&Allow changes…"), this))
    , m_reasonForm(new QWidget(this))
    , m_reason(new FormField(tr("&Why are changes needed"), new QLineEdit, m_reasonForm))
    , m_confirm(primaryButton(tr("&Allow changes"), m_reasonForm))
    , m_cancel(secondaryButton(tr("Keep them &blocked"), m_reasonForm))
    , m_message(new Notice(Notice::Kind::Info, this))
    , m_error(new Notice(Notice::Kind::Error, this))
    , m_offer(new Notice(Notice::Kind::Info, this))
    , m_fixed(mutedLabel({}, this))
{
    build();
    addOffer();
    bind();
    reflect();
}

void ViewPart::build()
{
    m_path->setHint(tr("Optional: such as /orders/17. Empty opens the first page."));
    m_reason->setHint(tr("Kept in your journal. Changes stay allowed until the view is closed."));
    auto *reason = new QVBoxLayout(m_reasonForm);
    reason->setContentsMargins(0, 0, 0, 0);
    reason->setSpacing(8);
    reason->addWidget(m_reason);
    reason->addLayout(rowOf({m_cancel, m_confirm}));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_error);
    layout->addWidget(m_message);
    layout->addWidget(m_offer);
    layout->addWidget(m_tools);
    layout->addWidget(m_path);
    layout->addLayout(rowOf({m_allow, m_close, m_open}));
    layout->addWidget(m_fixed);
    layout->addWidget(m_reasonForm);
}

void ViewPart::addOffer()
{
    const auto add = [this](const QString &text, ViewTool tool) {
        connect(m_offer->addAction(text), &QPushButton::clicked, this, [this, tool] {
            Q_EMIT toolRequested(tool);
        });
    };
    add(tr("Save &file…"), ViewTool::SaveOffer);
    add(tr("D&iscard"), ViewTool::DiscardOffer);
}

void ViewPart::bind()
{
    const auto open = [this] {
        if (m_state.phase == ViewState::Phase::Closed)
            Q_EMIT openRequested(lineOf(m_path)->text().trimmed());
    };
    connect(m_open, &QPushButton::clicked, this, open);
    connect(lineOf(m_path), &QLineEdit::returnPressed, this, open);
    connect(m_close, &QPushButton::clicked, this, &ViewPart::closeRequested);
    connect(m_tools, &ToolRow::toolRequested, this, &ViewPart::toolRequested);
    connect(m_allow, &QPushButton::clicked, this, [this] { askForReason(true); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { askForReason(false); });
    connect(m_confirm, &QPushButton::clicked, this, &ViewPart::submitReason);
    connect(lineOf(m_reason), &QLineEdit::returnPressed, this, &ViewPart::submitReason);
    connect(lineOf(m_reason), &QLineEdit::textChanged, this, [this] { m_reason->setError({}); });
}

void ViewPart::askForReason(bool asked)
{
    m_asksForReason = asked;
    reflect();
    if (asked)
        lineOf(m_reason)->setFocus();
    else
        m_allow->setFocus();
}

void ViewPart::submitReason()
{
    const QString reason = lineOf(m_reason)->text().trimmed();
    if (isReason(reason)) {
        Q_EMIT allowChangesRequested(reason);
        return;
    }
    m_reason->setError(
        Wording::error({.kind = ErrorKind::Invalid, .source = QStringLiteral("reason")}, {}));
    lineOf(m_reason)->setFocus();
}

void ViewPart::setState(const ViewState &state)
{
    if (m_state == state)
        return;
    const bool opens = state.phase == ViewState::Phase::Open && m_state.phase != state.phase;
    m_state = state;
    if (state.phase != ViewState::Phase::Open || state.changesAllowed) {
        m_asksForReason = false;
        lineOf(m_reason)->clear();
    }
    reflect();
    if (opens && isAncestorOf(focusWidget()))
        m_close->setFocus();
}

void ViewPart::reflect()
{
    using Phase = ViewState::Phase;
    const bool closed = m_state.phase == Phase::Closed;
    const bool open = m_state.phase == Phase::Open;
    setVisible(m_state.phase != Phase::None);
    m_path->setVisible(!open);
    m_path->setEnabled(closed);
    m_open->setVisible(!open);
    m_open->setEnabled(closed);
    m_open->setText(closed ? tr("Open as &user") : tr("Opening…"));
    m_close->setVisible((open || m_state.phase == Phase::Opening) && !m_asksForReason);
    const bool fixed = !m_state.changesFixed.isEmpty();
    m_allow->setVisible(open && (m_state.mayAllowChanges || fixed) && !m_state.changesAllowed
                        && !m_asksForReason);
    m_allow->setEnabled(m_state.mayAllowChanges);
    m_allow->setAccessibleDescription(m_state.changesFixed);
    m_fixed->setText(m_state.changesAllowed ? tr("Changes are allowed until the view is closed.")
                                            : m_state.changesFixed);
    m_fixed->setVisible(open && (fixed || m_state.changesAllowed));
    m_tools->setVisible(open && !m_asksForReason);
    m_offer->setText(m_state.offer);
    m_reasonForm->setVisible(m_asksForReason);
    m_error->setText(m_state.failed ? m_state.message : QString(), m_state.details);
    m_message->setText(m_state.failed ? QString() : m_state.message, m_state.details);
}

void ViewPart::begin()
{
    (m_open->isVisibleTo(this) ? m_open : m_close)->setFocus();
}

} // namespace Understudy
