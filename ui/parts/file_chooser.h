// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QFileDialog;
class QWidget;

namespace Understudy {

//! Asks for a file in a window of the console's own, which blocks nothing and goes when it is
//! closed. Shown already; what was chosen comes as QFileDialog::fileSelected.
QFileDialog *openChooser(QWidget *window, const QString &title, const QString &filter);
//! The same for a file to be written: \a name is suggested, and its suffix is added where none was
//! typed.
QFileDialog *saveChooser(QWidget *window,
                         const QString &title,
                         const QString &filter,
                         const QString &name);

//! \a path, or one like it with a number, where there is no file yet: nothing is written over, and
//! nobody is asked, which would block the window.
QString freeName(const QString &path);

} // namespace Understudy
