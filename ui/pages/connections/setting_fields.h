// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend_profile.h"

#include <QSet>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace Understudy {

class FormField;

//! A profile's settings, each as a field of its type. Of many, those that have to be said show at
//! first.
class SettingFields final : public QWidget
{
    Q_OBJECT

public:
    explicit SettingFields(QWidget *parent);

    //! Makes the fields. \a values by the settings' ids; \a kept: the secrets that the keychain
    //! has.
    void setSettings(const QList<ProfileSetting> &settings,
                     const QMap<QString, QString> &values,
                     const QSet<QString> &kept);
    //! As typed, by their ids; without secrets.
    QMap<QString, QString> values() const;
    //! The secrets that were typed.
    QMap<QString, Secret> secrets() const;
    //! The field of the setting \a id; null where there is none.
    FormField *field(const QString &id) const;
    //! Shows all settings where \a field is one that is covered.
    void uncover(const FormField *field);
    //! In their order, for the keyboard.
    QList<QWidget *> editors() const;

Q_SIGNALS:
    void edited();

private:
    void setCovered(bool covered);
    FormField *fieldFor(const ProfileSetting &setting, const QString &value, bool kept);

    QVBoxLayout *m_layout;
    QPushButton *m_uncover;
    QList<ProfileSetting> m_settings;
    QMap<QString, FormField *> m_fields;
};

} // namespace Understudy
