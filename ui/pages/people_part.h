// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAbstractItemModel;
class QLabel;
class QListView;
class QModelIndex;

namespace Understudy {

class PersonDelegate;
class UserSearchModel;

//! What people can be chosen from; borrowed, and each may be null.
struct PeopleModels
{
    QAbstractItemModel *recents = nullptr;
    UserSearchModel *search = nullptr;
    UserSearchModel *palette = nullptr; //!< for what is typed into the palette of actions
};

//! The people below the "User ID" field: those of late while nothing is typed, those that fit once
//! something is. The focus stays in the field, which hands its arrow keys on.
class PeoplePart final : public QWidget
{
    Q_OBJECT

public:
    PeoplePart(const PeopleModels &models, QWidget *parent);

    //! Whether the backend finds users; recents are all there is where it does not.
    void setSearchable(bool searchable);
    //! What has been typed; empty for the recent ones.
    void setQuery(const QString &text);
    //! Goes \a rows down, or up where negative.
    void move(int rows);
    //! The row that the keys have gone to; invalid for none.
    QModelIndex current() const;
    //! Makes the one at \a person a favourite, or not any more.
    void toggleFavourite(const QModelIndex &person);
    //! The first one found; invalid where somebody's id was typed whole, or nobody is found.
    QModelIndex firstFound(const QString &typedId) const;

    static constexpr int pageStep = 5;

Q_SIGNALS:
    //! The people are those that fit what is typed; or not any more.
    void searchingChanged(bool searching);
    void chosen(const QModelIndex &person);

private:
    //! A click on a star chooses nobody.
    bool eventFilter(QObject *watched, QEvent *event) override;
    void build();
    void choose(const QModelIndex &person);
    void use(QAbstractItemModel *model);
    void reflect();
    QString heading() const;
    QString emptyWords() const;
    bool isSearching() const;

    PeopleModels m_models;
    QLabel *m_heading;
    QLabel *m_words; //!< in place of rows
    QListView *m_rows;
    PersonDelegate *m_delegate;
    bool m_searchable = false;
    bool m_searching = false; //!< and told
};

} // namespace Understudy
