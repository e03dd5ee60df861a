// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "impersonation/impersonation_status.h"
#include "parts/page.h"
#include "view_tool.h"

#include <chrono>

class QFormLayout;
class QLabel;
class QPushButton;

namespace Understudy {

class Avatar;
class ElidedLabel;
class ViewPart;
struct ViewState;
class Notice;
class ProgressRing;

//! Who one is at the moment, why and for how long. Shows nothing but the status it was given last.
class SubjectPage final : public Page
{
    Q_OBJECT

public:
    explicit SubjectPage(QWidget *parent);

    void setStatus(const ImpersonationStatus &status);
    //! Puts the focus on the page's first control.
    void begin() override;
    void setTimeLeft(std::chrono::milliseconds left);
    void setView(const ViewState &state);
    //! To the clipboard.
    void copyId();
    //! As its button does.
    void askForChanges();

Q_SIGNALS:
    void openViewRequested(const QString &path);
    void closeViewRequested();
    void allowChangesRequested(const QString &reason);
    void toolRequested(Understudy::ViewTool tool);

private:
    QWidget *buildCard();
    void setRow(const QString &label, const QString &value);

    QLabel *m_heading;
    Notice *m_unconfirmed;
    Avatar *m_avatar;
    QLabel *m_name;
    ElidedLabel *m_email;
    QPushButton *m_copyId;
    ProgressRing *m_ring;
    QFormLayout *m_rows;
    ViewPart *m_view;
    QString m_id;
    std::chrono::milliseconds m_whole{0};
};

} // namespace Understudy
