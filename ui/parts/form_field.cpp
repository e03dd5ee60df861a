// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/form_field.h"

#include "parts/labels.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Understudy {

namespace {
constexpr int gap = 4;
} // namespace

FormField::FormField(const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_row(new QHBoxLayout)
    , m_hint(mutedLabel({}, this))
    , m_error(new ErrorLabel(this))
{
    auto *name = new QLabel(label, this);
    name->setTextFormat(Qt::PlainText);
    name->setBuddy(editor);
    setTypeScale(m_error, TypeScale::Caption);
    m_hint->hide();

    auto *notes = new QVBoxLayout;
    notes->setSpacing(0);
    notes->addWidget(m_hint);
    notes->addWidget(m_error);
    const int lineHeight = m_hint->fontMetrics().height();
    auto *kept = new QSpacerItem(0, lineHeight, QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *line = new QHBoxLayout;
    line->setSpacing(0);
    line->setContentsMargins(0, gap, 0, 0);
    line->addItem(kept);
    line->addLayout(notes, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0); // it would come and go with the words below the editor
    layout->addWidget(name);
    layout->addSpacing(gap);
    m_row->setSpacing(8);
    m_row->addWidget(editor, 1);
    layout->addLayout(m_row);
    layout->addLayout(line);
}

void FormField::addBeside(QPushButton *button)
{
    m_row->addWidget(button);
}

void FormField::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty() && !hasError());
}

void FormField::setError(const QString &error)
{
    m_error->setMessage(error);
    m_editor->setAccessibleDescription(error);
    m_editor->setProperty("wrong", !error.isEmpty()); // the style draws its frame so
    m_editor->update();
    m_hint->setVisible(error.isEmpty() && !m_hint->text().isEmpty());
}

bool FormField::hasError() const
{
    return !m_error->text().isEmpty();
}

} // namespace Understudy
