// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/switch_page.h"

#include "directory/person_role.h"
#include "impersonation/start_order.h"
#include "pages/connections/connection_wording.h"
#include "pages/prefill_part.h"
#include "parts/buttons.h"
#include "parts/form_field.h"
#include "parts/labels.h"
#include "parts/notice.h"
#include "parts/quiet_progress.h"
#include "plain_text.h"
#include "wording.h"

#include <QAbstractItemModel>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace Understudy {

namespace {

constexpr int countFrom = longestReason - 100; //!< code points at which the counter shows

} // namespace

SwitchPage::SwitchPage(const PeopleModels &people, QWidget *parent)
    : Page(tr("Switch to a user"), parent)
    , m_userId(new QLineEdit)
    , m_reason(new QLineEdit)
    , m_ticket(new QLineEdit)
    , m_minutes(new QSpinBox)
    , m_typedName(new QLineEdit)
    , m_userIdField(new FormField(tr("&User ID"), m_userId, content()))
    , m_reasonField(new FormField(tr("&Reason"), m_reason, content()))
    , m_ticketField(new FormField(tr("Ti&cket"), m_ticket, content()))
    , m_minutesField(new FormField(tr("&For"), m_minutes, content()))
    , m_typedNameField(new FormField(tr("Type the connectio&n's name"), m_typedName, content()))
    , m_limits(mutedLabel({}, content()))
    , m_prefill(new PrefillPart(content()))
    , m_error(new Notice(Notice::Kind::Error, content()))
    , m_progress(new QuietProgress(content()))
    , m_opensView(new QCheckBox(tr("&Open the application at once"), content()))
    , m_switch(primaryButton(tr("&Switch to User"), content()))
    , m_form(new QWidget(content()))
    , m_people(new PeoplePart(people, content()))
{
    build();
    bind();
}

void SwitchPage::build()
{
    m_typedNameField->hide();
    m_limits->hide();
    m_minutes->setMinimum(shortestMinutes);
    setRules({});
    m_minutes->setValue(m_rules.usualMinutes);
    m_minutes->setSingleStep(5);
    m_minutes->setSuffix(tr(" min"));
    auto *details = new QHBoxLayout;
    details->setSpacing(16);
    details->addWidget(m_ticketField, 1);
    details->addWidget(m_minutesField, 0, Qt::AlignTop);
    m_minutesField->setFixedWidth(136);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_opensView);
    buttons->addStretch(1);
    buttons->addWidget(m_switch);
    m_opensView->hide();

    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(8);
    form->addWidget(m_userIdField);
    form->addWidget(m_reasonField);
    form->addLayout(details);
    form->addWidget(m_typedNameField);
    form->addWidget(m_limits);
    form->addWidget(m_error);
    form->addWidget(m_progress);
    form->addLayout(buttons);
    column()->addWidget(m_prefill);
    column()->addWidget(m_form);
    column()->addSpacing(8);
    column()->addWidget(m_people);
    column()->addStretch(1);
}

void SwitchPage::bind()
{
    connect(m_switch, &QPushButton::clicked, this, &SwitchPage::submit);
    for (QLineEdit *edit : {m_reason, m_ticket, m_typedName})
        connect(edit, &QLineEdit::returnPressed, this, &SwitchPage::submit);
    connect(m_userId, &QLineEdit::returnPressed, this, &SwitchPage::acceptUserId);
    connect(m_userId, &QLineEdit::textChanged, this, &SwitchPage::understandUserId);
    connect(m_userId, &QLineEdit::textChanged, m_people, &PeoplePart::setQuery);
    m_userId->installEventFilter(this);
    connect(m_reason, &QLineEdit::textChanged, this, &SwitchPage::countReason);
    connect(m_ticket, &QLineEdit::textChanged, this, [this] { m_ticketField->setError({}); });
    connect(m_typedName, &QLineEdit::textChanged, this, [this] { m_typedNameField->setError({}); });
    connect(m_prefill, &PrefillPart::seen, m_switch, [this] { m_switch->setEnabled(true); });
    connect(m_people, &PeoplePart::searchingChanged, this, &SwitchPage::placePeople);
    connect(m_people, &PeoplePart::chosen, this, &SwitchPage::fillFrom);
}

//! Those that fit stand right below what they are to fit; those of late, below the form.
void SwitchPage::placePeople(bool searching)
{
    auto *form = static_cast<QVBoxLayout *>(m_form->layout());
    if (searching)
        form->insertWidget(form->indexOf(m_userIdField) + 1, m_people);
    else
        column()->insertWidget(column()->count() - 1, m_people);
}

//! The field's arrow keys go through the people below it.
bool SwitchPage::eventFilter(QObject *watched, QEvent *event)
{
    static const QMap<int, int> steps{{Qt::Key_Down, 1},
                                      {Qt::Key_Up, -1},
                                      {Qt::Key_PageDown, PeoplePart::pageStep},
                                      {Qt::Key_PageUp, -PeoplePart::pageStep}};
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return Page::eventFilter(watched, event);
    const auto *const key = static_cast<QKeyEvent *>(event);
    if (event->type() == QEvent::ShortcutOverride)
        return m_favouriteKeys.contains(QKeySequence(key->keyCombination()));
    const int step = steps.value(key->key());
    if (step != 0)
        m_people->move(step);
    return step != 0 || Page::eventFilter(watched, event);
}

void SwitchPage::toggleFavourite()
{
    m_people->toggleFavourite(m_people->current());
}

//! Enter in the field: whom the keys have gone to is chosen, an id is an id, and a name or an
//! address stands for the first whom it fits.
void SwitchPage::acceptUserId()
{
    const ParsedUserId parsed = parseUserId(m_userId->text(), m_traits.userIdKind);
    const bool isId =
        m_traits.userIdKind == UserIdKind::Integer && parsed.trouble == UserIdTrouble::None;
    const QModelIndex current = m_people->current();
    const QModelIndex first = m_people->firstFound(parsed.id);
    if (current.isValid())
        fillFrom(current);
    else if (first.isValid() && !isId)
        fillFrom(first);
    else
        submit();
}

void SwitchPage::setConnection(const QString &name, int limitMinutes, const BackendTraits &traits)
{
    m_connectionName = name;
    m_traits = traits;
    m_limitMinutes = limitMinutes;
    boundMinutes();
    BackendTraits untold = traits;
    untold.takesReason = true; // told below the reason already
    const QStringList limits =
        traits.profileName.isEmpty() ? QStringList{} : ConnectionWording::limits(untold, name);
    m_limits->setText(limits.join(QLatin1Char('\n')));
    m_limits->setVisible(!limits.isEmpty());
    m_opensView->setVisible(traits.hasView);
    m_people->setSearchable(traits.findsUsers);
    m_userId->setPlaceholderText(traits.findsUsers ? tr("An id, a name or an address") : QString());
    understandUserId();
    countReason();
}

void SwitchPage::setRules(const StartRules &rules)
{
    const bool untouched = m_minutes->value() == m_rules.usualMinutes;
    m_rules = rules;
    boundMinutes();
    if (untouched)
        m_minutes->setValue(rules.usualMinutes);
    m_ticketField->setHint(!rules.ticket.exists() ? tr("Optional")
                               : rules.ticket.hint.isEmpty()
                               ? tr("Needed: %1").arg(rules.ticket.pattern)
                               : neutralised(rules.ticket.hint));
}

void SwitchPage::boundMinutes()
{
    const int limit = qMin(m_limitMinutes, m_rules.longestMinutes);
    m_minutes->setMaximum(qBound(shortestMinutes, limit, longestMinutes));
}

void SwitchPage::askForName(bool asked)
{
    m_asksForName = asked;
    m_typedNameField->setVisible(asked);
    m_typedNameField->setHint(
        tr("This is production. Type %1 to go on; once a day.").arg(m_connectionName));
    if (!asked)
        m_typedName->clear();
}

void SwitchPage::setActor(const Identity &actor)
{
    if (actor.id != m_actor.id)
        clear();
    m_actor = actor;
}

void SwitchPage::setBusy(bool busy)
{
    // Not on to Stop, where the Enter that started it could end it.
    if (busy && isAncestorOf(focusWidget()))
        setFocus();
    m_form->setEnabled(!busy);
    m_people->setEnabled(!busy);
    m_switch->setText(busy ? tr("Switching…") : tr("&Switch to User"));
    m_progress->setRunning(busy);
}

void SwitchPage::understandUserId()
{
    m_userIdField->setError({});
    const ParsedUserId parsed = parseUserId(m_userId->text(), m_traits.userIdKind);
    if (parsed.id != m_chosen.id)
        m_chosen = {};
    m_userIdField->setHint(parsed.extracted ? tr("Understood as %1").arg(parsed.id) : knownAs());
}

QString SwitchPage::knownAs() const
{
    return joined({neutralised(m_chosen.name, 60), neutralised(m_chosen.email, 60)});
}

void SwitchPage::countReason()
{
    m_reasonField->setError({});
    const auto count = oneLine(m_reason->text()).toUcs4().size();
    const QString whereItGoes = m_traits.takesReason
        ? tr("Kept in your journal and told to %1").arg(m_connectionName)
        : tr("Kept in your journal only");
    m_reasonField->setHint(count < countFrom
                               ? whereItGoes
                               : tr("%L1 of %L2 characters").arg(count).arg(longestReason));
}

void SwitchPage::submit()
{
    if (!m_form->isEnabled() || m_prefill->isNew())
        return;
    Q_EMIT rulesNeeded();
    clearErrors();
    const ParsedUserId parsed = parseUserId(m_userId->text(), m_traits.userIdKind);
    if (parsed.trouble != UserIdTrouble::None) {
        fail(m_userIdField, Wording::userId(parsed.trouble));
        return;
    }
    const StartOrder order{.userId = parsed.id,
                           .reason = oneLine(m_reason->text()),
                           .ticket = oneLine(m_ticket->text()),
                           .minutes = m_minutes->value()};
    if (const std::optional<Error> fault = faultOf(order, m_actor, m_rules)) {
        showError(*fault);
    } else if (isNameTyped()) {
        if (m_prefill->allowsTerminal())
            Q_EMIT terminalAllowed();
        m_people->setQuery({}); // nobody is looked for while the switch is under way
        Q_EMIT startRequested(order, m_traits.hasView && m_opensView->isChecked());
    }
}

bool SwitchPage::isNameTyped()
{
    const QString typed = neutralised(m_typedName->text(), 60);
    if (!m_asksForName || typed == m_connectionName)
        return true;
    fail(m_typedNameField,
         typed.isEmpty() ? tr("This is production. Type %1 here to go on.").arg(m_connectionName)
                         : tr("This connection is called %1.").arg(m_connectionName));
    return false;
}

FormField *SwitchPage::fieldNamed(const QString &source) const
{
    if (source == QLatin1String("userId"))
        return m_userIdField;
    if (source == QLatin1String("reason"))
        return m_reasonField;
    if (source == QLatin1String("ticket"))
        return m_ticketField;
    return source == QLatin1String("minutes") ? m_minutesField : nullptr;
}

FormField *SwitchPage::fieldOf(const Error &error) const
{
    switch (error.kind) {
    case ErrorKind::Refused:
        return error.source == QLatin1String("policy") ? nullptr : m_userIdField;
    case ErrorKind::NoSuchUser:
        return m_userIdField;
    case ErrorKind::Invalid:
        return fieldNamed(error.source);
    default:
        return nullptr;
    }
}

void SwitchPage::showError(const Error &error)
{
    clearErrors();
    const ParsedUserId parsed = parseUserId(m_userId->text(), m_traits.userIdKind);
    const QString words =
        Wording::error(error, {.connectionName = m_connectionName, .userId = parsed.id});
    if (FormField *field = fieldOf(error)) {
        fail(field, words);
        return;
    }
    m_error->setText(words, Wording::details(error));
    m_switch->setFocus();
}

void SwitchPage::fail(FormField *field, const QString &words)
{
    field->setError(words);
    field->editor()->setFocus();
    reveal(field);
}

void SwitchPage::clearErrors()
{
    for (FormField *field :
         {m_userIdField, m_reasonField, m_ticketField, m_minutesField, m_typedNameField})
        field->setError({});
    m_error->setText({});
}

void SwitchPage::clear()
{
    for (QLineEdit *edit : {m_userId, m_reason, m_ticket, m_typedName})
        edit->clear();
    m_minutes->setValue(qMin(m_rules.usualMinutes, m_minutes->maximum()));
    m_prefill->clear();
    m_people->setQuery({});
    clearErrors();
}

void SwitchPage::fillFrom(const QModelIndex &person)
{
    const QString id = person.data(PersonRole::Id).toString();
    const QString name = person.data().toString();
    m_chosen = {.id = id,
                .name = name == id ? QString() : name,
                .email = person.data(PersonRole::Email).toString()};
    m_userId->setText(m_chosen.id);
    m_people->setQuery({});
    understandUserId();
    m_reason->setFocus();
}

void SwitchPage::begin()
{
    if (m_prefill->isShown()) { // filled in by others: no Enter on its way may send it
        setFocus();
        return;
    }
    QLineEdit *edit = m_userId->text().isEmpty() ? m_userId
        : m_reason->text().isEmpty()             ? m_reason
                                                 : nullptr;
    if (edit)
        edit->setFocus();
    else
        m_switch->setFocus();
}

} // namespace Understudy
