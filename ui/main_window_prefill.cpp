// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a link, a later start or a terminal asks to be filled in.

#include "actions/action_palette.h"
#include "actions/shortcut_sheet.h"
#include "header/window_notices.h"
#include "main_window.h"
#include "pages/switch_page.h"
#include "window_pages.h"
#include "wording.h"

#include <utility>

namespace Understudy {

void MainWindow::setPrefill(const Prefill &prefill)
{
    m_prefill = prefill;
    if (m_facts.status.barShown())
        showMessage(isElsewhere(prefill) ? Wording::prefillElsewhere(prefill)
                                         : Wording::prefillWaits(prefill));
    takePrefill();
}

//! Whether \a prefill is for another connection than the one that is open.
bool MainWindow::isElsewhere(const Prefill &prefill) const
{
    return !prefill.connectionName.isEmpty()
        && prefill.connectionName != m_facts.status.connectionName;
}

void MainWindow::takePrefill()
{
    if (!m_prefill || m_facts.status.state != ImpersonationState::SignedIn)
        return;
    // What was meant for one connection must not be ordered at another.
    if (isElsewhere(*m_prefill))
        return;
    const Prefill prefill = *std::exchange(m_prefill, std::nullopt);
    m_pages->switchPage()->setPrefill(prefill);
    showMessage(m_pages->holdsInput() ? Wording::prefillIsIn(prefill) : QString());
    if (!m_pages->holdsInput()) {
        m_palette->close(false);
        m_sheet->close(false);
        showInFront(nullptr);
    }
    if (m_pages->isSwitchShown())
        m_pages->switchPage()->begin();
}

void MainWindow::retractMessage(const QString &words)
{
    m_notices->retractMessage(words);
}

void MainWindow::withdraw(const Prefill &prefill)
{
    m_pages->switchPage()->withdraw(prefill);
    retractMessage(Wording::prefillIsIn(prefill));
}

void MainWindow::offerConnection(const Connection &connection, const Prefill &prefill)
{
    m_notices->offerConnection(Wording::prefillElsewhere(prefill), connection);
}

} // namespace Understudy
