// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of View that keeps what testers use up to date.

#include "viewer/view.h"

namespace Understudy {

void View::makeTools()
{
    m_tools = std::make_unique<PageTools>(*m_shared);
    if (!m_log)
        return;
    m_recorder = std::make_unique<RequestRecorder>(*m_log, m_shared->addresses);
    m_shared->recorder = m_recorder.get();
    m_downloads = std::make_unique<Downloads>(m_shared->devTools, m_browser.folder());
}

void View::use(const QString &session)
{
    const auto found = m_sessions.find(session);
    if (found == m_sessions.end())
        m_tools->setPage({});
    else
        m_tools->setPage({.session = session,
                          .targetId = found->second->targetId(),
                          .address = m_addresses.value(session)});
}

} // namespace Understudy
