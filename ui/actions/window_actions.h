// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QMap>

class QKeyEvent;

namespace Understudy {

class MainWindow;
struct WindowFacts;

//! All that can be done in the window, once: menu, palette, sheet of shortcuts and preferences draw
//! from here. An action is enabled while it can be done.
class WindowActions final : public QObject
{
    Q_OBJECT

public:
    enum class Group { Go, Impersonation, View, Window };

    //! Adds them to \a window, which is borrowed and whose signals they give.
    explicit WindowActions(MainWindow &window);

    //! In the order of their groups.
    const QList<QAction *> &all() const { return m_all; }

    //! By its id ("journal"), which preferences name, too.
    QAction *named(const QString &id) const;
    static QString groupName(const QAction *action);
    //! Its name without a mnemonic.
    static QString words(const QAction *action);
    //! Its keys now, and those it has where nobody wants others.
    QList<QKeySequence> keys(const QAction *action) const;
    QList<QKeySequence> usualKeys(const QAction *action) const;

    //! By the actions' ids, in portable text. Keys that cannot be used, or that an action before
    //! has already, are left out; Ctrl+Shift+S always stops, and does nothing else.
    void setShortcuts(const QMap<QString, QStringList> &wanted);
    //! Whether \a event is one of the keys that stop.
    bool isStopKey(const QKeyEvent &event) const;
    //! Why \a keys cannot be those of \a action, in words; empty where they can.
    QString faultOf(const QKeySequence &keys, const QAction *action) const;

    //! Where things stand: decides what can be done.
    void follow(const WindowFacts &facts, bool barShown);
    //! Whether there is a place where one can see who is inside whose account.
    void offerActive(bool offered);
    //! Whether the journal has something to be exported.
    void offerExport(bool offered);

Q_SIGNALS:
    void paletteRequested();
    void sheetRequested();
    void switchRequested();
    void guideRequested();
    void aboutRequested();
    void favouriteRequested();
    void copyIdRequested();
    //! In the view: the question for the reason.
    void changesRequested();
    void shortcutsChanged();

private:
    struct Made
    {
        QString id;
        Group group;
        QString words;
        QString keys = {}; //!< usual ones, in portable text
    };

    QAction *make(const Made &made);
    template<typename Receiver, typename Signal>
    void add(const Made &made, Receiver *receiver, Signal signal);
    void addPlaces();
    void addFiles();
    void addImpersonation();
    void addView();
    void addViewTools();
    void addWindow();
    void enable(const char *id, bool possible);

    MainWindow &m_window;
    QList<QAction *> m_all;
    QHash<const QAction *, QList<QKeySequence>> m_usual;
    QHash<const QAction *, QList<QKeySequence>> m_keys;
    QAction *m_stop = nullptr;
};

//! As the desktop writes them, with a comma between several.
QString keyWords(const QList<QKeySequence> &keys);

} // namespace Understudy
