// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewer/view_session.h"

#include <QSize>

#include <functional>

namespace Understudy {

//! The page of a view that a person used last. Without a session: there is none.
struct PageInUse
{
    QString session = {};
    QString targetId = {};
    QUrl address = {};
};

//! What a tester does with the page in use. Whatever fails, fails with Refused where the page has
//! no such thing, else as DevTools::call().
class PageTools final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<void> &)>;
    using Taken = std::function<void(const Result<QByteArray> &)>;

    //! \a shared is borrowed.
    explicit PageTools(ViewShared &shared);

    void setPage(const PageInUse &page);

    const QString &session() const { return m_page.session; }

    //! Without credentials and one-time codes; empty where there is no page.
    QUrl address() const;
    //! Not the address that handed the session over: that answers once.
    void reload(const Done &done);
    //! \a by pages forward, or back where it is negative: within the application, and never to the
    //! address that handed the session over.
    void step(int by, const Done &done);
    //! Gives the page's window another size, in logical pixels. The page sees a window of that
    //! size, so that the bar is laid out for it like for any other.
    void resize(QSize size, const Done &done);
    //! A PNG of what the page shows, the bar included.
    void takePicture(const Taken &taken);

private:
    using Answered = std::function<void(const QJsonObject &)>;

    //! \a done hears of a failure alone.
    void ask(const char *method, const QJsonObject &params, Done done, Answered answered);
    void stepIn(const QJsonObject &history, int by, const Done &done);
    bool mayShow(const QUrl &url) const;

    ViewShared &m_shared;
    PageInUse m_page;
};

} // namespace Understudy
