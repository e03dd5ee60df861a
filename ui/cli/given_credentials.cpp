// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/given_credentials.h"

#include "cli/terminal.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace Understudy {

namespace {

constexpr qsizetype longestInput = 64 * 1024;

tl::unexpected<Error> refused(const QString &message)
{
    return failure(ErrorKind::Invalid, message, QStringLiteral("credentials"));
}

//! All of \a descriptor; nothing where it cannot be read, and errno says why.
std::optional<QByteArray> contentOf(int descriptor)
{
    QByteArray content;
    char piece[4096];
    for (;;) {
        const ssize_t size = ::read(descriptor, piece, sizeof piece);
        if (size < 0 && errno == EINTR)
            continue;
        if (size < 0)
            return std::nullopt;
        if (size == 0 || content.size() > longestInput)
            return content;
        content.append(piece, qsizetype(size));
    }
}

} // namespace

QList<WantedCredential> GivenCredentials::wantedBy(const BackendProfile &profile)
{
    QList<WantedCredential> result;
    for (const SignInField &field : profile.signInFields)
        result.append({.id = field.id, .label = field.label, .secret = field.secret});
    for (const ProfileSetting &setting : profile.settings) {
        if (setting.type == SettingType::Secret)
            result.append({.id = setting.id,
                           .label = setting.label,
                           .secret = true,
                           .optional = !setting.required});
    }
    return result;
}

Result<QMap<QString, Secret>> GivenCredentials::parse(const QByteArray &lines,
                                                      const QList<WantedCredential> &wanted)
{
    QMap<QString, Secret> result;
    const auto all = lines.split('\n');
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QByteArray line = all.at(i).endsWith('\r') ? all.at(i).chopped(1) : all.at(i);
        if (line.isEmpty())
            continue;
        const qsizetype equals = line.indexOf('=');
        const QString id = QString::fromUtf8(line.first(qMax(equals, 0)));
        const bool isWanted =
            std::any_of(wanted.cbegin(), wanted.cend(), [&id](const WantedCredential &one) {
                return one.id == id;
            });
        if (!isWanted) // which may be a part of a value: it is not repeated
            return refused(
                tr("Credentials, line %1: this is no field=value of the profile.").arg(i + 1));
        if (result.contains(id))
            return refused(tr("Credentials, line %1: \"%2\" is there twice.").arg(i + 1).arg(id));
        result.insert(id, Secret(QByteArrayView(line).sliced(equals + 1)));
    }
    for (const WantedCredential &one : wanted)
        if (!one.optional && result.value(one.id).isEmpty())
            return refused(tr("Credentials: \"%1\" (%2) is missing. Add a line %1=VALUE.")
                               .arg(one.id, one.label));
    return result;
}

Result<QMap<QString, Secret>> GivenCredentials::read(int descriptor,
                                                     const QList<WantedCredential> &wanted)
{
    std::optional<QByteArray> content = contentOf(descriptor);
    if (!content)
        return refused(tr("--credentials-fd %1: %2. Open it for the command, as in 3<FILE.")
                           .arg(descriptor)
                           .arg(QString::fromLocal8Bit(std::strerror(errno))));
    ::close(descriptor);
    Result<QMap<QString, Secret>> result = content->size() > longestInput
        ? refused(tr("--credentials-fd %1: this is too long for credentials.").arg(descriptor))
        : parse(*content, wanted);
    content->fill('\0');
    return result;
}

Result<QMap<QString, Secret>> GivenCredentials::ask(const QList<WantedCredential> &wanted)
{
    QMap<QString, Secret> result;
    if (wanted.isEmpty())
        return result;
    Terminal terminal;
    if (!terminal.isOpen())
        return refused(tr("There is no terminal to ask for the credentials on. Give them with "
                          "--credentials-fd."));
    for (const WantedCredential &one : wanted) {
        const std::optional<Secret> typed =
            terminal.ask(one.label + QStringLiteral(": "), !one.secret);
        if (!typed || (typed->isEmpty() && !one.optional))
            return refused(tr("\"%1\" was not given, so nothing was asked.").arg(one.label));
        result.insert(one.id, *typed);
    }
    return result;
}

GivenCredentials::GivenCredentials(const BackendProfile &profile, QMap<QString, Secret> given)
{
    const QList<WantedCredential> wanted = wantedBy(profile);
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const WantedCredential &one = wanted.at(i);
        const Secret value = given.value(one.id);
        (i < profile.signInFields.size() ? m_fields : m_settings).insert(one.id, value);
        if (one.secret && !value.isEmpty())
            m_secrets.append(value);
    }
}

QCoro::Task<Result<QMap<QString, Secret>>> GivenCredentials::load(QString)
{
    co_return m_settings;
}

} // namespace Understudy
