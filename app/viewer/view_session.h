// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewer/address_cleaner.h"
#include "viewer/devtools.h"
#include "viewer/request_gate.h"
#include "viewer/view_bar.h"

#include <QElapsedTimer>

#include <optional>

namespace Understudy {

class RequestRecorder;

//! What all parts of a view have in common; borrowed by each.
struct ViewShared
{
    DevTools &devTools;
    RequestGate gate = RequestGate();
    QMap<QByteArray, Secret> headers = {}; //!< for the origins inside
    std::optional<ViewBar> bar = {}; //!< none: somebody signs in, and is watched by nobody
    AddressCleaner addresses = {};
    RequestRecorder *recorder = nullptr; //!< null: nothing is written down
};

//! One part of a view that the browser let us attach to: a page, a frame of another process, or a
//! worker. Nothing in it runs before it is guarded.
class ViewSession final : public QObject
{
    Q_OBJECT

public:
    enum class Kind { Page, Frame, Worker };

    //! Guards it and lets it run.
    ViewSession(ViewShared &shared, Kind kind, QString session, QString targetId);

    Kind kind() const { return m_kind; }

    const QString &targetId() const { return m_targetId; }

    void take(const QString &method, const QJsonObject &params);
    void navigate(const QUrl &url);
    //! A page with a bar: brings it up to date, and looks whether it can be seen. hidden() where it
    //! could not for too long.
    void lookAtBar();

Q_SIGNALS:
    //! Whatever it shows from now on is guarded.
    void guarded();
    void judged(const Understudy::ViewRequest &request, Understudy::Passage passage);
    //! A person has, or lately had, the keyboard in it.
    void used();
    void stopPressed();
    //! A person types, or moves the mouse, in it; told every 20 s at most.
    void touched();
    //! A page's own words, of a dialog that is not shown, for it would lie over the bar.
    void said(const QString &words);
    //! The bar cannot be seen in this page. \a why is for details.
    void hidden(const QString &why);

private:
    void guard();
    void addBar();
    void post(const char *method, const QJsonObject &params = {});
    void decide(const QJsonObject &paused);
    void pass(const QJsonObject &paused, const QUrl &url);
    void enterWorld(const QJsonObject &context);
    void hear(const QString &word);
    void takeDialog(const QJsonObject &params);
    void takeLook(const Result<QJsonObject> &answer);
    void tellHidden(const QString &why);

    ViewShared &m_shared;
    Kind m_kind;
    QString m_session;
    QString m_targetId;
    int m_world = 0; //!< where the bar lives in the page that shows; 0 before there is one
    bool m_looking = false;
    bool m_dialogOpen = false; //!< the page's own, of the browser: nothing answers meanwhile
    QElapsedTimer m_sinceDialog; //!< the first of a row
    int m_dialogs = 0; //!< in that row
    bool m_hidden = false; //!< and told
    QElapsedTimer m_sinceSeen;
};

} // namespace Understudy
