// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tool_desk.h"

#include "main_window.h"
#include "pages/requests_page.h"
#include "parts/file_chooser.h"
#include "plain_text.h"
#include "saved_file.h"
#include "view_desk.h"
#include "viewer/har.h"
#include "wording.h"

#include <QClipboard>
#include <QCoroFuture>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLocale>
#include <QtConcurrent>

namespace Understudy {

namespace {

constexpr QSize desktopSize{1280, 880};
constexpr QSize tabletSize{820, 1024};
constexpr QSize phoneSize{390, 844};

using Work = std::function<Result<void>()>;

QCoro::Task<Result<void>> onAnotherThread(Work work)
{
    const Result<void> done = co_await QtConcurrent::run(work);
    co_return done;
}

Result<void> savePictureTo(const QString &path,
                           const QByteArray &picture,
                           const PictureCaption &caption)
{
    const QByteArray whole = captioned(picture, caption);
    if (whole.isEmpty())
        return failure(ErrorKind::Malformed, {}, QStringLiteral("picture"));
    return saveFile(whole, path);
}

} // namespace

ToolDesk::ToolDesk(ViewDesk &desk, MainWindow &window, const Clock &clock)
    : m_desk(desk)
    , m_window(window)
    , m_clock(clock)
{
    connect(&window, &MainWindow::toolRequested, this, &ToolDesk::use);
    connect(&desk, &ViewDesk::opened, this, &ToolDesk::watch);
    connect(&desk, &ViewDesk::changed, this, &ToolDesk::reflect);
}

void ToolDesk::follow(const ImpersonationStatus &status)
{
    m_status = status;
    m_status.current.reset();
}

void ToolDesk::use(ViewTool tool)
{
    View *const view = m_desk.view();
    if (!view || !view->tools() || !view->downloads())
        return;
    PageTools &tools = *view->tools();
    const auto done = [this, view](const Result<void> &one) {
        if (view == m_desk.view())
            tell(one);
    };
    switch (tool) {
    case ViewTool::Back:
        return tools.step(-1, done);
    case ViewTool::Forward:
        return tools.step(1, done);
    case ViewTool::Reload:
        return tools.reload(done);
    case ViewTool::CopyAddress:
        return copyAddress(tools);
    case ViewTool::SavePicture:
        return takePicture(view);
    case ViewTool::DesktopSize:
        return tools.resize(desktopSize, done);
    case ViewTool::TabletSize:
        return tools.resize(tabletSize, done);
    case ViewTool::PhoneSize:
        return tools.resize(phoneSize, done);
    case ViewTool::ShowRequests:
        return showRequests();
    case ViewTool::SaveRequests:
        return saveRequests();
    case ViewTool::SaveOffer:
        return saveOffer(*view->downloads());
    case ViewTool::DiscardOffer:
        return discardOffer(*view->downloads());
    }
}

void ToolDesk::tell(const Result<void> &done)
{
    if (done)
        m_desk.tell({});
    else if (done.error().source == QLatin1String("page"))
        m_desk.tell(tr("There is no such page to show."));
    else
        m_desk.tell(tr("The page does not answer. Try again, or close the view."),
                    Wording::details(done.error()),
                    true);
}

void ToolDesk::copyAddress(const PageTools &tools)
{
    const QString address = tools.address().toString(QUrl::FullyEncoded);
    if (address.isEmpty()) {
        m_desk.tell(tr("This page has no address that could be passed on."));
        return;
    }
    QGuiApplication::clipboard()->setText(address);
    m_desk.tell(tr("Copied: %1").arg(neutralised(address)));
}

void ToolDesk::takePicture(View *view)
{
    const PictureCaption caption =
        captionOf(m_status, view->tools()->address(), m_clock.now().wall);
    view->tools()->takePicture([this, view, caption](const Result<QByteArray> &picture) {
        if (view != m_desk.view())
            return;
        if (picture)
            savePicture(*picture, caption);
        else
            tell(failure(picture.error()));
    });
}

void ToolDesk::savePicture(const QByteArray &picture, const PictureCaption &caption)
{
    save({.title = tr("Save a picture of the page"),
          .filter = tr("Pictures (*.png)"),
          .name = pictureName(m_status.subject.id, m_clock.now().wall),
          .write = [picture, caption](const QString &path) {
              return savePictureTo(path, picture, caption);
          }});
}

void ToolDesk::saveRequests()
{
    const QList<LoggedRequest> requests = m_desk.requests().requests();
    save({.title = tr("Save the requests"),
          .filter = tr("HTTP archives (*.har)"),
          .name = QStringLiteral("requests.har"),
          .write = [requests](const QString &path) {
              return saveFile(harOf(requests, QStringLiteral(UNDERSTUDY_VERSION)), path);
          }});
}

void ToolDesk::saveOffer(Downloads &downloads)
{
    if (downloads.offers().isEmpty())
        return;
    const Download offer = downloads.offers().first();
    save({.title = tr("Save the file"),
          .filter = tr("All files (*)"),
          .name = offer.name,
          .write =
              [from = offer.path](const QString &path) {
                  QFile file(from);
                  return saveFile(file, path);
              },
          .then =
              [&downloads, id = offer.id] {
                  downloads.discard(id);
              }});
}

void ToolDesk::discardOffer(Downloads &downloads)
{
    if (!downloads.offers().isEmpty())
        downloads.discard(downloads.offers().first().id);
}

void ToolDesk::save(const Saving &saving)
{
    delete m_chooser;
    m_chooser = saveChooser(&m_window, saving.title, saving.filter, saving.name);
    connect(m_chooser, &QFileDialog::fileSelected, this, [this, saving](const QString &path) {
        write(saving, freeName(path));
    });
}

void ToolDesk::write(const Saving &saving, const QString &path)
{
    const Work work = [path, write = saving.write] {
        return write(path);
    };
    QCoro::connect(onAnotherThread(work),
                   m_desk.view(),
                   [this, path, then = saving.then, view = m_desk.view()](
                       const Result<void> &done) {
                       if (view != m_desk.view())
                           return;
                       if (!done) {
                           m_desk.tell(tr("It could not be saved. Choose another place."),
                                       Wording::details(done.error()),
                                       true);
                           return;
                       }
                       m_desk.tell(tr("Saved: %1").arg(neutralised(path)));
                       if (then)
                           then();
                   });
}

void ToolDesk::watch(View *view)
{
    connect(view->downloads(), &Downloads::offersChanged, this, &ToolDesk::showOffer);
    connect(view->downloads(), &Downloads::refused, this, [this](const QString &name) {
        m_desk.tell(tr("A page offered %1, but it is too large, or one file too many.")
                        .arg(neutralised(name)));
    });
}

void ToolDesk::showOffer()
{
    if (!m_desk.view())
        return;
    const QList<Download> offers = m_desk.view()->downloads()->offers();
    if (offers.isEmpty())
        m_desk.setOffer({});
    else
        m_desk.setOffer(tr("The page offers %1 (%2).")
                            .arg(neutralised(offers.first().name),
                                 QLocale().formattedDataSize(offers.first().size)));
}

void ToolDesk::showRequests()
{
    if (!m_requests) {
        m_requests = new RequestsPage(m_desk.requests(), &m_window);
        m_window.addPage(m_requests, RailPlace::Switch);
        m_requests->setState(m_desk.state());
        connect(m_requests, &RequestsPage::saveRequested, this, [this] {
            use(ViewTool::SaveRequests);
        });
        connect(m_requests, &RequestsPage::leaveRequested, this, [this] {
            m_window.showInFront(nullptr);
        });
    }
    m_desk.tell({}); // what was told of something else
    m_window.showInFront(m_requests);
}

//! With the view goes what was fetched in it.
void ToolDesk::reflect(const ViewState &state)
{
    if (m_requests)
        m_requests->setState(state);
    if (state.phase == ViewState::Phase::Open)
        return;
    delete m_chooser;
    if (m_requests)
        m_window.leave(m_requests);
}

} // namespace Understudy
