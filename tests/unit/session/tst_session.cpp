// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/session.h"
#include "support/test_case.h"

#include <QJsonObject>

using namespace Understudy;

namespace {

template<typename T>
concept Printable = requires(QDebug debug, const T &value)
{
    debug << value;
};

static_assert(!Printable<Session>); // promise «Vault»

Session full()
{
    Session session{.identity = {.id = QStringLiteral("42"),
                                 .name = QStringLiteral("Grace Höpper"),
                                 .email = QStringLiteral("grace@example.com"),
                                 .role = QStringLiteral("customer"),
                                 .orgId = QStringLiteral("7")},
                    .expiresAt = QDateTime(QDate(2026, 3, 2), QTime(9, 30, 0, 123), Qt::UTC),
                    .impersonatingFromUserId = QStringLiteral("2")};
    session.credentials.setValue(QStringLiteral("token"), Secret(QByteArrayView("abc")));
    return session;
}

} // namespace

class TestSession : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void survivesJson();
    void survivesJsonWithNothingTold();
    void refusesOtherJson_data();
    void refusesOtherJson();
};

void TestSession::survivesJson()
{
    const Result<Session> read = Session::fromJson(full().toJson());
    QVERIFY(read.has_value());
    QVERIFY(*read == full());
}

void TestSession::survivesJsonWithNothingTold()
{
    const Result<Session> read = Session::fromJson(Session().toJson());
    QVERIFY(read.has_value());
    QVERIFY(*read == Session());
    QVERIFY(!read->expiresAt.isValid());
}

void TestSession::refusesOtherJson_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *member, const QJsonValue &value) {
        QTest::newRow(member) << QString(QLatin1String(member)) << value;
    };
    row("identity", QJsonObject());
    row("credentials", QJsonObject());
    row("expiresAt", 17);
    row("impersonatingFromUserId", 2);
    row("unknown", QStringLiteral("x"));
}

void TestSession::refusesOtherJson()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QJsonObject object = full().toJson();
    object.insert(member, value);
    const Result<Session> read = Session::fromJson(object);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Malformed);
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
