// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/tray.h"

#include "plain_text.h"
#include "theme/colours.h"
#include "theme/icons.h"
#include "wording.h"

#include <QPainter>

#include <utility>

using namespace std::chrono_literals;

namespace Understudy {

namespace {

QPixmap numberOn(const QColor &background, int number, int size)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(background);
    painter.drawRoundedRect(QRectF(0, 0, size, size), size / 5.0, size / 5.0);
    QFont font;
    font.setBold(true);
    font.setPixelSize(size * 5 / 8);
    painter.setFont(font);
    painter.setPen(barText);
    painter.drawText(pixmap.rect(), Qt::AlignCenter, QString::number(number));
    return pixmap;
}

} // namespace

Tray::Tray()
    : m_icon(new QSystemTrayIcon(this))
    , m_about(m_menu.addAction(QString()))
    , m_stop(m_menu.addAction(tr("Stop"), this, &Tray::stopRequested))
{
    m_about->setEnabled(false);
    m_menu.addSeparator();
    m_menu.addAction(tr("Show Understudy"), this, &Tray::showRequested);
    m_menu.addAction(tr("Quit"), this, &Tray::quitRequested);
    connect(m_icon,
            &QSystemTrayIcon::activated,
            this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    Q_EMIT showRequested();
            });
    m_icon->setContextMenu(&m_menu);
}

void Tray::show()
{
    m_shows = true;
    reflect();
    m_icon->show();
}

QIcon Tray::impersonatingIcon(int minutes)
{
    if (minutes <= 0)
        return applicationIcon(true);
    QIcon icon;
    for (const int size : {16, 22, 32, 48, 64})
        icon.addPixmap(numberOn(barYellow, minutes, size));
    return icon;
}

void Tray::follow(const ImpersonationStatus &status)
{
    m_words = status.barShown() ? Wording::impersonating(status.subject.id) : QString();
    reflect();
}

void Tray::setTimeLeft(std::chrono::milliseconds left)
{
    m_left = left;
    reflect();
}

//! The icon changes once a minute, the words each second.
void Tray::reflect()
{
    if (!m_shows)
        return;
    const bool impersonating = !m_words.isEmpty();
    const bool counted = impersonating && m_left > 0ms;
    const int minutes = counted ? int(std::chrono::ceil<std::chrono::minutes>(m_left).count()) : 0;
    const QString words =
        counted ? tr("%1, %2 left").arg(m_words, minutesAndSeconds(m_left)) : m_words;
    m_about->setVisible(impersonating);
    m_stop->setVisible(impersonating);
    m_about->setText(words);
    m_icon->setToolTip(impersonating ? words : tr("Understudy"));
    const int drawn = impersonating ? minutes : -1;
    if (std::exchange(m_drawn, drawn) != drawn || m_icon->icon().isNull())
        m_icon->setIcon(impersonating ? impersonatingIcon(minutes) : applicationIcon(false));
}

} // namespace Understudy
