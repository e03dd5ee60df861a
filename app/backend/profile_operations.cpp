// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/profile_operations.h"

#include "backend/profile_rules.h"
#include "backend/profile_texts.h"
#include "base/json_cursor.h"

#include <QUrl>

namespace Understudy {

namespace {

QString at(const char *name)
{
    return QString::fromLatin1(name);
}

QByteArray readMethod(const JsonCursor &one)
{
    return one.oneOf<QByteArray>({{"GET", "GET"},
                                  {"HEAD", "HEAD"},
                                  {"OPTIONS", "OPTIONS"},
                                  {"POST", "POST"},
                                  {"PUT", "PUT"},
                                  {"PATCH", "PATCH"},
                                  {"DELETE", "DELETE"}});
}

QList<std::pair<int, int>> readExpectation(const JsonCursor &one)
{
    if (!one.exists())
        return RequestTemplate{}.expect;
    QList<std::pair<int, int>> result;
    for (const JsonCursor &status : one.elements()) {
        const int number = status.number(100, 599);
        result.append({number, number});
    }
    if (result.isEmpty())
        one.fail(QStringLiteral("must name a status"));
    return result;
}

void readBody(RequestTemplate &result, const JsonCursor &one, const ProfileTexts &texts)
{
    if (one.member(at("json")).exists())
        result.json = texts.json(one.member(at("json")));
    if (one.member(at("form")).exists())
        result.form = texts.texts(one.member(at("form")));
    if (result.json && result.form)
        one.member(at("form")).fail(QStringLiteral("cannot stand beside json"));
}

RequestTemplate readRequest(const JsonCursor &one, const ProfileTexts &texts)
{
    one.onlyMembers({"method",
                     "path",
                     "query",
                     "headers",
                     "json",
                     "form",
                     "expect",
                     "redirects",
                     "safe",
                     "idempotencyKey",
                     "values",
                     "errors"});
    RequestTemplate result;
    result.method = readMethod(one.member(at("method")));
    result.path = texts.path(one.member(at("path")));
    result.query = texts.openTexts(one.member(at("query")));
    result.headers = texts.headers(one.member(at("headers")));
    readBody(result, one, texts);
    result.expect = readExpectation(one.member(at("expect")));
    if (one.member(at("redirects")).exists())
        result.followsRedirects =
            one.member(at("redirects")).oneOf<bool>({{"answer", false}, {"follow", true}});
    const bool safeMethod =
        result.method == "GET" || result.method == "HEAD" || result.method == "OPTIONS";
    result.safe = one.member(at("safe")).flag(safeMethod);
    result.idempotencyKey = texts.headerName(one.member(at("idempotencyKey")));
    for (const auto &[name, source] : one.member(at("values")).members()) {
        checkIdentifier(name, source);
        result.values.append({name, texts.reference(source)});
    }
    result.errors = readErrorRules(one.member(at("errors")), texts);
    return result;
}

QList<RequestTemplate> readRequests(const JsonCursor &list, const ProfileTexts &texts)
{
    QList<RequestTemplate> result;
    for (const JsonCursor &one : list.elements())
        result.append(readRequest(one, texts));
    return result;
}

CredentialsRule readCredentials(const JsonCursor &one, const ProfileTexts &texts)
{
    one.onlyMembers({"headers", "values", "cookies", "restore"});
    one.member(at("headers")).onlyMembers({"set", "drop"});
    one.member(at("values")).onlyMembers({"set", "drop"});
    one.member(at("cookies")).onlyMembers({"drop"});
    for (const auto &[name, value] : one.member(at("values")).member(at("set")).members())
        checkIdentifier(name, value);
    CredentialsRule result{
        .setHeaders = texts.headers(one.member(at("headers")).member(at("set"))),
        .dropHeaders = texts.headerNames(one.member(at("headers")).member(at("drop"))),
        .setValues = texts.texts(one.member(at("values")).member(at("set"))),
        .dropValues = one.member(at("values")).member(at("drop")).texts(),
    };
    for (const QByteArray &name : texts.cookieNames(one.member(at("cookies")).member(at("drop"))))
        result.dropCookies.append(QString::fromLatin1(name));
    if (one.member(at("restore")).exists())
        result.restoreActor = one.member(at("restore")).oneOf<bool>({{"actor", true}});
    return result;
}

//! What asks for the pages of a list.
ProfileTexts textsOfLists(const ProfileTexts &texts)
{
    ProfileTexts known = texts;
    known.addPlaceholders({at("limit"), at("offset"), at("page"), at("cursor")});
    return known;
}

//! Reads into \a rule what \a one says of its list.
void readList(ListRule &rule, const JsonCursor &one, const ProfileTexts &texts)
{
    const auto take = [&](const char *name, QString &target) {
        if (one.member(at(name)).exists())
            target = texts.reference(one.member(at(name)));
    };
    rule.operation.requests = readRequests(one.member(at("requests")), texts);
    rule.operation.errors += readErrorRules(one.member(at("errors")), texts);
    take("list", rule.list);
    take("total", rule.total);
    take("next", rule.next);
}

//! Who a row is about.
IdentityRule readRow(const JsonCursor &one, const ProfileTexts &texts)
{
    one.onlyMembers({"id", "name", "email", "role", "orgId"});
    return readIdentityRule(one, texts.ofRows());
}

UserSearch readSearch(const JsonCursor &one, UserSearch search, const ProfileTexts &texts)
{
    readList(search, one, texts);
    if (one.member(at("user")).exists())
        search.user = readRow(one.member(at("user")), texts);
    return search;
}

void checkList(const ListRule &rule, const JsonCursor &one)
{
    if (rule.operation.requests.isEmpty())
        one.member(at("requests")).fail(QStringLiteral("is missing"));
    for (const RequestTemplate &request : rule.operation.requests)
        if (!request.values.isEmpty())
            one.member(at("requests")).fail(QStringLiteral("cannot take values in a search"));
    if (rule.list.isEmpty())
        one.member(at("list")).fail(QStringLiteral("is missing"));
    if (!rule.total.isEmpty() && !rule.next.isEmpty())
        one.member(at("total")).fail(QStringLiteral("cannot stand beside next"));
}

void checkSearch(const UserSearch &search, const JsonCursor &one)
{
    checkList(search, one);
    if (search.user.id.references.isEmpty())
        one.member(at("user")).member(at("id")).fail(QStringLiteral("is missing"));
}

//! How one of the rows at \a list is ended.
std::optional<Operation> readEnd(const JsonCursor &one, const ProfileTexts &texts)
{
    if (!one.exists())
        return std::nullopt;
    one.onlyMembers({"requests", "errors"});
    ProfileTexts known = texts;
    known.addPlaceholders({at("impersonationId")});
    Operation end{.requests = readRequests(one.member(at("requests")), known),
                  .errors = readErrorRules(one.member(at("errors")), known)};
    if (end.requests.isEmpty())
        one.member(at("requests")).fail(QStringLiteral("is missing"));
    return end;
}

//! What a row says of an impersonation.
void readActiveRow(ActiveRule &rule, const JsonCursor &row, const ProfileTexts &texts)
{
    row.onlyMembers({"id", "actor", "subject", "reason", "ticket", "since", "until"});
    rule.id = readFieldRule(row.member(at("id")), texts.ofRows());
    rule.actor = readRow(row.member(at("actor")), texts);
    rule.subject = readRow(row.member(at("subject")), texts);
    rule.reason = readFieldRule(row.member(at("reason")), texts.ofRows());
    rule.ticket = readFieldRule(row.member(at("ticket")), texts.ofRows());
    rule.since = readMomentRule(row.member(at("since")), texts.ofRows());
    rule.until = readMomentRule(row.member(at("until")), texts.ofRows());
    for (const char *required : {"id", "subject", "actor"})
        if (!row.member(at(required)).exists())
            row.member(at(required)).fail(QStringLiteral("is missing"));
    for (const char *who : {"subject", "actor"})
        if (row.member(at(who)).exists() && !row.member(at(who)).member(at("id")).exists())
            row.member(at(who)).member(at("id")).fail(QStringLiteral("is missing"));
}

//! `METHOD path-pattern`, or the pattern alone where \a anyMethod.
PathPattern readPattern(const JsonCursor &one, bool anyMethod, const ProfileTexts &texts)
{
    const QString text = one.text();
    const qsizetype space = text.indexOf(QLatin1Char(' '));
    if (space < 0 && !anyMethod)
        one.fail(QStringLiteral("must be a method and a path"));
    const QByteArray method = space < 0 ? QByteArray() : readMethod(one.at(text.left(space)));
    return {.method = method, .path = texts.pathPattern(text.mid(space + 1), one)};
}

//! Cookies or headers: one of them, for what is neither cannot be seen as anybody.
void checkView(const ViewRule &view, const JsonCursor &one)
{
    if (!view.cookies.isEmpty() && !view.headers.isEmpty())
        one.member(at("headers")).fail(QStringLiteral("cannot stand beside cookies"));
    if (view.cookies.isEmpty() && view.headers.isEmpty() && view.requests.isEmpty())
        one.fail(QStringLiteral("needs cookies, headers or requests"));
}

} // namespace

Operation readOperation(const JsonCursor &one, const char *name, const ProfileTexts &texts)
{
    if (!one.exists())
        one.fail(QStringLiteral("is missing"));
    one.onlyMembers({"fields", "browser", "requests", "errors", "session", "credentials", "every"});
    const auto alone = [name](const JsonCursor &part, const char *home) {
        if (part.exists() && qstrcmp(name, home) != 0)
            part.fail(QStringLiteral("is for %1 alone").arg(at(home)));
    };
    alone(one.member(at("fields")), "signIn");
    alone(one.member(at("browser")), "signIn");
    alone(one.member(at("every")), "whoAmI");
    alone(one.member(at("credentials")).member(at("restore")), "stop");
    Operation result{.requests = readRequests(one.member(at("requests")), texts),
                     .errors = readErrorRules(one.member(at("errors")), texts)};
    if (one.member(at("session")).exists())
        result.session = readSessionRule(one.member(at("session")), texts);
    result.credentials = readCredentials(one.member(at("credentials")), texts);
    return result;
}

QList<UserSearch> readSearches(const JsonCursor &users, const ProfileTexts &texts)
{
    if (!users.exists())
        return {};
    users.onlyMembers({"requests", "errors", "list", "user", "total", "next", "searches"});
    ProfileTexts known = textsOfLists(texts);
    known.addPlaceholders({at("query")});
    const UserSearch common = readSearch(users, {}, known);
    const JsonCursor several = users.member(at("searches"));
    if (!several.exists()) {
        checkSearch(common, users);
        return {common};
    }
    if (!common.operation.requests.isEmpty())
        users.member(at("requests")).fail(QStringLiteral("cannot stand beside searches"));
    QList<UserSearch> result;
    for (const JsonCursor &one : several.elements()) {
        one.onlyMembers({"requests", "errors", "list", "user", "total", "next"});
        result.append(readSearch(one, common, known));
        checkSearch(result.last(), one);
    }
    if (result.isEmpty())
        several.fail(QStringLiteral("must hold a search"));
    return result;
}

ActiveRule readActive(const JsonCursor &one, const ProfileTexts &texts)
{
    one.onlyMembers({"requests", "errors", "list", "total", "next", "impersonation", "end"});
    ActiveRule rule;
    readList(rule, one, textsOfLists(texts));
    checkList(rule, one);
    readActiveRow(rule, one.member(at("impersonation")), texts);
    rule.end = readEnd(one.member(at("end")), texts);
    return rule;
}

ViewRule readView(const JsonCursor &one, const ProfileTexts &texts)
{
    one.onlyMembers({"address",
                     "requests",
                     "start",
                     "cookies",
                     "headers",
                     "origins",
                     "readRequests",
                     "deny",
                     "ends"});
    ViewRule view{.requests = readRequests(one.member(at("requests")), texts),
                  .start = texts.pathWithQuery(one.member(at("start"))),
                  .cookies = texts.cookieNames(one.member(at("cookies"))),
                  .headers = texts.headers(one.member(at("headers")))};
    if (one.member(at("address")).exists())
        view.address = texts.openText(one.member(at("address")));
    for (const JsonCursor &origin : one.member(at("origins")).elements())
        view.origins.append(texts.openText(origin));
    for (const JsonCursor &each : one.member(at("readRequests")).elements())
        view.readRequests.append(readPattern(each, false, texts));
    for (const JsonCursor &each : one.member(at("deny")).elements())
        view.deny.append(readPattern(each, true, texts));
    for (const JsonCursor &each : one.member(at("ends")).elements())
        view.ends.append(readPattern(each, true, texts));
    checkView(view, one);
    return view;
}

BrowserSignIn readBrowserSignIn(const JsonCursor &one, const ProfileTexts &texts)
{
    one.onlyMembers({"start", "cookies"});
    const BrowserSignIn result{.start = texts.pathWithQuery(one.member(at("start"))),
                               .cookies = texts.cookieNames(one.member(at("cookies")))};
    if (result.cookies.isEmpty())
        one.member(at("cookies")).fail(QStringLiteral("is missing"));
    return result;
}

} // namespace Understudy
