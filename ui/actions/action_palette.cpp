// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/action_palette.h"

#include "actions/palette_delegate.h"
#include "directory/person_role.h"
#include "directory/user_search_model.h"
#include "parts/labels.h"
#include "parts/row_list.h"
#include "plain_text.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Understudy {

namespace {
constexpr int paletteWidth = 600; // more than a page's column, whose edges would show beside it
constexpr int mostRowsShown = 7;
} // namespace

ActionPalette::ActionPalette(const WindowActions &actions,
                             UserSearchModel *users,
                             QWidget *area,
                             QWidget *window)
    : Overlay(area, paletteWidth, window)
    , m_found(actions)
    , m_users(users)
    , m_text(new QLineEdit(this))
    , m_rows(new RowList({.row = PersonDelegate::rowHeight, .most = mostRowsShown}, this))
    , m_delegate(new PaletteDelegate(m_rows))
    , m_words(mutedLabel(tr("Nothing fits. Type less, or something else."), this))
{
    m_all.addSourceModel(&m_found);
    if (users)
        m_all.addSourceModel(users);
    build();
    connect(m_text, &QLineEdit::textChanged, this, &ActionPalette::find);
    connect(m_rows, &QListView::clicked, this, &ActionPalette::choose);
    connect(&m_all, &QAbstractItemModel::modelReset, this, &ActionPalette::reflect);
    connect(&m_all, &QAbstractItemModel::rowsInserted, this, &ActionPalette::reflect);
    connect(&m_all, &QAbstractItemModel::rowsRemoved, this, &ActionPalette::reflect);
}

void ActionPalette::build()
{
    setAccessibleName(tr("Find an action or a user"));
    m_text->setAccessibleName(tr("Find an action or a user"));
    m_text->installEventFilter(this);
    setUsersOffered(false);
    m_rows->setAccessibleName(tr("Found"));
    m_rows->setModel(&m_all);
    m_rows->setItemDelegate(m_delegate);
    m_rows->setFocusPolicy(Qt::NoFocus);
    m_rows->setMinimumHeight(PersonDelegate::rowHeight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_text);
    layout->addWidget(m_words);
    layout->addWidget(m_rows);
}

void ActionPalette::setUsersOffered(bool offered)
{
    m_usersOffered = offered && m_users;
    m_text->setPlaceholderText(m_usersOffered ? tr("An action, or a user's id, name or address")
                                              : tr("An action"));
}

void ActionPalette::begin()
{
    m_text->clear();
    find({});
    open();
}

QWidget *ActionPalette::first()
{
    return m_text;
}

void ActionPalette::hideEvent(QHideEvent *event)
{
    Overlay::hideEvent(event);
    if (m_users)
        m_users->search({});
}

void ActionPalette::find(const QString &text)
{
    m_found.find(text);
    m_delegate->setMarked(text);
    if (m_users)
        m_users->search(m_usersOffered ? text.trimmed() : QString());
    reflect();
}

void ActionPalette::reflect()
{
    const int count = m_all.rowCount();
    if (count > 0 && !m_rows->currentIndex().isValid())
        m_rows->setCurrentIndex(m_all.index(0, 0));
    m_rows->setVisible(count > 0);
    m_words->setVisible(count == 0);
    m_rows->updateGeometry();
    tellCurrent();
    if (isVisible())
        place();
}

//! The focus stays where one types; its description says where the keys have gone to.
void ActionPalette::tellCurrent()
{
    const QModelIndex current = m_rows->currentIndex();
    const QString action = current.data(Qt::AccessibleTextRole).toString();
    const QString person = joined({neutralised(current.data().toString()),
                                   neutralised(current.data(PersonRole::Email).toString())});
    m_text->setAccessibleDescription(action.isEmpty() ? person : action);
}

void ActionPalette::move(int rows)
{
    const int count = m_all.rowCount();
    if (count == 0)
        return;
    const int row = qBound(0, m_rows->currentIndex().row() + rows, count - 1);
    m_rows->setCurrentIndex(m_all.index(row, 0));
    m_rows->scrollTo(m_rows->currentIndex());
    tellCurrent();
}

void ActionPalette::choose(const QModelIndex &row)
{
    if (!row.isValid())
        return;
    const QModelIndex found = m_all.mapToSource(row);
    if (QAction *const action = m_found.action(found)) {
        close();
        action->trigger();
    } else {
        Q_EMIT userChosen(found); // before closing, which forgets who was found
        close(false);
    }
}

//! The field's arrow keys go through the rows below it.
bool ActionPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return Overlay::eventFilter(watched, event);
    static const QMap<int, int> steps{{Qt::Key_Down, 1},
                                      {Qt::Key_Up, -1},
                                      {Qt::Key_PageDown, mostRowsShown - 1},
                                      {Qt::Key_PageUp, 1 - mostRowsShown}};
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        choose(m_rows->currentIndex());
    else if (steps.contains(key))
        move(steps.value(key));
    else
        return Overlay::eventFilter(watched, event);
    return true;
}

} // namespace Understudy
