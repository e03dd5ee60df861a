// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/connections/connection_form.h"

#include "impersonation/start_order.h"
#include "pages/connections/connection_wording.h"
#include "pages/connections/setting_fields.h"
#include "parts/buttons.h"
#include "parts/form_field.h"
#include "parts/labels.h"
#include "plain_text.h"
#include "wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace Understudy {

namespace {

QHBoxLayout *row(QWidget *wide, QWidget *narrow)
{
    auto *layout = new QHBoxLayout;
    layout->setSpacing(16);
    layout->addWidget(wide, 1, Qt::AlignTop);
    layout->addWidget(narrow, 1, Qt::AlignTop);
    return layout;
}

} // namespace

ConnectionForm::ConnectionForm(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_address(new QLineEdit)
    , m_profile(new QComboBox)
    , m_environment(new QComboBox)
    , m_limit(new QSpinBox)
    , m_plain(new QCheckBox(tr("Not encrypted: allow plain &http"), this))
    , m_changes(new QCheckBox(tr("Changes may be allowed in the view, with a reason"), this))
    , m_proxyKind(new QComboBox)
    , m_proxy(new QLineEdit)
    , m_caFile(new QLineEdit)
    , m_nameField(new FormField(tr("&Name"), m_name, this))
    , m_addressField(new FormField(tr("&Address"), m_address, this))
    , m_profileField(new FormField(tr("&Profile"), m_profile, this))
    , m_environmentField(new FormField(tr("&Environment"), m_environment, this))
    , m_limitField(new FormField(tr("Longest &impersonation"), m_limit, this))
    , m_proxyKindField(new FormField(tr("Pro&xy"), m_proxyKind, this))
    , m_proxyField(new FormField(tr("Proxy add&ress"), m_proxy, this))
    , m_caFileField(new FormField(tr("Certificate authority &file"), m_caFile, this))
    , m_plainArea(new QWidget(this))
    , m_plainError(new ErrorLabel(m_plainArea))
    , m_limits(mutedLabel({}, this))
    , m_settings(new SettingFields(this))
{
    build();
    bind();
}

void ConnectionForm::build()
{
    m_address->setPlaceholderText(QStringLiteral("https://app.example.com"));
    m_profile->setPlaceholderText(tr("Choose how it speaks"));
    m_limit->setRange(shortestMinutes, longestMinutes);
    m_limit->setSingleStep(5);
    m_limit->setSuffix(tr(" min"));
    setTypeScale(m_plainError, TypeScale::Caption);
    auto *plain = new QVBoxLayout(m_plainArea);
    plain->setContentsMargins(0, 0, 0, 8);
    plain->setSpacing(4);
    plain->addWidget(m_plain);
    plain->addWidget(mutedLabel(tr("Passwords and sessions can be read on their way. For networks "
                                   "that you trust alone."),
                                m_plainArea));
    plain->addWidget(m_plainError);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_nameField, m_addressField, m_plainArea})
        layout->addWidget(widget);
    layout->addLayout(row(m_environmentField, m_limitField));
    layout->addWidget(m_changes);
    layout->addWidget(m_profileField);
    layout->addWidget(m_limits);
    layout->addWidget(m_settings);
    buildNetwork(layout);
}

void ConnectionForm::buildNetwork(QVBoxLayout *layout)
{
    m_proxyKind->addItem(tr("As the system says"), QVariant::fromValue(ProxyKind::System));
    //: Proxy.
    m_proxyKind->addItem(tr("None"), QVariant::fromValue(ProxyKind::None));
    //: Proxy.
    m_proxyKind->addItem(tr("Another one"), QVariant::fromValue(ProxyKind::Address));
    m_proxy->setPlaceholderText(QStringLiteral("http://proxy.example.com:3128"));
    m_caFileField->setHint(tr("Optional. Its authorities count beside the system's."));
    auto *browse = secondaryButton(tr("&Browse…"), this);
    connect(browse, &QPushButton::clicked, this, &ConnectionForm::caFileRequested);
    m_browse = browse;
    m_caFileField->addBeside(browse);
    layout->addSpacing(8);
    layout->addWidget(plainLabel(tr("Network"), TypeScale::Section, this));
    layout->addLayout(row(m_proxyKindField, m_proxyField));
    layout->addWidget(m_caFileField);
}

void ConnectionForm::bind()
{
    for (QLineEdit *edit : {m_name, m_address, m_proxy, m_caFile})
        connect(edit, &QLineEdit::textChanged, this, &ConnectionForm::edited);
    for (QComboBox *combo : {m_environment, m_proxyKind})
        connect(combo, &QComboBox::currentIndexChanged, this, &ConnectionForm::edited);
    connect(m_limit, &QSpinBox::valueChanged, this, &ConnectionForm::edited);
    connect(m_plain, &QCheckBox::toggled, this, &ConnectionForm::edited);
    connect(m_changes, &QCheckBox::toggled, this, &ConnectionForm::edited);
    connect(m_settings, &SettingFields::edited, this, &ConnectionForm::edited);
    connect(m_profile, &QComboBox::currentIndexChanged, this, &ConnectionForm::chooseProfile);
    connect(this, &ConnectionForm::edited, this, &ConnectionForm::reflect);
    for (FormField *field : {m_nameField, m_addressField, m_proxyField, m_caFileField}) {
        auto *edit = qobject_cast<QLineEdit *>(field->editor());
        connect(edit, &QLineEdit::textChanged, field, [field] { field->setError({}); });
    }
    connect(m_plain, &QCheckBox::toggled, m_plainError, [this] { m_plainError->setMessage({}); });
}

void ConnectionForm::setProfiles(const QList<ProfileChoice> &profiles)
{
    const QString chosen = m_profile->currentData().toString();
    const QScopedValueRollback filling(m_filling, true);
    m_profiles = profiles;
    m_profile->clear();
    for (const ProfileChoice &choice : profiles)
        m_profile->addItem(neutralised(choice.profile.name, 60), choice.profile.id);
    m_profile->setCurrentIndex(m_profile->findData(chosen));
}

void ConnectionForm::setConnection(const Connection &connection)
{
    const QScopedValueRollback filling(m_filling, true);
    m_connection = connection;
    m_profile->setCurrentIndex(m_profile->findData(connection.profileId));
    const ProfileChoice *choice = profile();
    m_atFirst = draftOf(connection, choice ? choice->profile : BackendProfile{});
    m_name->setText(m_atFirst.name);
    m_address->setText(m_atFirst.address);
    fillEnvironments(connection.environment);
    m_limit->setValue(m_atFirst.limitMinutes);
    m_plain->setChecked(m_atFirst.allowPlainHttp);
    m_changes->setChecked(m_atFirst.allowChanges);
    m_proxyKind->setCurrentIndex(m_proxyKind->findData(QVariant::fromValue(m_atFirst.proxyKind)));
    m_proxy->setText(m_atFirst.proxy);
    m_caFile->setText(m_atFirst.caFile);
    fillSettings();
    m_atFirst = draft();
    showFaults({});
    reflect();
}

void ConnectionForm::fillEnvironments(Environment shown)
{
    m_environment->clear();
    QList<Environment> choices{Environment::Production,
                               Environment::Staging,
                               Environment::Development};
    if (!choices.contains(shown))
        choices += shown;
    for (const Environment choice : choices)
        m_environment->addItem(Wording::environment(choice), QVariant::fromValue(choice));
    m_environment->setCurrentIndex(m_environment->findData(QVariant::fromValue(shown)));
}

void ConnectionForm::chooseProfile()
{
    if (m_filling)
        return;
    fillSettings();
    m_profileField->setError({});
    Q_EMIT edited();
    Q_EMIT profileChanged();
}

void ConnectionForm::fillSettings()
{
    const ProfileChoice *choice = profile();
    const BackendProfile known = choice ? choice->profile : BackendProfile{};
    Connection filled = m_connection;
    if (known.id != m_connection.profileId) // what another profile was told means nothing here
        filled.settings = {};
    const ConnectionDraft usual = draftOf(filled, known);
    m_settings->setSettings(known.settings, usual.settings, usual.secrets);
    QWidget *previous = m_profile;
    for (QWidget *editor : m_settings->editors()) {
        setTabOrder(previous, editor);
        previous = editor;
    }
    setTabOrder(previous, m_proxyKind);
}

void ConnectionForm::reflect()
{
    const bool ownProxy = m_proxyKind->currentData().value<ProxyKind>() == ProxyKind::Address;
    m_plainArea->setVisible(isUnencrypted(addressOf(m_address->text())));
    m_proxyField->setEnabled(ownProxy);
    const ProfileChoice *choice = profile();
    m_profileField->setHint(choice ? ConnectionWording::verified(choice->profile) : QString());
    BackendTraits traits = choice ? choice->traits : BackendTraits{};
    traits.hasRevoke = choice && choice->profile.revoke; // a test may yet show that it can be used
    const QStringList limits =
        choice ? ConnectionWording::limits(traits, backendName()) : QStringList{};
    m_limits->setText(limits.join(QLatin1Char('\n')));
    m_limits->setVisible(!limits.isEmpty());
}

ConnectionDraft ConnectionForm::draft() const
{
    const ProfileChoice *choice = profile();
    ConnectionDraft draft{.name = m_name->text(),
                          .address = m_address->text(),
                          .profileId = choice ? choice->profile.id : QString(),
                          .settings = m_settings->values(),
                          .environment = m_environment->currentData().value<Environment>(),
                          .limitMinutes = m_limit->value(),
                          .allowPlainHttp = m_plain->isChecked(),
                          .allowChanges = m_changes->isChecked(),
                          .proxyKind = m_proxyKind->currentData().value<ProxyKind>(),
                          .proxy = m_proxy->text(),
                          .caFile = m_caFile->text()};
    const QStringList typed = m_settings->secrets().keys();
    draft.secrets = QSet<QString>(typed.cbegin(), typed.cend());
    if (choice && choice->profile.id == m_connection.profileId)
        draft.secrets += draftOf(m_connection, choice->profile).secrets;
    return draft;
}

QMap<QString, Secret> ConnectionForm::secrets() const
{
    return m_settings->secrets();
}

const ProfileChoice *ConnectionForm::profile() const
{
    const QString id = m_profile->currentData().toString();
    const auto found =
        std::find_if(m_profiles.cbegin(), m_profiles.cend(), [&id](const ProfileChoice &one) {
            return one.profile.id == id;
        });
    return found == m_profiles.cend() ? nullptr : &*found;
}

bool ConnectionForm::isChanged() const
{
    return draft() != m_atFirst || !secrets().isEmpty();
}

FormField *ConnectionForm::fieldOf(const QString &name) const
{
    const QMap<QString, FormField *> fields{{QStringLiteral("name"), m_nameField},
                                            {QStringLiteral("address"), m_addressField},
                                            {QStringLiteral("profile"), m_profileField},
                                            {QStringLiteral("proxy"), m_proxyField},
                                            {QStringLiteral("caFile"), m_caFileField}};
    return fields.value(name, m_settings->field(name.section(QLatin1Char('/'), 1)));
}

QString ConnectionForm::backendName() const
{
    const QString name = neutralised(m_name->text(), 60);
    return name.isEmpty() ? tr("The application") : name;
}

QWidget *ConnectionForm::showFaults(const QList<DraftFault> &faults)
{
    for (FormField *field :
         {m_nameField, m_addressField, m_profileField, m_proxyField, m_caFileField})
        field->setError({});
    m_plainError->setMessage({});
    QWidget *first = nullptr;
    for (const DraftFault &fault : faults) {
        FormField *field = fieldOf(fault.field);
        m_settings->uncover(field);
        QWidget *editor = field ? field->editor() : m_plain;
        if (field)
            field->setError(ConnectionWording::fault(fault));
        else
            m_plainError->setMessage(ConnectionWording::fault(fault));
        first = first ? first : editor;
    }
    if (first)
        first->setFocus();
    return first;
}

void ConnectionForm::setCaFile(const QString &path)
{
    m_caFile->setText(path);
}

void ConnectionForm::begin()
{
    m_name->setFocus();
}

QList<QWidget *> ConnectionForm::editors() const
{
    QList<QWidget *> result{
        m_name, m_address, m_plain, m_environment, m_limit, m_changes, m_profile};
    result += m_settings->editors();
    return result + QList<QWidget *>{m_proxyKind, m_proxy, m_caFile, m_browse};
}

} // namespace Understudy
