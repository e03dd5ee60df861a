// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewer/view_session.h"

#include "viewer/request_recorder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace Understudy {

namespace {

const QString worldName = QStringLiteral("understudy");
const QString bindingName = QStringLiteral("understudyStop");
constexpr std::chrono::milliseconds hiddenAtMost = 2s;
//! A page that computes shows what it showed before; but that may not be the bar.
constexpr std::chrono::milliseconds unansweredAtMost = 3s;
constexpr std::chrono::milliseconds dialogAtMost = 60s; //!< for a person to answer
constexpr std::chrono::milliseconds dialogRow = 10s;
constexpr int mostDialogs = 5; //!< in a row
//! Sockets do not ask the Fetch domain, so they and their like are taken away.
const QString withoutSockets = QStringLiteral(
    "for (const name of ['WebSocket', 'WebSocketStream', 'WebTransport']) delete self[name];");

//! What comes with the program as a function of its own, called with \a initial.
QString scriptOf(const char *name, const QByteArray &initial)
{
    QFile file(QStringLiteral(":/view/") + QLatin1String(name));
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    return QString::fromUtf8("(() => { const initial = " + initial + ";\n"
                             + (open ? file.readAll() : QByteArray()) + "\n})();\n");
}

//! The bar, and the room for it.
QString barSource(const ViewBar &bar)
{
    const QByteArray state = QJsonDocument(bar.toJson()).toJson(QJsonDocument::Compact);
    return scriptOf("bar.js", state) + scriptOf("room.js", "null");
}

QJsonObject header(const QByteArray &name, const QByteArray &value)
{
    return {{QStringLiteral("name"), QString::fromLatin1(name)},
            {QStringLiteral("value"), QString::fromUtf8(value)}};
}

} // namespace

ViewSession::ViewSession(ViewShared &shared, Kind kind, QString session, QString targetId)
    : m_shared(shared)
    , m_kind(kind)
    , m_session(std::move(session))
    , m_targetId(std::move(targetId))
{
    guard();
    if (kind != Kind::Worker && m_shared.bar)
        addBar();
    // Only what the page's own process has answered is in force there: a navigation, which is the
    // browser's, can overtake the rest.
    m_shared.devTools.call({QStringLiteral("Runtime.runIfWaitingForDebugger"), {}, m_session},
                           this,
                           [this](const Result<QJsonObject> &answer) {
                               if (answer)
                                   Q_EMIT guarded();
                               else
                                   tellHidden(QStringLiteral("unguarded"));
                           });
    m_sinceSeen.start();
}

void ViewSession::guard()
{
    const QJsonObject requests{{QStringLiteral("urlPattern"), QStringLiteral("*")}};
    post("Fetch.enable", {{QStringLiteral("patterns"), QJsonArray{requests}}});
    post("Target.setAutoAttach",
         {{QStringLiteral("autoAttach"), true},
          {QStringLiteral("waitForDebuggerOnStart"), true},
          {QStringLiteral("flatten"), true}});
    if (!m_shared.bar)
        return;
    if (m_shared.recorder)
        post("Network.enable",
             {{QStringLiteral("maxTotalBufferSize"), 0},
              {QStringLiteral("maxResourceBufferSize"), 0},
              {QStringLiteral("maxPostDataSize"), 0}});
    if (m_kind == Kind::Worker) {
        post("Runtime.evaluate", {{QStringLiteral("expression"), withoutSockets}});
    } else {
        post("Page.setInterceptFileChooserDialog", {{QStringLiteral("enabled"), true}}); // to none
        post("Page.addScriptToEvaluateOnNewDocument",
             {{QStringLiteral("source"), withoutSockets},
              {QStringLiteral("runImmediately"), true}});
    }
}

void ViewSession::addBar()
{
    post("Page.enable");
    post("Runtime.enable");
    post("Runtime.addBinding",
         {{QStringLiteral("name"), bindingName},
          {QStringLiteral("executionContextName"), worldName}});
    post("Page.addScriptToEvaluateOnNewDocument",
         {{QStringLiteral("source"), barSource(*m_shared.bar)},
          {QStringLiteral("worldName"), worldName},
          {QStringLiteral("runImmediately"), true}});
}

void ViewSession::post(const char *method, const QJsonObject &params)
{
    m_shared.devTools.post({QString::fromLatin1(method), params, m_session});
}

void ViewSession::navigate(const QUrl &url)
{
    post("Page.navigate", {{QStringLiteral("url"), url.toString(QUrl::FullyEncoded)}});
}

void ViewSession::take(const QString &method, const QJsonObject &params)
{
    if (m_shared.recorder)
        m_shared.recorder->take(method, params);
    if (method == QLatin1String("Fetch.requestPaused")) {
        decide(params);
    } else if (method == QLatin1String("Runtime.executionContextCreated")) {
        enterWorld(params.value(QLatin1String("context")).toObject());
    } else if (method == QLatin1String("Runtime.executionContextDestroyed")) {
        if (params.value(QLatin1String("executionContextId")).toInt() == m_world)
            m_world = 0;
    } else if (method == QLatin1String("Runtime.executionContextsCleared")) {
        m_world = 0;
    } else if (method == QLatin1String("Runtime.bindingCalled")) {
        // Only our worlds have the binding.
        if (params.value(QLatin1String("name")).toString() == bindingName)
            hear(params.value(QLatin1String("payload")).toString());
    } else if (method == QLatin1String("Page.javascriptDialogOpening")) {
        takeDialog(params);
    } else if (method == QLatin1String("Page.javascriptDialogClosed")) {
        m_dialogOpen = false;
        m_sinceSeen.restart();
    }
}

void ViewSession::hear(const QString &word)
{
    if (word == QLatin1String("touched"))
        Q_EMIT touched();
    else
        Q_EMIT stopPressed();
}

//! What only tells is told on the bar, and leaving is nobody's to forbid. A question is for the
//! person, but no page may ask without end.
void ViewSession::takeDialog(const QJsonObject &params)
{
    if (!m_sinceDialog.isValid() || m_sinceDialog.hasExpired(dialogRow.count())) {
        m_dialogs = 0;
        m_sinceDialog.start();
    }
    const QString type = params.value(QLatin1String("type")).toString();
    const bool tells = type == QLatin1String("alert");
    m_dialogOpen = !tells && type != QLatin1String("beforeunload");
    if (!m_dialogOpen)
        post("Page.handleJavaScriptDialog", {{QStringLiteral("accept"), true}});
    if (tells)
        Q_EMIT said(params.value(QLatin1String("message")).toString());
    if (++m_dialogs == mostDialogs)
        tellHidden(QStringLiteral("dialogs"));
}

void ViewSession::enterWorld(const QJsonObject &context)
{
    const QJsonObject about = context.value(QLatin1String("auxData")).toObject();
    const bool ours = context.value(QLatin1String("name")).toString() == worldName
        && about.value(QLatin1String("frameId")).toString() == m_targetId;
    if (!ours)
        return;
    m_world = context.value(QLatin1String("id")).toInt();
    m_looking = false;
    lookAtBar();
}

void ViewSession::decide(const QJsonObject &paused)
{
    const QJsonObject asked = paused.value(QLatin1String("request")).toObject();
    const bool isDocument =
        paused.value(QLatin1String("resourceType")).toString() == QLatin1String("Document");
    const bool isTop =
        m_kind == Kind::Page && paused.value(QLatin1String("frameId")).toString() == m_targetId;
    const ViewRequest request{
        .method = asked.value(QLatin1String("method")).toString().toLatin1().toUpper(),
        .url = QUrl(asked.value(QLatin1String("url")).toString()),
        .showsPage = isDocument && isTop};
    const Passage passage = m_shared.gate.judge(request);
    if (passage == Passage::Passes) {
        pass(paused, request.url);
    } else {
        // An aborted navigation leaves the page as it is; anything else would show an error in it.
        post("Fetch.failRequest",
             {{QStringLiteral("requestId"), paused.value(QLatin1String("requestId"))},
              {QStringLiteral("errorReason"),
               isDocument ? QStringLiteral("Aborted") : QStringLiteral("BlockedByClient")}});
    }
    if (m_shared.recorder)
        m_shared.recorder->begin(m_session, paused, passage);
    Q_EMIT judged(request, passage);
}

void ViewSession::pass(const QJsonObject &paused, const QUrl &url)
{
    QJsonObject go{{QStringLiteral("requestId"), paused.value(QLatin1String("requestId"))}};
    if (!m_shared.headers.isEmpty() && m_shared.gate.isInside(url)) {
        const QJsonObject own = paused.value(QLatin1String("request"))
                                    .toObject()
                                    .value(QLatin1String("headers"))
                                    .toObject();
        QJsonArray headers;
        for (auto each = own.constBegin(); each != own.constEnd(); ++each)
            if (!m_shared.headers.contains(each.key().toLatin1()))
                headers.append(header(each.key().toLatin1(), each.value().toString().toUtf8()));
        for (auto each = m_shared.headers.cbegin(); each != m_shared.headers.cend(); ++each)
            headers.append(header(each.key(), each.value().reveal()));
        go.insert(QStringLiteral("headers"), headers);
    }
    post("Fetch.continueRequest", go);
}

void ViewSession::lookAtBar()
{
    if (!m_shared.bar)
        return;
    const bool late = m_sinceSeen.hasExpired(hiddenAtMost.count());
    if (m_dialogOpen && !m_sinceDialog.hasExpired(dialogAtMost.count())) {
        m_sinceSeen.restart();
    } else if (m_looking && m_sinceSeen.hasExpired(unansweredAtMost.count())) {
        tellHidden(QStringLiteral("unanswered"));
    } else if (m_world == 0 && late) {
        tellHidden(QStringLiteral("missing"));
    }
    if (m_looking || m_world == 0)
        return;
    m_looking = true;
    const QString look =
        QStringLiteral("function(state) { understudyBar.show(state);"
                       " return {trouble: understudyBar.check(), isUsed: document.hasFocus()}; }");
    const QJsonObject state{{QStringLiteral("value"), m_shared.bar->toJson()}};
    m_shared.devTools.call({QStringLiteral("Runtime.callFunctionOn"),
                            {{QStringLiteral("functionDeclaration"), look},
                             {QStringLiteral("executionContextId"), m_world},
                             {QStringLiteral("arguments"), QJsonArray{state}},
                             {QStringLiteral("returnByValue"), true}},
                            m_session},
                           this,
                           [this, world = m_world](const Result<QJsonObject> &answer) {
                               if (world == m_world)
                                   takeLook(answer);
                           });
}

void ViewSession::takeLook(const Result<QJsonObject> &answer)
{
    m_looking = false;
    const QJsonValue value = answer
        ? answer->value(QLatin1String("result")).toObject().value(QLatin1String("value"))
        : QJsonValue();
    const QJsonValue seen = value.toObject().value(QLatin1String("trouble"));
    if (value.toObject().value(QLatin1String("isUsed")).toBool())
        Q_EMIT used();
    if (seen == QJsonValue(QString()))
        m_sinceSeen.restart();
    else if (m_sinceSeen.hasExpired(hiddenAtMost.count()))
        tellHidden(seen.toString(QStringLiteral("unanswered")));
}

void ViewSession::tellHidden(const QString &why)
{
    if (!std::exchange(m_hidden, true))
        Q_EMIT hidden(why);
}

} // namespace Understudy
