// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/policy_file.h"

#include "settings/private_file.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>

namespace Understudy {

namespace {

//! Why \a file, which is there, is not to be believed; empty where it is.
QString distrust(const QFileInfo &file, unsigned int owner)
{
    if (!file.isFile())
        return QStringLiteral("is not a file");
#ifdef Q_OS_UNIX
    if (file.ownerId() != owner)
        return QStringLiteral("is not owned by the administrator (root)");
    if (file.permissions() & (QFile::WriteGroup | QFile::WriteOther))
        return QStringLiteral("can be written by others than the administrator (root)");
#else
    Q_UNUSED(owner)
#endif
    return {};
}

QString usualPath()
{
#if defined(Q_OS_WIN)
    return QStringLiteral("C:/ProgramData/Understudy/policy.json");
#elif defined(Q_OS_MACOS)
    return QStringLiteral("/Library/Application Support/Understudy/policy.json");
#else
    return QStringLiteral("/etc/understudy/policy.json");
#endif
}

} // namespace

PolicyFile::PolicyFile(QString path, unsigned int owner)
    : m_path(std::move(path))
    , m_owner(owner)
{ }

PolicyFile PolicyFile::usual(const QString &root)
{
    if (!QFile::exists(root + QStringLiteral("/.flatpak-info")))
        return PolicyFile(root + usualPath());
    const QString hostEtc = root + QStringLiteral("/run/host/etc");
    // A file that is there in any case, and root's: where users are renumbered, root is not 0. The
    // folder alone proves nothing, as other permissions show parts of it.
    const QString known = hostEtc + QStringLiteral("/passwd");
    PolicyFile file(hostEtc + QStringLiteral("/understudy/policy.json"),
                    QFileInfo(known).ownerId());
    file.m_hostEtc = known;
    return file;
}

Result<Policy> PolicyFile::load() const
{
    const QString source = QStringLiteral("policy");
    const auto refused = [&](const QString &why) {
        return failure(ErrorKind::Unavailable, QStringLiteral("%1: %2").arg(m_path, why), source);
    };
    if (!m_hostEtc.isEmpty() && !QFileInfo(m_hostEtc).isFile())
        return refused(QStringLiteral("cannot be seen without --filesystem=host-etc:ro"));
    std::error_code unknown; // what cannot be looked for may be there
    const std::filesystem::file_status status =
        std::filesystem::symlink_status(QFile(m_path).filesystemFileName(), unknown);
    if (status.type() == std::filesystem::file_type::not_found)
        return Policy{};
    const QString untrusted = distrust(QFileInfo(m_path), m_owner);
    if (!untrusted.isEmpty()) // and a pipe would keep us waiting
        return refused(untrusted);
    QFile file(m_path);
    const Result<QByteArray> json = contentOf(file, source);
    if (!json)
        return refused(json.error().message);
    Result<Policy> policy = parsePolicy(*json);
    if (!policy)
        return refused(policy.error().message);
    return policy;
}

} // namespace Understudy
