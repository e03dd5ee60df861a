// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "translations.h"

#include "plain_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>

namespace Understudy {

namespace {

const QString folder = QStringLiteral(":/translations");
const QString prefix = QStringLiteral("understudy_");
const QString suffix = QStringLiteral(".qm");

} // namespace

Translations::Translations(const QString &language)
{
    if (!language.isEmpty())
        QLocale::setDefault(QLocale(language));
    const QLocale wanted = language.isEmpty() ? QLocale::system() : QLocale(language);
    // English has a file, too: that of its plurals.
    if (!m_ours.load(wanted, prefix, {}, folder, suffix)
        && !m_ours.load(prefix + QStringLiteral("en"), folder))
        return;
    QCoreApplication::installTranslator(&m_ours);
    const QString ofQt = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (m_ofQt.load(QStringLiteral("qtbase_") + m_ours.language(), ofQt))
        QCoreApplication::installTranslator(&m_ofQt);
}

Translations::~Translations()
{
    QLocale::setDefault(m_before);
}

QString Translations::language() const
{
    return m_ours.language();
}

Qt::LayoutDirection Translations::direction()
{
    return isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

QStringList Translations::available()
{
    QStringList languages = QDir(folder).entryList({prefix + QLatin1Char('*') + suffix});
    for (QString &language : languages)
        language = language.chopped(suffix.size()).mid(prefix.size());
    return languages;
}

} // namespace Understudy
