// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend_check.h"
#include "pages/connections/profile_choice.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace Understudy {

class Card;
class FormField;
class Notice;
class QuietProgress;

//! Where a connection is tested: what to test with, none of which is kept, and how each step came
//! out.
class TestPart final : public QWidget
{
    Q_OBJECT

public:
    explicit TestPart(QWidget *parent);

    //! Makes the sign-in fields of \a choice, which may be null. Forgets what was typed and found.
    void setProfile(const ProfileChoice *choice);
    //! What was typed. The error is what is wrong with the user id, which is shown.
    std::optional<CheckPlan> plan();
    void begin();
    //! Takes the results of the test before away.
    void setRunning(bool running);
    //! \a name: what to call the backend.
    void showStep(const CheckStep &step, const QString &name);
    void showEnd(const QList<CheckStep> &steps);
    //! The test could not even begin.
    void showError(const Error &error, const QString &name);
    //! Forgets what was typed and what was found.
    void clear();
    QWidget *results() const;
    //! In their order, for the keyboard.
    QList<QWidget *> editors() const;

Q_SIGNALS:
    void testRequested();

private:
    void build();
    FormField *addField(const SignInField &field, QString *taken);
    void clearResults();

    QWidget *m_fieldsArea;
    QLineEdit *m_userId;
    FormField *m_userIdField;
    QPushButton *m_test;
    QuietProgress *m_progress;
    Notice *m_error;
    Card *m_results;
    QVBoxLayout *m_lines;
    QLabel *m_summary;
    QList<SignInField> m_fields;
    QList<FormField *> m_editors;
    UserIdKind m_userIdKind = UserIdKind::Text;
};

} // namespace Understudy
