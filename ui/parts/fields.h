// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QLineEdit;
class QString;
class QWidget;

namespace Understudy {

//! The letters that are mnemonics in the window of \a part, on other pages than its own excepted.
QString takenMnemonics(const QWidget &part);

//! \a label with a mnemonic at its first letter that is not in \a taken yet, where it then stands.
QString withMnemonic(const QString &label, QString *taken);

//! Hides what is typed into \a edit until its eye is pressed.
void makeSecret(QLineEdit *edit);

} // namespace Understudy
