// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

class QHBoxLayout;
class QVBoxLayout;

namespace Understudy {

//! A page: one column, 560 wide at most, in the middle, scrolled where the window is too low.
class Page : public QScrollArea
{
    Q_OBJECT

public:
    //! \a title heads the page; empty for none.
    Page(const QString &title, QWidget *parent);

    //! The page begins to show: puts the focus where a person goes on.
    virtual void begin() = 0;

protected:
    QVBoxLayout *column() const { return m_column; }

    QWidget *content() const { return m_content; }

    void resizeEvent(QResizeEvent *event) override;

private:
    QHBoxLayout *m_centred;
    QWidget *m_content;
    QVBoxLayout *m_column;
};

} // namespace Understudy
