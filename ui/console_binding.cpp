// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Joins what the window wants to what the engine does.

#include "console.h"

#include <QGuiApplication>

namespace Understudy {

void Console::bindWindow()
{
    connect(&m_window, &MainWindow::connectionChosen, this, &Console::open);
    connect(&m_window, &MainWindow::demoRequested, this, &Console::startDemo);
    connect(&m_window, &MainWindow::signInRequested, this, &Console::signIn);
    connect(&m_window, &MainWindow::rulesNeeded, &m_settings, &Settings::refreshPolicy);
    connect(&m_window, &MainWindow::startRequested, this, &Console::startImpersonation);
    connect(&m_window, &MainWindow::signOutRequested, this, [this] {
        QCoro::connect(m_impersonation.signOut(), this, [this](const Result<void> &done) {
            tell(done);
        });
    });
    connect(&m_window, &MainWindow::stopRequested, this, [this] {
        m_desk.abortTest();
        m_impersonation.stop();
    });
    connect(&m_window, &MainWindow::diagnosticsRequested, this, &Console::copyDiagnostics);
    connect(&m_window, &MainWindow::verifyRequested, this, [this] { m_impersonation.verify(); });
    connect(&m_window, &MainWindow::closeUnconfirmedRequested, this, [this] {
        QCoro::connect(m_impersonation.closeUnconfirmed(), this, [this](const Result<void> &done) {
            tell(done);
        });
    });
    connect(&m_window, &MainWindow::dismissOrphanRequested, this, [this](const QString &entryId) {
        m_impersonation.dismissOrphan(entryId);
    });
}

void Console::bindDeparture()
{
    connect(&m_window, &MainWindow::quitRequested, &m_departure, &Departure::quit);
    connect(&m_window, &MainWindow::quitNowRequested, &m_departure, &Departure::quitNow);
    connect(&m_window, &MainWindow::keepTryingRequested, &m_departure, &Departure::stay);
    connect(&m_departure, &Departure::undecided, &m_window, &MainWindow::offerQuit);
    connect(&m_departure, &Departure::left, this, [this] {
        QCoro::connect(m_desk.shutdown(), this, [this] { Q_EMIT left(); });
    });
    connect(&m_signals, &TerminationSignals::requested, &m_departure, &Departure::terminate);
    connect(qGuiApp, &QGuiApplication::commitDataRequest, &m_departure, &Departure::terminate);
}

void Console::bindDemo()
{
    connect(&m_demo, &DemoServer::started, this, &Console::demoStarted);
    connect(&m_demo, &DemoServer::failed, this, [this](const Error &error) {
        m_window.setDemo(DemoState::Failed, error);
        m_viewDesk.setBackendStarting(false);
    });
    connect(&m_demo, &DemoServer::ended, this, [this] { m_window.setDemo(DemoState::Ended); });
}

void Console::bindDesk()
{
    connect(&m_desk, &ConnectionDesk::changed, this, &Console::takeConnections);
    connect(&m_desk, &ConnectionDesk::testedUserChanged, &m_window, &MainWindow::setTestedUser);
}

void Console::bindSignInDesk()
{
    connect(&m_window, &MainWindow::browserSignInRequested, &m_settings, &Settings::refreshPolicy);
    connect(&m_window, &MainWindow::browserSignInRequested, &m_signInDesk, &SignInDesk::open);
    connect(&m_window, &MainWindow::browserSignInCancelled, &m_signInDesk, &SignInDesk::close);
    connect(&m_signInDesk, &SignInDesk::openChanged, &m_window, &MainWindow::setBrowserSignIn);
    connect(&m_signInDesk, &SignInDesk::openChanged, this, [this](bool open) {
        if (open)
            m_window.showMessage({}); // of an earlier attempt
    });
    connect(&m_signInDesk, &SignInDesk::told, &m_window, &MainWindow::showMessage);
}

void Console::bindViewDesk()
{
    connect(&m_window, &MainWindow::openViewRequested, &m_viewDesk, &ViewDesk::open);
    connect(&m_window, &MainWindow::closeViewRequested, &m_viewDesk, &ViewDesk::close);
    connect(&m_window, &MainWindow::allowChangesRequested, &m_viewDesk, &ViewDesk::allowChanges);
    connect(&m_viewDesk, &ViewDesk::changed, &m_window, &MainWindow::setView);
    connect(&m_viewDesk, &ViewDesk::stopRequested, &m_window, &MainWindow::stopRequested);
}

} // namespace Understudy
