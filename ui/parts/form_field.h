// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace Understudy {

class ErrorLabel;

//! One field of a form: its label (with the mnemonic), its editor, and below it one line kept free
//! for a hint or an error, so that the form does not move when it says something.
class FormField final : public QWidget
{
    Q_OBJECT

public:
    //! Takes \a editor over.
    FormField(const QString &label, QWidget *editor, QWidget *parent);

    QWidget *editor() const { return m_editor; }

    //! Takes over a \a button that fills the editor in.
    void addBeside(QPushButton *button);
    void setHint(const QString &hint);
    //! Shows \a error in place of the hint; an empty one brings the hint back.
    void setError(const QString &error);
    bool hasError() const;

private:
    QWidget *m_editor;
    QHBoxLayout *m_row;
    QLabel *m_hint;
    ErrorLabel *m_error;
};

} // namespace Understudy
