// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMultiHash>
#include <QTranslator>

namespace Understudy {

//! Has the window say what it says in one language, or in "pseudo": English that is accented, in
//! brackets, and 30 % longer. Remembers what each of its words is in English.
class Speech final : public QTranslator
{
    Q_OBJECT

public:
    //! Empty: English. A child of the application, which has it installed.
    explicit Speech(const QString &language);

    QString translate(const char *context,
                      const char *source,
                      const char *disambiguation,
                      int n) const override;

    bool isEmpty() const override { return false; }

    //! Whether \a shown is what the window says for \a english; mnemonics do not count.
    static bool means(const QString &shown, const QString &english);

private:
    bool m_isPseudo;
    QTranslator m_words;
    mutable QMultiHash<QString, QString> m_english;
};

} // namespace Understudy
