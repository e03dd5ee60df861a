// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/requests_page.h"

#include "parts/buttons.h"
#include "parts/labels.h"
#include "parts/notice.h"
#include "plain_text.h"
#include "view_state.h"
#include "viewer/request_log.h"

#include <QHeaderView>
#include <QIdentityProxyModel>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace Understudy {

namespace {

constexpr int longestAddress = 2000;
constexpr int leastTableHeight = 200;

QString outcome(const QModelIndex &index)
{
    switch (index.data(RequestLog::ValueRole).value<Passage>()) {
    case Passage::Passes:
        return index.data(RequestLog::FailedRole).toBool() ? RequestsPage::tr("broken off")
                                                           : RequestsPage::tr("passed");
    case Passage::Blocked:
        return RequestsPage::tr("blocked");
    case Passage::WantsStop:
        //: The request would have ended the impersonation.
        return RequestsPage::tr("Stop");
    case Passage::Elsewhere:
        //: The page went for another site.
        return RequestsPage::tr("left");
    }
    Q_UNREACHABLE();
}

QString heading(int column)
{
    switch (column) {
    case RequestLog::Method:
        return RequestsPage::tr("Method");
    case RequestLog::Address:
        return RequestsPage::tr("Address");
    case RequestLog::Status:
        return RequestsPage::tr("Status");
    case RequestLog::Time:
        return RequestsPage::tr("Time");
    default:
        return RequestsPage::tr("Outcome");
    }
}

int alignment(int column)
{
    const bool isNumber = column == RequestLog::Status || column == RequestLog::Time;
    return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

//! The log in a person's words.
class WordedLog final : public QIdentityProxyModel
{
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::DisplayRole)
            return words(mapToSource(index));
        if (role == Qt::ToolTipRole && index.column() == RequestLog::Address)
            return asToolTip(words(mapToSource(index)));
        if (role == Qt::TextAlignmentRole)
            return alignment(index.column());
        return QIdentityProxyModel::data(index, role);
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (role == Qt::DisplayRole && orientation == Qt::Horizontal)
            return heading(section);
        if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
            return alignment(section);
        return QIdentityProxyModel::headerData(section, orientation, role);
    }

private:
    static QString words(const QModelIndex &index)
    {
        if (index.column() == RequestLog::Outcome)
            return outcome(index);
        const QVariant value = index.data(RequestLog::ValueRole);
        if (index.column() == RequestLog::Time)
            return value.isValid() ? RequestsPage::tr("%L1 ms").arg(value.toLongLong()) : QString();
        return neutralised(index.data().toString(), longestAddress);
    }
};

} // namespace

RequestsPage::RequestsPage(QAbstractItemModel &log, QWidget *parent)
    : Page(tr("Requests"), parent)
    , m_message(new Notice(Notice::Kind::Info, content()))
    , m_error(new Notice(Notice::Kind::Error, content()))
    , m_table(buildTable(log))
    , m_empty(plainLabel(tr("Nothing yet. What the application's pages ask for is listed here, "
                            "until the view is closed."),
                         content()))
{
    column()->addWidget(m_error);
    column()->addWidget(m_message);
    column()->addWidget(m_empty);
    column()->addWidget(m_table, 1);
    setFooter(buildFooter());
    bind();
    reflect();
}

QTableView *RequestsPage::buildTable(QAbstractItemModel &log)
{
    auto *rows = new WordedLog(this);
    rows->setSourceModel(&log);
    auto *table = new QTableView(content());
    table->setModel(rows);
    table->setAccessibleName(tr("Requests"));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTextElideMode(Qt::ElideMiddle);
    table->setMinimumHeight(leastTableHeight);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->verticalHeader()->hide();
    QHeaderView *header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(RequestLog::Address, QHeaderView::Stretch);
    return table;
}

QWidget *RequestsPage::buildFooter()
{
    auto *footer = new QWidget;
    m_back = secondaryButton(tr("&Back"), footer);
    m_save = primaryButton(tr("Save as &HAR…"), footer);
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_back);
    layout->addStretch(1);
    layout->addWidget(m_save);
    return footer;
}

void RequestsPage::bind()
{
    connect(m_back, &QPushButton::clicked, this, &RequestsPage::leaveRequested);
    connect(m_save, &QPushButton::clicked, this, &RequestsPage::saveRequested);
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &RequestsPage::leaveRequested);
    const QAbstractItemModel *rows = m_table->model();
    connect(rows, &QAbstractItemModel::rowsInserted, this, &RequestsPage::reflect);
    connect(rows, &QAbstractItemModel::modelReset, this, &RequestsPage::reflect);
    // The newest stays in sight for whoever has it there.
    QScrollBar *bar = m_table->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, bar, [bar, last = 0](int, int most) mutable {
        if (bar->value() == std::exchange(last, most))
            bar->setValue(most);
    });
}

void RequestsPage::reflect()
{
    const bool some = m_table->model()->rowCount() > 0;
    m_empty->setVisible(!some);
    m_table->setVisible(some);
    m_save->setEnabled(some);
}

void RequestsPage::setState(const ViewState &state)
{
    m_error->setText(state.failed ? state.message : QString(), state.details);
    m_message->setText(state.failed ? QString() : state.message, state.details);
}

void RequestsPage::begin()
{
    m_back->setFocus();
}

} // namespace Understudy
