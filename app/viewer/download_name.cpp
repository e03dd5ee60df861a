// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewer/download_name.h"

#include <QRegularExpression>

namespace Understudy {

namespace {

constexpr int longest = 100; // UTF-16 units
constexpr int longestExtension = 16;
constexpr int mostBytes = 240; // of the 255 that file systems take

//! Short enough, the extension kept.
QString fitted(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
    const bool hasExtension = dot > 0 && name.size() - dot <= longestExtension;
    const QString extension = hasExtension ? name.mid(dot) : QString();
    QList<uint> stem = name.chopped(extension.size()).toUcs4();
    const auto result = [&stem, &extension] {
        return QString::fromUcs4(reinterpret_cast<const char32_t *>(stem.constData()), stem.size())
            + extension;
    };
    while (!stem.isEmpty() && (result().size() > longest || result().toUtf8().size() > mostBytes))
        stem.removeLast();
    return result();
}

} // namespace

QString downloadName(const QString &suggested)
{
    // Cc: control, Cf: format (direction, joiners, tags), Co, Cs, Cn: nobody's characters.
    static const QRegularExpression invisible(QStringLiteral("[\\p{C}\\x{2028}\\x{2029}]"),
                                              QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression odd(QStringLiteral("[:*?\"<>|`$%&;'~]"));
    static const QRegularExpression separators(QStringLiteral("[/\\\\]"));
    static const QRegularExpression atTheEnds(QStringLiteral("^[. -]+|[. ]+$"));
    QString name = suggested.left(4 * longest).section(separators, -1);
    name.remove(invisible);
    name.replace(odd, QStringLiteral("_"));
    name = fitted(name.simplified().remove(atTheEnds)).remove(atTheEnds);
    return name.isEmpty() ? QStringLiteral("download") : name;
}

} // namespace Understudy
