// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/view_opening.h"

namespace Understudy {

//! A request that a page of a view, or a part of it, is about to make.
struct ViewRequest
{
    QByteArray method = "GET";
    QUrl url;
    bool showsPage = false; //!< what is answered becomes the page of a tab

    bool operator==(const ViewRequest &) const = default;
};

enum class Passage {
    Passes,
    Blocked,
    WantsStop, //!< blocked, for it would end the session: what the person wants is Stop
    Elsewhere, //!< blocked, for it leaves the application: for the agent's own browser
};

//! Which requests of a view pass: reading alone, unless changes are allowed, and within the
//! application. What signs in, impersonates, stops or signs out never does.
class RequestGate
{
public:
    explicit RequestGate(ViewRules rules = {});
    //! For somebody who signs in, which can lead to other sites: the whole web passes.
    static RequestGate open();

    void allowChanges(bool allowed) { m_changesAllowed = allowed; }

    bool changesAllowed() const { return m_changesAllowed; }

    Passage judge(const ViewRequest &request) const;
    //! Whether \a url lies within the origins that get credentials.
    bool isInside(const QUrl &url) const;

private:
    bool sharesCookies(const QUrl &url) const;

    ViewRules m_rules;
    bool m_isOpen = false;
    bool m_changesAllowed = false;
};

//! Whether \a path fits \a pattern: `*` stands for any part of a segment, `**` for anything. Both
//! are decoded. Upper and lower case are the same, and so are one slash and several: servers differ
//! in what they forgive, and this decides what must not pass.
bool fitsPattern(const QString &path, const QString &pattern);

} // namespace Understudy
