// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http_client.h"
#include "backend/http_exchange.h"
#include "backend/http_route.h"
#include "support/fake_clock.h"
#include "support/scripted_server.h"
#include "support/test_case.h"
#include "support/tls_server.h"

#include <QFile>
#include <QSslCertificate>
#include <QTcpServer>
#include <QTemporaryDir>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Understudy;

using Then = ScriptedAnswer::Then;

namespace {

const QUrl elsewhere(QStringLiteral("http://192.0.2.1/")); // nobody is there (RFC 5737)

HttpRequest unsafeRequest(const QUrl &url, const QByteArray &method = "POST")
{
    HttpRequest request{.method = method, .url = url, .safe = false};
    if (method == "POST")
        request.body = "{\"userId\":42}";
    return request;
}

QUrl onPort(const QString &scheme, quint16 port)
{
    QUrl url(QStringLiteral("%1://127.0.0.1:%2/").arg(scheme).arg(port));
    return url;
}

//! A port on which nobody listens.
quint16 closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

QByteArray chunked(const QByteArray &body)
{
    return "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
        + QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n0\r\n\r\n";
}

} // namespace

class TestHttpClient : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsAnAnswerAsItCame();
    void saysWhatItWasTold();
    void once_data();
    void once();
    void onceThoughTheServerVanishes();
    void safeRequestMayBeRepeated();
    void outcome_data();
    void outcome();
    void lostLastChunk();
    void refusedConnectionIsNotInDoubt();
    void bound_data();
    void bound();
    void endlessAnswer();
    void limitCountsTheWholeExchange_data();
    void limitCountsTheWholeExchange();
    void refusedBeforeAnythingIsSent_data();
    void refusedBeforeAnythingIsSent();
    void plainHttpElsewhereIsUntrusted();
    void redirectIsAnAnswer();
    void challengeIsAnAnswer_data();
    void challengeIsAnAnswer();
    void setCookieOneByOne();
    void keepsNoCookies();
    void compressedStaysCompressed();
    void abortEndsWhatIsUnderWay();
    void destructionEndsWhatIsUnderWay();
    void abortTakesBackWhatNobodySaw();
    void abortSparesLaterRequests();
    void untrustedCertificate();
    void ownAuthorityIsTrusted();
    void everyAnswerTellsItsTls();
    void systemsAuthoritiesStayTrusted();
    void ownAuthorityTrustsNobodyElse();
    void unusableAuthority_data();
    void unusableAuthority();
    void proxyIsAsked();
    void proxyIsATunnelForTls();
    void socksProxyIsAsked();
    void loopbackNeedsNoProxy_data();
    void loopbackNeedsNoProxy();
    void systemsProxyIsAsked();
    void abortEndsTheLookupOfARoute();
    void unusableProxy_data();
    void unusableProxy();
    void noTlsAtAll();

private:
    Result<HttpReply> send(const HttpRequest &request);

    FakeClock m_clock;
    const std::chrono::milliseconds m_limit = 20s;
    HttpOptions m_options;
};

void TestHttpClient::init()
{
    TestCase::init();
    m_options = {.limit = m_limit};
}

Result<HttpReply> TestHttpClient::send(const HttpRequest &request)
{
    HttpClient client(request.url, m_clock, m_options);
    return QCoro::waitFor(client.send(request));
}

void TestHttpClient::tellsAnAnswerAsItCame()
{
    ScriptedServer server;
    server.enqueue({.bytes = httpAnswer(503, "<html>busy</html>", {"Retry-After: 7"})});
    const QUrl url = server.url(QStringLiteral("/a"));
    const Result<HttpReply> reply = send({.url = url});
    QVERIFY(reply);
    QCOMPARE(reply->status, 503);
    QCOMPARE(reply->body, QByteArray("<html>busy</html>"));
    QCOMPARE(reply->values("retry-after"), QList<QByteArray>{"7"});
    QCOMPARE(reply->values("Date"), QList<QByteArray>{});
    QCOMPARE(reply->url, url);
    QCOMPARE(reply->received, m_clock.now());
}

void TestHttpClient::saysWhatItWasTold()
{
    ScriptedServer server;
    server.enqueue({.bytes = httpAnswer(200)});
    HttpRequest request = unsafeRequest(server.url(QStringLiteral("/api/x")));
    request.url.setQuery(QStringLiteral("q=a%26b"));
    request.headers = {{"Content-Type", "application/json"}, {"X-Name", "J\xc3\xbcrgen"}};
    QVERIFY(send(request));
    const RecordedRequest sent = server.requests().first();
    QCOMPARE(sent.method, QByteArray("POST"));
    QCOMPARE(sent.target, QByteArray("/api/x?q=a%26b"));
    QCOMPARE(sent.body, request.body);
    QCOMPARE(sent.header("Content-Type"), QByteArray("application/json"));
    QCOMPARE(sent.header("X-Name"), QByteArray("J\xc3\xbcrgen"));
    QCOMPARE(sent.header("Accept-Encoding"), QByteArray("identity"));
    QVERIFY(sent.header("Cookie").isNull());
    QVERIFY(sent.header("Authorization").isNull());
}

void TestHttpClient::once_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<Then>("then");
    QTest::addColumn<bool>("keptAlive");
    for (const char *method : {"POST", "DELETE", "PUT", "GET"}) {
        for (const bool keptAlive : {false, true}) {
            const char *connection = keptAlive ? "kept-alive" : "fresh";
            QTest::addRow("%s, closed, %s", method, connection)
                << QByteArray(method) << Then::Close << keptAlive;
            QTest::addRow("%s, reset, %s", method, connection)
                << QByteArray(method) << Then::Reset << keptAlive;
        }
    }
}

void TestHttpClient::once()
{
    QFETCH(QByteArray, method);
    QFETCH(Then, then);
    QFETCH(bool, keptAlive);
    ScriptedServer server;
    HttpClient client(server.url(), m_clock);
    if (keptAlive) {
        server.enqueue({.bytes = httpAnswer(200)});
        QVERIFY(QCoro::waitFor(client.send({.url = server.url()})));
    }
    const qsizetype before = server.requests().size();
    server.enqueue({.then = then});
    server.enqueue({.bytes = httpAnswer(200)}); // what a repetition would get
    const Result<HttpReply> reply =
        QCoro::waitFor(client.send(unsafeRequest(server.url(), method)));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Unreachable);
    QVERIFY(reply.error().inDoubt);
    QCOMPARE(server.requests().size(), before + 1);
    if (keptAlive)
        QCOMPARE(server.requests().last().connection, 1);
}

// The second connection, which Qt tries by itself, is refused; the first may still have acted.
void TestHttpClient::onceThoughTheServerVanishes()
{
    for (const char *method : {"POST", "DELETE"}) {
        ScriptedServer server;
        server.enqueue({.then = Then::Vanish});
        const Result<HttpReply> reply = send(unsafeRequest(server.url(), method));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, ErrorKind::Unreachable);
        QVERIFY(reply.error().inDoubt);
        QCOMPARE(server.requests().size(), 1);
    }
}

void TestHttpClient::safeRequestMayBeRepeated()
{
    ScriptedServer server;
    server.enqueue({.bytes = httpAnswer(200)});
    server.enqueue({.then = Then::Close});
    server.enqueue({.bytes = httpAnswer(200, "again")});
    HttpClient client(server.url(), m_clock);
    QVERIFY(QCoro::waitFor(client.send({.url = server.url()})));
    const Result<HttpReply> reply = QCoro::waitFor(client.send({.url = server.url()}));
    QVERIFY(reply);
    QCOMPARE(reply->body, QByteArray("again"));
    QCOMPARE(server.requests().size(), 3);
}

void TestHttpClient::outcome_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status"); // 0: no answer
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, const char *bytes, int status, const char *body = "") {
        QTest::newRow(name) << QByteArray(bytes) << status << QByteArray(body)
                            << ErrorKind::Unexpected;
    };
    const auto lost = [](const char *name, ErrorKind kind, const char *bytes) {
        QTest::newRow(name) << QByteArray(bytes) << 0 << QByteArray() << kind;
    };
    row("no content", "HTTP/1.1 204 No Content\r\n\r\n", 204);
    row("until the end", "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nabc", 200, "abc");
    row("a proxy's page", "HTTP/1.1 502 Bad\r\nContent-Length: 4\r\n\r\n<p/>", 502, "<p/>");
    row("without a reason", "HTTP/1.1 404\r\nContent-Length: 1\r\n\r\nx", 404, "x");
    row("after 100",
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 201 C\r\nContent-Length: 0\r\n\r\n",
        201);
    const auto noAnswer = ErrorKind::Unreachable;
    lost("cut short", noAnswer, "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc");
    lost("cut head", noAnswer, "HTTP/1.1 200 OK\r\nContent-Le");
    lost("not HTTP", noAnswer, "220 smtp.example.com ESMTP\r\n\r\n");
    lost("no number", noAnswer, "HTTP/1.1 yes OK\r\nContent-Length: 0\r\n\r\n");
    lost("HTTP/2", noAnswer, "HTTP/2 200\r\n\r\n");
    const auto broken = ErrorKind::Malformed;
    lost("two lengths",
         broken,
         "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 5\r\n\r\nabc");
    lost("a negative length", broken, "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\nabc");
}

void TestHttpClient::outcome()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    ScriptedServer server;
    server.enqueue({.bytes = bytes, .then = Then::Close});
    const Result<HttpReply> reply = send(unsafeRequest(server.url()));
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(reply.has_value(), status != 0);
    if (reply) {
        QCOMPARE(reply->status, status);
        QCOMPARE(reply->body, body);
    } else {
        QCOMPARE(reply.error().kind, kind);
        QVERIFY(reply.error().inDoubt);
    }
}

//! Whether Qt forgives it depends on whether it sees the end together with the data.
void TestHttpClient::lostLastChunk()
{
    const char chunk[] = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n";
    ScriptedServer server;
    server.enqueue({.bytes = chunk, .then = Then::Close});
    const Result<HttpReply> reply = send(unsafeRequest(server.url()));
    if (reply)
        QCOMPARE(reply->body, "abc");
    else
        QVERIFY(reply.error().inDoubt);
}

void TestHttpClient::refusedConnectionIsNotInDoubt()
{
    const Result<HttpReply> reply =
        send(unsafeRequest(onPort(QStringLiteral("http"), closedPort())));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Unreachable);
    QVERIFY(!reply.error().inDoubt);
}

void TestHttpClient::bound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("passes");
    const QByteArray most(HttpClient::largestBody, 'x');
    QTest::newRow("8 MiB") << httpAnswer(200, most) << true;
    QTest::newRow("a byte more") << httpAnswer(200, most + 'x') << false;
    QTest::newRow("8 MiB chunked") << chunked(most) << true;
    QTest::newRow("a byte more, chunked") << chunked(most + 'x') << false;
}

void TestHttpClient::bound()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, passes);
    ScriptedServer server;
    server.enqueue({.bytes = bytes});
    const Result<HttpReply> reply = send(unsafeRequest(server.url()));
    QCOMPARE(reply.has_value(), passes);
    if (reply) {
        QCOMPARE(reply->body.size(), HttpClient::largestBody);
    } else {
        QCOMPARE(reply.error().kind, ErrorKind::Malformed);
        QVERIFY(reply.error().inDoubt);
    }
}

void TestHttpClient::endlessAnswer()
{
    ScriptedServer server;
    server.enqueue(
        {.bytes = "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(100'000, 'x'), .then = Then::Repeat});
    const Result<HttpReply> reply = send({.url = server.url()});
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Malformed);
    QVERIFY(!reply.error().inDoubt);
}

void TestHttpClient::limitCountsTheWholeExchange_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("silence") << QByteArray();
    QTest::newRow("a dripping head") << "HTTP/1.1 200 OK\r\nX: " + QByteArray(100'000, 'x');
    QTest::newRow("a dripping body") << httpAnswer(200, QByteArray(100'000, 'x'));
}

void TestHttpClient::limitCountsTheWholeExchange()
{
    QFETCH(QByteArray, bytes);
    ScriptedServer server;
    if (!bytes.isEmpty())
        server.enqueue({.bytes = bytes, .drip = 5ms});
    HttpClient client(server.url(), m_clock, {.limit = 300ms});
    const Result<HttpReply> reply = QCoro::waitFor(client.send(unsafeRequest(server.url())));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Unreachable);
    QVERIFY(reply.error().inDoubt);
    QCOMPARE(server.requests().size(), 1);
}

void TestHttpClient::refusedBeforeAnythingIsSent_data()
{
    QTest::addColumn<QString>("url"); // relative to the server's
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *title,
                        const QString &url,
                        const QByteArray &name = "X",
                        const QByteArray &value = "y",
                        ErrorKind kind = ErrorKind::Invalid,
                        const QByteArray &method = "GET") {
        QTest::newRow(title) << url << method << name << value << kind;
    };
    const QString own = QStringLiteral("/");
    row("another host", QStringLiteral("//localhost/"));
    row("another port", onPort(QStringLiteral("http"), closedPort()).toString());
    row("another scheme", QStringLiteral("https:/"));
    row("a file", QStringLiteral("file:///etc/hostname"));
    row("user information", QStringLiteral("//me:pw@127.0.0.1/"));
    row("line break in a value", own, "X", "a\r\nY: b");
    row("bare LF in a value", own, "X", "a\nY: b");
    row("bare CR in a value", own, "X", "a\rb");
    row("NUL in a value", own, "X", QByteArray("a\0b", 3));
    row("DEL in a value", own, "X", "a\x7f");
    row("line break in a name", own, "X\r\nY", "b");
    row("colon in a name", own, "X:Y", "b");
    row("space in a name", own, "X Y", "b");
    row("empty name", own, "", "b");
    row("line break in the method", own, "X", "y", ErrorKind::Invalid, "GET / HTTP/1.1\r\nX:");
    row("empty method", own, "X", "y", ErrorKind::Invalid, "");
}

void TestHttpClient::refusedBeforeAnythingIsSent()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(ErrorKind, kind);
    ScriptedServer server;
    HttpRequest request = unsafeRequest(server.url().resolved(QUrl(url)), method);
    if (request.url.host() == server.url().host() && request.url.port() < 0)
        request.url.setPort(server.url().port());
    request.headers = {{name, value}};
    HttpClient client(server.url(), m_clock, {.allowPlainHttp = true});
    const Result<HttpReply> reply = QCoro::waitFor(client.send(request));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, kind);
    QVERIFY(!reply.error().inDoubt);
    QCOMPARE(server.connections(), 0);
}

void TestHttpClient::plainHttpElsewhereIsUntrusted()
{
    const Result<HttpReply> refused = send(unsafeRequest(elsewhere));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Untrusted);
    QVERIFY(!refused.error().inDoubt);
}

void TestHttpClient::redirectIsAnAnswer()
{
    ScriptedServer server;
    const QByteArray location = "Location: " + server.url(QStringLiteral("/b")).toEncoded();
    server.enqueue({.bytes = httpAnswer(302, {}, {location})});
    const Result<HttpReply> reply = send({.url = server.url(QStringLiteral("/a"))});
    QVERIFY(reply);
    QCOMPARE(reply->status, 302);
    QCOMPARE(server.requests().size(), 1);
}

void TestHttpClient::challengeIsAnAnswer_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("Basic") << QByteArray("Basic realm=\"x\"");
    QTest::newRow("Digest") << QByteArray("Digest realm=\"x\", nonce=\"n\"");
    QTest::newRow("Bearer") << QByteArray("Bearer");
    QTest::newRow("Negotiate") << QByteArray("Negotiate");
}

void TestHttpClient::challengeIsAnAnswer()
{
    QFETCH(QByteArray, challenge);
    for (const char *method : {"GET", "POST"}) {
        ScriptedServer server;
        server.enqueue(
            {.bytes = httpAnswer(401, "{\"detail\":\"no\"}", {"WWW-Authenticate: " + challenge})});
        HttpRequest request = unsafeRequest(server.url(), method);
        request.safe = request.method == "GET";
        const Result<HttpReply> reply = send(request);
        QVERIFY(reply);
        QCOMPARE(reply->status, 401);
        QCOMPARE(reply->body, QByteArray("{\"detail\":\"no\"}"));
        QCOMPARE(server.requests().size(), 1);
    }
}

void TestHttpClient::setCookieOneByOne()
{
    ScriptedServer server;
    const QByteArrayList headers{"Set-Cookie: a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT",
                                 "Set-Cookie: b=2, 3",
                                 "set-cookie: a="};
    server.enqueue({.bytes = httpAnswer(200, {}, headers)});
    const Result<HttpReply> reply = send({.url = server.url()});
    QVERIFY(reply);
    const QList<QByteArray> expected{"a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT", "b=2, 3", "a="};
    QCOMPARE(reply->values("Set-Cookie"), expected);
}

void TestHttpClient::keepsNoCookies()
{
    ScriptedServer server;
    server.enqueue({.bytes = httpAnswer(200, {}, {"Set-Cookie: a=1; Path=/"})});
    server.enqueue({.bytes = httpAnswer(200)});
    HttpClient client(server.url(), m_clock);
    QVERIFY(QCoro::waitFor(client.send({.url = server.url()})));
    QVERIFY(QCoro::waitFor(client.send({.url = server.url()})));
    QVERIFY(server.requests().last().header("Cookie").isNull());
}

void TestHttpClient::compressedStaysCompressed()
{
    ScriptedServer server;
    server.enqueue(
        {.bytes = httpAnswer(200, "\x1f\x8b\x08 not unpacked", {"Content-Encoding: gzip"})});
    const Result<HttpReply> reply = send({.url = server.url()});
    QVERIFY(reply);
    QCOMPARE(reply->body, QByteArray("\x1f\x8b\x08 not unpacked"));
}

void TestHttpClient::abortEndsWhatIsUnderWay()
{
    ScriptedServer server;
    HttpClient client(server.url(), m_clock);
    auto unsafe = client.send(unsafeRequest(server.url()));
    auto safe = client.send({.url = server.url()});
    QTRY_COMPARE(server.requests().size(), 2);
    client.abort();
    const Result<HttpReply> first = QCoro::waitFor(std::move(unsafe));
    const Result<HttpReply> second = QCoro::waitFor(std::move(safe));
    QVERIFY(!first && !second);
    QCOMPARE(first.error().kind, ErrorKind::Unreachable);
    QCOMPARE(second.error().kind, ErrorKind::Unreachable);
    QVERIFY(first.error().inDoubt);
    QVERIFY(!second.error().inDoubt);
}

void TestHttpClient::destructionEndsWhatIsUnderWay()
{
    ScriptedServer server;
    auto client = std::make_unique<HttpClient>(server.url(), m_clock);
    auto task = client->send(unsafeRequest(server.url()));
    QTRY_COMPARE(server.requests().size(), 1);
    client.reset();
    const Result<HttpReply> reply = QCoro::waitFor(std::move(task));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Unreachable);
    QVERIFY(reply.error().inDoubt);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestHttpClient::abortTakesBackWhatNobodySaw()
{
    ScriptedServer server;
    server.enqueue({.bytes = httpAnswer(200)});
    QNetworkAccessManager network;
    HttpExchange exchange(network.get(QNetworkRequest(server.url())), false, m_limit, m_clock);
    QTRY_VERIFY(exchange.isOver());
    QVERIFY(exchange.outcome());
    exchange.abort();
    QVERIFY(!exchange.outcome());
    QCOMPARE(exchange.outcome().error().kind, ErrorKind::Unreachable);
    QVERIFY(exchange.outcome().error().inDoubt);
}

void TestHttpClient::abortSparesLaterRequests()
{
    ScriptedServer server;
    HttpClient client(server.url(), m_clock);
    client.abort();
    server.enqueue({.bytes = httpAnswer(200)});
    QVERIFY(QCoro::waitFor(client.send({.url = server.url()})));
}

void TestHttpClient::untrustedCertificate()
{
    TlsServer server;
    QVERIFY(server.listens());
    const Result<HttpReply> reply = send(unsafeRequest(server.url()));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Untrusted);
    QVERIFY(!reply.error().inDoubt);
    QCOMPARE(server.received(), QByteArray());
}

void TestHttpClient::ownAuthorityIsTrusted()
{
    TlsServer server;
    QVERIFY(server.listens());
    m_options.caFile = server.authority();
    const Result<HttpReply> reply = send(unsafeRequest(server.url()));
    QVERIFY(reply);
    QCOMPARE(reply->status, 200);
    QVERIFY2(reply->tls.startsWith(QLatin1String("TLS 1.3, TLS_")), qPrintable(reply->tls));
    QCOMPARE(reply->serverKey, server.keyHash());
}

void TestHttpClient::everyAnswerTellsItsTls()
{
    TlsServer server;
    QVERIFY(server.listens());
    HttpClient client(server.url(), m_clock, {.caFile = server.authority(), .limit = m_limit});
    for (int i = 0; i < 2; ++i) {
        const Result<HttpReply> reply = QCoro::waitFor(client.send({.url = server.url()}));
        QVERIFY(reply);
        QVERIFY(reply->tls.startsWith(QLatin1String("TLS 1.3, ")));
    }
    QCOMPARE(server.connections(), 1);
}

void TestHttpClient::systemsAuthoritiesStayTrusted()
{
    TlsServer server;
    QVERIFY(server.listens());
    const Result<QSslConfiguration> tls = tlsTrusting(server.authority());
    QVERIFY(tls);
    const QList<QSslCertificate> trusted = tls->caCertificates();
    const QList<QSslCertificate> systems = QSslConfiguration::systemCaCertificates();
    QCOMPARE(trusted.size(), systems.size() + 1);
    QVERIFY(std::ranges::all_of(systems, [&trusted](const QSslCertificate &one) {
        return trusted.contains(one);
    }));
}

//! An authority of one's own vouches for what it signed, for nothing else.
void TestHttpClient::ownAuthorityTrustsNobodyElse()
{
    TlsServer server;
    TlsServer other;
    QVERIFY(server.listens() && other.listens());
    m_options.caFile = other.authority();
    const Result<HttpReply> reply = send(unsafeRequest(server.url()));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Untrusted);
}

void TestHttpClient::unusableAuthority_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no file") << QByteArray();
    QTest::newRow("no certificate") << QByteArray("-----BEGIN NOTHING-----\n");
    QTest::newRow("broken") << QByteArray(
        "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
}

void TestHttpClient::unusableAuthority()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    m_options.caFile = folder.filePath(QStringLiteral("ca.pem"));
    QFile file(m_options.caFile);
    if (!content.isEmpty()) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
    }
    ScriptedServer server;
    const Result<HttpReply> reply = send(unsafeRequest(server.url()));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Unavailable);
    QCOMPARE(reply.error().source, QStringLiteral("caFile"));
    QVERIFY(reply.error().message.startsWith(m_options.caFile));
    QVERIFY(!reply.error().inDoubt);
    QCOMPARE(server.connections(), 0);
}

void TestHttpClient::proxyIsAsked()
{
    ScriptedServer proxy;
    proxy.enqueue({.bytes = httpAnswer(200, "from afar")});
    m_options = {.allowPlainHttp = true,
                 .proxy = QStringLiteral("http://127.0.0.1:%1").arg(proxy.url().port()),
                 .limit = m_limit};
    const Result<HttpReply> reply = send({.url = elsewhere});
    QVERIFY(reply);
    QCOMPARE(reply->body, QByteArray("from afar"));
    QCOMPARE(reply->tls, QString());
    QCOMPARE(reply->serverKey, QByteArray());
    QCOMPARE(proxy.requests().size(), 1);
    QCOMPARE(proxy.requests().first().target, QByteArray("http://192.0.2.1/"));
}

//! What is encrypted stays so: the proxy learns the host alone.
void TestHttpClient::proxyIsATunnelForTls()
{
    ScriptedServer proxy;
    for (int i = 0; i < 5; ++i) // Qt asks more than once
        proxy.enqueue({.bytes = httpAnswer(403)});
    m_options.proxy = QStringLiteral("http://127.0.0.1:%1").arg(proxy.url().port());
    HttpRequest request = unsafeRequest(QUrl(QStringLiteral("https://192.0.2.1/secret")));
    request.headers = {{"Authorization", "Bearer secret"}};
    const Result<HttpReply> reply = send(request);
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Unreachable);
    QCOMPARE(proxy.requests().first().method, QByteArray("CONNECT"));
    QCOMPARE(proxy.requests().first().target, QByteArray("192.0.2.1:443"));
    QVERIFY(proxy.requests().first().header("Authorization").isNull());
}

void TestHttpClient::socksProxyIsAsked()
{
    QTcpServer proxy;
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    QByteArray greeting;
    connect(&proxy, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = proxy.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, &greeting] {
            greeting = socket->readAll();
            socket->close();
        });
    });
    m_options.proxy = QStringLiteral("socks5://127.0.0.1:%1").arg(proxy.serverPort());
    HttpClient client(QUrl(QStringLiteral("https://192.0.2.1/")), m_clock, m_options);
    auto task = client.send({.url = QUrl(QStringLiteral("https://192.0.2.1/"))});
    QTRY_VERIFY(!greeting.isEmpty());
    client.abort();
    QVERIFY(!QCoro::waitFor(std::move(task)));
    QVERIFY(greeting.startsWith('\x05')); // RFC 1928
}

void TestHttpClient::loopbackNeedsNoProxy_data()
{
    QTest::addColumn<QString>("proxy");
    QTest::newRow("the system's") << QString();
    QTest::newRow("a named one") << QStringLiteral("http://127.0.0.1:%1");
}

void TestHttpClient::loopbackNeedsNoProxy()
{
    QFETCH(QString, proxy);
    ScriptedServer unwanted;
    const int port = unwanted.url().port();
    qputenv("http_proxy", QStringLiteral("http://127.0.0.1:%1").arg(port).toLatin1());
    m_options.proxy = proxy.isEmpty() ? proxy : proxy.arg(port);
    ScriptedServer server;
    server.enqueue({.bytes = httpAnswer(200)});
    const Result<HttpReply> reply = send({.url = server.url()});
    qunsetenv("http_proxy");
    QVERIFY(reply);
    QCOMPARE(unwanted.connections(), 0);
}

void TestHttpClient::systemsProxyIsAsked()
{
    ScriptedServer proxy;
    proxy.enqueue({.bytes = httpAnswer(200)});
    m_options.allowPlainHttp = true;
    qputenv("http_proxy", proxy.url().toEncoded());
    const Result<HttpReply> reply = send({.url = elsewhere});
    m_options.proxy = QStringLiteral("none");
    m_options.limit = 200ms;
    QVERIFY(!send({.url = elsewhere}));
    qunsetenv("http_proxy");
    QVERIFY(reply);
    QCOMPARE(proxy.requests().size(), 1);
}

void TestHttpClient::abortEndsTheLookupOfARoute()
{
    m_options.allowPlainHttp = true;
    auto client = std::make_unique<HttpClient>(elsewhere, m_clock, m_options);
    auto task = client->send(unsafeRequest(elsewhere));
    client.reset();
    const Result<HttpReply> reply = QCoro::waitFor(std::move(task));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Unreachable);
    QVERIFY(!reply.error().inDoubt);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestHttpClient::unusableProxy_data()
{
    QTest::addColumn<QString>("proxy");
    for (const char *proxy : {"proxy",
                              "http://proxy",
                              "https://proxy:1",
                              "ftp://proxy:1",
                              "http://:8080",
                              "http://me:pw@proxy:1",
                              "http://proxy:1/path",
                              "http://proxy:1?q"})
        QTest::newRow(proxy) << QString::fromLatin1(proxy);
}

void TestHttpClient::unusableProxy()
{
    QFETCH(QString, proxy);
    m_options.allowPlainHttp = true;
    m_options.proxy = proxy;
    const Result<HttpReply> reply = send(unsafeRequest(elsewhere));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Invalid);
    QCOMPARE(reply.error().source, QStringLiteral("proxy"));
    QVERIFY(!reply.error().inDoubt);
}

void TestHttpClient::noTlsAtAll()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&server] {
        server.nextPendingConnection()->write("HTTP/1.1 400 Bad Request\r\n\r\n");
    });
    const Result<HttpReply> reply =
        send(unsafeRequest(onPort(QStringLiteral("https"), server.serverPort())));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Untrusted);
    QVERIFY(!reply.error().inDoubt);
}

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_http_client.moc"
