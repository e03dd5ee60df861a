// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "impersonation/impersonation.h"

namespace Understudy {

class Impersonation::UnderWay
{
public:
    explicit UnderWay(Impersonation *owner)
        : m_owner(owner)
    {
        ++m_owner->m_underWay;
    }

    ~UnderWay()
    {
        --m_owner->m_underWay;
        m_owner->left();
    }

    Q_DISABLE_COPY_MOVE(UnderWay)

private:
    Impersonation *m_owner;
};

class Impersonation::Transition
{
public:
    explicit Transition(Impersonation *owner)
        : m_owner(owner)
        , m_underWay(owner)
    {
        Q_ASSERT(!m_owner->m_busy);
        m_owner->m_busy = true;
    }

    ~Transition() { m_owner->m_busy = false; }

    Q_DISABLE_COPY_MOVE(Transition)

private:
    Impersonation *m_owner;
    UnderWay m_underWay;
};

} // namespace Understudy
