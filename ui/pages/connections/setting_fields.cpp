// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/connections/setting_fields.h"

#include "parts/buttons.h"
#include "parts/fields.h"
#include "parts/form_field.h"
#include "profile_words.h"

#include <QFontDatabase>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Understudy {

namespace {

constexpr int mostAtFirst = 5;
constexpr int fewestLines = 3;
constexpr int mostLines = 8;
constexpr int margin = 6;
constexpr int around = 2 * (margin + 1); //!< a frame and a margin above and below the text

//! As high as its text, within reason.
QPlainTextEdit *jsonEdit(const QString &text)
{
    auto *edit = new QPlainTextEdit(text);
    edit->setTabChangesFocus(true);
    edit->viewport()->setAutoFillBackground(false); // the frame's corners are round
    edit->document()->setDocumentMargin(margin);
    edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    edit->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    const int lines = qBound(fewestLines, edit->blockCount(), mostLines);
    edit->setFixedHeight(lines * edit->fontMetrics().lineSpacing() + around);
    return edit;
}

QString textOf(const QWidget *editor)
{
    if (const auto *lines = qobject_cast<const QPlainTextEdit *>(editor))
        return lines->toPlainText();
    const auto *line = qobject_cast<const QLineEdit *>(editor);
    return line ? line->text() : QString();
}

} // namespace

SettingFields::SettingFields(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_uncover(secondaryButton({}, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_uncover, 0, Qt::AlignLeft);
    connect(m_uncover, &QPushButton::clicked, this, [this] {
        const bool hadFocus = m_uncover->hasFocus();
        setCovered(false);
        if (hadFocus && !m_settings.isEmpty())
            m_fields.value(m_settings.first().id)->editor()->setFocus();
    });
}

void SettingFields::setSettings(const QList<ProfileSetting> &settings,
                                const QMap<QString, QString> &values,
                                const QSet<QString> &kept)
{
    qDeleteAll(m_fields);
    m_fields.clear();
    m_settings = settings;
    for (const ProfileSetting &setting : settings) {
        FormField *field = fieldFor(setting, values.value(setting.id), kept.contains(setting.id));
        m_fields.insert(setting.id, field);
        m_layout->insertWidget(m_layout->count() - 1, field);
    }
    m_uncover->setText(tr("Show all %Ln settings", nullptr, int(settings.size())));
    setCovered(settings.size() > mostAtFirst);
    setVisible(!settings.isEmpty());
}

void SettingFields::setCovered(bool covered)
{
    for (const ProfileSetting &setting : std::as_const(m_settings)) {
        const bool essential = setting.required || setting.type == SettingType::Secret;
        m_fields.value(setting.id)->setVisible(essential || !covered);
    }
    m_uncover->setVisible(covered);
}

void SettingFields::uncover(const FormField *field)
{
    if (field && field->parent() == this && field->isHidden())
        setCovered(false);
}

FormField *SettingFields::fieldFor(const ProfileSetting &setting, const QString &value, bool kept)
{
    QWidget *editor = nullptr;
    if (setting.type == SettingType::Template) {
        auto *lines = jsonEdit(value);
        connect(lines, &QPlainTextEdit::textChanged, this, &SettingFields::edited);
        editor = lines;
    } else {
        auto *line = new QLineEdit(value);
        if (setting.type == SettingType::Secret)
            makeSecret(line);
        connect(line, &QLineEdit::textChanged, this, &SettingFields::edited);
        editor = line;
    }
    auto *field = new FormField(profileLabel(setting.label), editor, this);
    if (setting.type == SettingType::Secret)
        field->setHint(kept ? tr("Kept in your keychain. Leave it empty to keep it.")
                            : tr("Kept in your keychain."));
    else if (!setting.required && value.isEmpty())
        field->setHint(tr("Optional"));
    connect(this, &SettingFields::edited, field, [field] { field->setError({}); });
    return field;
}

QMap<QString, QString> SettingFields::values() const
{
    QMap<QString, QString> values;
    for (const ProfileSetting &setting : m_settings)
        if (setting.type != SettingType::Secret)
            values.insert(setting.id, textOf(m_fields.value(setting.id)->editor()));
    return values;
}

QMap<QString, Secret> SettingFields::secrets() const
{
    QMap<QString, Secret> secrets;
    for (const ProfileSetting &setting : m_settings) {
        if (setting.type != SettingType::Secret)
            continue;
        const Secret typed(textOf(m_fields.value(setting.id)->editor()));
        if (!typed.isEmpty())
            secrets.insert(setting.id, typed);
    }
    return secrets;
}

FormField *SettingFields::field(const QString &id) const
{
    return m_fields.value(id);
}

QList<QWidget *> SettingFields::editors() const
{
    QList<QWidget *> editors;
    for (const ProfileSetting &setting : m_settings)
        editors += m_fields.value(setting.id)->editor();
    return editors + QList<QWidget *>{m_uncover};
}

} // namespace Understudy
