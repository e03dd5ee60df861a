// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace Understudy {

//! A page: one column in the middle, scrolled where the window is too low, and a footer below it
//! where it has one.
class Page : public QWidget
{
    Q_OBJECT

public:
    enum class Width {
        Column, //!< 560 at most
        Whole, //!< what the window has, within reason
    };

    //! \a title heads the page; empty for none.
    Page(const QString &title, QWidget *parent, Width width = Width::Column);

    //! The page begins to show: puts the focus where a person goes on.
    virtual void begin() = 0;

    //! Whether something was typed here that leaving the page would put at risk.
    virtual bool holdsInput() const { return false; }

    //! What scrolls.
    QScrollArea *area() const { return m_area; }

protected:
    QVBoxLayout *column() const { return m_column; }

    QWidget *content() const { return m_content; }

    //! Puts \a footer, as wide as the column, below the page, where it does not scroll away.
    void setFooter(QWidget *footer);
    //! Scrolls until \a part can be seen.
    void reveal(QWidget *part);
    void scrollToTop();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showRevealed();

    QScrollArea *m_area;
    QHBoxLayout *m_centred;
    QWidget *m_content;
    QVBoxLayout *m_column;
    QPointer<QWidget> m_revealed; //!< while the layout settles
    QTimer m_settled;
};

} // namespace Understudy
