// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/window_memory.h"
#include "support/test_case.h"

#include <QFile>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QWidget>

using namespace Understudy;

class WindowMemoryTest : public TestCase
{
    Q_OBJECT

    static void remember(const QTemporaryDir &folder, const QSize &size)
    {
        QWidget window;
        const WindowMemory memory(window, folder.path());
        window.show();
        window.resize(size);
        QTRY_COMPARE(window.size(), size);
    }

    static QSize remembered(const QTemporaryDir &folder)
    {
        QThreadPool::globalInstance()->waitForDone();
        QWidget window;
        window.resize(300, 200);
        const WindowMemory memory(window, folder.path());
        return window.size();
    }

private Q_SLOTS:

    void aWindowComesBackAsItWas()
    {
        const QTemporaryDir folder;
        QCOMPARE(remembered(folder), QSize(300, 200));
        remember(folder, {640, 444});
        QCOMPARE(remembered(folder), QSize(640, 444));
        const QFile file(folder.filePath(QStringLiteral("window")));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void whatCannotBeUnderstoodCountsForNothing()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("window")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(100'000, 'x'));
        file.close();
        QCOMPARE(remembered(folder), QSize(300, 200));
    }

    void aFolderThatCannotBeWrittenIsLogged()
    {
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(QStringLiteral("^the window's place: ")));
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("no-folder")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        {
            QWidget window;
            const WindowMemory memory(window, file.fileName());
            window.show();
            window.resize(640, 444);
            QTRY_COMPARE(window.size(), QSize(640, 444));
        }
        QThreadPool::globalInstance()->waitForDone();
    }
};

QTEST_MAIN(WindowMemoryTest)
#include "tst_window_memory.moc"
