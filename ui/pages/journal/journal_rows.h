// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIdentityProxyModel>

namespace Understudy {

//! A JournalModel in words: the display role is all of a row in one breath, for assistive
//! technology too.
class JournalRows final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    using QIdentityProxyModel::QIdentityProxyModel;

    const QString &runningAt() const { return m_runningAt; }

    void setRunningAt(const QString &connectionId);

    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString m_runningAt;
};

} // namespace Understudy
