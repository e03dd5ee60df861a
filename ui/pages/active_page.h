// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parts/page.h"

class QLabel;
class QPushButton;

namespace Understudy {

class ActiveImpersonationsModel;
class Notice;
class Question;
class QuietProgress;
class RowList;

//! Who is inside whose account now, and ending that.
class ActivePage final : public Page
{
    Q_OBJECT

public:
    //! \a model is borrowed.
    ActivePage(ActiveImpersonationsModel &model, QWidget *parent);

    //! Whose list it is, and whether what is on it can be ended.
    void setBackend(const QString &connectionName, bool canEnd);
    //! An end is under way.
    void setBusy(bool busy);
    //! How the last end went; empty for nothing to say.
    void showMessage(const QString &words);
    void showError(const QString &words, const QString &details);
    void begin() override;

Q_SIGNALS:
    //! \a ids, each of which the backend is to end.
    void endRequested(const QStringList &ids);
    //! The page came to be seen, or is seen no more.
    void seen(bool isSeen);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    QWidget *buildActions();
    void bind();
    void reflect();
    void reflectFailure();
    void reflectChosen();
    QString emptyWords() const;
    void askToEnd(const QStringList &ids, const QString &question);
    void dropQuestion();

    ActiveImpersonationsModel &m_model;
    QLabel *m_explanation;
    Notice *m_message;
    Notice *m_error;
    QuietProgress *m_progress;
    QLabel *m_empty;
    QLabel *m_cut;
    RowList *m_list;
    QWidget *m_actions = nullptr;
    QPushButton *m_end = nullptr;
    QPushButton *m_endAll = nullptr;
    Question *m_question;
    QStringList m_toEnd; //!< what the question is about
    QString m_connectionName;
    bool m_canEnd = false;
    bool m_listFailed = false; //!< and the error says why
    bool m_busy = false;
};

} // namespace Understudy
