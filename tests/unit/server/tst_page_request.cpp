// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/page_request.h"
#include "support/test_case.h"

using namespace Understudy;

class TestPageRequest : public TestCase
{
    Q_OBJECT

    static Request asked(const QString &query)
    {
        Request request;
        request.query = QUrlQuery(query);
        return request;
    }

private Q_SLOTS:

    void limits_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("limit"); // 0: refused
        QTest::newRow("none") << "" << 50;
        QTest::newRow("least") << "limit=1" << 1;
        QTest::newRow("most") << "limit=200" << 200;
        QTest::newRow("nothing") << "limit=" << 0;
        QTest::newRow("zero") << "limit=0" << 0;
        QTest::newRow("negative") << "limit=-1" << 0;
        QTest::newRow("too many") << "limit=201" << 0;
        QTest::newRow("a word") << "limit=ten" << 0;
        QTest::newRow("a fraction") << "limit=1.5" << 0;
    }

    void limits()
    {
        QFETCH(QString, query);
        const Outcome<PageRequest> page = pageOf(asked(query));
        QTEST(page ? page->limit : 0, "limit");
        if (!page)
            QCOMPARE(page.error().status, 400);
    }

    void cursorsComeBack()
    {
        const QJsonArray position{3, QStringLiteral("søren"), 42};
        const Outcome<PageRequest> page =
            pageOf(asked(QStringLiteral("cursor=") + cursorFor(position)));
        QVERIFY(page && page->after);
        QCOMPARE(*page->after, position);
        QVERIFY(!pageOf(asked(QStringLiteral("cursor=")))->after);
    }

    void badCursors_data()
    {
        QTest::addColumn<QString>("cursor");
        QTest::newRow("not base64") << "%%%";
        QTest::newRow("not JSON") << "YWJj";
        QTest::newRow("not an array") << "e30";
        QTest::newRow("cut") << cursorFor({1, 2, 3}).chopped(2);
    }

    void badCursors()
    {
        QFETCH(QString, cursor);
        const Outcome<PageRequest> page = pageOf(asked(QStringLiteral("cursor=") + cursor));
        QVERIFY(!page);
        QCOMPARE(page.error().status, 400);
    }

    void valuesAreReadAsFormsAre()
    {
        const Request request = asked(QStringLiteral("q=a+b%2Bc%20S%C3%B8ren"));
        QCOMPARE(queryValue(request, QStringLiteral("q")), QStringLiteral("a b+c Søren"));
        QCOMPARE(queryValue(request, QStringLiteral("other")), QString());
    }
};

QTEST_GUILESS_MAIN(TestPageRequest)
#include "tst_page_request.moc"
