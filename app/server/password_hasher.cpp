// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/password_hasher.h"

#include "server/token.h"

#include <QtConcurrent>

#include <array>
#include <sodium.h>

namespace Understudy {

namespace {

constexpr int atOnce = 2;

bool fits(const Secret &password, const QByteArray &hash)
{
    const QByteArray revealed = password.reveal();
    return crypto_pwhash_str_verify(hash.constData(), revealed.constData(), size_t(revealed.size()))
        == 0;
}

} // namespace

PasswordHasher::PasswordHasher()
    : m_nobodys(hash(newToken()))
{
    m_threads.setMaxThreadCount(atOnce);
}

PasswordHasher::~PasswordHasher()
{
    end();
}

QByteArray PasswordHasher::hash(const Secret &password)
{
    std::array<char, crypto_pwhash_STRBYTES> text{};
    const QByteArray revealed = password.reveal();
    const int failed = crypto_pwhash_str(text.data(),
                                         revealed.constData(),
                                         size_t(revealed.size()),
                                         crypto_pwhash_OPSLIMIT_INTERACTIVE,
                                         crypto_pwhash_MEMLIMIT_INTERACTIVE);
    return failed ? QByteArray() : QByteArray(text.data());
}

QFuture<std::optional<bool>> PasswordHasher::verify(const Secret &password, const QByteArray &hash)
{
    const bool known = !hash.isEmpty();
    const auto answer = [this, password, known, hash = known ? hash : m_nobodys] {
        return m_ended ? std::nullopt : std::optional(fits(password, hash) && known);
    };
    return QtConcurrent::run(&m_threads, answer);
}

void PasswordHasher::end()
{
    m_ended = true;
    // Not clear(): the future of a task that is dropped never finishes.
    m_threads.waitForDone();
}

} // namespace Understudy
