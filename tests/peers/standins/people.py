# SPDX-FileCopyrightText: The Understudy developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""The same people at every stand-in: 1 and 2 are administrators, 3 is support, the rest are customers."""

from dataclasses import dataclass

COUNT = 120


@dataclass
class Person:
    number: int
    login: str
    name: str
    email: str
    admin: bool


def everybody():
    special = {1: "admin", 2: "admin2", 3: "support"}
    people = {}
    for number in range(1, COUNT + 1):
        login = special.get(number, f"user{number}")
        people[number] = Person(number, login, f"Person {number}", f"{login}@example.com", number <= 2)
    return people
