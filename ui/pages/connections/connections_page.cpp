// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/connections/connections_page.h"

#include "pages/connections/connection_delegate.h"
#include "parts/buttons.h"
#include "parts/labels.h"
#include "parts/notice.h"
#include "parts/question.h"
#include "parts/row_list.h"
#include "parts/wrapping_row.h"
#include "plain_text.h"
#include "wording.h"

#include <QIdentityProxyModel>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

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
        if (role != Qt::AccessibleTextRole)
            return QIdentityProxyModel::data(index, role);
        const auto text = [&index](int one) {
            return neutralised(index.data(one).toString());
        };
        const auto environment =
            index.data(ConnectionListModel::EnvironmentRole).value<Environment>();
        QStringList words{text(Qt::DisplayRole),
                          Wording::environment(environment),
                          text(ConnectionListModel::AddressRole),
                          text(ConnectionListModel::ProfileRole)};
        if (index.data(ConnectionListModel::UnencryptedRole).toBool())
            words += ConnectionDelegate::tr("not encrypted");
        return listed(words);
    }
};

} // namespace

ConnectionsPage::ConnectionsPage(QWidget *parent)
    : Page(tr("Connections"), parent)
    , m_model(new ConnectionListModel(this))
    , m_rows(new SpokenRows(this))
    , m_list(new RowList({.row = ConnectionDelegate::rowHeight, .most = mostRowsShown}, content()))
    , m_empty(plainLabel(tr("No connection of your own yet. A connection tells Understudy which "
                            "application to sign in to, and how it speaks. Add one, or import one "
                            "that a colleague has exported."),
                         content()))
    , m_inUseHint(mutedLabel({}, content()))
    , m_message(new Notice(Notice::Kind::Info, content()))
    , m_error(new Notice(Notice::Kind::Error, content()))
{
    build();
    bind();
    reflect();
}

void ConnectionsPage::build()
{
    m_rows->setSourceModel(m_model);
    m_list->setAccessibleName(tr("Connections"));
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new ConnectionDelegate(m_list));
    m_actions = buildActions();
    m_question = new Question({.yes = tr("Yes, &remove it"), .no = tr("&No, keep it")}, content());
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_message, m_error, m_empty, m_list, m_inUseHint, m_actions, m_question})
        column()->addWidget(widget);
    column()->addStretch(1);
    setFooter(buildFooter());
}

QPushButton *ConnectionsPage::action(const QString &text, Signal signal)
{
    QPushButton *button = secondaryButton(text, m_actions);
    m_actions->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, signal] {
        if (const QString id = selected(); !id.isEmpty())
            Q_EMIT(this->*signal)(id);
    });
    return button;
}

QWidget *ConnectionsPage::buildActions()
{
    m_actions = new QWidget(content());
    auto *layout = new WrappingRow(m_actions);
    m_edit = action(tr("&Edit"), &ConnectionsPage::editRequested);
    action(tr("Te&st"), &ConnectionsPage::testRequested);
    action(tr("D&uplicate"), &ConnectionsPage::duplicateRequested);
    action(tr("E&xport…"), &ConnectionsPage::exportRequested);
    layout->addStretch();
    m_remove = secondaryButton(tr("&Remove"), m_actions);
    layout->addWidget(m_remove);
    return m_actions;
}

QWidget *ConnectionsPage::buildFooter()
{
    auto *footer = new QWidget;
    QPushButton *back = secondaryButton(tr("&Back"), footer);
    QPushButton *fromFile = secondaryButton(tr("&Import…"), footer);
    QPushButton *profile = secondaryButton(tr("Import &profile…"), footer);
    m_add = primaryButton(tr("&Add"), footer);
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(back);
    layout->addStretch(1);
    for (QWidget *widget : {profile, fromFile, m_add})
        layout->addWidget(widget);
    connect(back, &QPushButton::clicked, this, &ConnectionsPage::leaveRequested);
    connect(fromFile, &QPushButton::clicked, this, &ConnectionsPage::importRequested);
    connect(profile, &QPushButton::clicked, this, &ConnectionsPage::profileImportRequested);
    connect(m_add, &QPushButton::clicked, this, &ConnectionsPage::addRequested);
    return footer;
}

void ConnectionsPage::bind()
{
    connect(m_list->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            &ConnectionsPage::reflect);
    connect(m_list, &QListView::activated, m_edit, &QPushButton::click);
    connect(m_remove, &QPushButton::clicked, this, [this] { askToRemove(true); });
    connect(m_question, &Question::declined, this, [this] { askToRemove(false); });
    connect(m_question, &Question::confirmed, this, [this] {
        const QString id = selected();
        askToRemove(false);
        Q_EMIT removeRequested(id);
    });
    auto *removeKey = new QShortcut(Qt::Key_Delete, m_list);
    removeKey->setContext(Qt::WidgetShortcut);
    connect(removeKey, &QShortcut::activated, m_remove, &QPushButton::click);
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &ConnectionsPage::leaveOrKeep);
}

void ConnectionsPage::setConnections(const QList<Connection> &connections,
                                     const QMap<QString, QString> &profileNames)
{
    const QString before = selected();
    m_model->setConnections(connections, profileNames);
    m_list->updateGeometry();
    select(before);
}

void ConnectionsPage::setInUse(const QString &connectionId)
{
    m_inUse = connectionId;
    reflect();
}

void ConnectionsPage::select(const QString &connectionId)
{
    const int row = qMax(0, m_model->rowOf(connectionId));
    m_list->setCurrentIndex(m_rows->index(row, 0));
    reflect();
}

QString ConnectionsPage::selected() const
{
    return m_list->currentIndex().data(ConnectionListModel::IdRole).toString();
}

void ConnectionsPage::reflect()
{
    const bool some = m_model->rowCount() > 0;
    const bool inUse = some && selected() == m_inUse;
    m_list->setVisible(some);
    m_empty->setVisible(!some);
    m_actions->setVisible(some);
    m_question->hide();
    m_edit->setEnabled(!inUse);
    m_remove->setEnabled(!inUse);
    m_inUseHint->setText(inUse ? tr("You are somebody else at %1. Stop first to edit or remove it.")
                                     .arg(neutralised(m_list->currentIndex().data().toString(), 60))
                               : QString());
    m_inUseHint->setVisible(inUse);
}

void ConnectionsPage::askToRemove(bool asked)
{
    const QString name = neutralised(m_list->currentIndex().data().toString(), 60);
    m_actions->setVisible(!asked);
    m_question->setVisible(asked);
    if (asked)
        m_question->ask(tr("Remove %1? Its settings and what the keychain keeps for it go with it. "
                           "The journal stays.")
                            .arg(breakable(name)));
    else
        m_list->setFocus();
}

void ConnectionsPage::leaveOrKeep()
{
    if (m_question->isHidden())
        Q_EMIT leaveRequested();
    else
        askToRemove(false);
}

void ConnectionsPage::showMessage(const QString &words)
{
    m_error->setText({});
    m_message->setText(words);
}

void ConnectionsPage::showError(const QString &words, const QString &details)
{
    m_message->setText({});
    m_error->setText(words, details);
}

void ConnectionsPage::begin()
{
    if (m_model->rowCount() > 0)
        m_list->setFocus();
    else
        m_add->setFocus();
}

} // namespace Understudy
