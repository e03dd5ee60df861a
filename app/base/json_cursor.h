// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>

#include <initializer_list>
#include <optional>
#include <utility>

namespace Understudy {

//! The first fault found while reading a document, as "/json/path: reason".
struct JsonFault
{
    QString text = {};
};

//! A place in a JSON document that knows its path. Reading never fails on the spot: the first fault
//! is kept in the JsonFault that all cursors of a document share, and what was asked for comes back
//! empty.
class JsonCursor
{
public:
    //! \a fault is borrowed.
    JsonCursor(QJsonValue value, JsonFault &fault, QString path = {});

    bool exists() const { return !m_value.isUndefined(); }

    const QJsonValue &value() const { return m_value; }

    JsonCursor member(const QString &name) const;

    //! This place, with \a value in it.
    JsonCursor at(const QJsonValue &value) const { return {value, *m_fault, m_path}; }

    QList<JsonCursor> elements() const;
    QList<std::pair<QString, JsonCursor>> members() const;

    //! A required text that is not empty.
    QString text() const;
    //! The same, or \a fallback where the member is missing.
    QString text(const QString &fallback) const;
    bool flag(bool fallback) const;
    int number(int least, int most) const;
    //! Every text of a list, which may be missing.
    QStringList texts() const;

    //! One of \a words; the first of them where it is something else.
    template<typename T>
    T oneOf(std::initializer_list<std::pair<const char *, T>> words) const
    {
        const QString said = text();
        QStringList known;
        for (const auto &[word, meaning] : words) {
            if (said == QLatin1String(word))
                return meaning;
            known.append(QLatin1String(word));
        }
        fail(QStringLiteral("must be one of: ") + known.join(QStringLiteral(", ")));
        return words.begin()->second;
    }

    //! Any other member of this object is a fault: a typing mistake must not be silence. A text
    //! named `//` is a comment.
    void onlyMembers(std::initializer_list<const char *> names) const;
    void fail(const QString &reason) const;

private:
    QJsonValue m_value;
    JsonFault *m_fault;
    QString m_path;
};

} // namespace Understudy
