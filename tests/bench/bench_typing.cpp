// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_typing ADDRESS: types into the "User ID" field, key by key, at the understudyd at ADDRESS.
// Prints for each key the milliseconds until the rows that fit have been painted, a number on a
// line; the pause in which the console waits for another key is in it.

#include "backend/profile_backend.h"
#include "backend/profile_catalogue.h"
#include "directory/user_search_model.h"
#include "pages/switch_page.h"
#include "theme/console_style.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QTimer>

#include <cstdio>
#include <cstdlib>

using namespace Understudy;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 10s;

[[noreturn]] void fail(const char *what)
{
    std::fprintf(stderr, "bench_typing: %s\n", what);
    std::_Exit(1);
}

//! Names, addresses, ids, what half of the directory has, and what nobody has.
const QStringList texts{QStringLiteral("amara nguyen"),
                        QStringLiteral("user4242@example.com"),
                        QStringLiteral("example.com user"),
                        QStringLiteral("9977"),
                        QStringLiteral("okafor mira"),
                        QStringLiteral("xqzzk wvv")};

//! An actor at the backend, who looks for people.
class Actor
{
public:
    explicit Actor(const QUrl &address)
        : m_backend(*m_profiles.profileOf(connectionTo(address)), connectionTo(address), m_clock)
    {
        const QMap<QString, Secret> fields{
            {QStringLiteral("email"), Secret(QStringLiteral("admin@example.com"))},
            {QStringLiteral("password"), Secret(qEnvironmentVariable("UNDERSTUDY_DEMO_PASSWORD"))}};
        Result<Session> session = QCoro::waitFor(m_backend.signIn(fields));
        if (!session)
            fail("the server refused");
        m_session = std::move(*session);
    }

    QCoro::Task<Result<UserPage>> find(UserQuery query)
    {
        return m_backend.findUsers(m_session.credentials, std::move(query));
    }

    BackendTraits traits() const { return m_backend.traits(); }

private:
    static Connection connectionTo(const QUrl &address)
    {
        return {.id = QStringLiteral("bench"),
                .name = QStringLiteral("Bench"),
                .address = address,
                .profileId = QStringLiteral("understudy"),
                .environment = Environment::Demo};
    }

    SystemClock m_clock;
    ProfileCatalogue m_profiles;
    ProfileBackend m_backend;
    Session m_session;
};

//! The page, and when what was typed last has been painted.
class Typist final : public QObject
{
public:
    explicit Typist(Actor &actor)
        : m_search([&actor](UserQuery query) { return actor.find(std::move(query)); })
        , m_page({.recents = &m_recents, .search = &m_search}, nullptr)
    {
        m_page.setConnection(QStringLiteral("Bench"), 60, actor.traits());
        m_page.setActor({.id = QStringLiteral("1")});
        m_page.resize(900, 640);
        m_page.show();
        for (QLineEdit *edit : m_page.findChildren<QLineEdit *>())
            if (edit->placeholderText().contains(QLatin1String("address")))
                m_field = edit;
        m_list = m_page.findChild<QListView *>();
        if (!m_field || !m_list)
            fail("the page has no field to type in");
        m_list->viewport()->installEventFilter(this);
    }

    void type(const QString &text)
    {
        m_field->clear();
        for (const QChar character : text) {
            if (character.isSpace()) // changes nothing of what is looked for
                press(character);
            else
                std::printf("%.2f\n", millisecondsOf(character));
        }
    }

private:
    void press(QChar character)
    {
        QKeyEvent key(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(character));
        QApplication::sendEvent(m_field, &key);
        m_fits = m_field->text().trimmed();
    }

    double millisecondsOf(QChar character)
    {
        QElapsedTimer timer;
        timer.start();
        press(character);
        QTimer limit;
        limit.callOnTimeout([] { fail("the rows never came"); });
        limit.start(patience);
        const auto painted =
            QObject::connect(&m_search, &UserSearchModel::stateChanged, this, [this] {
                if (isThere() && m_search.rowCount() == 0)
                    m_painted.quit(); // there is nothing to paint
                else if (isThere())
                    m_list->viewport()->update();
            });
        m_painted.exec();
        QObject::disconnect(painted);
        return double(timer.nsecsElapsed()) / 1e6;
    }

    bool isThere() const
    {
        return m_search.state() == UserSearchModel::State::Done && m_search.text() == m_fits;
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && isThere())
            QMetaObject::invokeMethod(
                &m_painted, [this] { m_painted.quit(); }, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }

    QStandardItemModel m_recents;
    UserSearchModel m_search;
    SwitchPage m_page;
    QLineEdit *m_field = nullptr;
    QListView *m_list = nullptr;
    QString m_fits;
    QEventLoop m_painted;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setStyle(new ConsoleStyle);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2)
        fail("usage: bench_typing ADDRESS");
    Actor actor(QUrl(arguments.at(1)));
    Typist typist(actor);
    for (const QString &text : texts)
        typist.type(text);
    return 0;
}
