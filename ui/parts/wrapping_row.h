// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>

namespace Understudy {

//! A row that goes on in a further line where one has no room for all, as it may be in a language
//! with longer words. A stretch takes what its line has left.
class WrappingRow final : public QLayout
{
public:
    explicit WrappingRow(QWidget *parent, int gap = 8);
    ~WrappingRow() override;

    void addStretch();

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    using Line = QList<QLayoutItem *>;

    QList<Line> linesIn(int width) const;
    int widthOf(const Line &line) const;
    static bool stretches(const Line &line);
    //! \a trails: the line stands at the end of \a rect.
    void place(const Line &line, const QRect &rect, bool trails);

    QList<QLayoutItem *> m_items;
    int m_gap;
};

} // namespace Understudy
