// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/people_part.h"

#include "directory/person_role.h"
#include "directory/user_search_model.h"
#include "pages/person_delegate.h"
#include "parts/labels.h"
#include "parts/row_list.h"
#include "plain_text.h"
#include "wording.h"

#include <QMouseEvent>
#include <QVBoxLayout>

#include <utility>

namespace Understudy {

namespace {

constexpr int mostRowsShown = 5;

} // namespace

PeoplePart::PeoplePart(const PeopleModels &models, QWidget *parent)
    : QWidget(parent)
    , m_models(models)
    , m_heading(plainLabel(tr("Recent"), TypeScale::Section, this))
    , m_words(mutedLabel({}, this))
    , m_rows(new RowList({.row = PersonDelegate::rowHeight, .most = mostRowsShown}, this))
    , m_delegate(new PersonDelegate(m_rows))
{
    build();
    for (QAbstractItemModel *const model :
         {models.recents, static_cast<QAbstractItemModel *>(models.search)}) {
        if (!model)
            continue;
        connect(model, &QAbstractItemModel::modelReset, this, &PeoplePart::reflect);
        connect(model, &QAbstractItemModel::rowsInserted, this, &PeoplePart::reflect);
    }
    if (models.search)
        connect(models.search, &UserSearchModel::stateChanged, this, &PeoplePart::reflect);
    reflect();
}

void PeoplePart::build()
{
    m_rows->setItemDelegate(m_delegate);
    connect(m_rows, &QListView::clicked, this, &PeoplePart::choose);
    connect(m_rows, &QListView::activated, this, &PeoplePart::choose);
    m_rows->viewport()->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_heading);
    layout->addWidget(m_words);
    layout->addWidget(m_rows);
}

void PeoplePart::setSearchable(bool searchable)
{
    m_searchable = searchable && m_models.search;
    reflect();
}

void PeoplePart::setQuery(const QString &text)
{
    if (m_models.search)
        m_models.search->search(m_searchable ? text : QString());
    m_rows->setCurrentIndex({}); // of what was typed before
    reflect();
}

bool PeoplePart::isSearching() const
{
    return m_searchable && m_models.search->state() != UserSearchModel::State::Idle;
}

void PeoplePart::reflect()
{
    const bool searching = isSearching();
    use(searching ? m_models.search : m_models.recents);
    m_heading->setText(heading());
    m_delegate->setMarked(searching ? m_models.search->text() : QString());
    m_rows->setAccessibleName(m_heading->text());
    const bool some = m_rows->model() && m_rows->model()->rowCount() > 0;
    m_rows->setVisible(some);
    m_rows->updateGeometry();
    m_words->setText(emptyWords());
    const bool partly =
        some && searching && m_models.search->state() == UserSearchModel::State::Failed;
    m_words->setVisible((!some || partly) && !m_words->text().isEmpty());
    if (std::exchange(m_searching, searching) != searching)
        Q_EMIT searchingChanged(searching);
}

QString PeoplePart::heading() const
{
    if (isSearching())
        return tr("Found");
    const QAbstractItemModel *const recents = m_models.recents;
    const bool favourites = recents && recents->rowCount() > 0
        && recents->index(0, 0).data(PersonRole::Favourite).toInt() == Qt::Checked;
    return favourites ? tr("Favourites and recent") : tr("Recent");
}

void PeoplePart::use(QAbstractItemModel *model)
{
    if (m_rows->model() != model)
        m_rows->setModel(model);
}

QString PeoplePart::emptyWords() const
{
    if (!isSearching())
        return tr("No one yet. People you switch to will be here.");
    const UserSearchModel &search = *m_models.search;
    switch (search.state()) {
    case UserSearchModel::State::Failed:
        return search.rowCount() > 0
            ? tr("%1 There may be more than these.").arg(Wording::error(search.error(), {}))
            : tr("%1 An exact id works all the same.").arg(Wording::error(search.error(), {}));
    case UserSearchModel::State::Done:
        return tr("Nobody fits “%1”.").arg(neutralised(search.text(), 60));
    default:
        return {};
    }
}

void PeoplePart::move(int rows)
{
    const QAbstractItemModel *const model = m_rows->model();
    if (!model || model->rowCount() == 0 || !m_rows->isEnabled())
        return;
    const QModelIndex current = m_rows->currentIndex();
    const int from = current.isValid() ? current.row() : (rows > 0 ? -1 : model->rowCount());
    m_rows->setCurrentIndex(model->index(qBound(0, from + rows, model->rowCount() - 1), 0));
}

QModelIndex PeoplePart::current() const
{
    return m_rows->currentIndex();
}

bool PeoplePart::eventFilter(QObject *watched, QEvent *event)
{
    const bool pressed =
        event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if (!pressed && event->type() != QEvent::MouseButtonRelease)
        return QWidget::eventFilter(watched, event);
    const QPoint place = static_cast<QMouseEvent *>(event)->position().toPoint();
    const QModelIndex person = m_rows->indexAt(place);
    const QRect star =
        PersonDelegate::starRect(m_rows->visualRect(person), m_rows->layoutDirection());
    if (!person.data(PersonRole::Favourite).isValid() || !star.contains(place))
        return QWidget::eventFilter(watched, event);
    const bool left = static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton;
    if (left && event->type() == QEvent::MouseButtonPress)
        toggleFavourite(person);
    return true;
}

void PeoplePart::toggleFavourite(const QModelIndex &person)
{
    if (person.model() != m_rows->model() || !m_rows->isEnabled())
        return;
    const QString id = person.data(PersonRole::Id).toString();
    const bool current = person == m_rows->currentIndex();
    const bool favourite = person.data(PersonRole::Favourite).toInt() == Qt::Checked;
    QAbstractItemModel *const model = m_rows->model();
    model->setData(person, favourite ? Qt::Unchecked : Qt::Checked, PersonRole::Favourite);
    if (!current || model->rowCount() == 0)
        return;
    // He may stand elsewhere now.
    const QModelIndexList found =
        model->match(model->index(0, 0), PersonRole::Id, id, 1, Qt::MatchExactly);
    m_rows->setCurrentIndex(found.value(0));
}

//! Some desktops activate with the click that has chosen already.
void PeoplePart::choose(const QModelIndex &person)
{
    if (person.model() == m_rows->model() && person.row() < person.model()->rowCount())
        Q_EMIT chosen(person);
}

QModelIndex PeoplePart::firstFound(const QString &typedId) const
{
    const QAbstractItemModel *const model = m_rows->model();
    const bool fits = isSearching() && m_models.search->state() == UserSearchModel::State::Done;
    if (!fits || model->rowCount() == 0)
        return {};
    const QModelIndexList exact =
        model->match(model->index(0, 0), PersonRole::Id, typedId, 1, Qt::MatchExactly);
    return exact.isEmpty() ? model->index(0, 0) : QModelIndex();
}

} // namespace Understudy
