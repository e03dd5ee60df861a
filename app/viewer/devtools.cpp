// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewer/devtools.h"

#include "base/logging.h"

#include <QJsonDocument>
#include <QPointer>
#include <QTimer>

#include <array>
#include <cerrno>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

using namespace std::chrono_literals;

namespace Understudy {

namespace {

constexpr auto patience = 10s;
//! A picture of a large page in Base64 is the largest thing that comes.
constexpr qsizetype largestMessage = 96 * 1024 * 1024;
//! A browser that reads nothing any more.
constexpr qsizetype mostUnsent = 16 * 1024 * 1024;

tl::unexpected<Error> unanswered(const QString &method)
{
    return failure(ErrorKind::Unreachable, {}, method);
}

} // namespace

struct DevTools::Pending
{
    QString method;
    QPointer<QObject> context;
    Answered answered;
    QTimer limit;
};

DevTools::DevTools(int socket)
    : m_socket(socket)
    , m_readable(std::make_unique<QSocketNotifier>(socket, QSocketNotifier::Read))
    , m_writable(std::make_unique<QSocketNotifier>(socket, QSocketNotifier::Write))
{
    connect(m_readable.get(), &QSocketNotifier::activated, this, &DevTools::readSome);
    connect(m_writable.get(), &QSocketNotifier::activated, this, &DevTools::writeSome);
    m_writable->setEnabled(false);
}

DevTools::~DevTools()
{
    disconnect(this, &DevTools::closed, nullptr, nullptr);
    close();
}

void DevTools::call(const DevToolsCall &call, QObject *context, Answered answered)
{
    const int id = send(call);
    auto pending = std::make_unique<Pending>();
    pending->method = call.method;
    pending->context = context;
    pending->answered = std::move(answered);
    pending->limit.setSingleShot(true);
    connect(&pending->limit, &QTimer::timeout, this, [this, id] { giveUp(id); });
    pending->limit.start(m_socket < 0 ? 0s : patience);
    m_pending.emplace(id, std::move(pending));
}

void DevTools::post(const DevToolsCall &call)
{
    send(call);
}

int DevTools::send(const DevToolsCall &call)
{
    const int id = ++m_lastId;
    if (m_socket < 0 || m_deaf)
        return id;
    QJsonObject message{{QStringLiteral("id"), id}, {QStringLiteral("method"), call.method}};
    if (!call.params.isEmpty())
        message.insert(QStringLiteral("params"), call.params);
    if (!call.session.isEmpty())
        message.insert(QStringLiteral("sessionId"), call.session);
    m_unsent += QJsonDocument(message).toJson(QJsonDocument::Compact) + '\0';
    m_deaf = m_unsent.size() > mostUnsent;
    if (m_deaf) {
        qCWarning(lcViewer, "The browser does not read what it is told");
        QMetaObject::invokeMethod(this, &DevTools::close, Qt::QueuedConnection);
    } else {
        writeSome();
    }
    return id;
}

void DevTools::writeSome()
{
    ssize_t written = 0;
    while (!m_unsent.isEmpty() && written >= 0) {
        written = ::send(
            m_socket, m_unsent.constData(), size_t(m_unsent.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (written > 0)
            m_unsent.remove(0, written);
        else if (errno == EINTR)
            written = 0;
    }
    // Where the other end is gone, reading tells.
    m_writable->setEnabled(!m_unsent.isEmpty() && errno == EAGAIN);
}

void DevTools::readSome()
{
    std::array<char, 65536> buffer{};
    const ssize_t size = ::recv(m_socket, buffer.data(), buffer.size(), MSG_DONTWAIT);
    if (size < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (size <= 0) {
        close();
        return;
    }
    const QPointer<DevTools> alive(this);
    qsizetype searched = m_received.size();
    m_received.append(buffer.data(), qsizetype(size));
    for (qsizetype end = 0; (end = m_received.indexOf('\0', searched)) >= 0; searched = 0) {
        const QByteArray message = m_received.first(end);
        m_received.remove(0, end + 1);
        take(message);
        if (!alive || m_socket < 0) // whoever heard it may have ended this
            return;
    }
    if (m_received.size() > largestMessage)
        close();
}

void DevTools::take(const QByteArray &message)
{
    const QJsonDocument document = QJsonDocument::fromJson(message);
    if (!document.isObject()) {
        qCWarning(lcViewer, "The browser answered something that is not JSON");
        close();
        return;
    }
    const QJsonObject object = document.object();
    if (object.contains(QLatin1String("id")))
        takeAnswer(object.value(QLatin1String("id")).toInt(), object);
    else
        Q_EMIT event(object.value(QLatin1String("sessionId")).toString(),
                     object.value(QLatin1String("method")).toString(),
                     object.value(QLatin1String("params")).toObject());
}

void DevTools::takeAnswer(int id, const QJsonObject &message)
{
    const auto found = m_pending.find(id);
    if (found == m_pending.end())
        return;
    const std::unique_ptr<Pending> pending = std::move(found->second);
    m_pending.erase(found);
    if (!pending->context)
        return;
    const QJsonValue error = message.value(QLatin1String("error"));
    if (error.isObject())
        pending->answered(failure(ErrorKind::Refused,
                                  error.toObject().value(QLatin1String("message")).toString(),
                                  pending->method));
    else
        pending->answered(message.value(QLatin1String("result")).toObject());
}

void DevTools::giveUp(int id)
{
    const auto found = m_pending.find(id);
    // Not destroyed here: it is its own timer that asks.
    const std::shared_ptr<Pending> pending = std::move(found->second);
    m_pending.erase(found);
    QTimer::singleShot(0, this, [pending] {});
    if (pending->context)
        pending->answered(unanswered(pending->method));
}

void DevTools::close()
{
    if (m_socket < 0)
        return;
    for (auto *const notifier : {m_readable.release(), m_writable.release()}) {
        notifier->setEnabled(false);
        notifier->deleteLater(); // it may be the one that told
    }
    ::close(std::exchange(m_socket, -1));
    m_unsent.clear();
    const auto pending = std::exchange(m_pending, {});
    const QPointer<DevTools> alive(this);
    for (const auto &[id, one] : pending)
        if (one->context)
            one->answered(unanswered(one->method));
    if (alive)
        Q_EMIT closed();
}

} // namespace Understudy
