// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/problem.h"

#include <QJsonObject>
#include <QSet>

#include <tl/expected.hpp>

#include <optional>

namespace Understudy {

//! A value, or the answer that says why there is none.
template<typename T>
using Outcome = tl::expected<T, Response>;

//! What a text field may hold.
struct TextRule
{
    int least = 0; //!< code points, after trimming
    int most = 0;
    bool optional = false;
    bool verbatim = false; //!< neither trimmed nor searched for characters that are none
};

//! Reads a JSON object strictly: each field is asked for by name, what is wrong is gathered, and a
//! field that nobody asked for is wrong too.
class JsonBody
{
public:
    //! The object in \a request's body; 415 where it is not declared as JSON, 400 where it is not
    //! an object.
    static Outcome<JsonBody> of(const Request &request);

    QString text(const QString &name, const TextRule &rule);
    //! An integer from \a least to \a most; \a otherwise where the field is absent and that is
    //! given.
    qint64 integer(const QString &name,
                   qint64 least,
                   qint64 most,
                   const std::optional<qint64> &otherwise = {});

    //! 400 with everything that was wrong; nothing where all was well.
    std::optional<Response> fault() const;

private:
    explicit JsonBody(const QJsonObject &object);
    void blame(const QString &name, const QString &detail);

    QJsonObject m_object;
    QSet<QString> m_asked;
    QList<FieldProblem> m_problems;
};

} // namespace Understudy
