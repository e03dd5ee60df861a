// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parts/page.h"
#include "settings/settings.h"

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace Understudy {

class FormField;
class Notice;
class RetentionPart;
class ShortcutsPart;
class WindowActions;

//! How a person wants the console. What is chosen holds at once; what the organisation's policy has
//! fixed is shown as such, and by whom.
class PreferencesPage final : public Page
{
    Q_OBJECT

public:
    //! Shows \a settings, also when they change, and the keys of \a actions; both are borrowed.
    PreferencesPage(const Settings &settings, const WindowActions &actions, QWidget *parent);

    //! Tells how something went; empty takes it away.
    void showError(const QString &words, const QString &details = {});
    //! Scrolls to the keys.
    void showShortcuts();
    void begin() override;

Q_SIGNALS:
    void chosen(const Understudy::Preferences &preferences);
    void chooseBrowserRequested();

private:
    void build();
    QLayout *buildLimits();
    QLayout *buildRetention();
    void bind();
    void reflect();
    void reflectPolicy();
    void reflectLimits();
    void reflectChoices();
    void choose(const std::function<void(Preferences &)> &set);
    void chooseBrowser();
    QString fixedBy(Settings::Fixable what) const;

    const Settings &m_settings;
    Notice *m_policy;
    Notice *m_policyFault;
    Notice *m_error;
    QSpinBox *m_minutes;
    QSpinBox *m_longest;
    Notice *m_retentionQuestion;
    RetentionPart *m_retention;
    QLabel *m_retentionHint;
    QComboBox *m_theme;
    QComboBox *m_language;
    QLineEdit *m_browser;
    QComboBox *m_onLock;
    QCheckBox *m_startsInTray;
    FormField *m_minutesField;
    FormField *m_longestField;
    FormField *m_themeField;
    FormField *m_languageField;
    FormField *m_browserField;
    FormField *m_onLockField;
    ShortcutsPart *m_shortcuts;
    int m_shownDays = -1;
};

} // namespace Understudy
