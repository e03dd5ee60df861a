// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/preferences/preferences_page.h"

#include "pages/journal/retention_part.h"
#include "pages/preferences/preference_choices.h"
#include "pages/preferences/shortcuts_part.h"
#include "parts/buttons.h"
#include "parts/form_field.h"
#include "parts/labels.h"
#include "parts/notice.h"
#include "viewer/browser_finder.h"
#include "wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <utility>

namespace Understudy {

namespace {

QSpinBox *minutesBox()
{
    auto *box = new QSpinBox;
    box->setRange(Preferences::fewestMinutes, Preferences::mostMinutes);
    box->setSingleStep(5);
    box->setSuffix(PreferencesPage::tr(" min"));
    box->setKeyboardTracking(false); // half a number is nobody's wish
    return box;
}

void put(QSpinBox *box, int minutes, int most)
{
    const QSignalBlocker quiet(box);
    box->setMaximum(most);
    box->setValue(minutes);
}

template<typename T>
void put(QComboBox *box, T value)
{
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(box->findData(QVariant::fromValue(value)));
}

QLabel *section(const QString &title, QWidget *parent)
{
    return plainLabel(title, TypeScale::Section, parent);
}

} // namespace

PreferencesPage::PreferencesPage(const Settings &settings,
                                 const WindowActions &actions,
                                 QWidget *parent)
    : Page(tr("Preferences"), parent)
    , m_settings(settings)
    , m_policy(new Notice(Notice::Kind::Info, content()))
    , m_policyFault(new Notice(Notice::Kind::Error, content()))
    , m_error(new Notice(Notice::Kind::Error, content()))
    , m_minutes(minutesBox())
    , m_longest(minutesBox())
    , m_retentionQuestion(new Notice(Notice::Kind::Warning, content()))
    , m_retention(new RetentionPart(m_retentionQuestion, content()))
    , m_retentionHint(mutedLabel({}, content()))
    , m_theme(PreferenceChoices::themes())
    , m_language(PreferenceChoices::languages())
    , m_browser(new QLineEdit)
    , m_onLock(PreferenceChoices::onLock())
    , m_startsInTray(new QCheckBox(tr("Start in the tray"), content()))
    , m_minutesField(new FormField(tr("Usual time"), m_minutes, content()))
    , m_longestField(new FormField(tr("Longest time"), m_longest, content()))
    , m_themeField(new FormField(tr("Theme"), m_theme, content()))
    , m_languageField(new FormField(tr("Language"), m_language, content()))
    , m_browserField(new FormField(tr("Browser"), m_browser, content()))
    , m_onLockField(new FormField(tr("When you are away"), m_onLock, content()))
    , m_shortcuts(new ShortcutsPart(actions, content()))
{
    build();
    bind();
    reflect();
}

void PreferencesPage::build()
{
    m_languageField->setHint(tr("From the next start of Understudy on."));
    m_browser->setPlaceholderText(tr("The first that is found"));
    QPushButton *choose = secondaryButton(tr("Choose a file…"), content());
    connect(choose, &QPushButton::clicked, this, &PreferencesPage::chooseBrowserRequested);
    m_browserField->addBeside(choose);
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_policyFault, m_policy, m_error, section(tr("Impersonating"), content())})
        column()->addWidget(widget);
    column()->addLayout(buildLimits());
    column()->addWidget(m_onLockField);
    column()->addWidget(m_browserField);
    column()->addWidget(section(tr("Journal"), content()));
    column()->addLayout(buildRetention());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_retentionQuestion,
                                                            section(tr("Window"), content()),
                                                            m_themeField,
                                                            m_languageField,
                                                            m_startsInTray,
                                                            m_shortcuts})
        column()->addWidget(widget);
    column()->addStretch(1);
}

QLayout *PreferencesPage::buildLimits()
{
    auto *limits = new QHBoxLayout;
    limits->setSpacing(16);
    limits->addWidget(m_minutesField, 1, Qt::AlignTop);
    limits->addWidget(m_longestField, 1, Qt::AlignTop);
    return limits;
}

QLayout *PreferencesPage::buildRetention()
{
    auto *retention = new QVBoxLayout;
    retention->setSpacing(4);
    retention->addWidget(m_retention);
    retention->addWidget(m_retentionHint);
    return retention;
}

void PreferencesPage::bind()
{
    connect(&m_settings, &Settings::changed, this, &PreferencesPage::reflect);
    connect(m_minutes, &QSpinBox::valueChanged, this, [this](int minutes) {
        choose([minutes](Preferences &wanted) { wanted.minutes = minutes; });
    });
    connect(m_longest, &QSpinBox::valueChanged, this, [this](int minutes) {
        choose([minutes](Preferences &wanted) { wanted.longestMinutes = minutes; });
    });
    connect(m_retention, &RetentionPart::daysChosen, this, [this](int days) {
        choose([days](Preferences &wanted) { wanted.journalDays = days; });
    });
    connect(m_theme, &QComboBox::currentIndexChanged, this, [this] {
        choose(
            [this](Preferences &wanted) { wanted.theme = m_theme->currentData().value<Theme>(); });
    });
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        choose([this](Preferences &wanted) {
            wanted.language = m_language->currentData().toString();
        });
    });
    connect(m_onLock, &QComboBox::currentIndexChanged, this, [this] {
        choose([this](Preferences &wanted) {
            wanted.onLock = m_onLock->currentData().value<OnLock>();
        });
    });
    connect(m_startsInTray, &QCheckBox::toggled, this, [this](bool wished) {
        choose([wished](Preferences &wanted) { wanted.startsInTray = wished; });
    });
    connect(m_shortcuts,
            &ShortcutsPart::chosen,
            this,
            [this](const QMap<QString, QStringList> &shortcuts) {
                choose([&shortcuts](Preferences &wanted) { wanted.shortcuts = shortcuts; });
            });
    connect(m_browser, &QLineEdit::editingFinished, this, &PreferencesPage::chooseBrowser);
}

void PreferencesPage::choose(const std::function<void(Preferences &)> &set)
{
    Preferences wanted = m_settings.preferences();
    set(wanted);
    if (wanted != m_settings.preferences())
        Q_EMIT chosen(wanted);
}

void PreferencesPage::chooseBrowser()
{
    const QString program = m_browser->text().trimmed();
    const bool found = program.isEmpty() || isProgram(program);
    m_browserField->setError(
        found ? QString() : tr("There is no such program. Name another one, or empty this."));
    if (found)
        choose([&program](Preferences &wanted) { wanted.browser = program; });
}

void PreferencesPage::reflect()
{
    reflectPolicy();
    reflectLimits();
    reflectChoices();
    const int days = m_settings.effective().journalDays;
    if (std::exchange(m_shownDays, days) != days) // else a question that is open stays open
        m_retention->setDays(days);
    const QString fixed = fixedBy(Settings::Fixable::JournalDays);
    m_retention->setFixed(fixed);
    m_retentionHint->setText(fixed);
    m_retentionHint->setVisible(!fixed.isEmpty());
}

void PreferencesPage::reflectPolicy()
{
    const std::optional<Error> &fault = m_settings.policyFault();
    m_policyFault->setText(fault ? Wording::error(*fault, {}) : QString());
    m_policy->setText(PreferenceChoices::fixed(m_settings),
                      PreferenceChoices::policyDetails(m_settings.policy()));
}

void PreferencesPage::reflectLimits()
{
    const Preferences held = m_settings.effective();
    const std::optional<int> most = m_settings.policy().longestMinutes;
    put(m_minutes, held.minutes, held.longestMinutes);
    put(m_longest, held.longestMinutes, most.value_or(Preferences::mostMinutes));
    m_longestField->setHint(
        most ? tr("%1 min at most. %2").arg(*most).arg(fixedBy(Settings::Fixable::LongestMinutes))
             : tr("A connection can have a shorter one."));
}

void PreferencesPage::reflectChoices()
{
    const Preferences held = m_settings.effective();
    const QString lockFixed = fixedBy(Settings::Fixable::OnLock);
    const QSignalBlocker quiet(m_startsInTray);
    put(m_theme, held.theme);
    put(m_language, held.language);
    put(m_onLock, held.onLock);
    m_onLock->setEnabled(lockFixed.isEmpty());
    m_onLockField->setHint(lockFixed);
    m_startsInTray->setChecked(held.startsInTray);
    m_shortcuts->setShortcuts(held.shortcuts);
    if (!m_browserField->hasError())
        m_browser->setText(held.browser);
}

QString PreferencesPage::fixedBy(Settings::Fixable what) const
{
    return m_settings.isFixed(what) ? Wording::fixedBy(m_settings.policy().organisation)
                                    : QString();
}

void PreferencesPage::showError(const QString &words, const QString &details)
{
    m_error->setText(words, details);
}

void PreferencesPage::showShortcuts()
{
    m_shortcuts->setFocus();
    reveal(m_shortcuts);
}

void PreferencesPage::begin()
{
    m_minutes->setFocus();
}

} // namespace Understudy
