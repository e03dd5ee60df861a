// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The form as somebody else fills it in.

#include "pages/prefill_part.h"
#include "pages/switch_page.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace Understudy {

void SwitchPage::setPrefill(const Prefill &prefill)
{
    clear();
    m_userId->setText(prefill.userId);
    m_reason->setText(prefill.reason);
    m_ticket->setText(prefill.ticket);
    if (prefill.minutes > 0)
        m_minutes->setValue(qMin(prefill.minutes, m_minutes->maximum()));
    m_prefill->tell(prefill);
    m_switch->setEnabled(false);
}

void SwitchPage::withdraw(const Prefill &prefill)
{
    if (!m_prefill->isShown() || m_prefill->told() != prefill)
        return;
    if (m_form->isEnabled() && isAs(prefill))
        clear();
    else
        m_prefill->clear();
}

bool SwitchPage::isAs(const Prefill &prefill) const
{
    return m_userId->text() == prefill.userId && m_reason->text() == prefill.reason
        && m_ticket->text() == prefill.ticket
        && m_minutes->value() == qMin(prefill.minutes, m_minutes->maximum());
}

} // namespace Understudy
