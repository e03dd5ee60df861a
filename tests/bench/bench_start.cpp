// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_start COMMAND…: starts it, waits until its window stands still, and prints after how many
// milliseconds it last drew something larger than a blinking cursor. The same eye for every
// program: X damage reports.

#include <chrono>
#include <csignal>
#include <cstdio>
#include <memory>
#include <optional>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>
#include <X11/extensions/Xdamage.h>
#include <X11/Xlib.h>

namespace {

using SteadyClock = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr auto stillness = 600ms; // longer than half a blink
constexpr auto patience = 30s;
constexpr int cursorArea = 1000; // pixels; what is smaller is a cursor
constexpr int smallestWindow = 100; // pixels; what is smaller is no window for people

struct DisplayCloser
{
    void operator()(Display *display) const { XCloseDisplay(display); }
};

using DisplayHandle = std::unique_ptr<Display, DisplayCloser>;

//! Watches what is drawn into top-level windows.
class DrawingWatch
{
public:
    explicit DrawingWatch(Display *display)
        : m_display(display)
    {
        int firstError = 0;
        XDamageQueryExtension(m_display, &m_firstEvent, &firstError);
        XSelectInput(m_display, DefaultRootWindow(m_display), SubstructureNotifyMask);
        XSync(m_display, False);
    }

    //! When something was last drawn, once nothing has been for a while; nothing when patience
    //! ended.
    std::optional<SteadyClock::time_point> lastDrawing()
    {
        const auto end = SteadyClock::now() + patience;
        while (SteadyClock::now() < end) {
            if (m_last && SteadyClock::now() - *m_last > stillness)
                return m_last;
            wait();
        }
        return std::nullopt;
    }

private:
    void wait()
    {
        pollfd connection{.fd = ConnectionNumber(m_display), .events = POLLIN, .revents = 0};
        if (XPending(m_display) == 0)
            poll(&connection, 1, 50);
        while (XPending(m_display) > 0) {
            XEvent event;
            XNextEvent(m_display, &event);
            take(event);
        }
    }

    void take(const XEvent &event)
    {
        if (event.type == CreateNotify) {
            const XCreateWindowEvent &created = event.xcreatewindow;
            if (created.override_redirect == 0 && created.width > smallestWindow)
                XDamageCreate(m_display, created.window, XDamageReportRawRectangles);
        } else if (event.type == m_firstEvent + XDamageNotify) {
            const XRectangle area = reinterpret_cast<const XDamageNotifyEvent &>(event).area;
            if (area.width * area.height > cursorArea)
                m_last = SteadyClock::now();
        }
    }

    Display *m_display;
    int m_firstEvent = 0;
    std::optional<SteadyClock::time_point> m_last;
};

// A window may go away between its creation and our request to watch it.
int ignoreError(Display *, XErrorEvent *)
{
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const DisplayHandle display(XOpenDisplay(nullptr));
    if (argc < 2 || !display) {
        std::fprintf(stderr, "bench_start: needs a display and a command\n");
        return 2;
    }
    XSetErrorHandler(ignoreError);
    DrawingWatch watch(display.get());

    const auto started = SteadyClock::now();
    const pid_t child = fork();
    if (child == 0) {
        execvp(argv[1], argv + 1);
        _exit(127);
    }
    const auto drawn = watch.lastDrawing();
    kill(child, SIGTERM);
    waitpid(child, nullptr, 0);
    if (!drawn) {
        std::fprintf(stderr, "bench_start: the window never stood still\n");
        return 1;
    }
    std::printf("%.1f\n", std::chrono::duration<double, std::milli>(*drawn - started).count());
    return 0;
}
