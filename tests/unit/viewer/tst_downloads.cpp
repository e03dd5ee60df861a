// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_case.h"
#include "viewer/downloads.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <array>
#include <sys/socket.h>
#include <unistd.h>

using namespace Understudy;

//! The browser's end is this test.
class TestDownloads : public TestCase
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DevTools> m_devTools;
    std::unique_ptr<Downloads> m_downloads;
    int m_browser = -1;

    static constexpr int largest = 1000;

    QByteArray told() const
    {
        QByteArray all(65536, '\0');
        const ssize_t size = ::recv(m_browser, all.data(), size_t(all.size()), MSG_DONTWAIT);
        return all.first(qMax<qsizetype>(size, 0));
    }

    QString pathOf(const QString &id) const
    {
        return m_folder->filePath(QStringLiteral("Downloads/") + id);
    }

    void begin(const QString &id, const QString &name = QStringLiteral("a.pdf"))
    {
        QFile file(pathOf(id));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write("whole"), 5);
        m_downloads->take(QStringLiteral("Browser.downloadWillBegin"),
                          {{QStringLiteral("guid"), id},
                           {QStringLiteral("suggestedFilename"), name}});
    }

    void tell(const QString &id, const char *state, int received = 5, int total = 0)
    {
        m_downloads->take(QStringLiteral("Browser.downloadProgress"),
                          {{QStringLiteral("guid"), id},
                           {QStringLiteral("state"), QString::fromLatin1(state)},
                           {QStringLiteral("receivedBytes"), received},
                           {QStringLiteral("totalBytes"), total}});
    }

private Q_SLOTS:

    void init()
    {
        std::array<int, 2> sockets{};
        QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets.data()), 0);
        m_browser = sockets[1];
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("Downloads")));
        m_devTools = std::make_unique<DevTools>(sockets[0]);
        m_downloads = std::make_unique<Downloads>(*m_devTools, m_folder->path(), largest);
    }

    void cleanup()
    {
        m_downloads.reset();
        m_devTools.reset();
        ::close(m_browser);
    }

    void offersWhatIsWhole()
    {
        QSignalSpy changed(m_downloads.get(), &Downloads::offersChanged);
        begin(QStringLiteral("one"), QStringLiteral("../a.pdf"));
        tell(QStringLiteral("one"), "inProgress");
        QVERIFY(m_downloads->offers().isEmpty());
        tell(QStringLiteral("one"), "completed");
        tell(QStringLiteral("one"), "completed");
        QCOMPARE(changed.size(), 1);
        const QList<Download> expected{{.id = QStringLiteral("one"),
                                        .name = QStringLiteral("a.pdf"),
                                        .path = pathOf(QStringLiteral("one")),
                                        .size = 5}};
        QCOMPARE(m_downloads->offers(), expected);
    }

    void discardingRemovesTheFile()
    {
        begin(QStringLiteral("one"));
        tell(QStringLiteral("one"), "completed");
        m_downloads->discard(QStringLiteral("other"));
        QVERIFY(QFile::exists(pathOf(QStringLiteral("one"))));
        m_downloads->discard(QStringLiteral("one"));
        QVERIFY(!QFile::exists(pathOf(QStringLiteral("one"))));
        QVERIFY(m_downloads->offers().isEmpty());
    }

    void tooLargeIsCancelled_data()
    {
        QTest::addColumn<int>("received");
        QTest::addColumn<int>("total");
        QTest::newRow("said so") << 1 << largest + 1;
        QTest::newRow("came so") << largest + 1 << 0;
    }

    void tooLargeIsCancelled()
    {
        QFETCH(int, received);
        QFETCH(int, total);
        QSignalSpy refused(m_downloads.get(), &Downloads::refused);
        begin(QStringLiteral("one"));
        tell(QStringLiteral("one"), "inProgress", received, total);
        QCOMPARE(refused.size(), 1);
        QVERIFY(told().contains("Browser.cancelDownload"));
        QVERIFY(!QFile::exists(pathOf(QStringLiteral("one"))));
        tell(QStringLiteral("one"), "completed");
        QVERIFY(m_downloads->offers().isEmpty());
    }

    void onlyAFewAtOnce()
    {
        QSignalSpy refused(m_downloads.get(), &Downloads::refused);
        for (const char *id : {"one", "two", "three"})
            begin(QLatin1String(id));
        QVERIFY(refused.isEmpty());
        begin(QStringLiteral("four"));
        QCOMPARE(refused.size(), 1);
        tell(QStringLiteral("four"), "completed");
        QVERIFY(m_downloads->offers().isEmpty());
        tell(QStringLiteral("one"), "canceled");
        begin(QStringLiteral("five"));
        QCOMPARE(refused.size(), 1);
    }

    void anIdThatIsAPathIsNone()
    {
        m_downloads->take(QStringLiteral("Browser.downloadWillBegin"),
                          {{QStringLiteral("guid"), QStringLiteral("../x")}});
        tell(QStringLiteral("../x"), "completed");
        QVERIFY(m_downloads->offers().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDownloads)
#include "tst_downloads.moc"
