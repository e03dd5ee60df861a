// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/connections/test_part.h"

#include "backend/user_id.h"
#include "pages/connections/connection_wording.h"
#include "parts/buttons.h"
#include "parts/card.h"
#include "parts/fields.h"
#include "parts/form_field.h"
#include "parts/icon_view.h"
#include "parts/labels.h"
#include "parts/notice.h"
#include "parts/quiet_progress.h"
#include "plain_text.h"
#include "profile_words.h"
#include "theme/icons.h"
#include "wording.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Understudy {

namespace {

QIcon iconOf(CheckOutcome outcome)
{
    if (outcome == CheckOutcome::Failed)
        return lineIcon(QStringLiteral("cross"), QPalette::BrightText);
    if (outcome == CheckOutcome::Passed)
        return lineIcon(QStringLiteral("check"), QPalette::Link);
    return lineIcon(QStringLiteral("minus"), QPalette::PlaceholderText);
}

QWidget *lineOf(const CheckStep &step, const QString &words, QWidget *parent)
{
    auto *line = new QWidget(parent);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    QLabel *text = plainLabel(breakable(words), line);
    QLabel *took = mutedLabel(ConnectionWording::took(step), line);
    took->setWordWrap(false);
    for (QLabel *label : {text, took})
        label->setMinimumHeight(IconView::side); // on one line with the icon
    layout->addWidget(new IconView(iconOf(step.outcome), line), 0, Qt::AlignTop);
    layout->addWidget(text, 1);
    layout->addWidget(took, 0, Qt::AlignTop);
    return line;
}

} // namespace

TestPart::TestPart(QWidget *parent)
    : QWidget(parent)
    , m_fieldsArea(new QWidget(this))
    , m_userId(new QLineEdit)
    , m_userIdField(new FormField(tr("&User ID"), m_userId, this))
    , m_test(secondaryButton(tr("Test no&w"), this))
    , m_progress(new QuietProgress(this))
    , m_error(new Notice(Notice::Kind::Error, this))
    , m_results(new Card(this))
    , m_lines(new QVBoxLayout(m_results))
    , m_summary(plainLabel({}, TypeScale::Strong, this))
{
    build();
    connect(m_test, &QPushButton::clicked, this, &TestPart::testRequested);
    connect(m_userId, &QLineEdit::textChanged, this, [this] { m_userIdField->setError({}); });
    connect(m_userId, &QLineEdit::returnPressed, m_test, &QPushButton::click);
}

void TestPart::build()
{
    m_userIdField->setHint(tr("Optional. Switches to this user for a moment, and back."));
    auto *fields = new QVBoxLayout(m_fieldsArea);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(8);
    m_lines->setContentsMargins(16, 12, 16, 12);
    m_lines->setSpacing(8);
    m_lines->addWidget(m_summary);
    auto *button = new QHBoxLayout;
    button->addStretch(1);
    button->addWidget(m_test);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addSpacing(8);
    layout->addWidget(plainLabel(tr("Test connection"), TypeScale::Section, this));
    layout->addWidget(mutedLabel(tr("Asks the application whether it is there. If you say how you "
                                    "sign in, it signs in and out, too. What you type here is used "
                                    "once and not kept."),
                                 this));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_fieldsArea, m_userIdField})
        layout->addWidget(widget);
    layout->addLayout(button);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_progress, m_error, m_results})
        layout->addWidget(widget);
    clearResults();
}

FormField *TestPart::addField(const SignInField &field, QString *taken)
{
    auto *edit = new QLineEdit;
    if (field.secret)
        makeSecret(edit);
    connect(edit, &QLineEdit::returnPressed, m_test, &QPushButton::click);
    auto *formField =
        new FormField(withMnemonic(profileLabel(field.label), taken), edit, m_fieldsArea);
    if (m_editors.isEmpty())
        formField->setHint(tr("Optional"));
    return formField;
}

void TestPart::setProfile(const ProfileChoice *choice)
{
    qDeleteAll(m_editors);
    m_editors.clear();
    m_fields = choice ? choice->profile.signInFields : QList<SignInField>{};
    m_userIdKind = choice ? choice->profile.userId : UserIdKind::Text;
    QString taken = takenMnemonics(*this);
    for (const SignInField &field : std::as_const(m_fields)) {
        m_editors += addField(field, &taken);
        m_fieldsArea->layout()->addWidget(m_editors.last());
    }
    m_fieldsArea->setVisible(!m_fields.isEmpty());
    m_userIdField->setVisible(!m_fields.isEmpty());
    m_userId->clear();
    clearResults();
}

std::optional<CheckPlan> TestPart::plan()
{
    CheckPlan plan{.reason = tr("Connection test")};
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        const QString typed = qobject_cast<QLineEdit *>(m_editors.at(i)->editor())->text();
        if (!typed.isEmpty())
            plan.fields.insert(m_fields.at(i).id, Secret(typed));
    }
    if (m_userId->text().isEmpty())
        return plan;
    const ParsedUserId parsed = parseUserId(m_userId->text(), m_userIdKind);
    plan.userId = parsed.id;
    if (parsed.trouble == UserIdTrouble::None && !plan.fields.isEmpty())
        return plan;
    m_userIdField->setError(parsed.trouble == UserIdTrouble::None
                                ? tr("To switch to a user, say how you sign in, too.")
                                : Wording::userId(parsed.trouble));
    m_userId->setFocus();
    return {};
}

void TestPart::begin()
{
    QWidget *first = m_editors.isEmpty() ? m_test : m_editors.first()->editor();
    first->setFocus();
}

void TestPart::setRunning(bool running)
{
    if (running)
        clearResults();
    m_test->setEnabled(!running);
    m_test->setText(running ? tr("Testing…") : tr("Test no&w"));
    m_progress->setRunning(running);
}

void TestPart::showStep(const CheckStep &step, const QString &name)
{
    const QString words = ConnectionWording::step(step, name);
    if (words.isEmpty())
        return;
    m_lines->addWidget(lineOf(step, words, m_results));
    m_results->show();
}

void TestPart::showEnd(const QList<CheckStep> &steps)
{
    setRunning(false);
    m_summary->setText(ConnectionWording::summary(steps));
    m_summary->show();
    m_test->setFocus();
}

void TestPart::showError(const Error &error, const QString &name)
{
    setRunning(false);
    clearResults();
    m_error->setText(Wording::error(error, {.connectionName = name}), Wording::details(error));
}

void TestPart::clearResults()
{
    while (m_lines->count() > 1) {
        QLayoutItem *item = m_lines->takeAt(1);
        delete item->widget();
        delete item;
    }
    m_error->setText({});
    m_summary->hide();
    m_results->hide();
}

void TestPart::clear()
{
    for (FormField *field : std::as_const(m_editors))
        qobject_cast<QLineEdit *>(field->editor())->clear();
    m_userId->clear();
    clearResults();
}

QWidget *TestPart::results() const
{
    return m_results;
}

QList<QWidget *> TestPart::editors() const
{
    QList<QWidget *> result;
    for (const FormField *field : m_editors)
        result += field->editor();
    return result + QList<QWidget *>{m_userId, m_test};
}

} // namespace Understudy
