// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The least that a window with a field can cost: what the console's start and memory are measured
// against.

#include <QApplication>
#include <QLineEdit>
#include <QMainWindow>

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.setWindowTitle(QStringLiteral("Bare window"));
    auto *field = new QLineEdit(&window);
    window.setCentralWidget(field);
    field->setFocus();
    window.resize(900, 600);
    window.show();
    return QApplication::exec();
}
