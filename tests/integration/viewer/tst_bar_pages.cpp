// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/scripted_server.h"
#include "support/test_case.h"
#include "viewer/view.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <utility>

using namespace Understudy;

namespace {

constexpr int patience = 30'000; // ms: a browser's cold start on a busy machine
//! Two seconds, as promised, and what a look, a closing window and a picture take.
constexpr int hiddenAtMost = 4'000;
constexpr int watched = 4'500;
//! Where the bar is yellow whatever it says: between its note and its time. A window without tabs
//! has its address above.
const QString place = QStringLiteral("1x1+1000+57");
const QString middleOfPage = QStringLiteral("1x1+1000+500");

//! Blue, green and red of the screen at \a where; empty where it cannot be seen.
QByteArray pixelAt(const QString &where)
{
    QProcess maim;
    maim.start(QStringLiteral("maim"),
               {QStringLiteral("--hidecursor"),
                QStringLiteral("--format"),
                QStringLiteral("bmp"),
                QStringLiteral("--geometry"),
                where});
    if (!maim.waitForFinished())
        return {};
    const QByteArray bitmap = maim.readAllStandardOutput();
    return bitmap.sliced(qMax<qsizetype>(0, bitmap.size() - 4))
        .first(qMin<qsizetype>(3, bitmap.size()));
}

bool barShows()
{
    return pixelAt(place) == QByteArray("\x15\xcc\xfa");
}

} // namespace

//! Promise «Bar», in the view: pages that hide it, each in its own way, and pages that only do what
//! applications do.
class TestBarPages : public TestCase
{
    Q_OBJECT

    RequestLog m_log;
    std::unique_ptr<ScriptedServer> m_site;
    std::unique_ptr<View> m_view;

    //! Those of \a folder, and with UNDERSTUDY_ALL_PAGES those of its folder "more", too.
    static void rowsOf(const QString &folder)
    {
        QTest::addColumn<QString>("file");
        const QDir pages(QStringLiteral(UNDERSTUDY_PAGES) + QLatin1Char('/') + folder);
        QStringList found = pages.entryList({QStringLiteral("*.html")}, QDir::Files, QDir::Name);
        if (qEnvironmentVariableIsSet("UNDERSTUDY_ALL_PAGES"))
            for (const QString &name :
                 QDir(pages.filePath(QStringLiteral("more"))).entryList(QDir::Files))
                found.append(QStringLiteral("more/") + name);
        for (const QString &name : std::as_const(found))
            QTest::newRow(qPrintable(name.chopped(5))) << pages.filePath(name);
    }

    static ViewBar bar(const QString &veil = {})
    {
        return {.label = QStringLiteral("Currently impersonating user 42"),
                .name = QStringLiteral("Mira Okafor"),
                .note = QStringLiteral("changes blocked"),
                .timeLeft = QStringLiteral("54:10"),
                .stop = QStringLiteral("Stop"),
                .veil = veil};
    }

    //! Serves \a file as whatever is asked for, and opens it.
    void open(const QString &file)
    {
        QFile page(file);
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QByteArray answer = httpAnswer(200, page.readAll(), {"Content-Type: text/html"});
        m_site->serve([answer](const RecordedRequest &) { return answer; });
        m_view->prepare({});
        m_view->open({.address = m_site->url(),
                      .start = m_site->url(),
                      .rules = {.origins = {m_site->url({})}}},
                     {},
                     bar());
        QTRY_VERIFY_WITH_TIMEOUT(!m_site->requests().isEmpty(), patience);
    }

private Q_SLOTS:

    void init()
    {
        m_site = std::make_unique<ScriptedServer>();
        m_view = std::make_unique<View>(&m_log);
    }

    void cleanup() { m_view.reset(); }

    void hostile_data() { rowsOf(QStringLiteral("hostile")); }

    void hostile()
    {
        QFETCH(QString, file);
        QSignalSpy closed(m_view.get(), &View::pageClosed);
        QSignalSpy ended(m_view.get(), &View::ended);
        open(file);
        QElapsedTimer since;
        since.start();
        QElapsedTimer hidden;
        hidden.start();
        while (!since.hasExpired(watched) || hidden.hasExpired(500)) {
            QTest::qWait(100);
            if (!closed.isEmpty() || !ended.isEmpty())
                return;
            if (barShows())
                hidden.restart();
            QVERIFY2(!hidden.hasExpired(hiddenAtMost),
                     "the bar cannot be seen, and the page is still there");
        }
    }

    void awayThePageIsHiddenAndTheBarIsNot()
    {
        QSignalSpy closed(m_view.get(), &View::pageClosed);
        const QTemporaryDir folder;
        const QString page = folder.filePath(QStringLiteral("page.html"));
        QFile file(page);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<!doctype html><style>body { background: #123456 } ::backdrop { background: "
                   "none }</style><dialog id=d>Hello</dialog>"
                   "<script>setInterval(() => { d.close(); d.showModal() }, 500)</script>");
        file.close();
        open(page);
        const QByteArray ofThePage("\x56\x34\x12");
        const auto pageShows = [&ofThePage] {
            return pixelAt(middleOfPage) == ofThePage;
        };
        QVERIFY(QTest::qWaitFor([&] { return barShows() && pageShows(); }, patience));
        m_view->setBar(bar(QStringLiteral("Hidden while you are away")));
        QVERIFY(QTest::qWaitFor([&] { return !pageShows(); }));
        QElapsedTimer since;
        since.start();
        while (!since.hasExpired(2'500)) {
            QTest::qWait(200);
            QVERIFY2(!pageShows(), "the page can be seen");
            QVERIFY2(closed.isEmpty(), "the page was closed");
        }
        QVERIFY(QTest::qWaitFor(barShows));
        m_view->setBar(bar());
        QVERIFY(QTest::qWaitFor(pageShows));
    }

    void friendly_data() { rowsOf(QStringLiteral("friendly")); }

    void friendly()
    {
        QFETCH(QString, file);
        QSignalSpy closed(m_view.get(), &View::pageClosed);
        QSignalSpy stop(m_view.get(), &View::stopRequested);
        open(file);
        // Looked at once for each answer: QTRY_VERIFY looks again when it has seen it, and the
        // empty page, whose bar that may have been, is just then replaced by the one that is
        // tested.
        QVERIFY(QTest::qWaitFor(barShows));
        QElapsedTimer since;
        since.start();
        while (!since.hasExpired(2'500)) {
            QTest::qWait(200);
            QVERIFY2(closed.isEmpty(), "an honest page was closed");
        }
        QVERIFY(barShows());
        QProcess::execute(QStringLiteral("xdotool"),
                          {QStringLiteral("mousemove"),
                           QStringLiteral("1210"),
                           QStringLiteral("57"),
                           QStringLiteral("click"),
                           QStringLiteral("1")});
        QTRY_VERIFY2(!stop.isEmpty(), "Stop cannot be pressed");
    }
};

QTEST_GUILESS_MAIN(TestBarPages)
#include "tst_bar_pages.moc"
