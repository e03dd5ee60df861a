// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_server ADDRESS CONNECTIONS SECONDS: prints how many impersonations a second the demo's
// understudyd starts and stops. Every connection is an admin's own session on a thread of its own;
// the password is in the environment.

#include "http_probe.h"

#include <QtGlobal>

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

//! Starts and stops as one admin, each connection with subjects of its own.
class Caller
{
public:
    Caller(const QByteArray &address, int number)
        : m_probe(address)
        , m_subject(100 + number)
    { }

    bool signIn()
    {
        const auto answer = m_probe.send(
            "POST",
            "/api/session",
            {},
            {{QStringLiteral("email"), QStringLiteral("admin@example.com")},
             {QStringLiteral("password"), qEnvironmentVariable("UNDERSTUDY_DEMO_PASSWORD")}});
        m_token = answer.body.value(QLatin1String("token")).toString().toLatin1();
        return answer.status == 201;
    }

    bool startAndStop()
    {
        const auto started =
            m_probe.send("POST",
                         "/api/impersonation",
                         m_token,
                         {{QStringLiteral("userId"), m_subject},
                          {QStringLiteral("reason"), QStringLiteral("Measuring")}});
        const QByteArray token = started.body.value(QLatin1String("token")).toString().toLatin1();
        return started.status == 201
            && m_probe.send("DELETE", "/api/impersonation", token).status == 204;
    }

private:
    HttpProbe m_probe;
    int m_subject;
    QByteArray m_token;
};

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
std::optional<double> measure(std::vector<std::unique_ptr<Caller>> &callers,
                              std::chrono::duration<double> length)
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

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 4)
        return 2;
    std::vector<std::unique_ptr<Caller>> callers;
    bool signedIn = true;
    for (int number = 0; number < QByteArray(argv[2]).toInt(); ++number) {
        callers.push_back(std::make_unique<Caller>(QByteArray(argv[1]), number));
        signedIn = signedIn && callers.back()->signIn();
    }
    const std::chrono::duration<double> length(QByteArray(argv[3]).toDouble());
    const auto pairs = signedIn ? measure(callers, length) : std::nullopt;
    if (!pairs) {
        std::fprintf(stderr, "bench_server: the server refused\n");
        return 1;
    }
    std::printf("%.1f\n", *pairs);
    return 0;
}
