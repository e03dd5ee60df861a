// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/journal/journal_detail.h"

#include "pages/journal/journal_wording.h"
#include "parts/buttons.h"
#include "parts/labels.h"
#include "plain_text.h"
#include "theme/icons.h"

#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Understudy {

namespace {

constexpr int margin = 16;
constexpr int narrowest = 272;

QString personLine(const Identity &person)
{
    return joined({neutralised(person.email),
                   neutralised(person.role),
                   person.orgId.isEmpty()
                       ? QString()
                       : JournalDetail::tr("Org %1").arg(neutralised(person.orgId))});
}

QString idLine(const Identity &person)
{
    return person.id.isEmpty() ? QString()
                               : JournalDetail::tr("user %1").arg(neutralised(person.id));
}

} // namespace

JournalDetail::JournalDetail(QWidget *parent)
    : QWidget(parent)
    , m_title(plainLabel({}, TypeScale::Section, this))
    , m_standing(plainLabel({}, TypeScale::Strong, this))
    , m_ending(plainLabel({}, this))
    , m_check(secondaryButton(tr("Check &now"), this))
    , m_history(plainLabel({}, this))
    , m_area(new QScrollArea(this))
{
    setAccessibleName(tr("Details"));
    setMinimumWidth(narrowest);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored); // as high as the list
    build();
    connect(m_check, &QPushButton::clicked, this, &JournalDetail::checkRequested);
}

QWidget *JournalDetail::buildHead()
{
    auto *head = new QWidget(this);
    auto *close = quietButton({}, head);
    close->setIcon(lineIcon(QStringLiteral("cross")));
    close->setAccessibleName(tr("Close details"));
    close->setToolTip(tr("Close details"));
    close->setFixedSize(32, 32);
    connect(close, &QPushButton::clicked, this, &JournalDetail::closeRequested);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_title->setMinimumHeight(close->height());
    layout->addWidget(m_title, 1);
    layout->addWidget(close, 0, Qt::AlignTop);
    return head;
}

void JournalDetail::build()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(8);
    column->addWidget(buildHead());
    column->addWidget(m_standing);
    column->addWidget(m_ending);
    column->addWidget(m_check, 0, Qt::AlignLeft);
    m_fields = new QWidget(content);
    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 8, 0, 8);
    fields->setSpacing(0);
    column->addWidget(m_fields);
    column->addWidget(plainLabel(tr("What happened"), TypeScale::Strong, content));
    column->addWidget(m_history);
    column->addStretch(1);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::TabFocus); // the arrow keys scroll it
    m_area->setAccessibleName(tr("Details"));
    m_area->installEventFilter(this);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(content);
    for (QWidget *ground : {m_area->viewport(), content}) // the surface is painted below
        ground->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->addWidget(m_area);
}

void JournalDetail::setEntry(const JournalEntry &entry, const QString &runningAt)
{
    const bool unknown = JournalWording::mark(entry, runningAt) == JournalWording::Mark::Unknown;
    m_title->setText(breakable(JournalWording::subject(entry.subject)));
    m_standing->setText(JournalWording::standing(entry, runningAt));
    m_standing->setForegroundRole(unknown ? QPalette::BrightText : QPalette::WindowText);
    m_ending->setText(JournalWording::ending(entry, runningAt));
    m_check->setVisible(unknown);
    qDeleteAll(m_fields->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    addTexts(entry);
    addTimes(entry);
}

void JournalDetail::addTexts(const JournalEntry &entry)
{
    //: The user who was impersonated.
    addField(tr("As whom"), {idLine(entry.subject), personLine(entry.subject)});
    //: The person who impersonated.
    addField(tr("Who"),
             {JournalWording::actor(entry.actor), idLine(entry.actor), personLine(entry.actor)});
    addField(tr("Connection"), {neutralised(entry.connectionName)});
    addField(tr("Reason"), {neutralised(entry.reason, 500)});
    addField(tr("Ticket"), {neutralised(entry.ticket)});
    addField(tr("In the words of who failed"), {neutralised(entry.detail, 500)});
}

void JournalDetail::addTimes(const JournalEntry &entry)
{
    const auto both = [](const QDateTime &time) {
        return QStringList{JournalWording::localTime(time), JournalWording::utcTime(time)};
    };
    addField(tr("Began"), both(entry.started.wall));
    addField(tr("Ended"), both(entry.ended.wall));
    addField(tr("Lasted"), {JournalWording::length(entry)});
    //: How many minutes.
    addField(tr("Asked for"), {tr("%L1 min").arg(entry.minutes)});
    addField(tr("Number in the journal"), {entry.id});
}

void JournalDetail::addField(const QString &name, const QStringList &lines)
{
    QStringList told = lines;
    told.removeAll(QString());
    if (told.isEmpty())
        return;
    auto *heading = mutedLabel(name, m_fields);
    heading->setContentsMargins(0, 8, 0, 0);
    m_fields->layout()->addWidget(heading);
    for (const QString &line : std::as_const(told)) {
        QLabel *label = plainLabel(breakable(line), m_fields);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_fields->layout()->addWidget(label);
    }
}

void JournalDetail::setHistory(const QList<JournalEvent> &events)
{
    QStringList lines;
    for (const JournalEvent &event : events)
        lines += breakable(
            //: A time of the day, and what happened then.
            tr("%1  %2").arg(JournalWording::secondOfDay(event.when.wall),
                             JournalWording::event(event)));
    m_history->setText(lines.join(QLatin1Char('\n')));
}

void JournalDetail::setChecking(bool checking)
{
    m_check->setEnabled(!checking);
}

bool JournalDetail::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

void JournalDetail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_area->hasFocus() ? QPen(palette().color(QPalette::Link), 2)
                                      : QPen(palette().color(QPalette::Midlight)));
    painter.setBrush(palette().base());
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

} // namespace Understudy
