// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/scripted_server.h"
#include "support/test_case.h"
#include "viewer/har.h"
#include "viewer/view.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

using namespace Understudy;

namespace {

constexpr int patience = 30'000; // ms: a browser's cold start on a busy machine

QByteArray html(const QByteArray &body)
{
    return httpAnswer(200, "<!doctype html>" + body, {"Content-Type: text/html"});
}

} // namespace

//! What testers do with a view, in a real browser on a virtual screen.
class TestViewTools : public TestCase
{
    Q_OBJECT

    std::unique_ptr<ScriptedServer> m_site;
    std::unique_ptr<RequestLog> m_log;
    std::unique_ptr<View> m_view;
    ViewOpening m_opening;
    QMap<QByteArray, QByteArray> m_pages;

    //! Waits until the first page has been asked for and shows.
    void open(const QByteArray &page)
    {
        m_pages["/"] = html(page);
        QSignalSpy navigated(m_view.get(), &View::navigated);
        m_view->prepare({});
        m_view->open(m_opening,
                     {},
                     {.label = QStringLiteral("Currently impersonating user 42"),
                      .stop = QStringLiteral("Stop")});
        QTRY_VERIFY_WITH_TIMEOUT(!navigated.isEmpty(), patience);
    }

    int times(const QByteArray &target) const
    {
        int count = 0;
        for (const RecordedRequest &one : m_site->requests())
            count += one.target == target ? 1 : 0;
        return count;
    }

    QUrl at(const char *path) const
    {
        return m_site->url().resolved(QUrl(QString::fromLatin1(path)));
    }

    const LoggedRequest *logged(const char *path) const
    {
        for (const LoggedRequest &one : m_log->requests())
            if (one.address == at(path))
                return &one;
        return nullptr;
    }

    //! Runs \a ask, and gives how it went.
    static Result<void> done(const std::function<void(PageTools::Done)> &ask)
    {
        std::optional<Result<void>> answer;
        ask([&answer](const Result<void> &one) { answer = one; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, patience))
            return failure(ErrorKind::Unreachable);
        return *answer;
    }

    Result<void> step(int by)
    {
        return done(
            [this, by](const PageTools::Done &answered) { m_view->tools()->step(by, answered); });
    }

    Result<void> reload()
    {
        return done([this](const PageTools::Done &answered) { m_view->tools()->reload(answered); });
    }

private Q_SLOTS:

    void init()
    {
        m_pages.clear();
        m_site = std::make_unique<ScriptedServer>();
        m_site->serve([this](const RecordedRequest &request) {
            return m_pages.value(request.target, html("<p>there"));
        });
        m_log = std::make_unique<RequestLog>();
        m_view = std::make_unique<View>(m_log.get());
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
        if (!m_view)
            return;
        QSignalSpy gone(m_view.get(), &View::gone);
        m_view->end();
        QTRY_COMPARE(gone.size(), 1);
        m_view.reset();
    }

    void reloadsAndGoesBackAndForward()
    {
        m_pages["/next"] = html("<script>onload = () => fetch('/loaded')</script>");
        // Before it is loaded, a page that goes on by itself leaves no entry in the history.
        open("<script>onload = () => setTimeout(() => { if (!sessionStorage.gone) {"
             " sessionStorage.gone = 1; location = '/next' } }, 300)</script>");
        QTRY_COMPARE_WITH_TIMEOUT(m_view->tools()->address(), at("/next"), patience);
        QTRY_COMPARE(times("/loaded"), 1);
        QVERIFY(reload());
        QTRY_COMPARE(times("/loaded"), 2);
        QVERIFY(step(-1));
        QTRY_COMPARE(m_view->tools()->address(), at("/"));
        QVERIFY(step(1));
        QTRY_COMPARE(m_view->tools()->address(), at("/next"));
        QVERIFY(!step(1));
        QVERIFY(!step(-2));
    }

    void neverGoesBackToTheHandOver()
    {
        m_opening.start = at("/enter?code=one-time-code");
        m_opening.handsOver = true;
        m_pages["/enter?code=one-time-code"] =
            html("<script>setTimeout(() => location = '/home', 300)</script>");
        open("");
        QVERIFY(m_view->tools()->address().isEmpty());
        QVERIFY(!reload());
        QTRY_COMPARE_WITH_TIMEOUT(m_view->tools()->address(), at("/home"), patience);
        QVERIFY(!step(-1));
        QCOMPARE(times("/enter?code=one-time-code"), 1);
        QVERIFY(!harOf(m_log->requests(), {}).contains("one-time-code"));
    }

    void theAddressHoldsNoSecret()
    {
        open("<script>setTimeout(() => history.pushState(0, '', '/a?page=2&token=x'), "
             "300)</script>");
        QTRY_COMPARE(m_view->tools()->address(), at("/a?page=2&token=hidden"));
    }

    //! Promise «Bar»: at every size it is whole, or the page would be closed within two seconds.
    void theBarStaysWholeAtEverySize_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("desktop") << QSize(1280, 880);
        QTest::newRow("tablet") << QSize(820, 900);
        QTest::newRow("phone") << QSize(390, 844);
    }

    void theBarStaysWholeAtEverySize()
    {
        QFETCH(QSize, size);
        QSignalSpy closed(m_view.get(), &View::pageClosed);
        open("<script>setInterval(() => fetch('/width/' + innerWidth), 300)</script>");
        QVERIFY(done([this, size](const PageTools::Done &answered) {
            m_view->tools()->resize(size, answered);
        }));
        QTRY_VERIFY(times("/width/" + QByteArray::number(size.width())) > 0);
        QTest::qWait(3000); // as long as a bar that cannot be seen may be there, and a look
        QVERIFY(closed.isEmpty());
        QVERIFY(!m_view->tools()->session().isEmpty());
    }

    void takesAPicture()
    {
        open("<body style='background: red'>");
        std::optional<Result<QByteArray>> picture;
        m_view->tools()->takePicture([&picture](const auto &taken) { picture = taken; });
        QTRY_VERIFY_WITH_TIMEOUT(picture.has_value(), patience);
        QVERIFY(*picture);
        QVERIFY((*picture)->startsWith("\x89PNG"));
    }

    void logsWhatItsPartsAskFor()
    {
        m_pages["/moved"] = httpAnswer(302, {}, {"Location: /there"});
        m_pages["/worker.js"] =
            httpAnswer(200, "fetch('/by-worker')", {"Content-Type: text/javascript"});
        m_pages["/rotate"] =
            httpAnswer(200, "x", {"Set-Cookie: other=secret-of-the-answer; Path=/"});
        open("<iframe src=/frame></iframe><img src=/moved><script>"
             "fetch('/missing').then(() => fetch('/write', {method: 'POST'})).catch(() => 0);"
             "fetch('/rotate', {headers: {Authorization: 'Bearer secret-of-the-page'}});"
             "new Worker('/worker.js')</script>");
        m_pages["/missing"] = httpAnswer(404);
        QTRY_VERIFY(logged("/by-worker") && logged("/write") && logged("/there"));
        for (const char *path : {"/", "/frame", "/rotate", "/there", "/worker.js"})
            QTRY_VERIFY2(logged(path) && logged(path)->answer.status == 200, path);
        QTRY_COMPARE(logged("/moved")->answer.status, 302);
        QTRY_VERIFY(logged("/there")->took);
        QCOMPARE(logged("/write")->method, QStringLiteral("POST"));
        QCOMPARE(logged("/write")->passage, Passage::Blocked);
        QCOMPARE(logged("/write")->answer.status, 0);
        const QByteArray har = harOf(m_log->requests(), {});
        for (const char *secret : {"of-the-subject", "of-the-answer", "of-the-page", "ookie\""})
            QVERIFY2(!har.contains(secret), secret);
    }

    void offersADownload_data()
    {
        QTest::addColumn<QByteArray>("link");
        QTest::newRow("attachment") << QByteArray("<a id=a href=/file>");
        QTest::newRow("attribute") << QByteArray("<a id=a href=/plain download='../../evil.txt'>");
        QTest::newRow("blob") << QByteArray(
            "<a id=a download='.evil.txt'></a><script>a.href = URL.createObjectURL(new "
            "Blob(['whole']))</script>");
    }

    void offersADownload()
    {
        QFETCH(QByteArray, link);
        m_pages["/file"] =
            httpAnswer(200, "whole", {"Content-Disposition: attachment; filename=\"evil.txt\""});
        m_pages["/plain"] = httpAnswer(200, "whole", {"Content-Type: text/plain"});
        open(link + "<script>setTimeout(() => a.click(), 500)</script>");
        QTRY_COMPARE_WITH_TIMEOUT(m_view->downloads()->offers().size(), 1, patience);
        const Download offer = m_view->downloads()->offers().first();
        QVERIFY(offer.name.endsWith(QLatin1String("evil.txt")));
        QVERIFY(!offer.name.startsWith(QLatin1Char('.')));
        QCOMPARE(offer.size, 5);
        QFile file(offer.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("whole"));
        QVERIFY(offer.path.startsWith(qEnvironmentVariable("XDG_RUNTIME_DIR")));
        QSignalSpy gone(m_view.get(), &View::gone);
        m_view->end();
        QTRY_COMPARE(gone.size(), 1);
        m_view.reset();
        QTRY_VERIFY(!QFile::exists(offer.path));
    }

    void aPageCannotDownloadWithoutEnd()
    {
        QSignalSpy closed(m_view.get(), &View::pageClosed);
        open("<script>setInterval(() => { const a = document.createElement('a');"
             "a.href = URL.createObjectURL(new Blob(['x'])); a.download = 'x'; a.click() }, 100)"
             "</script>");
        QSignalSpy refused(m_view->downloads(), &Downloads::refused);
        QTest::qWait(3000); // for the browser's own surfaces, too, that a bar would be hidden by
        QVERIFY(m_view->downloads()->offers().size() <= Downloads::most);
        const QDir folder = QFileInfo(m_view->downloads()->offers().first().path).dir();
        QVERIFY(int(folder.entryList(QDir::Files).size()) <= Downloads::most + 1);
        QVERIFY(closed.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestViewTools)
#include "tst_view_tools.moc"
