// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/answer.h"
#include "backend/profile_catalogue.h"
#include "backend/redirect.h"
#include "backend/request_builder.h"
#include "fuzz.h"
#include "support/fake_clock.h"

using namespace Understudy;

namespace {

const QByteArray actorsToken = "kq7Vd2mXw9Tz4Rb1";

//! An input taken apart: a letter for the profile, one for the operation, the status, a line each
//! for the headers, an empty line, the body.
struct Input
{
    explicit Input(QByteArray bytes)
    {
        profile = uchar(bytes.isEmpty() ? 0 : bytes.at(0));
        operation = uchar(bytes.size() < 2 ? 0 : bytes.at(1));
        const qsizetype headEnd = bytes.indexOf("\n\n");
        const QByteArrayList head = bytes.left(headEnd).mid(2).split('\n');
        reply.status = qBound(100, head.first().trimmed().toInt(), 599);
        for (const QByteArray &line : head.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            if (colon > 0)
                reply.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
        }
        if (headEnd >= 0)
            reply.body = bytes.mid(headEnd + 2);
    }

    uchar profile = 0;
    uchar operation = 0;
    HttpReply reply = {};
};

const QList<BackendProfile> &profiles()
{
    static const QList<BackendProfile> all = ProfileCatalogue().profiles().values();
    return all;
}

const Connection &connection()
{
    static const Connection one{.id = QStringLiteral("fuzz"),
                                .address = QUrl(QStringLiteral("https://app.example.com/app"))};
    return one;
}

QList<Operation> operationsOf(const BackendProfile &profile)
{
    QList<Operation> all{profile.signIn, profile.whoAmI, profile.impersonate};
    for (const std::optional<Operation> &one :
         {profile.stop, profile.signOut, profile.revoke, profile.refresh})
        if (one)
            all.append(*one);
    for (const UserSearch &search : profile.searches)
        all.append(search.operation);
    return all;
}

//! As the actor's who signed in; a header can bring another token.
Credentials credentialsFor(const HttpReply &reply, const FakeClock &clock)
{
    const QByteArray token = reply.values("Fuzz-Token").value(0, actorsToken);
    Credentials credentials;
    credentials.setValue(QStringLiteral("token"), Secret(QByteArrayView(token)));
    credentials.applySetCookie({"sid=1; Path=/"}, connection().address, clock.now().wall);
    return credentials;
}

void checkError(const Error &error, const HttpReply &reply)
{
    require(error.message.size() <= 1024, "a message is short");
    require(error.retryAfter >= std::chrono::seconds(0)
                && error.retryAfter <= std::chrono::hours(24),
            "a wait is at most a day");
    bool said = reply.body.contains(actorsToken);
    for (const HttpHeader &header : reply.headers)
        said = said || header.second.contains(actorsToken);
    require(said || !error.message.contains(QString::fromLatin1(actorsToken)),
            "no message holds a secret");
}

void checkSession(const Session &session, const BackendProfile &profile, const FakeClock &clock)
{
    const Identity &who = session.identity;
    for (const QString &fact : {who.id, who.name, who.email, who.role, who.orgId})
        require(fact.size() <= 3 * 1024, "facts are short");
    const QDateTime tenYears = clock.now().wall.addYears(10).addDays(1);
    require(!session.expiresAt.isValid() || session.expiresAt < tenYears,
            "no session lasts longer than ten years");
    for (const Cookie &cookie : session.credentials.cookies())
        require(!profile.cookies || profile.cookies->contains(cookie.name),
                "only the cookies that count are kept");
}

//! Whatever was answered, what is asked next stays where it belongs.
void checkNextRequests(const BackendProfile &profile, const Session &left, const FakeClock &clock)
{
    const RequestBuilder builder(profile, connection(), clock);
    const OperationContext context{.credentials = left.credentials,
                                   .actor = left.credentials,
                                   .order = {.userId = QStringLiteral("42"),
                                             .reason = left.identity.name},
                                   .position = {.cursor = left.identity.role}};
    for (const Operation &operation : operationsOf(profile)) {
        for (const RequestTemplate &wanted : operation.requests) {
            const Result<HttpRequest> request = builder.request(wanted, context);
            if (!request)
                continue;
            require(request->url.isValid() && sameOrigin(request->url, connection().address),
                    "requests stay at the connection's origin");
            require(request->url.path().startsWith(QLatin1String("/app/")),
                    "requests stay below the connection's address");
            require(!request->url.hasFragment(), "no value adds a fragment");
        }
        (void)builder.settled(operation.credentials, context);
    }
}

void checkRedirect(const HttpReply &reply)
{
    if (!isRedirect(reply))
        return;
    const Result<HttpRequest> next =
        redirected({.method = "POST", .url = reply.url, .safe = false}, reply);
    require(!next || (sameOrigin(next->url, reply.url) && next->url.userInfo().isEmpty()),
            "redirects stay at the origin");
}

} // namespace

//! The input is an answer to an operation of a shipped profile (see Input).
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const FakeClock clock;
    Input input(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    input.reply.url = QUrl(QStringLiteral("https://app.example.com/app/api/me"));
    input.reply.received = clock.now();
    checkRedirect(input.reply);
    const BackendProfile &profile = profiles().at(input.profile % profiles().size());
    const QList<Operation> operations = operationsOf(profile);
    const Operation &operation = operations.at(input.operation % operations.size());
    const qsizetype firstSearch = operations.size() - profile.searches.size();
    for (const RequestTemplate &wanted : operation.requests) {
        Result<Answer> answer =
            readAnswer(profile, operation, wanted, input.reply, credentialsFor(input.reply, clock));
        if (!answer) {
            checkError(answer.error(), input.reply);
            continue;
        }
        checkSession(answer->left, profile, clock);
        checkNextRequests(profile, answer->left, clock);
        if (input.operation % operations.size() < firstSearch)
            continue;
        const UserSearch &search =
            profile.searches.at(input.operation % operations.size() - firstSearch);
        SearchPosition position;
        const Result<QList<Identity>> rows = readPage(search, answer->reader, 50, position);
        require(!rows || position.offset == rows->size(), "a search moves on by its rows");
        require(!rows || position.cursor.size() <= 4096, "a cursor is short");
    }
    return 0;
}
