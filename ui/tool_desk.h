// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "impersonation/impersonation_status.h"
#include "view_picture.h"
#include "view_tool.h"
#include "viewer/view.h"

#include <QPointer>

#include <functional>

class QFileDialog;

namespace Understudy {

class MainWindow;
class RequestsPage;
class ViewDesk;
struct ViewState;

//! Does with the open view what a person asks for by its tools. Nothing is written but where the
//! person says, and what was fetched as one subject goes with the view.
class ToolDesk final : public QObject
{
    Q_OBJECT

public:
    //! All are borrowed.
    ToolDesk(ViewDesk &desk, MainWindow &window, const Clock &clock);

    //! Who is looking through whose eyes.
    void follow(const ImpersonationStatus &status);
    //! Without effect while no view is open.
    void use(ViewTool tool);

private:
    //! A file to be saved where a person says.
    struct Saving
    {
        QString title;
        QString filter;
        QString name;
        //! Run on another thread.
        std::function<Result<void>(const QString &path)> write;
        //! Once it is written, while that view is open still.
        std::function<void()> then = {};
    };

    void copyAddress(const PageTools &tools);
    void takePicture(View *view);
    void savePicture(const QByteArray &picture, const PictureCaption &caption);
    void saveRequests();
    void saveOffer(Downloads &downloads);
    void discardOffer(Downloads &downloads);
    void save(const Saving &saving);
    void write(const Saving &saving, const QString &path);
    void watch(View *view);
    void showOffer();
    void showRequests();
    void reflect(const ViewState &state);
    void tell(const Result<void> &done);

    ViewDesk &m_desk;
    MainWindow &m_window;
    const Clock &m_clock;
    ImpersonationStatus m_status; //!< without credentials
    RequestsPage *m_requests = nullptr;
    QPointer<QFileDialog> m_chooser;
};

} // namespace Understudy
