// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/settings.h"

#include <QPointer>

class QFileDialog;

namespace Understudy {

class MainWindow;
class PreferencesPage;

//! Does what the page of preferences asks for.
class PreferencesDesk final : public QObject
{
    Q_OBJECT

public:
    //! Both are borrowed.
    PreferencesDesk(Settings &settings, MainWindow &window);

    void showPage();

private:
    void change(const Preferences &wanted);
    void chooseBrowser();

    Settings &m_settings;
    MainWindow &m_window;
    QPointer<PreferencesPage> m_page;
    QPointer<QFileDialog> m_chooser;
};

} // namespace Understudy
