// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewer/request_log.h"

namespace Understudy {

quint64 RequestLog::add(const LoggedRequest &request)
{
    if (m_requests.size() == most) {
        beginRemoveRows({}, 0, 0);
        m_requests.removeFirst();
        ++m_first;
        endRemoveRows();
    }
    const int row = int(m_requests.size());
    beginInsertRows({}, row, row);
    m_requests.append(request);
    endInsertRows();
    return m_first + quint64(row);
}

LoggedRequest *RequestLog::find(quint64 number)
{
    const bool kept = number >= m_first && number - m_first < quint64(m_requests.size());
    return kept ? &m_requests[qsizetype(number - m_first)] : nullptr;
}

void RequestLog::tellChanged(quint64 number)
{
    const int row = int(number - m_first);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void RequestLog::answer(quint64 number, const LoggedAnswer &answer)
{
    LoggedRequest *const request = find(number);
    if (!request)
        return;
    request->answer = answer;
    tellChanged(number);
}

void RequestLog::end(quint64 number, std::chrono::milliseconds took, qint64 size, bool failed)
{
    LoggedRequest *const request = find(number);
    if (!request)
        return;
    request->took = took;
    request->size = size;
    request->failed = failed;
    tellChanged(number);
}

void RequestLog::clear()
{
    beginResetModel();
    m_first += quint64(m_requests.size()); // what is still told of them finds nothing
    m_requests.clear();
    endResetModel();
}

int RequestLog::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_requests.size());
}

int RequestLog::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RequestLog::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LoggedRequest &request = m_requests.at(index.row());
    if (role == FailedRole)
        return request.failed;
    if (role == ValueRole && index.column() == Outcome)
        return int(request.passage);
    if (role == ValueRole && index.column() == Time)
        return request.took ? QVariant(qint64(request.took->count())) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Method:
        return request.method;
    case Address:
        return request.address.toString(QUrl::FullyEncoded);
    case Status:
        return request.answer.status > 0 ? QVariant(request.answer.status) : QVariant();
    default:
        return {};
    }
}

} // namespace Understudy
