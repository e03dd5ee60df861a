// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/active_page.h"

#include "directory/active_impersonations_model.h"
#include "pages/active_delegate.h"
#include "parts/buttons.h"
#include "parts/labels.h"
#include "parts/notice.h"
#include "parts/question.h"
#include "parts/quiet_progress.h"
#include "parts/row_list.h"
#include "parts/wrapping_row.h"
#include "plain_text.h"
#include "wording.h"

#include <QIdentityProxyModel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

namespace Understudy {

namespace {

constexpr int mostRowsShown = 6;

//! The rows with all of their words for assistive technology.
class SpokenRows final : public QIdentityProxyModel
{
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::ToolTipRole)
            return asToolTip(ActiveDelegate::spoken(index));
        return role == Qt::AccessibleTextRole ? ActiveDelegate::spoken(index)
                                              : QIdentityProxyModel::data(index, role);
    }
};

} // namespace

ActivePage::ActivePage(ActiveImpersonationsModel &model, QWidget *parent)
    : Page(tr("Active impersonations"), parent)
    , m_model(model)
    , m_explanation(mutedLabel({}, content()))
    , m_message(new Notice(Notice::Kind::Info, content()))
    , m_error(new Notice(Notice::Kind::Error, content()))
    , m_progress(new QuietProgress(content()))
    , m_empty(plainLabel({}, content()))
    , m_cut(mutedLabel(
          tr("These are the newest %L1; there are more.").arg(ActiveImpersonationsModel::mostRows),
          content()))
    , m_list(new RowList({.row = ActiveDelegate::rowHeight, .most = mostRowsShown}, content()))
    , m_question(new Question({.yes = tr("&Yes, end it"), .no = tr("&No, leave it")}, content()))
{
    build();
    bind();
    reflect();
}

void ActivePage::build()
{
    auto *rows = new SpokenRows(this);
    rows->setSourceModel(&m_model);
    m_list->setAccessibleName(tr("Active impersonations"));
    m_list->setModel(rows);
    m_list->setItemDelegate(new ActiveDelegate(m_list));
    m_actions = buildActions();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_explanation,
                                                            m_error,
                                                            m_message,
                                                            m_progress,
                                                            m_empty,
                                                            m_list,
                                                            m_cut,
                                                            m_actions,
                                                            m_question})
        column()->addWidget(widget);
    column()->addStretch(1);
}

QWidget *ActivePage::buildActions()
{
    auto *actions = new QWidget(content());
    m_end = secondaryButton(tr("&End it"), actions);
    m_endAll = secondaryButton({}, actions);
    auto *layout = new WrappingRow(actions);
    layout->addWidget(m_end);
    layout->addWidget(m_endAll);
    return actions;
}

void ActivePage::bind()
{
    connect(m_end, &QPushButton::clicked, this, [this] {
        const QModelIndex chosen = m_list->currentIndex();
        askToEnd({chosen.data(ActiveImpersonationsModel::IdRole).toString()},
                 tr("End this: %1? It is over for them within seconds.")
                     .arg(ActiveDelegate::headline(chosen)));
    });
    connect(m_endAll, &QPushButton::clicked, this, [this] {
        const QModelIndex chosen = m_list->currentIndex();
        const QStringList ids =
            m_model.idsOf(chosen.data(ActiveImpersonationsModel::ActorIdRole).toString());
        const QString actor = chosen.data(ActiveImpersonationsModel::ActorNameRole).toString();
        askToEnd(ids,
                 tr("End all %Ln impersonations of %1?", nullptr, int(ids.size()))
                     .arg(neutralised(actor, 60)));
    });
    connect(m_question, &Question::declined, this, &ActivePage::dropQuestion);
    connect(m_question, &Question::confirmed, this, [this] {
        const QStringList ids = m_toEnd;
        dropQuestion();
        Q_EMIT endRequested(ids);
    });
    auto *endKey = new QShortcut(Qt::Key_Delete, m_list);
    endKey->setContext(Qt::WidgetShortcut);
    connect(endKey, &QShortcut::activated, m_end, &QPushButton::click);
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &ActivePage::dropQuestion);
    connect(m_list->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            &ActivePage::reflectChosen);
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, change, this, &ActivePage::reflect);
    connect(&m_model, &ActiveImpersonationsModel::stateChanged, this, &ActivePage::reflect);
}

void ActivePage::setBackend(const QString &connectionName, bool canEnd)
{
    m_connectionName = connectionName;
    m_canEnd = canEnd;
    m_explanation->setText(
        tr("Who is inside whose account at %1 at this moment.").arg(breakable(connectionName)));
    reflect();
}

void ActivePage::reflect()
{
    const bool some = m_model.rowCount() > 0;
    m_progress->setRunning(m_model.state() == ActiveImpersonationsModel::State::Loading || m_busy);
    m_list->setVisible(some);
    m_list->updateGeometry();
    m_cut->setVisible(m_model.isCut());
    m_empty->setText(emptyWords());
    m_empty->setVisible(!m_empty->text().isEmpty());
    reflectFailure();
    if (some && !m_list->selectionModel()->hasSelection()) // focus alone selects nothing
        m_list->setCurrentIndex(m_list->model()->index(qMax(0, m_list->currentIndex().row()), 0));
    reflectChosen();
}

//! Leaves alone what was told of something else.
void ActivePage::reflectFailure()
{
    const bool failed = m_model.state() == ActiveImpersonationsModel::State::Failed;
    if (std::exchange(m_listFailed, failed) == failed)
        return;
    if (failed)
        showError(Wording::error(m_model.error(), {.connectionName = m_connectionName}),
                  Wording::details(m_model.error()));
    else
        m_error->setText({});
}

QString ActivePage::emptyWords() const
{
    const bool known = m_model.state() == ActiveImpersonationsModel::State::Done;
    return known && m_model.rowCount() == 0
        ? tr("No one. Whoever switches to a user at %1 will be here.")
              .arg(breakable(m_connectionName))
        : QString();
}

//! What the buttons are about.
void ActivePage::reflectChosen()
{
    const QModelIndex chosen = m_list->currentIndex();
    const QStringList ofActor =
        m_model.idsOf(chosen.data(ActiveImpersonationsModel::ActorIdRole).toString());
    const QString actor = chosen.data(ActiveImpersonationsModel::ActorNameRole).toString();
    m_endAll->setText(tr("End &all of %1").arg(neutralised(actor, 40).replace(u'&', u"&&"_qs)));
    m_endAll->setVisible(ofActor.size() > 1);
    const bool canEnd = m_canEnd && chosen.isValid() && !m_busy;
    m_end->setEnabled(canEnd);
    m_endAll->setEnabled(canEnd);
    m_actions->setVisible(m_canEnd && chosen.isValid() && m_question->isHidden());
}

void ActivePage::askToEnd(const QStringList &ids, const QString &question)
{
    m_toEnd = ids;
    m_actions->hide();
    m_question->ask(question);
}

void ActivePage::dropQuestion()
{
    if (m_question->isHidden())
        return;
    m_question->hide();
    reflectChosen();
    m_list->setFocus();
}

void ActivePage::setBusy(bool busy)
{
    m_busy = busy;
    reflect();
}

void ActivePage::showMessage(const QString &words)
{
    m_error->setText({});
    m_message->setText(words);
}

void ActivePage::showError(const QString &words, const QString &details)
{
    m_message->setText({});
    m_error->setText(words, details);
}

void ActivePage::begin()
{
    m_list->setFocus();
}

void ActivePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    Q_EMIT seen(true);
}

void ActivePage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    dropQuestion();
    showMessage({});
    Q_EMIT seen(false);
}

} // namespace Understudy
