// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewer/page_tools.h"

#include <QJsonArray>

namespace Understudy {

namespace {

tl::unexpected<Error> notThere()
{
    return failure(ErrorKind::Refused, {}, QStringLiteral("page"));
}

} // namespace

PageTools::PageTools(ViewShared &shared)
    : m_shared(shared)
{ }

void PageTools::setPage(const PageInUse &page)
{
    m_page = page;
}

QUrl PageTools::address() const
{
    return mayShow(m_page.address) ? m_shared.addresses.cleaned(m_page.address) : QUrl();
}

bool PageTools::mayShow(const QUrl &url) const
{
    return m_shared.gate.isInside(url) && !m_shared.addresses.isSecret(url);
}

void PageTools::ask(const char *method, const QJsonObject &params, Done done, Answered answered)
{
    if (m_page.session.isEmpty()) {
        done(notThere());
        return;
    }
    m_shared.devTools.call({QString::fromLatin1(method), params, m_page.session},
                           this,
                           [done = std::move(done),
                            answered = std::move(answered)](const Result<QJsonObject> &answer) {
                               if (answer)
                                   answered(*answer);
                               else
                                   done(failure(answer.error()));
                           });
}

void PageTools::reload(const Done &done)
{
    if (!mayShow(m_page.address)) {
        done(notThere());
        return;
    }
    ask("Page.reload", {}, done, [done](const QJsonObject &) { done({}); });
}

void PageTools::step(int by, const Done &done)
{
    ask("Page.getNavigationHistory", {}, done, [this, by, done](const QJsonObject &history) {
        stepIn(history, by, done);
    });
}

void PageTools::stepIn(const QJsonObject &history, int by, const Done &done)
{
    const int wanted = history.value(QLatin1String("currentIndex")).toInt() + by;
    const QJsonArray entries = history.value(QLatin1String("entries")).toArray();
    const QJsonObject entry = wanted < 0 ? QJsonObject() : entries.at(wanted).toObject();
    if (!mayShow(QUrl(entry.value(QLatin1String("url")).toString()))) {
        done(notThere());
        return;
    }
    ask("Page.navigateToHistoryEntry",
        {{QStringLiteral("entryId"), entry.value(QLatin1String("id"))}},
        done,
        [done](const QJsonObject &) { done({}); });
}

void PageTools::resize(QSize size, const Done &done)
{
    const auto fit = [this, size, done](const QJsonObject &window) {
        const QJsonObject bounds{{QStringLiteral("width"), size.width()},
                                 {QStringLiteral("height"), size.height()}};
        ask("Browser.setWindowBounds",
            {{QStringLiteral("windowId"), window.value(QLatin1String("windowId"))},
             {QStringLiteral("bounds"), bounds}},
            done,
            [done](const QJsonObject &) { done({}); });
    };
    ask("Browser.getWindowForTarget", {{QStringLiteral("targetId"), m_page.targetId}}, done, fit);
}

void PageTools::takePicture(const Taken &taken)
{
    ask(
        "Page.captureScreenshot",
        {{QStringLiteral("format"), QStringLiteral("png")}},
        [taken](const Result<void> &failed) { taken(failure(failed.error())); },
        [taken](const QJsonObject &answer) {
            taken(
                QByteArray::fromBase64(answer.value(QLatin1String("data")).toString().toLatin1()));
        });
}

} // namespace Understudy
