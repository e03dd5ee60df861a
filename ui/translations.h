// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QStringList>
#include <QTranslator>

namespace Understudy {

//! Has the program speak another language for as long as this lives: what it says itself, and what
//! Qt says (file choosers, context menus) where Qt's own translations are installed. To be made
//! after the application and before anything is worded.
class Translations
{
public:
    //! \a language as in "de" or "de_AT"; empty for the first of the system's that there is
    //! (LANGUAGE, LC_ALL, LC_MESSAGES and LANG, as gettext reads them). English where there is
    //! none. Numbers and dates follow a \a language that is given; else they stay the system's.
    explicit Translations(const QString &language = {});
    ~Translations();

    Translations(const Translations &) = delete;
    Translations &operator=(const Translations &) = delete;

    //! The language that is spoken now, such as "de".
    QString language() const;
    //! How it is written: what a window's layout has to follow.
    static Qt::LayoutDirection direction();
    //! The languages that there are, such as "de", in alphabetical order.
    static QStringList available();

private:
    QLocale m_before;
    QTranslator m_ours;
    QTranslator m_ofQt;
};

} // namespace Understudy
