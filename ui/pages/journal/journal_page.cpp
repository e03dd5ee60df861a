// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/journal/journal_page.h"

#include "pages/journal/journal_chart.h"
#include "pages/journal/journal_detail.h"
#include "pages/journal/journal_filter_row.h"
#include "pages/journal/journal_list.h"
#include "pages/journal/retention_part.h"
#include "parts/buttons.h"
#include "parts/labels.h"
#include "parts/notice.h"
#include "parts/quiet_progress.h"
#include "wording.h"

#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

namespace Understudy {

namespace {
constexpr int usualChartDays = 30;
} // namespace

JournalPage::JournalPage(JournalModel &model, QWidget *parent)
    : Page({}, parent, Width::Whole)
    , m_model(model)
    , m_retentionQuestion(new Notice(Notice::Kind::Warning, content()))
    , m_retention(new RetentionPart(m_retentionQuestion, content()))
    , m_export(secondaryButton(tr("E&xport…"), content()))
    , m_error(new Notice(Notice::Kind::Error, content()))
    , m_acknowledge(new Notice(Notice::Kind::Warning, content()))
    , m_message(new Notice(Notice::Kind::Info, content()))
    , m_filter(new JournalFilterRow(content()))
    , m_chart(new JournalChart(content()))
    , m_progress(new QuietProgress(content()))
    , m_empty(plainLabel({}, content()))
    , m_list(new JournalList(model, content()))
    , m_detail(new JournalDetail(content()))
{
    build();
    bind();
    reflect();
}

void JournalPage::build()
{
    m_detail->hide();
    column()->addWidget(buildHead());
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_retentionQuestion, m_error, m_acknowledge, m_message, m_filter, m_chart})
        column()->addWidget(widget);
    column()->addWidget(buildBody(), 1);
}

QWidget *JournalPage::buildHead()
{
    auto *head = new QWidget(content());
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(plainLabel(tr("Journal"), TypeScale::Title, head), 1);
    layout->addWidget(m_retention);
    layout->addWidget(m_export);
    return head;
}

QWidget *JournalPage::buildBody()
{
    auto *body = new QWidget(content());
    auto *beside = new QHBoxLayout;
    beside->setSpacing(8);
    beside->addWidget(m_list, 3);
    beside->addWidget(m_detail, 2);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_progress);
    layout->addWidget(m_empty);
    layout->addLayout(beside, 1);
    layout->addStretch(0);
    return body;
}

void JournalPage::bind()
{
    connect(m_filter, &JournalFilterRow::changed, this, [this] {
        m_filtered = m_filter->filter(QDate()) != JournalFilter{} || m_filter->days() > 0;
        Q_EMIT filterChanged();
    });
    connect(&m_model, &JournalModel::stateChanged, this, &JournalPage::reflect);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &JournalPage::reflect);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &JournalPage::reflect);
    connect(m_list, &JournalList::chosenChanged, this, &JournalPage::showChosen);
    connect(m_detail, &JournalDetail::closeRequested, this, &JournalPage::closeDetail);
    connect(m_detail, &JournalDetail::checkRequested, this, [this] {
        m_acknowledge->setText({});
        Q_EMIT checkRequested(m_list->chosen());
    });
    connect(m_acknowledge->addAction(tr("I have checked")), &QPushButton::clicked, this, [this] {
        m_acknowledge->setText({});
        Q_EMIT acknowledged(m_checked);
    });
    connect(m_export, &QPushButton::clicked, this, &JournalPage::exportRequested);
    connect(m_retention, &RetentionPart::daysChosen, this, &JournalPage::keptDaysChosen);
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &JournalPage::closeDetail);
}

void JournalPage::reflect()
{
    using State = JournalModel::State;
    const bool some = m_model.rowCount() > 0;
    const bool failed = m_model.state() == State::Failed;
    const bool isAnother = std::exchange(m_readFailed, failed) != failed;
    m_progress->setRunning(m_model.state() == State::Loading || m_exporting || m_checking);
    if (isAnother && failed)
        showError(tr("The journal cannot be read. Check the permissions of the data folder."),
                  Wording::details(m_model.error()));
    else if (isAnother)
        m_error->setText({});
    if (m_model.state() != State::Loading || some) {
        m_list->setVisible(some);
        m_chart->setVisible(some || m_filtered);
        m_empty->setText(failed ? QString() : emptyWords());
        m_empty->setVisible(!some);
    }
    m_export->setEnabled(some && !m_exporting);
}

QString JournalPage::emptyWords() const
{
    return m_filtered
        ? tr("Nothing fits this filter. Take a word away, or choose another outcome or time.")
        : tr("Nothing yet. Every switch is written here before the backend is asked, and how it "
             "ended after.");
}

void JournalPage::showChosen()
{
    const JournalEntry entry = m_list->chosen();
    const bool another = std::exchange(m_shownEntry, entry.id) != entry.id;
    m_detail->setVisible(!entry.id.isEmpty());
    if (another)
        m_acknowledge->setText({});
    if (entry.id.isEmpty())
        return;
    m_detail->setEntry(entry, m_runningAt);
    if (another)
        m_detail->setHistory({});
    Q_EMIT entryChosen(entry);
}

void JournalPage::closeDetail()
{
    if (m_detail->isHidden())
        return;
    m_list->setCurrentIndex({});
    m_list->setFocus();
}

void JournalPage::setConnections(const QList<JournalConnection> &connections)
{
    m_filter->setConnections(connections);
}

void JournalPage::setDays(const QList<JournalDay> &days)
{
    m_chart->setDays(days);
}

void JournalPage::setHistory(const QString &entryId, const QList<JournalEvent> &events)
{
    if (entryId == m_shownEntry)
        m_detail->setHistory(events);
}

void JournalPage::setKeptDays(int days)
{
    m_retention->setDays(days);
}

void JournalPage::setRetentionFixed(const QString &by)
{
    m_retention->setFixed(by);
}

void JournalPage::setRunningAt(const QString &connectionId)
{
    m_runningAt = connectionId;
    m_list->setRunningAt(connectionId);
}

void JournalPage::setExporting(bool underWay)
{
    m_exporting = underWay;
    reflect();
}

void JournalPage::setChecking(bool underWay)
{
    m_checking = underWay;
    m_detail->setChecking(underWay);
    reflect();
}

void JournalPage::showMessage(const QString &words)
{
    m_error->setText({});
    m_message->setText(words);
}

void JournalPage::showError(const QString &words, const QString &details)
{
    m_message->setText({});
    m_error->setText(words, details);
}

void JournalPage::offerAcknowledgement(const JournalEntry &entry, const QString &words)
{
    if (entry.id != m_shownEntry)
        return;
    m_checked = entry;
    showMessage({});
    m_acknowledge->setText(words);
}

JournalFilter JournalPage::filter(QDate today) const
{
    return m_filter->filter(today);
}

int JournalPage::chartDays() const
{
    return m_filter->days() > 0 ? m_filter->days() : usualChartDays;
}

void JournalPage::begin()
{
    m_filter->focusText();
}

} // namespace Understudy
