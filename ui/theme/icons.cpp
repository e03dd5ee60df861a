// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/icons.h"

#include "base/logging.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace Understudy {

namespace {

QByteArray drawing(const QString &name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    qCCritical(lcUi) << "no such icon:" << name;
    return {};
}

//! Whether a drawing points where reading goes or comes from.
bool hasDirection(const QString &name)
{
    return name == QLatin1String("back") || name == QLatin1String("forward")
        || name == QLatin1String("journal");
}

class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(QString name, QPalette::ColorRole role)
        : m_name(std::move(name))
        , m_role(role)
    { }

    QIconEngine *clone() const override { return new LineIconEngine(*this); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const QColor colour = QGuiApplication::palette().color(group, m_role);
        painter->save();
        if (QGuiApplication::layoutDirection() == Qt::RightToLeft && hasDirection(m_name)) {
            painter->translate(2 * rect.left() + rect.width(), 0);
            painter->scale(-1, 1);
        }
        QSvgRenderer(drawing(m_name).replace("currentColor", colour.name().toLatin1()))
            .render(painter, rect);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return result;
    }

private:
    QString m_name;
    QPalette::ColorRole m_role;
};

} // namespace

QIcon lineIcon(const QString &name, QPalette::ColorRole role)
{
    return QIcon(new LineIconEngine(name, role));
}

QIcon applicationIcon(bool impersonating)
{
    const QByteArray svg = drawing(impersonating ? QStringLiteral("understudy-impersonating")
                                                 : QStringLiteral("understudy"));
    QSvgRenderer renderer(svg);
    QIcon icon;
    for (const int size : {16, 32, 48, 64, 128}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace Understudy
