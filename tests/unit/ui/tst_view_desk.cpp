// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/impersonation_bench.h"
#include "support/test_case.h"
#include "view_desk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>

using namespace Understudy;

using Phase = ViewState::Phase;
using State = ImpersonationState;

namespace {

//! Not a browser: writes down its process and arguments, and waits for what never comes.
const QByteArray muteBrowser = R"(#!/bin/sh
printf '%s %s\n' $$ "$*" >>"$XDG_RUNTIME_DIR/started"
exec cat <&3 >/dev/null
)";

} // namespace

//! The view is there no longer than the impersonation, and no sooner; the browser may be.
class TestViewDesk : public TestCase
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_runtime;
    std::unique_ptr<ImpersonationBench> m_bench;
    std::unique_ptr<ViewDesk> m_desk;
    ViewState m_state;
    bool m_startedBefore = false;

    QString file(const char *name) const { return m_runtime->filePath(QLatin1String(name)); }

    //! A line for each browser that was started: its process, and its arguments.
    QList<QByteArray> started() const
    {
        QFile told(file("started"));
        return told.open(QIODevice::ReadOnly) ? told.readAll().trimmed().split('\n')
                                              : QList<QByteArray>{};
    }

    bool lives(int nth) const
    {
        const int process = started().value(nth).split(' ').value(0).toInt();
        return process > 0 && ::kill(process, 0) == 0;
    }

    void useBrowser(const QByteArray &program)
    {
        QFile browser(file("browser"));
        QVERIFY(browser.open(QIODevice::WriteOnly | QIODevice::Truncate));
        browser.write(program);
        browser.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("UNDERSTUDY_BROWSER", QFile::encodeName(browser.fileName()));
    }

    void setConnection(const Connection &connection)
    {
        m_bench->connection = connection;
        m_desk->setConnection(connection);
    }

    //! The backend is not asked to switch before a browser runs.
    void holdStart()
    {
        m_startedBefore = false;
        m_bench->world.onCall = [this](const QString &call) {
            if (call.startsWith(QLatin1String("start")))
                m_startedBefore = QTest::qWaitFor([this] { return !started().isEmpty(); });
        };
    }

private Q_SLOTS:

    void init()
    {
        m_runtime = std::make_unique<QTemporaryDir>();
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtime->path()));
        useBrowser(muteBrowser);
        m_bench = std::make_unique<ImpersonationBench>(Effect::Mints);
        m_bench->world.does.hasView = true;
        m_state = {};
        m_desk = std::make_unique<ViewDesk>(m_bench->console(), m_bench->settings);
        m_desk->setConnection(m_bench->connection);
        connect(&m_bench->console(),
                &Impersonation::statusChanged,
                m_desk.get(),
                [this](const ImpersonationStatus &status) { m_desk->follow(status); });
        connect(m_desk.get(), &ViewDesk::changed, this, [this](const ViewState &state) {
            m_state = state;
        });
        QVERIFY(m_bench->signIn());
    }

    void cleanup()
    {
        m_desk.reset();
        m_bench.reset();
        qunsetenv("UNDERSTUDY_BROWSER");
    }

    void nothingToOpenBeforeTheSwitch()
    {
        QCOMPARE(m_state.phase, Phase::None);
        m_desk->open({});
        QCOMPARE(m_state.phase, Phase::None);
        QVERIFY(m_bench->start());
        QCOMPARE(m_state.phase, Phase::Closed);
    }

    void nothingToOpenWhereTheBackendHasNoView()
    {
        m_bench->world.does.hasView = false;
        m_desk->openOnceSwitched();
        QVERIFY(m_bench->start());
        QCOMPARE(m_state.phase, Phase::None);
    }

    void stopEndsTheBrowserAtOnce()
    {
        QVERIFY(m_bench->start());
        m_desk->open({});
        QCOMPARE(m_state.phase, Phase::Opening);
        QTRY_VERIFY(lives(0));
        m_bench->stop();
        QCOMPARE(m_state.phase, Phase::None);
        QTRY_VERIFY_WITH_TIMEOUT(!lives(0), 1000);
    }

    void theBrowserStartsWhileTheSwitchIsUnderWay()
    {
        holdStart();
        m_desk->openOnceSwitched();
        QVERIFY(m_bench->start());
        QVERIFY(m_startedBefore);
        QTRY_VERIFY2(m_state.phase == Phase::Opening, qPrintable(m_state.message));
        QCOMPARE(started().size(), 1);
        QVERIFY(lives(0));
    }

    void aSwitchThatFailsEndsThatBrowser()
    {
        holdStart();
        m_bench->world.faults = {Fault::Refused};
        m_desk->openOnceSwitched();
        QVERIFY(!m_bench->start());
        QVERIFY(m_startedBefore);
        QCOMPARE(m_bench->status().state, State::SignedIn);
        QCOMPARE(m_state.phase, Phase::None);
        QTRY_VERIFY(!lives(0));
    }

    //! The wish was for the switch that failed.
    void theNextSwitchOpensNothing()
    {
        m_bench->world.faults = {Fault::Refused};
        m_desk->openOnceSwitched();
        QVERIFY(!m_bench->start());
        QVERIFY(m_bench->start());
        QCOMPARE(m_state.phase, Phase::Closed);
    }

    void whereTheConnectionHasItsOwnAuthorityTheKeysComeFirst()
    {
        Connection connection = m_bench->connection;
        connection.caFile = QStringLiteral("/etc/acme.pem");
        setConnection(connection);
        m_bench->world.viewKeys = {"key-of-acme="};
        QVERIFY(m_bench->start());
        m_desk->open({});
        QTRY_VERIFY(
            started().value(0).contains("--ignore-certificate-errors-spki-list=key-of-acme="));
        QCOMPARE(started().size(), 1);
    }

    void withoutABrowserItSaysWhatToDo()
    {
        qputenv("UNDERSTUDY_BROWSER", "/nonexistent/browser");
        m_desk->openOnceSwitched();
        QVERIFY(m_bench->start());
        QTRY_VERIFY(m_state.failed);
        QCOMPARE(m_state.phase, Phase::Closed);
        QVERIFY2(m_state.message.contains(QLatin1String("UNDERSTUDY_BROWSER")),
                 qPrintable(m_state.message));
    }

    void aRefusedOpeningKeepsTheImpersonation()
    {
        QVERIFY(m_bench->start());
        m_bench->world.faults = {Fault::Refused};
        m_desk->open({});
        QTRY_VERIFY(m_state.failed);
        QCOMPARE(m_state.phase, Phase::Closed);
        QCOMPARE(m_bench->status().state, State::Impersonating);
    }

    void changesNeedTheJournal()
    {
        QVERIFY(m_bench->start());
        m_desk->open({});
        QVERIFY(m_state.mayAllowChanges);
        m_bench->journal.failRecord(1);
        m_desk->allowChanges(QStringLiteral("She asked us to"));
        QTRY_VERIFY(m_state.failed);
        QVERIFY(!m_state.changesAllowed);
        m_desk->allowChanges(QStringLiteral("She asked us to"));
        QTRY_VERIFY(m_state.changesAllowed);
        m_desk->close();
        QVERIFY(!m_state.changesAllowed);
    }

    void aConnectionCanForbidChanges()
    {
        Connection connection = m_bench->connection;
        connection.allowChanges = false;
        setConnection(connection);
        QVERIFY(m_bench->start());
        m_desk->open({});
        QVERIFY(!m_state.mayAllowChanges);
        m_desk->allowChanges(QStringLiteral("She asked us to"));
        QVERIFY(!m_state.changesAllowed);
    }
};

QTEST_MAIN(TestViewDesk)
#include "tst_view_desk.moc"
