// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preferences_desk.h"

#include "main_window.h"
#include "pages/preferences/preferences_page.h"
#include "parts/file_chooser.h"
#include "wording.h"

#include <QFileDialog>

namespace Understudy {

PreferencesDesk::PreferencesDesk(Settings &settings, MainWindow &window)
    : m_settings(settings)
    , m_window(window)
{
    connect(&m_window, &MainWindow::preferencesRequested, this, &PreferencesDesk::showPage);
    connect(&m_window, &MainWindow::shortcutsRequested, this, [this] {
        showPage();
        m_page->showShortcuts();
    });
}

void PreferencesDesk::showPage()
{
    m_settings.refreshPolicy();
    if (!m_page) {
        m_page = new PreferencesPage(m_settings, m_window.actions(), &m_window);
        m_window.addPage(m_page, RailPlace::Preferences);
        connect(m_page, &PreferencesPage::chosen, this, &PreferencesDesk::change);
        connect(m_page,
                &PreferencesPage::chooseBrowserRequested,
                this,
                &PreferencesDesk::chooseBrowser);
    }
    m_page->showError({}); // of something else
    m_window.showInFront(m_page);
}

void PreferencesDesk::change(const Preferences &wanted)
{
    const Result<void> done = m_settings.change(wanted);
    m_page->showError(done ? QString() : Wording::preferencesNotKept(),
                      done ? QString() : Wording::details(done.error()));
}

void PreferencesDesk::chooseBrowser()
{
    delete m_chooser;
    m_chooser = openChooser(&m_window, tr("Choose a browser of Chromium's family"), {});
    connect(m_chooser, &QFileDialog::fileSelected, this, [this](const QString &path) {
        Preferences wanted = m_settings.preferences();
        wanted.browser = path;
        change(wanted);
    });
}

} // namespace Understudy
