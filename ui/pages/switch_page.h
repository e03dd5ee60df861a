// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend.h"
#include "backend/user_id.h"
#include "impersonation/prefill.h"
#include "pages/people_part.h"
#include "parts/page.h"
#include "session/identity.h"
#include "settings/settings.h"

#include <QKeySequence>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace Understudy {

class FormField;
class Notice;
class PrefillPart;
class QuietProgress;

//! Where an actor says whom to become and why. Checks what can be checked here; keeps what was
//! typed until a switch has worked.
class SwitchPage final : public Page
{
    Q_OBJECT

public:
    SwitchPage(const PeopleModels &people, QWidget *parent);

    void setConnection(const QString &name, int limitMinutes, const BackendTraits &traits);
    //! What bounds a switch beside the connection.
    void setRules(const StartRules &rules);
    void setActor(const Identity &actor);
    //! Whether the connection's name has to be typed, too.
    void askForName(bool asked);
    //! Fills the form and says where that came from. Never switches, and lets nobody switch for a
    //! second, so that nobody presses for what stood there before.
    void setPrefill(const Prefill &prefill);
    //! Takes \a prefill back where it was the last to fill the form in: all of it, or, where the
    //! person has made something else of it, what is said of it and offered.
    void withdraw(const Prefill &prefill);
    //! Puts \a person, a row with PersonRole, into the form, beside what was typed already.
    void fillFrom(const QModelIndex &person);
    //! Makes whom the arrow keys have gone to a favourite, or not any more.
    void toggleFavourite();

    //! The keys that do so from outside: the "User ID" field leaves them alone.
    void setFavouriteKeys(const QList<QKeySequence> &keys) { m_favouriteKeys = keys; }

    void setBusy(bool busy);
    //! Shows \a error beside the field it belongs to, else above the button.
    void showError(const Error &error);
    void clear();
    //! Puts the focus into the first field to be filled.
    void begin() override;

Q_SIGNALS:
    //! An order is about to be judged: whoever knows newer rules gives them to setRules() now.
    void rulesNeeded();
    //! \a opensView: the application is to be opened as the user as soon as the switch is done.
    void startRequested(const Understudy::StartOrder &order, bool opensView);
    //! The terminal that filled the form in may switch without asking from now on; comes before
    //! startRequested().
    void terminalAllowed();

private:
    void build();
    void bind();
    bool eventFilter(QObject *watched, QEvent *event) override;
    void acceptUserId();
    void placePeople(bool searching);
    void boundMinutes();
    bool isAs(const Prefill &prefill) const;
    void submit();
    bool isNameTyped();
    void understandUserId();
    QString knownAs() const;
    void countReason();
    void clearErrors();
    void fail(FormField *field, const QString &words);
    FormField *fieldNamed(const QString &source) const;
    FormField *fieldOf(const Error &error) const;

    QLineEdit *m_userId;
    QLineEdit *m_reason;
    QLineEdit *m_ticket;
    QSpinBox *m_minutes;
    QLineEdit *m_typedName;
    FormField *m_userIdField;
    FormField *m_reasonField;
    FormField *m_ticketField;
    FormField *m_minutesField;
    FormField *m_typedNameField;
    QLabel *m_limits;
    PrefillPart *m_prefill;
    Notice *m_error;
    QuietProgress *m_progress;
    QCheckBox *m_opensView;
    QPushButton *m_switch;
    QWidget *m_form;
    PeoplePart *m_people;
    Identity m_chosen; //!< of the people, for as long as the id is his
    BackendTraits m_traits;
    StartRules m_rules;
    int m_limitMinutes = Preferences::mostMinutes; //!< the connection's
    Identity m_actor;
    QString m_connectionName;
    QList<QKeySequence> m_favouriteKeys;
    bool m_asksForName = false;
};

} // namespace Understudy
