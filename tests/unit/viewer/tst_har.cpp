// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_case.h"
#include "viewer/har.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Understudy;
using namespace std::chrono_literals;

class TestHar : public TestCase
{
    Q_OBJECT

    static QJsonObject log(const QList<LoggedRequest> &requests)
    {
        const QByteArray har = harOf(requests, QStringLiteral("1.0"));
        return QJsonDocument::fromJson(har).object().value(QLatin1String("log")).toObject();
    }

    static QJsonObject entry(const LoggedRequest &request)
    {
        return log({request}).value(QLatin1String("entries")).toArray().first().toObject();
    }

    static QStringList missing(const QJsonObject &object, const QStringList &fields)
    {
        QStringList result;
        for (const QString &field : fields)
            if (!object.contains(field))
                result.append(field);
        return result;
    }

    static LoggedRequest answered()
    {
        return {.method = QStringLiteral("GET"),
                .address = QUrl(QStringLiteral("https://app.example/a?page=2")),
                .started = QDateTime({2026, 3, 1}, {12, 0}, Qt::UTC),
                .headers = {{QStringLiteral("Accept"), QStringLiteral("*/*")}},
                .answer = {.status = 200,
                           .words = QStringLiteral("OK"),
                           .protocol = QStringLiteral("http/1.1"),
                           .mediaType = QStringLiteral("text/html"),
                           .after = 80ms},
                .took = 100ms,
                .size = 321};
    }

private Q_SLOTS:

    void holdsWhatTheFormatDemands()
    {
        const QJsonObject whole = log({});
        QCOMPARE(whole.value(QLatin1String("version")), QStringLiteral("1.2"));
        QCOMPARE(whole.value(QLatin1String("creator")).toObject().size(), 2);
        QVERIFY(whole.value(QLatin1String("entries")).isArray());
        const QJsonObject one = entry(answered());
        const auto fields = [](const char *names) {
            return QString::fromLatin1(names).split(QLatin1Char(' '));
        };
        QCOMPARE(missing(one, fields("startedDateTime time request response cache timings")),
                 QStringList());
        QCOMPARE(missing(one.value(QLatin1String("request")).toObject(),
                         fields("method url httpVersion cookies headers queryString headersSize "
                                "bodySize")),
                 QStringList());
        QCOMPARE(missing(one.value(QLatin1String("response")).toObject(),
                         fields("status statusText httpVersion cookies headers content redirectURL "
                                "headersSize bodySize")),
                 QStringList());
        QCOMPARE(missing(one.value(QLatin1String("timings")).toObject(),
                         fields("send wait receive")),
                 QStringList());
    }

    void saysWhatTheLogHolds()
    {
        const QJsonObject one = entry(answered());
        QCOMPARE(one.value(QLatin1String("startedDateTime")),
                 QStringLiteral("2026-03-01T12:00:00.000Z"));
        QCOMPARE(one.value(QLatin1String("time")), 100);
        const QJsonObject timings = one.value(QLatin1String("timings")).toObject();
        QCOMPARE(timings.value(QLatin1String("wait")), 80);
        QCOMPARE(timings.value(QLatin1String("receive")), 20);
        const QJsonObject request = one.value(QLatin1String("request")).toObject();
        QCOMPARE(request.value(QLatin1String("url")),
                 QStringLiteral("https://app.example/a?page=2"));
        const QJsonArray query{QJsonObject{{QStringLiteral("name"), QStringLiteral("page")},
                                           {QStringLiteral("value"), QStringLiteral("2")}}};
        QCOMPARE(request.value(QLatin1String("queryString")).toArray(), query);
        QCOMPARE(request.value(QLatin1String("cookies")).toArray(), QJsonArray());
        const QJsonObject response = one.value(QLatin1String("response")).toObject();
        QCOMPARE(response.value(QLatin1String("status")), 200);
        QCOMPARE(response.value(QLatin1String("bodySize")), 321);
    }

    void saysWhatWasBlocked_data()
    {
        QTest::addColumn<int>("passage");
        QTest::addColumn<QString>("word");
        QTest::newRow("passed") << int(Passage::Passes) << QStringLiteral("passed");
        QTest::newRow("blocked") << int(Passage::Blocked) << QStringLiteral("blocked");
        QTest::newRow("stop") << int(Passage::WantsStop)
                              << QStringLiteral("blocked: would end the session");
        QTest::newRow("elsewhere")
            << int(Passage::Elsewhere) << QStringLiteral("blocked: leaves the application");
    }

    void saysWhatWasBlocked()
    {
        QFETCH(int, passage);
        LoggedRequest request;
        request.passage = Passage(passage);
        const QJsonObject one = entry(request);
        QTEST(one.value(QLatin1String("_understudyOutcome")).toString(), "word");
        QCOMPARE(one.value(QLatin1String("response")).toObject().value(QLatin1String("status")), 0);
    }
};

QTEST_APPLESS_MAIN(TestHar)
#include "tst_har.moc"
