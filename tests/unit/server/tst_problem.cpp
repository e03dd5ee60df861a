// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/problem.h"
#include "support/test_case.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Understudy;

class TestProblem : public TestCase
{
    Q_OBJECT

private Q_SLOTS:

    void theListIsThePublishedOne()
    {
        QFile file(QStringLiteral(UNDERSTUDY_OPENAPI));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject api = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonValue types =
            api[QStringLiteral("components")][QStringLiteral("schemas")][QStringLiteral("Problem")]
               [QStringLiteral("properties")][QStringLiteral("type")][QStringLiteral("enum")];
        QStringList published;
        for (const QJsonValue &type : types.toArray())
            published.append(type.toString());
        QStringList ours;
        for (int kind = 0; kind <= int(ProblemKind::Timeout); ++kind)
            ours.append(QStringLiteral("/problems/") + problemType(ProblemKind(kind)));
        ours.append(QStringLiteral("/problems/unanswered")); // which nginx says (packaging/nginx)
        QCOMPARE(ours, published);
    }

    void saysWhatIsWrong()
    {
        const Response response =
            problem(ProblemKind::Invalid,
                    QStringLiteral("why"),
                    {{QStringLiteral("/reason"), QStringLiteral("too short")}});
        QCOMPARE(response.status, 400);
        QCOMPARE(response.contentType, QByteArray("application/problem+json"));
        QVERIFY(response.headers.contains(Response::Header{"Cache-Control", "no-store"}));
        const QJsonObject body = QJsonDocument::fromJson(response.body).object();
        QCOMPARE(body[QStringLiteral("type")].toString(), QStringLiteral("/problems/invalid"));
        QCOMPARE(body[QStringLiteral("status")].toInt(), 400);
        QCOMPARE(body[QStringLiteral("detail")].toString(), QStringLiteral("why"));
        const QJsonObject error = body[QStringLiteral("errors")][0].toObject();
        QCOMPARE(error[QStringLiteral("pointer")].toString(), QStringLiteral("/reason"));
        QCOMPARE(error[QStringLiteral("detail")].toString(), QStringLiteral("too short"));
    }

    void asksForABearerToken()
    {
        QVERIFY(problem(ProblemKind::SignedOut, {})
                    .headers.contains(Response::Header{"WWW-Authenticate", "Bearer"}));
        QVERIFY(!problem(ProblemKind::Refused, {})
                     .headers.contains(Response::Header{"WWW-Authenticate", "Bearer"}));
    }
};

QTEST_GUILESS_MAIN(TestProblem)
#include "tst_problem.moc"
