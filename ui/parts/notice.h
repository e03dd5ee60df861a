// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QHBoxLayout;

namespace Understudy {

class ErrorLabel;
class IconView;

//! A strip that tells something beyond one field: an icon, a sentence, actions, and details behind
//! a disclosure.
class Notice final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Info, Warning, Error };

    Notice(Kind kind, QWidget *parent);

    //! Hidden while \a text is empty. \a details open on demand and can be copied.
    void setText(const QString &text, const QString &details = {});
    //! A button at the end of the strip.
    QPushButton *addAction(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildDetails();
    void alignFirstLine(int height);

    Kind m_kind;
    QLabel *m_text = nullptr;
    ErrorLabel *m_error = nullptr; //!< in place of m_text for an error
    IconView *m_icon;
    QHBoxLayout *m_actions;
    QWidget *m_detailsRow = nullptr;
    QLabel *m_details = nullptr;
    QString m_wholeDetails;
    QPushButton *m_disclosure = nullptr;
};

} // namespace Understudy
