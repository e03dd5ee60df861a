// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "directory/active_impersonations_model.h"
#include "impersonation/impersonation_status.h"

#include <QTimer>

namespace Understudy {

class ActivePage;
class Impersonation;
class MainWindow;

//! Keeps the list of active impersonations fresh while somebody looks at it, and ends those that a
//! person wants ended.
class ActiveDesk final : public QObject
{
    Q_OBJECT

public:
    //! Both are borrowed.
    ActiveDesk(Impersonation &impersonation, MainWindow &window);

    //! Takes the page away, which shows what is gone with this.
    ~ActiveDesk() override;

    //! Who is signed in, and where.
    void follow(const ImpersonationStatus &status);

private:
    void show();
    void fillPage();
    void look(bool isSeen);
    void end(const QStringList &ids);
    QCoro::Task<Result<void>> endEach(QStringList ids, quint64 epoch);
    void tell(const Result<void> &done, qsizetype count);

    Impersonation &m_impersonation;
    ActiveImpersonationsModel m_model;
    MainWindow &m_window;
    ActivePage *m_page = nullptr;
    QTimer m_refreshes;
    QString m_connectionName;
    quint64 m_epoch = 0;
};

} // namespace Understudy
