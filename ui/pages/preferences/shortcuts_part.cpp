// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/preferences/shortcuts_part.h"

#include "actions/palette_delegate.h"
#include "parts/buttons.h"
#include "parts/form_field.h"
#include "parts/labels.h"
#include "parts/row_list.h"

#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Understudy {

namespace {
constexpr int mostRowsShown = 6;
} // namespace

ShortcutsPart::ShortcutsPart(const WindowActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_model(actions)
    , m_rows(new RowList({.row = PersonDelegate::rowHeight, .most = mostRowsShown}, this))
    , m_keys(new QKeySequenceEdit)
    , m_field(new FormField(tr("New keys"), m_keys, this))
    , m_set(secondaryButton(tr("Set"), this))
    , m_none(secondaryButton(tr("No keys"), this))
    , m_usual(secondaryButton(tr("As usual"), this))
{
    build();
    connect(m_rows->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            &ShortcutsPart::showCurrent);
    if (const auto *const line = m_keys->findChild<QLineEdit *>()) // Qt's own words have to fit
        m_keys->setMinimumWidth(line->fontMetrics().horizontalAdvance(line->placeholderText())
                                + 24);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, [this] { m_field->setError({}); });
    connect(m_set, &QPushButton::clicked, this, &ShortcutsPart::set);
    connect(m_none, &QPushButton::clicked, this, &ShortcutsPart::unset);
    connect(m_usual, &QPushButton::clicked, this, &ShortcutsPart::reset);
    m_rows->setCurrentIndex(m_model.index(0));
}

void ShortcutsPart::build()
{
    setFocusProxy(m_rows);
    m_rows->setAccessibleName(tr("Keyboard shortcuts"));
    m_rows->setModel(&m_model);
    m_rows->setItemDelegate(new PaletteDelegate(m_rows));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_field, 1);
    for (QPushButton *button : {m_set, m_none, m_usual})
        row->addWidget(button, 0, Qt::AlignVCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(plainLabel(tr("Keyboard shortcuts"), TypeScale::Section, this));
    layout->addWidget(m_rows);
    layout->addLayout(row);
}

void ShortcutsPart::setShortcuts(const QMap<QString, QStringList> &shortcuts)
{
    m_shortcuts = shortcuts;
    showCurrent();
}

QAction *ShortcutsPart::current() const
{
    return m_model.action(m_rows->currentIndex());
}

void ShortcutsPart::showCurrent()
{
    const QAction *action = current();
    if (!action)
        return;
    const bool stops = action->objectName() == QLatin1String("stop");
    m_keys->clear();
    m_field->setError({});
    m_field->setHint(stops ? tr("Beside Ctrl+Shift+S, which always stops.")
                           : tr("For: %1").arg(WindowActions::words(action)));
    m_usual->setEnabled(m_shortcuts.contains(action->objectName()));
    m_none->setEnabled(!m_actions.keys(action).isEmpty() && !stops);
}

void ShortcutsPart::set()
{
    const QString fault = m_actions.faultOf(m_keys->keySequence(), current());
    m_field->setError(fault);
    if (fault.isEmpty())
        give({m_keys->keySequence().toString(QKeySequence::PortableText)});
    else
        m_keys->setFocus();
}

void ShortcutsPart::unset()
{
    give({});
}

void ShortcutsPart::reset()
{
    QMap<QString, QStringList> wanted = m_shortcuts;
    wanted.remove(current()->objectName());
    Q_EMIT chosen(wanted);
}

void ShortcutsPart::give(const QStringList &keys)
{
    QMap<QString, QStringList> wanted = m_shortcuts;
    wanted.insert(current()->objectName(), keys);
    Q_EMIT chosen(wanted);
}

} // namespace Understudy
