// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main_window.h"
#include "support/impersonation_bench.h"
#include "support/scripted_server.h"
#include "tool_desk.h"
#include "ui/ui_test.h"
#include "view_desk.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QTemporaryDir>

using namespace Understudy;

namespace {

constexpr int patience = 30'000; // ms: a browser's cold start on a busy machine

//! The console's window and its desks on an engine of fakes, with a real browser.
struct Looking
{
    ImpersonationBench bench{Effect::Mints};
    MainWindow window{{}};
    ViewDesk desk{bench.console(), bench.settings};
    ToolDesk tools{desk, window, bench.clock};

    explicit Looking(const QUrl &application)
    {
        bench.world.does.hasView = true;
        bench.world.application = application;
        QObject::connect(&bench.console(),
                         &Impersonation::statusChanged,
                         &window,
                         [this](const ImpersonationStatus &status) {
                             window.setStatus(status);
                             tools.follow(status);
                             desk.follow(status);
                         });
        QObject::connect(&desk, &ViewDesk::changed, &window, &MainWindow::setView);
        window.show();
    }

    bool open()
    {
        if (!bench.signIn() || !bench.start())
            return false;
        desk.setConnection(bench.connection);
        desk.open({});
        const auto shows = [this] {
            return desk.view() && desk.view()->tools()
                && !desk.view()->tools()->address().isEmpty();
        };
        return QTest::qWaitFor(shows, patience);
    }

    QFileDialog *chooser() const { return window.findChild<QFileDialog *>(); }

    void choose(const QString &path) const
    {
        chooser()->selectFile(path);
        static_cast<QDialog *>(chooser())->accept();
    }
};

} // namespace

class TestToolDesk : public UiTest
{
    Q_OBJECT

    std::unique_ptr<ScriptedServer> m_site;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Looking> m_looking;

    QString path() const { return m_folder->filePath(QStringLiteral("chosen.txt")); }

    QByteArray saved() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void press(const char *button)
    {
        auto *found = named<QPushButton>(m_looking->window, QString::fromUtf8(button));
        QVERIFY(found);
        found->click();
    }

    //! Serves a page that offers a file, and opens it.
    void openOffering()
    {
        m_site->serve([](const RecordedRequest &request) {
            if (request.target == "/file")
                return httpAnswer(200,
                                  "whole",
                                  {"Content-Disposition: attachment; filename=\"a.txt\""});
            return httpAnswer(200,
                              "<!doctype html><a id=a href=/file>a</a>"
                              "<script>setTimeout(() => a.click(), 500)</script>",
                              {"Content-Type: text/html"});
        });
        QVERIFY(m_looking->open());
        QTRY_COMPARE_WITH_TIMEOUT(m_looking->desk.state().offer,
                                  QStringLiteral("The page offers a.txt (5 bytes)."),
                                  patience);
    }

private Q_SLOTS:

    void init()
    {
        m_site = std::make_unique<ScriptedServer>();
        m_folder = std::make_unique<QTemporaryDir>();
        m_looking = std::make_unique<Looking>(m_site->url());
    }

    void cleanup() { m_looking.reset(); }

    void writesAnOfferWhereThePersonSays()
    {
        openOffering();
        press("Save file…");
        QVERIFY(m_looking->chooser());
        QVERIFY(!m_looking->chooser()->isModal());
        QCOMPARE(QFileInfo(m_looking->chooser()->selectedFiles().value(0)).fileName(),
                 QStringLiteral("a.txt"));
        QVERIFY(QDir(m_folder->path()).isEmpty());
        m_looking->choose(path());
        QTRY_COMPARE(saved(), QByteArray("whole"));
        QTRY_COMPARE(m_looking->desk.state().offer, QString());
    }

    void anOfferThatCouldNotBeWrittenStays()
    {
        openOffering();
        press("Save file…");
        // As where the folder goes after it was chosen.
        Q_EMIT m_looking->chooser()->fileSelected(QStringLiteral("/no/such/folder/a.txt"));
        QTRY_VERIFY(m_looking->desk.state().failed);
        QVERIFY(!m_looking->desk.state().offer.isEmpty());
    }

    void aDiscardedOfferIsGone()
    {
        openOffering();
        press("Discard");
        QTRY_COMPARE(m_looking->desk.state().offer, QString());
        QVERIFY(m_looking->desk.view()->downloads()->offers().isEmpty());
    }

    void promiseNoCrossing()
    {
        openOffering();
        press("Save file…");
        press("Requests");
        QVERIFY(m_looking->desk.requests().rowCount() > 0);
        m_looking->bench.stop();
        QTRY_VERIFY(!m_looking->chooser());
        QCOMPARE(m_looking->desk.requests().rowCount(), 0);
        QCOMPARE(m_looking->desk.state().offer, QString());
        QVERIFY(!named<QPushButton>(m_looking->window, QStringLiteral("Save as HAR…")));
    }

    void promiseVault()
    {
        m_site->serve([](const RecordedRequest &) {
            return httpAnswer(200,
                              "<!doctype html><script>history.replaceState(0, '', "
                              "'/a?token=secret')</script>",
                              {"Content-Type: text/html"});
        });
        QVERIFY(m_looking->open());
        QTRY_COMPARE(m_looking->desk.view()->tools()->address().path(), QStringLiteral("/a"));
        press("Copy address");
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 m_site->url({}).toString() + QStringLiteral("/a?token=hidden"));
    }
};

QTEST_MAIN(TestToolDesk)
#include "tst_tool_desk.moc"
