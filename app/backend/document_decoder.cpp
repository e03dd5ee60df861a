// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/document_decoder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace Understudy {

namespace {

//! With or without padding (RFC 4648 section 4). Qt reads a last digit that stands alone as
//! nothing.
std::optional<QByteArray> fromBase64(const QByteArray &bytes, QByteArray::Base64Options alphabet)
{
    if ((bytes.size() - bytes.count('=')) % 4 == 1)
        return std::nullopt;
    const auto result =
        QByteArray::fromBase64Encoding(bytes, alphabet | QByteArray::AbortOnBase64DecodingErrors);
    if (result.decodingStatus != QByteArray::Base64DecodingStatus::Ok)
        return std::nullopt;
    return result.decoded;
}

//! The payload of a JSON Web Token (RFC 7519 section 3), of which nothing is checked.
std::optional<QByteArray> jwtPayload(const QByteArray &token)
{
    const QByteArrayList parts = token.split('.');
    return parts.size() == 3 ? fromBase64(parts.at(1), QByteArray::Base64UrlEncoding)
                             : std::nullopt;
}

std::optional<QByteArray> decodedBytes(const QByteArray &bytes, Decoder step)
{
    switch (step) {
    case Decoder::Percent:
        return QByteArray::fromPercentEncoding(bytes);
    case Decoder::Base64:
        return fromBase64(bytes, QByteArray::Base64Encoding);
    case Decoder::Base64Url:
        return fromBase64(bytes, QByteArray::Base64UrlEncoding);
    case Decoder::Jwt:
        return jwtPayload(bytes);
    case Decoder::Json:
        return bytes;
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonValue decoded(const QString &text, const QList<Decoder> &steps)
{
    QByteArray bytes = text.toUtf8();
    bool isJson = false;
    for (const Decoder step : steps) {
        const std::optional<QByteArray> next = decodedBytes(bytes, step);
        if (!next)
            return QJsonValue(QJsonValue::Undefined);
        bytes = *next;
        isJson = step == Decoder::Json || step == Decoder::Jwt;
    }
    return isJson ? parsedJson(bytes) : QJsonValue(QString::fromUtf8(bytes));
}

QJsonValue parsedJson(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (document.isObject())
        return document.object();
    if (document.isArray())
        return document.array();
    // A bare value is no document to Qt.
    const QJsonDocument wrapped = QJsonDocument::fromJson("[" + bytes + "]");
    return wrapped.isArray() && wrapped.array().size() == 1 ? wrapped.array().first()
                                                            : QJsonValue(QJsonValue::Undefined);
}

} // namespace Understudy
