// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "impersonation/prefill.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;

namespace Understudy {

class Notice;

//! Says who filled the form in, if it was not the person in front of it, and offers to trust the
//! terminal that did.
class PrefillPart final : public QWidget
{
    Q_OBJECT

public:
    explicit PrefillPart(QWidget *parent);

    //! From now on; seen() follows after a second.
    void tell(const Prefill &prefill);
    void clear();

    //! Whether somebody else has filled the form in.
    bool isShown() const;

    //! What was told last.
    const Prefill &told() const { return m_told; }

    //! For a second after tell(): what is pressed now was meant for what was there before.
    bool isNew() const { return m_new.isActive(); }

    //! Whether that terminal may switch without asking from now on.
    bool allowsTerminal() const;

Q_SIGNALS:
    //! isNew() no longer.
    void seen();

private:
    static QString originOf(Prefill::Source source);

    Prefill m_told;
    Notice *m_origin;
    QWidget *m_terminal; //!< what concerns the terminal that filled the form in
    QCheckBox *m_allowsTerminal;
    QTimer m_new;
};

} // namespace Understudy
