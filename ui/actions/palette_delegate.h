// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/person_delegate.h"

namespace Understudy {

//! A row of ActionListModel: what it does, where it belongs, and its keys. Rows of others are
//! people.
class PaletteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    //! As PersonDelegate::setMarked().
    void setMarked(const QString &words) { m_person.setMarked(words); }

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    PersonDelegate m_person;
};

} // namespace Understudy
