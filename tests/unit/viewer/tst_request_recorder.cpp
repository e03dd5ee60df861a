// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_case.h"
#include "viewer/request_recorder.h"

#include <QJsonDocument>

using namespace Understudy;

class TestRequestRecorder : public TestCase
{
    Q_OBJECT

    RequestLog m_log;
    AddressCleaner m_addresses;
    std::unique_ptr<RequestRecorder> m_recorder;

    static QJsonObject json(const QByteArray &text)
    {
        return QJsonDocument::fromJson(text).object();
    }

    void pause(const QByteArray &url, Passage passage = Passage::Passes)
    {
        m_recorder->begin(QStringLiteral("s"),
                          json(R"({"networkId": "n", "request": {"method": "GET", "url": ")" + url
                               + R"(", "headers": {"Accept": "text/html", "Cookie": "sid=1",
                "Authorization": "Bearer x", "X-Csrf-Token": "y", "Referer": "/?code=1"}}})"),
                          passage);
    }

    void tell(const char *method, const QByteArray &params)
    {
        m_recorder->take(QString::fromLatin1(method), json(params));
    }

    const LoggedRequest &one(int row) const { return m_log.requests().at(row); }

private Q_SLOTS:

    void init()
    {
        TestCase::init();
        m_log.clear();
        m_recorder = std::make_unique<RequestRecorder>(m_log, m_addresses);
    }

    void keepsNoHeaderThatMayHoldASecret()
    {
        pause("https://app.example/a");
        const HeaderList accept{{QStringLiteral("Accept"), QStringLiteral("text/html")}};
        QCOMPARE(one(0).headers, accept);
        tell("Network.responseReceived",
             R"({"requestId": "n", "response": {"status": 200, "mimeType": "text/html", "headers":
                {"Set-Cookie": "sid=2", "Location": "/?code=1", "Vary": "Accept"}}})");
        const HeaderList vary{{QStringLiteral("Vary"), QStringLiteral("Accept")}};
        QCOMPARE(one(0).answer.headers, vary);
        QCOMPARE(one(0).answer.status, 200);
        QCOMPARE(one(0).answer.mediaType, QStringLiteral("text/html"));
    }

    void keepsNoSecretOfAnAddress()
    {
        pause("https://mira:pw@app.example/a?token=abc");
        QCOMPARE(one(0).address, QUrl(QStringLiteral("https://app.example/a?token=hidden")));
        pause("https://app.example/a?b=" + QByteArray(5000, 'x'));
        QCOMPARE(one(1).address, QUrl(QStringLiteral("https://app.example/a")));
    }

    void tellsTheEnd()
    {
        pause("https://app.example/a");
        tell("Network.responseReceived", R"({"requestId": "n", "response": {"status": 200}})");
        QVERIFY(!one(0).took);
        tell("Network.loadingFinished", R"({"requestId": "n", "encodedDataLength": 321})");
        QVERIFY(one(0).took);
        QCOMPARE(one(0).size, 321);
        QVERIFY(!one(0).failed);
    }

    void tellsAFailure()
    {
        pause("https://app.example/a");
        tell("Network.loadingFailed", R"({"requestId": "n"})");
        QVERIFY(one(0).failed);
        QCOMPARE(one(0).answer.status, 0);
    }

    void aBlockedRequestHasNoAnswer()
    {
        pause("https://app.example/a", Passage::Blocked);
        tell("Network.loadingFailed", R"({"requestId": "n"})");
        QCOMPARE(one(0).passage, Passage::Blocked);
        QVERIFY(!one(0).failed);
    }

    void eachHopOfARedirectHasItsOwnAnswer_data()
    {
        QTest::addColumn<bool>("pausedFirst");
        QTest::newRow("paused first") << true;
        QTest::newRow("told first") << false;
    }

    void eachHopOfARedirectHasItsOwnAnswer()
    {
        QFETCH(bool, pausedFirst);
        pause("https://app.example/a");
        if (pausedFirst)
            pause("https://app.example/b");
        tell("Network.requestWillBeSent",
             R"({"requestId": "n", "redirectResponse": {"status": 302}})");
        if (!pausedFirst)
            pause("https://app.example/b");
        tell("Network.responseReceived", R"({"requestId": "n", "response": {"status": 404}})");
        tell("Network.loadingFinished", R"({"requestId": "n", "encodedDataLength": 7})");
        QCOMPARE(one(0).answer.status, 302);
        QCOMPARE(one(0).size, 0);
        QVERIFY(one(0).took);
        QCOMPARE(one(1).answer.status, 404);
        QCOMPARE(one(1).size, 7);
    }

    void aRedirectToSomethingBlockedDidNotFail()
    {
        pause("https://app.example/a");
        tell("Network.requestWillBeSent",
             R"({"requestId": "n", "redirectResponse": {"status": 302}})");
        pause("https://other.example/", Passage::Elsewhere);
        tell("Network.loadingFailed", R"({"requestId": "n"})");
        QVERIFY(!one(0).failed);
        QCOMPARE(one(0).answer.status, 302);
    }

    void whatIsNotKnownIsNobodys()
    {
        pause("https://app.example/a");
        tell("Network.loadingFailed", R"({"requestId": "other"})");
        tell("Network.responseReceived", R"({"requestId": "n"})");
        tell("Network.responseReceived", R"({"requestId": 7, "response": []})");
        QVERIFY(!one(0).took);
        m_recorder->drop(QStringLiteral("s"));
        tell("Network.loadingFailed", R"({"requestId": "n"})");
        QVERIFY(!one(0).took);
    }
};

QTEST_GUILESS_MAIN(TestRequestRecorder)
#include "tst_request_recorder.moc"
