// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal_export.h"

#include "journal/journal_format.h"

#include <QCoroFuture>
#include <QPointer>
#include <QSaveFile>
#include <QtConcurrent>

namespace Understudy {

namespace {

constexpr int entriesAtOnce = 500;

//! The file, which takes long where the disk does: everything here is run on another thread.
class ExportedFile
{
public:
    explicit ExportedFile(const QString &path)
        : m_file(path)
        , m_format(journalFormatOf(path))
    { }

    Result<void> begin()
    {
        const bool begun = m_file.open(QIODevice::WriteOnly)
            && m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return begun ? put(headingOf(m_format)) : fault();
    }

    Result<void> add(const QList<JournalRecord> &records)
    {
        return put(linesOf(m_format, records));
    }

    Result<void> finish()
    {
        if (m_file.flush() && m_file.commit()) // commit() alone does not tell of a full disk
            return {};
        return fault();
    }

private:
    Result<void> put(const QByteArray &lines)
    {
        if (m_file.write(lines) == lines.size())
            return {};
        return fault();
    }

    Result<void> fault() const
    {
        return failure(ErrorKind::Unavailable, m_file.errorString(), QStringLiteral("file"));
    }

    QSaveFile m_file;
    JournalFormat m_format;
};

using Work = std::function<Result<void>()>;

QCoro::Task<Result<void>> onAnotherThread(Work work)
{
    const Result<void> done = co_await QtConcurrent::run(work);
    co_return done;
}

} // namespace

JournalExport::JournalExport(JournalArchive &archive)
    : m_archive(archive)
{ }

QCoro::Task<Result<int>> JournalExport::write(JournalFilter filter, QString path)
{
    const QPointer<JournalArchive> archive(&m_archive);
    const auto file = std::make_shared<ExportedFile>(path);
    const Work begin = [file] {
        return file->begin();
    };
    Result<void> done = co_await onAnotherThread(begin);
    int written = 0;
    qint64 next = 0;
    while (done && archive) {
        const Result<JournalBatch> page = co_await archive->page(filter, next, entriesAtOnce);
        if (!page)
            co_return failure(page.error());
        const Work add = [file, records = page->records] {
            return file->add(records);
        };
        done = co_await onAnotherThread(add);
        written += int(page->records.size());
        next = page->next;
        if (next == 0)
            break;
    }
    const Work finish = [file] {
        return file->finish();
    };
    if (done && archive)
        done = co_await onAnotherThread(finish);
    if (!done)
        co_return failure(done.error());
    co_return written;
}

} // namespace Understudy
