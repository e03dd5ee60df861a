// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/demo_server.h"

#include "base/logging.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <sodium.h>

using namespace std::chrono_literals;

namespace Understudy {

namespace {

constexpr auto StartLimit = 20s;
constexpr int EndLimit = 3000; // milliseconds
constexpr qint64 LongestLine = 4096;
constexpr auto OnlyOwner = QFile::ReadOwner | QFile::WriteOwner;

Secret newPassword()
{
    QByteArray random(18, Qt::Uninitialized);
    if (sodium_init() < 0)
        qFatal("libsodium does not work");
    randombytes_buf(random.data(), size_t(random.size()));
    const QByteArray text = random.toBase64(QByteArray::Base64UrlEncoding);
    sodium_memzero(random.data(), size_t(random.size()));
    return Secret(QByteArrayView(text));
}

bool makePrivateFolder(const QString &path)
{
    return QDir().mkpath(path) && QFile::setPermissions(path, OnlyOwner | QFile::ExeOwner);
}

//! The address that the server's line of readiness names; empty for any other line.
QUrl addressIn(const QByteArray &line)
{
    const QByteArray start = "understudyd listening on ";
    if (!line.startsWith(start))
        return {};
    const QUrl url(QString::fromLatin1(line.mid(start.size()).trimmed()), QUrl::StrictMode);
    const bool isOurs =
        url.scheme() == QLatin1String("http") && url.host() == QLatin1String("127.0.0.1");
    return isOurs && url.port() > 0 ? url : QUrl();
}

} // namespace

DemoServer::DemoServer(QString program, QString dataFolder, int users, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
    , m_folder(std::move(dataFolder) + QStringLiteral("/demo"))
    , m_users(users)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(StartLimit);
    connect(&m_limit, &QTimer::timeout, &m_process, &QProcess::kill);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &DemoServer::readLines);
    connect(&m_process, &QProcess::readyReadStandardError, this, &DemoServer::readLog);
    connect(&m_process, &QProcess::finished, this, &DemoServer::finish);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(m_process.errorString());
    });
}

DemoServer::~DemoServer()
{
    disconnect(&m_process, nullptr, this, nullptr);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(EndLimit)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

QString DemoServer::findProgram()
{
    const QString name = QStringLiteral("understudyd");
    const QString beside =
        QStandardPaths::findExecutable(name, {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable(name) : beside;
}

QUrl DemoServer::rememberedAddress() const
{
    const quint16 port = rememberedPort();
    return port == 0 ? QUrl() : QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port));
}

void DemoServer::start()
{
    if (m_process.state() != QProcess::NotRunning)
        return;
    if (m_program.isEmpty()) {
        fail(QStringLiteral("understudyd was not found"));
        return;
    }
    if (!makePrivateFolder(m_folder)) {
        fail(QStringLiteral("%1 cannot be used").arg(m_folder));
        return;
    }
    m_password = newPassword();
    launch(rememberedPort());
}

void DemoServer::launch(quint16 port)
{
    m_triedPort = port;
    m_ready = false;
    m_lastWords.clear();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("UNDERSTUDY_DEMO_PASSWORD"),
                       QString::fromLatin1(m_password.reveal()));
    m_process.setProcessEnvironment(environment);
    m_process.start(m_program,
                    {QStringLiteral("--demo"),
                     QStringLiteral("--users"),
                     QString::number(m_users),
                     QStringLiteral("--database"),
                     QStringLiteral("sqlite:%1/demo.sqlite").arg(m_folder),
                     QStringLiteral("--listen"),
                     QStringLiteral("127.0.0.1:%1").arg(port),
                     QStringLiteral("--exit-with-stdin")});
    m_process.setProcessEnvironment({}); // nobody needs the password there any more
    m_limit.start();
}

void DemoServer::readLines()
{
    m_process.setReadChannel(QProcess::StandardOutput);
    while (m_process.canReadLine() || m_process.bytesAvailable() > LongestLine) {
        const QUrl address = addressIn(m_process.readLine(LongestLine));
        if (!m_ready && !address.isEmpty())
            becomeReady(address);
    }
}

void DemoServer::readLog()
{
    m_process.setReadChannel(QProcess::StandardError);
    while (m_process.canReadLine() || m_process.bytesAvailable() > LongestLine) {
        m_lastWords = redacted(QString::fromUtf8(m_process.readLine(LongestLine).trimmed()));
        qCInfo(lcServer, "%ls", qUtf16Printable(m_lastWords));
    }
}

void DemoServer::becomeReady(const QUrl &address)
{
    m_limit.stop();
    m_ready = true;
    m_address = address;
    rememberPort(quint16(address.port()));
    Q_EMIT started(m_address);
}

void DemoServer::finish()
{
    m_limit.stop();
    readLog();
    if (m_ready) {
        m_ready = false;
        Q_EMIT ended();
    } else if (m_triedPort != 0) {
        launch(0); // the old port stays taken
    } else {
        fail(m_lastWords.isEmpty() ? QStringLiteral("understudyd ended without a word")
                                   : m_lastWords);
    }
}

void DemoServer::fail(const QString &message)
{
    m_limit.stop();
    Q_EMIT failed(
        {.kind = ErrorKind::Unavailable, .message = message, .source = QStringLiteral("demo")});
}

QString DemoServer::portFile() const
{
    return m_folder + QStringLiteral("/port");
}

quint16 DemoServer::rememberedPort() const
{
    QFile file(portFile());
    return file.open(QIODevice::ReadOnly) ? file.read(LongestLine).trimmed().toUShort()
                                          : quint16(0);
}

void DemoServer::rememberPort(quint16 port) const
{
    QSaveFile file(portFile());
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(OnlyOwner)
        && file.write(QByteArray::number(port)) > 0 && file.commit();
    if (!written)
        qCWarning(lcServer,
                  "the demo's port cannot be kept: the next start may have another address");
}

} // namespace Understudy
