// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>

class QFile;
class QJsonObject;
class QJsonValue;

namespace Understudy {

//! The whole of \a file, which is opened. Unavailable where it cannot be read, Invalid where it is
//! larger than 1 MiB. \a source is the errors' own.
Result<QByteArray> contentOf(QFile &file, const QString &source);

//! \a json as a list or an object; Invalid, with the place, where it is not JSON.
Result<QJsonValue> parseJson(const QByteArray &json, const QString &source);

//! Writes \a document in place of what is at \a path: as a whole or not at all, readable by this
//! user alone (mode 600). Unavailable where it cannot be.
Result<void> replaceFile(const QString &path, const QJsonObject &document, const QString &source);

//! Renames the file at \a path, which cannot be understood; its new path.
Result<QString> setAside(const QString &path, const QString &source);

} // namespace Understudy
