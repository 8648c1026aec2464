"""People who take part: chats, roles, languages, and the data that is kept of them."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType, TypedDict

from census.people.submission import Origin, SubmissionState
from census.units import Unit, UnitCode

ChatId = NewType("ChatId", int)
"""Telegram's identifier of a private chat or a group."""

KeyedHash = NewType("KeyedHash", str)
"""HMAC-SHA256 of an identity number in hex. Nothing else of the number is kept."""

Language = NewType("Language", str)
"""A folder of the catalogues: id, jv, mad, en."""


class Role(StrEnum):
    """What a person is in the campaign; one chat may hold several."""

    RESIDENT = "resident"
    EMPLOYEE = "employee"
    OFFICE_HEAD = "office_head"
    DEPUTY = "deputy"
    """Stands in for the head of an office."""
    VERIFIER = "verifier"
    COMPANY_CONTACT = "company_contact"
    HELPER = "helper"
    """Helps in a village, in a district, or (of the task force) in offices."""
    DISTRICT_COORDINATOR = "district_coordinator"
    COORDINATOR = "coordinator"
    ENUMERATOR = "enumerator"
    ADMIN = "admin"
    REGENT = "regent"


DUTIES = (
    Role.ADMIN,
    Role.REGENT,
    Role.OFFICE_HEAD,
    Role.DEPUTY,
    Role.COMPANY_CONTACT,
    Role.VERIFIER,
    Role.DISTRICT_COORDINATOR,
    Role.COORDINATOR,
    Role.HELPER,
    Role.ENUMERATOR,
)
"""The roles with work in the campaign. Whoever has several sees the first of these at home."""


FIELD = frozenset({Role.DISTRICT_COORDINATOR, Role.COORDINATOR, Role.ENUMERATOR})
"""Who works in the interview phase."""

OF_WORKPLACES = frozenset(
    {Role.EMPLOYEE, Role.OFFICE_HEAD, Role.DEPUTY, Role.VERIFIER, Role.COMPANY_CONTACT}
)
"""Who belongs to an office or company: in a census that counts no employees nobody is needed."""

LEADERS = (Role.OFFICE_HEAD, Role.DEPUTY, Role.COMPANY_CONTACT)
"""Who leads an office or company, with the same tasks."""


def duties(roles: Collection[Role]) -> tuple[Role, ...]:
    """Return the duties among roles, the strongest first."""
    return tuple(role for role in DUTIES if role in roles)


@dataclass(frozen=True, slots=True)
class Grant:
    """A role of a chat, for one unit or (``unit`` is None) for the whole regency."""

    role: Role
    unit: UnitCode | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """A person who talks to the bot in a private chat.

    ``language`` and ``consented_at`` are None until the person has chosen and agreed. ``state`` is
    the furthest of all that is known: the person's own word, the household's and the employee's
    submission. ``state_since`` is when it was reached. ``acting_as`` is the duty whose home
    the person chose last, ``acting_in`` the office. ``seen_at`` is the day on which they wrote
    last. ``tables``: they want boards as tables, or as words; None where they have not said.
    """

    chat: ChatId
    language: Language | None = None
    consented_at: datetime | None = None
    reminders: bool = False
    unit: UnitCode | None = None
    household: KeyedHash | None = None
    employee: KeyedHash | None = None
    state: SubmissionState = SubmissionState.UNKNOWN
    state_since: datetime | None = None
    reachable: bool = True
    evening_only: bool = False
    snoozed_until: datetime | None = None
    acting_as: Role | None = None
    acting_in: UnitCode | None = None
    seen_at: datetime | None = None
    tables: bool | None = None
    grants: tuple[Grant, ...] = ()

    @property
    def visits(self) -> bool:
        """Whether the person is one of those who visit in the interview phase, or leads them."""
        return any(grant.role in FIELD for grant in self.grants)

    def holds(self, role: Role, unit: UnitCode | None = None) -> bool:
        """Whether the person has a role, for that unit if one is given."""
        return any(
            grant.role is role and (unit is None or grant.unit in (None, unit))
            for grant in self.grants
        )


def duty_of(person: Person) -> Role | None:
    """Return the duty whose home a person sees: the one chosen last, else the strongest."""
    held = duties([grant.role for grant in person.grants])
    chosen = person.acting_as
    return chosen if chosen in held else next(iter(held), None)


def other_duties(person: Person) -> tuple[Role, ...]:
    """Return the other duties of a person, to which one button leads."""
    return tuple(
        role
        for role in duties([grant.role for grant in person.grants])
        if role is not duty_of(person)
    )


class Choices(TypedDict, total=False):
    """The settings of a person that change one by one. State, NIP and roles change elsewhere."""

    language: Language
    consented_at: datetime
    reminders: bool
    unit: UnitCode | None
    household: KeyedHash | None
    reachable: bool
    evening_only: bool
    snoozed_until: datetime
    acting_as: Role
    acting_in: UnitCode
    seen_at: datetime
    tables: bool


class KnownBy(StrEnum):
    """By what the line of a roster is known."""

    NIP = "nip"
    LIST = "list"
    """A company's own list: its number, or the name within it."""
    SELF = "self"
    """The name that its owner typed. The line is theirs, and goes with them."""


@dataclass(frozen=True, slots=True)
class Employee:
    """A line of a roster.

    ``nip`` is a keyed hash: of the NIP, or of a company's code with its own number or the name.
    ``own_number`` is that of the company's own number. ``chat`` is the chat that joined.
    ``position`` is the post as the roster writes it, empty where it names none.
    """

    nip: KeyedHash
    name: str
    office: UnitCode
    head: bool = False
    chat: ChatId | None = None
    state: SubmissionState = SubmissionState.UNKNOWN
    position: str = ""
    known_by: KnownBy = KnownBy.NIP
    own_number: KeyedHash | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """All data that is kept of a chat.

    ``steps`` are the steps done in all phases, ``messages`` the unasked messages that the bot owed
    or sent, ``opened_boards`` counts those of a week, ``proofs`` those that were handed in,
    ``requests`` those for help, ``roles`` the roles with their units.
    ``confirmed_by`` are the sources that recorded the submission as complete, ``known_as`` the
    names with which roles were given. ``known_by`` says how the workplace knows the person,
    ``registered`` is the company of the newest registration, and ``registered_state`` its state.
    """

    person: Person
    unit: Unit | None
    roles: tuple[tuple[Role, Unit | None], ...]
    steps: int
    messages: int
    opened_boards: int = 0
    proofs: int = 0
    requests: int = 0
    confirmed_by: tuple[Origin, ...] = ()
    known_as: tuple[str, ...] = ()
    known_by: KnownBy | None = None
    registered: str = ""
    registered_state: str = ""


@dataclass(frozen=True, slots=True)
class WhatEnds:
    """What ends when a person is erased, besides the data.

    ``request``: one for help is open. ``registration`` is the company that waits to be decided on,
    ``alone_in`` are the companies that have no other contact.
    """

    request: bool = False
    registration: str = ""
    alone_in: tuple[Unit, ...] = ()
