// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewer/logged_request.h"

#include <QAbstractTableModel>

namespace Understudy {

//! The requests of one view, oldest first, up to a bound. Whoever ends the view clears it (promise
//! «No crossing»).
class RequestLog final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Method, Address, Outcome, Status, Time, ColumnCount };

    enum Role {
        //! Of Time: its milliseconds as a number, invalid before the request's end. Of Outcome: its
        //! Passage as a number.
        ValueRole = Qt::UserRole + 1,
        FailedRole,
    };

    //! How many are kept.
    static constexpr int most = 2000;

    using QAbstractTableModel::QAbstractTableModel;

    //! The number by which it can be spoken of; the oldest one goes where there are too many.
    quint64 add(const LoggedRequest &request);
    //! Without effect where that one is gone, like the next.
    void answer(quint64 number, const LoggedAnswer &answer);
    void end(quint64 number, std::chrono::milliseconds took, qint64 size, bool failed);
    void clear();

    const QList<LoggedRequest> &requests() const { return m_requests; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    LoggedRequest *find(quint64 number);
    void tellChanged(quint64 number);

    QList<LoggedRequest> m_requests;
    quint64 m_first = 1; //!< the number of the oldest that is kept
};

} // namespace Understudy
