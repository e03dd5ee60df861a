// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/connection_draft.h"
#include "pages/connections/profile_choice.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace Understudy {

class ErrorLabel;
class FormField;
class SettingFields;

//! What a person says about one connection.
class ConnectionForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionForm(QWidget *parent);

    void setProfiles(const QList<ProfileChoice> &profiles);
    //! Fills the form; nothing is wrong with it then.
    void setConnection(const Connection &connection);

    ConnectionDraft draft() const;
    //! The secret settings that were typed.
    QMap<QString, Secret> secrets() const;
    //! The chosen profile; null where none is.
    const ProfileChoice *profile() const;
    //! Whether it says something else than it did at first.
    bool isChanged() const;

    //! What to call the backend in a sentence.
    QString backendName() const;

    //! Shows each beside its field and puts the focus into the first, which it returns; none takes
    //! all away.
    QWidget *showFaults(const QList<DraftFault> &faults);
    void setCaFile(const QString &path);
    //! Puts the focus into the first field.
    void begin();
    //! In their order, for the keyboard.
    QList<QWidget *> editors() const;

Q_SIGNALS:
    void edited();
    void profileChanged();
    void caFileRequested();

private:
    void build();
    void buildNetwork(QVBoxLayout *layout);
    void bind();
    void chooseProfile();
    void fillSettings();
    void fillEnvironments(Environment shown);
    void reflect();
    FormField *fieldOf(const QString &name) const;

    QLineEdit *m_name;
    QLineEdit *m_address;
    QComboBox *m_profile;
    QComboBox *m_environment;
    QSpinBox *m_limit;
    QCheckBox *m_plain;
    QCheckBox *m_changes;
    QComboBox *m_proxyKind;
    QLineEdit *m_proxy;
    QLineEdit *m_caFile;
    FormField *m_nameField;
    FormField *m_addressField;
    FormField *m_profileField;
    FormField *m_environmentField;
    FormField *m_limitField;
    FormField *m_proxyKindField;
    FormField *m_proxyField;
    FormField *m_caFileField;
    QWidget *m_plainArea;
    ErrorLabel *m_plainError;
    QLabel *m_limits;
    SettingFields *m_settings;
    QWidget *m_browse = nullptr;
    QList<ProfileChoice> m_profiles;
    Connection m_connection;
    ConnectionDraft m_atFirst;
    bool m_filling = false;
};

} // namespace Understudy
