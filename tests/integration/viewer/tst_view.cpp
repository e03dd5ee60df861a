// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/scripted_server.h"
#include "support/test_case.h"
#include "support/tls_server.h"
#include "viewer/view.h"

#include <QDir>
#include <QSignalSpy>

using namespace Understudy;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 30'000; // ms: a browser's cold start on a busy machine

//! What a page of the site tries, and what must not reach the site.
const QByteArray writingPage =
    R"(<!doctype html><title>Writes</title><form id=f method=post action=/by-form></form>
<iframe name=inner srcdoc="<script>fetch('/by-frame', {method: 'POST'}).catch(() => 0)</script>"></iframe>
<script>
const quiet = promise => promise.catch(() => 0);
quiet(fetch('/by-fetch', {method: 'POST', body: 'x'}));
quiet(fetch('/by-keepalive', {method: 'PUT', body: 'x', keepalive: true}));
const xhr = new XMLHttpRequest(); xhr.open('DELETE', '/by-xhr'); xhr.send();
navigator.sendBeacon('/by-beacon', 'x');
const code = "fetch(base + '/by-worker', {method: 'POST'}).catch(() => 0); try { new WebSocket(base.replace('http', 'ws') + '/socket-of-worker') } catch {}";
new Worker(URL.createObjectURL(new Blob([`const base = '${location.origin}';` + code])));
new Worker('/worker.js');
new SharedWorker('/worker.js');
quiet(navigator.serviceWorker.register('/service.js'));
try { new WebSocket(location.origin.replace('http', 'ws') + '/socket') } catch {}
const frame = document.createElement('iframe');
document.body.append(frame);
try { new frame.contentWindow.WebSocket(location.origin.replace('http', 'ws') + '/socket-of-frame') } catch {}
setTimeout(() => document.getElementById('f').submit(), 300);
setTimeout(() => fetch('/read-at-last'), 1500);
</script>)";
const QByteArray worker = R"(fetch('/by-script-worker', {method: 'POST'}).catch(() => 0);
try { new WebSocket(location.origin.replace('http', 'ws') + '/socket-of-script-worker') } catch {})";
const QByteArray serviceWorker = R"(addEventListener('install', event => event.waitUntil(
    fetch('/by-service-worker', {method: 'POST'}).catch(() => 0).then(() => fetch('/service-read')))))";

QByteArray html(const QByteArray &body)
{
    return httpAnswer(200, body, {"Content-Type: text/html"});
}

QByteArray javaScript(const QByteArray &body)
{
    return httpAnswer(200, body, {"Content-Type: text/javascript"});
}

} // namespace

//! The view, in a real browser on a virtual screen.
class TestView : public TestCase
{
    Q_OBJECT

    std::unique_ptr<ScriptedServer> m_site;
    std::unique_ptr<ScriptedServer> m_other;
    std::unique_ptr<View> m_view;
    ViewOpening m_opening;
    QMap<QByteArray, QByteArray> m_pages;

    static ViewBar bar()
    {
        return {.label = QStringLiteral("Currently impersonating user 42"),
                .name = QStringLiteral("Mira Okafor"),
                .note = QStringLiteral("changes blocked"),
                .timeLeft = QStringLiteral("54:10"),
                .stop = QStringLiteral("Stop")};
    }

    void open(const QByteArray &page, const QString &path = {})
    {
        m_pages["/"] = html(page);
        m_view->prepare({});
        m_view->open(m_opening, path, bar());
    }

    QList<QByteArray> log() const
    {
        QList<QByteArray> result;
        for (const RecordedRequest &one : m_site->requests())
            result.append(one.method + ' ' + one.target);
        return result;
    }

    bool reached(const QByteArray &request) const { return log().contains(request); }

    static QStringList folders()
    {
        return QDir(qEnvironmentVariable("XDG_RUNTIME_DIR"))
            .entryList({QStringLiteral("understudy-view-*")}, QDir::AllEntries);
    }

    //! Whether a process has one of our folders among its arguments.
    static bool aBrowserRuns()
    {
        for (const QString &pid : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
            QFile arguments(QStringLiteral("/proc/%1/cmdline").arg(pid));
            if (arguments.open(QIODevice::ReadOnly)
                && arguments.readAll().contains(qgetenv("XDG_RUNTIME_DIR") + "/understudy-view-"))
                return true;
        }
        return false;
    }

private Q_SLOTS:

    void init()
    {
        m_site = std::make_unique<ScriptedServer>();
        m_other = std::make_unique<ScriptedServer>();
        m_pages = {{"/worker.js", javaScript(worker)}, {"/service.js", javaScript(serviceWorker)}};
        m_site->serve([this](const RecordedRequest &request) {
            return m_pages.value(request.target, html("<!doctype html><p>there"));
        });
        m_other->serve([](const RecordedRequest &) { return html("<!doctype html><p>other"); });
        m_view = std::make_unique<View>();
        m_opening = {.address = m_site->url(),
                     .start = m_site->url(),
                     .cookieNames = {"sid"},
                     .cookies = {{.name = "sid",
                                  .value = Secret(QStringLiteral("of-the-subject")),
                                  .domain = QStringLiteral("127.0.0.1"),
                                  .httpOnly = true}},
                     .rules = {.origins = {m_site->url({})}}};
    }

    void cleanup()
    {
        QSignalSpy gone(m_view.get(), &View::gone);
        m_view->end();
        QTRY_VERIFY_WITH_TIMEOUT(!aBrowserRuns(), 1000);
        m_view.reset();
        QTRY_COMPARE(folders(), QStringList());
    }

    void sendsTheCredentialsFromTheFirstRequestOn()
    {
        QSignalSpy shown(m_view.get(), &View::shown);
        open("<!doctype html><title>Page</title><img src=/image><p>Hello");
        QTRY_VERIFY_WITH_TIMEOUT(reached("GET /image"), patience);
        QCOMPARE(shown.size(), 1);
        for (const RecordedRequest &one : m_site->requests())
            QCOMPARE(one.header("Cookie"), QByteArray("sid=of-the-subject"));
    }

    void sendsThemNowhereElse()
    {
        const QByteArray other = m_other->url().toEncoded();
        const QByteArray byName = QByteArray(other).replace("127.0.0.1", "localhost");
        open("<!doctype html><img src=" + byName + "img><script src=" + byName
             + "script></script><img src=" + other + "same-host><iframe src=" + byName
             + "frame></iframe>");
        QTRY_VERIFY_WITH_TIMEOUT(m_other->requests().size() >= 3, patience);
        for (const RecordedRequest &one : m_other->requests()) {
            QCOMPARE(one.header("Cookie"), QByteArray());
            QVERIFY(one.target != "/same-host");
        }
    }

    void headersGoToTheNamedOriginsOnly()
    {
        m_opening.cookies = {};
        m_opening.headers = {{"X-Act-As", Secret(QStringLiteral("42"))}};
        const QByteArray byName = m_other->url().toEncoded().replace("127.0.0.1", "localhost");
        m_pages["/leaves"] = httpAnswer(302, {}, {"Location: " + byName + "redirected"});
        open("<!doctype html><img src=/image><img src=" + byName
             + "img><img src=/leaves>"
               "<script>fetch('/fetched', {headers: {'X-Act-As': '1'}})</script>");
        QTRY_VERIFY_WITH_TIMEOUT(m_other->requests().size() >= 2 && reached("GET /fetched"),
                                 patience);
        for (const RecordedRequest &one : m_site->requests())
            QCOMPARE(one.header("X-Act-As"), QByteArray("42"));
        for (const RecordedRequest &one : m_other->requests())
            QCOMPARE(one.header("X-Act-As"), QByteArray());
    }

    void blocksChanges()
    {
        QSignalSpy blocked(m_view.get(), &View::blocked);
        open(writingPage);
        QTRY_VERIFY_WITH_TIMEOUT(reached("GET /read-at-last"), patience);
        QTest::qWait(500);
        for (const QByteArray &one : log())
            QVERIFY2(one.startsWith("GET ") && !one.contains("socket"), one.constData());
        QVERIFY(reached("GET /worker.js"));
        QStringList told;
        for (const QList<QVariant> &one : blocked)
            told.append(one.first().value<ViewRequest>().url.path());
        for (const char *way : {"/by-form",
                                "/by-fetch",
                                "/by-keepalive",
                                "/by-xhr",
                                "/by-beacon",
                                "/by-frame",
                                "/by-worker",
                                "/by-script-worker"})
            QVERIFY2(told.contains(QLatin1String(way)), way);
    }

    void letsChangesPassOnceAllowed()
    {
        open("<!doctype html><script>setInterval(() => fetch('/note', {method: 'POST'}).catch(() "
             "=> 0), 200)</script>");
        QTRY_VERIFY_WITH_TIMEOUT(reached("GET /"), patience);
        QTest::qWait(600);
        QVERIFY(!reached("POST /note"));
        m_view->allowChanges(true);
        QTRY_VERIFY(reached("POST /note"));
        m_view->allowChanges(false);
    }

    void tellsWhatAPageSays()
    {
        QSignalSpy said(m_view.get(), &View::said);
        open("<!doctype html><script>alert('Saved'); fetch('/after')</script>");
        QTRY_VERIFY_WITH_TIMEOUT(reached("GET /after"), patience);
        QCOMPARE(said.size(), 1);
        QCOMPARE(said.first().first().toString(), QStringLiteral("Saved"));
    }

    void aPageThatSaysTooMuchIsClosed()
    {
        QSignalSpy closed(m_view.get(), &View::pageClosed);
        open("<!doctype html><script>setInterval(() => alert('Again'), 10)</script>");
        QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, patience);
        QCOMPARE(closed.first().first().toString(), QStringLiteral("dialogs"));
    }

    void aPageThatSignsOutWantsStop()
    {
        m_opening.rules.ends = {{"POST", QStringLiteral("/logout")}};
        QSignalSpy stop(m_view.get(), &View::stopRequested);
        open("<!doctype html><script>fetch('/logout', {method: 'POST'}).catch(() => 0)</script>");
        QTRY_COMPARE_WITH_TIMEOUT(stop.size(), 1, patience);
        QVERIFY(!reached("POST /logout"));
    }

    void leavingOpensElsewhere_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::newRow("script") << QByteArray("<script>location = 'OTHER'</script>");
        QTest::newRow("refresh") << QByteArray("<meta http-equiv=refresh content='0;url=OTHER'>");
        QTest::newRow("redirect") << QByteArray("<script>location = '/leaves'</script>");
    }

    void leavingOpensElsewhere()
    {
        QFETCH(QByteArray, page);
        const QByteArray other = m_other->url(QStringLiteral("/page")).toEncoded();
        m_pages["/leaves"] = httpAnswer(302, {}, {"Location: " + other});
        QSignalSpy left(m_view.get(), &View::leftFor);
        open("<!doctype html>" + page.replace("OTHER", other));
        QTRY_COMPARE_WITH_TIMEOUT(left.size(), 1, patience);
        QCOMPARE(left.first().first().toUrl(), QUrl(QString::fromLatin1(other)));
        QCOMPARE(m_other->requests().size(), 0);
    }

    void tellsWhenTheCookiesChange()
    {
        QSignalSpy changed(m_view.get(), &View::cookiesChanged);
        m_pages["/rotate"] = httpAnswer(200, "x", {"Set-Cookie: sid=renewed; Path=/; HttpOnly"});
        open("<!doctype html><script>setTimeout(() => fetch('/rotate'), 2000)</script>");
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, patience);
        const auto cookies = changed.first().first().value<QList<Cookie>>();
        QCOMPARE(cookies.size(), 1);
        QCOMPARE(cookies.first().value, Secret(QStringLiteral("renewed")));
        QVERIFY(cookies.first().httpOnly);
    }

    void tellsWhenAPageShowsSomethingElse()
    {
        QSignalSpy navigated(m_view.get(), &View::navigated);
        open("<!doctype html><script>setTimeout(() => location = '/next', 500)</script>");
        QTRY_VERIFY_WITH_TIMEOUT(reached("GET /next"), patience);
        QTRY_COMPARE(navigated.size(), 2);
    }

    void opensThePathThatWasTyped()
    {
        m_opening.start = m_site->url(QStringLiteral("/handover"));
        m_opening.handsOver = true;
        open("<!doctype html>", QStringLiteral("/orders?page=2"));
        QTRY_VERIFY_WITH_TIMEOUT(reached("GET /orders?page=2"), patience);
        QCOMPARE(log().first(), QByteArray("GET /handover"));
    }

    void trustsTheKeysThatItIsTold_data()
    {
        QTest::addColumn<bool>("told");
        QTest::newRow("told") << true;
        QTest::newRow("of another server") << false;
    }

    //! As a server whose authority the connection alone knows.
    void trustsTheKeysThatItIsTold()
    {
        QFETCH(bool, told);
        const TlsServer server(html("<!doctype html><p>there"));
        const TlsServer another;
        m_opening = {.address = server.url(),
                     .start = server.url(),
                     .cookies = m_opening.cookies,
                     .rules = {.origins = {server.url()}}};
        QSignalSpy navigated(m_view.get(), &View::navigated);
        m_view->prepare({.trustedKeys = {another.keyHash(), (told ? server : another).keyHash()}});
        m_view->open(m_opening, {}, bar());
        QTRY_VERIFY_WITH_TIMEOUT(navigated.size() > 0, patience);
        QCOMPARE(server.received().contains("Cookie: sid=of-the-subject"), told);
    }

    //! Single sign-on: the application sends the person to another site, which sends him back.
    void whoSignsInIsLetEverywhereAndWatchedByNobody()
    {
        const QByteArray back = m_site->url(QStringLiteral("/back")).toEncoded();
        const QByteArray other = m_other->url(QStringLiteral("/authorize"))
                                     .toEncoded()
                                     .replace("127.0.0.1", "localhost");
        m_other->serve([back](const RecordedRequest &request) {
            const QByteArray agree =
                "<!doctype html><form "
                "method=post></form><script>document.forms[0].submit()</script>";
            return request.method == "POST" ? httpAnswer(302, {}, {"Location: " + back})
                                            : html(agree);
        });
        m_pages["/back"] = httpAnswer(
            200,
            "<!doctype html><script>new WebSocket('ws://' + location.host + '/socket')</script>",
            {"Content-Type: text/html", "Set-Cookie: sid=of-the-actor; Path=/; HttpOnly"});
        m_pages["/"] = httpAnswer(302, {}, {"Location: " + other});
        m_opening.cookies = {};
        QSignalSpy changed(m_view.get(), &View::cookiesChanged);
        QSignalSpy closed(m_view.get(), &View::pageClosed);
        m_view->prepare({});
        m_view->openSignIn(m_opening);
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, patience);
        QCOMPARE(changed.first().first().value<QList<Cookie>>().first().value,
                 Secret(QStringLiteral("of-the-actor")));
        QTRY_VERIFY(reached("GET /socket"));
        QCOMPARE(closed.size(), 0);
    }

    void endsWhenItsLastWindowCloses()
    {
        QSignalSpy ended(m_view.get(), &View::ended);
        open("<!doctype html><script>setTimeout(() => close(), 500)</script>");
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
        QCOMPARE(ended.first().first().value<ViewEnd>(), ViewEnd::Closed);
    }

    void endsWithinASecond()
    {
        open("<!doctype html><script>onbeforeunload = () => 'stay'</script>");
        QTRY_VERIFY_WITH_TIMEOUT(reached("GET /"), patience);
        QSignalSpy gone(m_view.get(), &View::gone);
        m_view->end();
        QTRY_COMPARE_WITH_TIMEOUT(gone.size(), 1, 1000);
    }

    void withoutABrowserItSaysSo()
    {
        qputenv("UNDERSTUDY_BROWSER", "/nonexistent/browser");
        QSignalSpy ended(m_view.get(), &View::ended);
        m_view->prepare({});
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ended.first().first().value<ViewEnd>(), ViewEnd::NoBrowser);
        qunsetenv("UNDERSTUDY_BROWSER");
    }

    void aBrowserThatIsNoneIsTold_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("ends at once") << QStringLiteral("/bin/false");
        QTest::newRow("answers garbage") << QStringLiteral(UNDERSTUDY_GARBAGE_BROWSER);
    }

    void aBrowserThatIsNoneIsTold()
    {
        QFETCH(QString, program);
        if (program != QLatin1String("/bin/false"))
            QTest::ignoreMessage(QtWarningMsg, "The browser answered something that is not JSON");
        qputenv("UNDERSTUDY_BROWSER", program.toLocal8Bit());
        QSignalSpy ended(m_view.get(), &View::ended);
        open("");
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
        qunsetenv("UNDERSTUDY_BROWSER");
    }
};

QTEST_GUILESS_MAIN(TestView)
#include "tst_view.moc"
