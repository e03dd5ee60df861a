// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/prefill_part.h"

#include "parts/labels.h"
#include "parts/notice.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace std::chrono_literals;

namespace Understudy {

namespace {
constexpr auto newFor = 1s;
} // namespace

PrefillPart::PrefillPart(QWidget *parent)
    : QWidget(parent)
    , m_origin(new Notice(Notice::Kind::Info, this))
    , m_terminal(new QWidget(this))
    , m_allowsTerminal(new QCheckBox(tr("&Let this terminal switch without asking"), m_terminal))
{
    auto *terminal = new QVBoxLayout(m_terminal);
    terminal->setContentsMargins(0, 8, 0, 0);
    terminal->setSpacing(2);
    terminal->addWidget(m_allowsTerminal);
    terminal->addWidget(mutedLabel(tr("Until it or this console closes"), m_terminal));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_origin);
    layout->addWidget(m_terminal);
    m_new.setSingleShot(true);
    m_new.setInterval(newFor);
    connect(&m_new, &QTimer::timeout, this, &PrefillPart::seen);
    hide();
}

void PrefillPart::tell(const Prefill &prefill)
{
    m_told = prefill;
    m_origin->setText(originOf(prefill.source));
    m_allowsTerminal->setChecked(false);
    m_terminal->setVisible(prefill.mayBeAllowed);
    setVisible(true);
    m_new.start();
}

void PrefillPart::clear()
{
    m_allowsTerminal->setChecked(false);
    hide();
}

bool PrefillPart::isShown() const
{
    return !isHidden();
}

bool PrefillPart::allowsTerminal() const
{
    return isShown() && !m_terminal->isHidden() && m_allowsTerminal->isChecked();
}

QString PrefillPart::originOf(Prefill::Source source)
{
    switch (source) {
    case Prefill::Source::Link:
        return tr("Filled in from a link. Nobody is switched to until you press Switch to User.");
    case Prefill::Source::Terminal:
        return tr("Filled in from a terminal, which waits. Nobody is switched to until you press "
                  "Switch to User.");
    case Prefill::Source::CommandLine:
        return tr(
            "Filled in from the command line. Nobody is switched to until you press Switch to "
            "User.");
    }
    Q_UNREACHABLE();
}

} // namespace Understudy
