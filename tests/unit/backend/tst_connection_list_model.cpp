// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/connection_list_model.h"
#include "support/test_case.h"

#include <QAbstractItemModelTester>

using namespace Understudy;

class TestConnectionListModel : public TestCase
{
    Q_OBJECT

    static QList<Connection> two()
    {
        return {{.id = QStringLiteral("z"),
                 .name = QStringLiteral("Zulu"),
                 .address = QUrl(QStringLiteral("http://zulu.test")),
                 .profileId = QStringLiteral("gone"),
                 .environment = Environment::Staging},
                {.id = QStringLiteral("a"),
                 .name = QStringLiteral("Alpha"),
                 .address = QUrl(QStringLiteral("http://127.0.0.1:3000")),
                 .profileId = QStringLiteral("blitz")}};
    }

private Q_SLOTS:

    void hasThemByName()
    {
        ConnectionListModel model;
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.rowOf(QStringLiteral("a")), -1);
        model.setConnections(two(), {{QStringLiteral("blitz"), QStringLiteral("Blitz")}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.rowOf(QStringLiteral("a")), 0);
        QCOMPARE(model.rowOf(QStringLiteral("z")), 1);
        QCOMPARE(model.rowOf(QStringLiteral("x")), -1);
    }

    void tellsWhatARowNeeds()
    {
        ConnectionListModel model;
        model.setConnections(two(), {{QStringLiteral("blitz"), QStringLiteral("Blitz")}});
        const auto told = [&model](int row, int role) {
            return model.index(row).data(role);
        };
        QCOMPARE(told(0, Qt::DisplayRole), QStringLiteral("Alpha"));
        QCOMPARE(told(0, ConnectionListModel::AddressRole),
                 QStringLiteral("http://127.0.0.1:3000"));
        QCOMPARE(told(0, ConnectionListModel::ProfileRole), QStringLiteral("Blitz"));
        QCOMPARE(told(0, ConnectionListModel::UnencryptedRole), false);
        QCOMPARE(told(1, ConnectionListModel::IdRole), QStringLiteral("z"));
        QCOMPARE(told(1, ConnectionListModel::ProfileRole), QStringLiteral("gone"));
        QCOMPARE(told(1, ConnectionListModel::UnencryptedRole), true);
        QCOMPARE(told(1, ConnectionListModel::EnvironmentRole).value<Environment>(),
                 Environment::Staging);
    }
};

QTEST_GUILESS_MAIN(TestConnectionListModel)
#include "tst_connection_list_model.moc"
