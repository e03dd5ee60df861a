// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QList>
#include <QString>

namespace Understudy {

//! Many pictures, small and with their names, on one sheet: seen side by side, what does not fit
//! the rest stands out.
class ContactSheet
{
public:
    void add(const QString &name, const QImage &picture);
    //! Writes it to \a path; false where that cannot be.
    bool save(const QString &path) const;

private:
    struct Entry
    {
        QString name;
        QImage picture; //!< small
    };

    QList<Entry> m_entries;
};

} // namespace Understudy
