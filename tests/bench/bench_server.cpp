// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_server PROFILE ADDRESS[,ADDRESS…] CONNECTIONS SECONDS: prints how many impersonations a
// second the backend of that profile starts and stops; where it has several addresses, the
// connections take them in turn. Every connection is an admin's own session on a thread
// of its own; the password is in the environment.

#include "bare_backend.h"

#include <atomic>
#include <chrono>
#include <cstdio>
#include <memory>
#include <optional>
#include <thread>
#include <vector>

using namespace Understudy;

namespace {

using Time = std::chrono::steady_clock;

//! Starts and stops as one admin, each connection with a subject of its own.
class Caller
{
public:
    Caller(std::unique_ptr<BareBackend> backend, int subject)
        : m_backend(std::move(backend))
        , m_subject(subject)
    { }

    bool signIn() { return m_backend && m_backend->signIn(); }

    bool startAndStop() { return m_backend->start(m_subject) && m_backend->stop(); }

private:
    std::unique_ptr<BareBackend> m_backend;
    int m_subject;
};

using Callers = std::vector<std::unique_ptr<Caller>>;

//! What all callers together did.
struct Tally
{
    std::atomic<int> pairs{0};
    std::atomic<bool> failed{false};
};

void callUntil(Time::time_point end, Caller &caller, Tally &tally)
{
    while (!tally.failed && Time::now() < end) {
        if (caller.startAndStop())
            ++tally.pairs;
        else
            tally.failed = true;
    }
}

//! Pairs a second; nothing when the server refused one.
std::optional<double> measure(Callers &callers, std::chrono::duration<double> length)
{
    Tally tally;
    const auto begin = Time::now();
    const auto end = begin + std::chrono::duration_cast<Time::duration>(length);
    std::vector<std::jthread> threads;
    threads.reserve(callers.size());
    for (auto &caller : callers)
        threads.emplace_back([&] { callUntil(end, *caller, tally); });
    threads.clear(); // joins
    if (tally.failed)
        return std::nullopt;
    return tally.pairs / std::chrono::duration<double>(Time::now() - begin).count();
}

//! Signed in, each; none where the server refuses one.
Callers callersAt(const QString &profile, const QByteArrayList &addresses, int count)
{
    Callers callers;
    for (int number = 0; number < count; ++number) {
        callers.push_back(std::make_unique<Caller>(
            BareBackend::create(profile, addresses.at(number % addresses.size())), 100 + number));
        if (!callers.back()->signIn())
            return {};
    }
    return callers;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 5)
        return 2;
    Callers callers = callersAt(QString::fromLatin1(argv[1]),
                                QByteArray(argv[2]).split(','),
                                QByteArray(argv[3]).toInt());
    const std::chrono::duration<double> length(QByteArray(argv[4]).toDouble());
    const auto pairs = callers.empty() ? std::nullopt : measure(callers, length);
    if (!pairs) {
        std::fprintf(stderr, "bench_server: the server refused\n");
        return 1;
    }
    std::printf("%.1f\n", *pairs);
    return 0;
}
