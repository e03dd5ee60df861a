// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_view ROUNDS: opens one page of a server of its own, in turns, as a window of the plain
// browser (--app), in a view, and in a view whose browser was started before, as it is while a
// switch is under way. Prints the milliseconds until the page has been painted, three on a line.

#include "support/scripted_server.h"
#include "viewer/browser_finder.h"
#include "viewer/throwaway_folder.h"
#include "viewer/view.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QTimer>

#include <cstdio>
#include <cstdlib>
#include <functional>
#include <unistd.h>

using namespace Understudy;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 60s;
constexpr auto switchLasts = 3s; // a browser that is not ready by then will not be missed
const QByteArray page =
    "<!doctype html><title>Bench</title><p>Hello<script>"
    "requestAnimationFrame(() => requestAnimationFrame(() => fetch('/painted')))"
    "</script>";

[[noreturn]] void fail(const char *what)
{
    std::fprintf(stderr, "bench_view: %s\n", what);
    std::_Exit(1);
}

void waitFor(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

//! The server of the page, and when that was painted.
class Site
{
public:
    Site()
    {
        m_server.serve([this](const RecordedRequest &request) {
            if (request.target == "/painted")
                m_painted.quit();
            return httpAnswer(200, page, {"Content-Type: text/html"});
        });
    }

    QUrl url() const { return m_server.url(); }

    double millisecondsUntilPainted(const std::function<void()> &open)
    {
        QElapsedTimer timer;
        timer.start();
        open();
        QTimer limit;
        limit.callOnTimeout([] { fail("the page was never painted"); });
        limit.start(patience);
        m_painted.exec();
        return double(timer.nsecsElapsed()) / 1e6;
    }

private:
    ScriptedServer m_server;
    QEventLoop m_painted;
};

double plainBrowser(Site &site)
{
    const ThrowawayFolder folder;
    QStringList arguments{QStringLiteral("--app=") + site.url().toString(),
                          QStringLiteral("--user-data-dir=") + folder.path(),
                          QStringLiteral("--no-first-run"),
                          QStringLiteral("--no-default-browser-check")};
    if (::geteuid() == 0)
        arguments.append(QStringLiteral("--no-sandbox"));
    QProcess browser;
    browser.setStandardErrorFile(QProcess::nullDevice());
    const double result = site.millisecondsUntilPainted(
        [&] { browser.start(findBrowser().value_or(QString()), arguments); });
    browser.terminate();
    browser.waitForFinished();
    return result;
}

double view(Site &site, bool startedBefore)
{
    View view;
    if (startedBefore) {
        view.prepare({});
        waitFor(switchLasts);
    }
    const double result = site.millisecondsUntilPainted([&] {
        if (!startedBefore)
            view.prepare({});
        view.open({.address = site.url(), .start = site.url(), .rules = {.origins = {site.url()}}},
                  {},
                  {.label = QStringLiteral("Currently impersonating user 42")});
    });
    QEventLoop gone;
    QObject::connect(&view, &View::gone, &gone, &QEventLoop::quit);
    view.end();
    gone.exec();
    return result;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc != 2 || !findBrowser())
        fail("usage: bench_view ROUNDS, where there is a browser");
    Site site;
    plainBrowser(site); // warms the disk's cache
    for (int round = std::atoi(argv[1]); round > 0; --round) {
        const double plain = plainBrowser(site);
        const double cold = view(site, false);
        const double ahead = view(site, true);
        std::printf("%.1f %.1f %.1f\n", plain, cold, ahead);
        std::fflush(stdout);
    }
    return 0;
}
