// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QComboBox;

namespace Understudy {

class Notice;

//! How long closed entries are kept. A shorter time takes some away for good, so it asks first.
class RetentionPart final : public QWidget
{
    Q_OBJECT

public:
    //! The question is shown in \a question, a notice without actions, which is taken over.
    RetentionPart(Notice *question, QWidget *parent);

    //! For how many days they are kept now; 0 for ever.
    void setDays(int days);
    //! Nothing can be chosen; \a by says who has fixed it. Empty where the person decides.
    void setFixed(const QString &by);

Q_SIGNALS:
    void daysChosen(int days);

private:
    void choose();
    void settle(bool agreed);
    int indexOf(int days);

    QComboBox *m_choice;
    Notice *m_question;
    int m_days = 0;
};

} // namespace Understudy
