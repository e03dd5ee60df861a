// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_case.h"
#include "viewer/devtools.h"

#include <QJsonDocument>
#include <QSignalSpy>

#include <array>
#include <sys/socket.h>
#include <unistd.h>

using namespace Understudy;

//! The browser's end is this test.
class TestDevTools : public TestCase
{
    Q_OBJECT

    std::unique_ptr<DevTools> m_devTools;
    int m_browser = -1;

    void say(const QByteArray &bytes) const
    {
        QCOMPARE(::write(m_browser, bytes.constData(), size_t(bytes.size())), bytes.size());
    }

    //! What the browser was told, message by message.
    QList<QJsonObject> told() const
    {
        QByteArray all(65536, '\0');
        const ssize_t size = ::recv(m_browser, all.data(), size_t(all.size()), MSG_DONTWAIT);
        QList<QJsonObject> result;
        for (const QByteArray &one : all.first(qMax<qsizetype>(size, 0)).split('\0'))
            if (!one.isEmpty())
                result.append(QJsonDocument::fromJson(one).object());
        return result;
    }

private Q_SLOTS:

    void init()
    {
        std::array<int, 2> sockets{};
        QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets.data()), 0);
        m_devTools = std::make_unique<DevTools>(sockets[0]);
        m_browser = sockets[1];
    }

    void cleanup()
    {
        m_devTools.reset();
        ::close(m_browser);
    }

    void asksAndHears()
    {
        QJsonObject result;
        m_devTools->call(
            {QStringLiteral("Target.x"), {{QStringLiteral("a"), 1}}, QStringLiteral("s")},
            this,
            [&result](const Result<QJsonObject> &answer) { result = answer.value(); });
        const QList<QJsonObject> asked = told();
        QCOMPARE(asked.size(), 1);
        const QJsonObject expected{{QStringLiteral("id"), 1},
                                   {QStringLiteral("method"), QStringLiteral("Target.x")},
                                   {QStringLiteral("params"),
                                    QJsonObject{{QStringLiteral("a"), 1}}},
                                   {QStringLiteral("sessionId"), QStringLiteral("s")}};
        QCOMPARE(asked.first(), expected);
        say(QByteArray(R"({"id":1,"result":{"b":2}})") + '\0');
        QTRY_COMPARE(result, QJsonObject({{QStringLiteral("b"), 2}}));
    }

    void hearsARefusal()
    {
        Error error;
        m_devTools->call({QStringLiteral("X.y")},
                         this,
                         [&error](const Result<QJsonObject> &answer) { error = answer.error(); });
        say(QByteArray(R"({"id":1,"error":{"code":-1,"message":"not so"}})") + '\0');
        QTRY_COMPARE(error.kind, ErrorKind::Refused);
        QCOMPARE(error.message, QStringLiteral("not so"));
    }

    void hearsWhatComesInPieces()
    {
        QSignalSpy events(m_devTools.get(), &DevTools::event);
        const QByteArray both =
            QByteArray(R"({"method":"A.b","sessionId":"s"})") + '\0' + R"({"method":"C.d"})" + '\0';
        say(both.first(12));
        QTest::qWait(20);
        QCOMPARE(events.size(), 0);
        say(both.sliced(12));
        QTRY_COMPARE(events.size(), 2);
        QCOMPARE(events.first().at(0).toString(), QStringLiteral("s"));
        QCOMPARE(events.first().at(1).toString(), QStringLiteral("A.b"));
        QCOMPARE(events.last().at(1).toString(), QStringLiteral("C.d"));
    }

    void toleratesWhatItDoesNotKnow()
    {
        QSignalSpy closed(m_devTools.get(), &DevTools::closed);
        QSignalSpy events(m_devTools.get(), &DevTools::event);
        for (const char *odd :
             {R"({"id":77,"result":{}})", R"({"id":"x"})", "{}", R"({"method":3})"})
            say(QByteArray(odd) + '\0');
        say(QByteArray(R"({"method":"last"})") + '\0');
        QTRY_VERIFY(!events.isEmpty() && events.last().at(1) == QVariant(QStringLiteral("last")));
        QCOMPARE(closed.size(), 0);
    }

    void garbageEndsIt()
    {
        QTest::ignoreMessage(QtWarningMsg, "The browser answered something that is not JSON");
        QSignalSpy closed(m_devTools.get(), &DevTools::closed);
        Error error;
        m_devTools->call({QStringLiteral("X.y")},
                         this,
                         [&error](const Result<QJsonObject> &answer) { error = answer.error(); });
        say(QByteArray("<html>") + '\0');
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(error.kind, ErrorKind::Unreachable);
    }

    void whoAsksAfterTheEndIsTold()
    {
        QSignalSpy closed(m_devTools.get(), &DevTools::closed);
        ::close(std::exchange(m_browser, -1));
        QTRY_COMPARE(closed.size(), 1);
        Error error;
        m_devTools->call({QStringLiteral("X.y")},
                         this,
                         [&error](const Result<QJsonObject> &answer) { error = answer.error(); });
        m_devTools->post({QStringLiteral("X.z")});
        QTRY_COMPARE(error.kind, ErrorKind::Unreachable);
    }

    void whoIsGoneIsNotTold()
    {
        auto context = std::make_unique<QObject>();
        bool called = false;
        m_devTools->call({QStringLiteral("X.y")}, context.get(), [&called](const auto &) {
            called = true;
        });
        context.reset();
        QSignalSpy events(m_devTools.get(), &DevTools::event);
        say(QByteArray(R"({"id":1,"result":{}})") + '\0' + R"({"method":"A.b"})" + '\0');
        QTRY_COMPARE(events.size(), 1);
        QVERIFY(!called);
    }

    void mayBeDestroyedByWhoHears()
    {
        connect(m_devTools.get(), &DevTools::event, this, [this] { m_devTools.reset(); });
        say(QByteArray(R"({"method":"A.b"})") + '\0' + R"({"method":"C.d"})" + '\0');
        QTRY_VERIFY(!m_devTools);
    }

    void aBrowserThatDoesNotReadEndsIt()
    {
        QTest::ignoreMessage(QtWarningMsg, "The browser does not read what it is told");
        QSignalSpy closed(m_devTools.get(), &DevTools::closed);
        const QJsonObject much{{QStringLiteral("x"), QString(1024 * 1024, QLatin1Char('x'))}};
        for (int i = 0; i < 20; ++i)
            m_devTools->post({QStringLiteral("X.y"), much});
        QTRY_COMPARE(closed.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestDevTools)
#include "tst_devtools.moc"
