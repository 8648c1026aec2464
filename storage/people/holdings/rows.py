"""What the registry of tables says of a table that holds people: whose rows, and since when old."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, ColumnElement, Table, Text, and_, cast, false, or_, select

from census.people.holdings import HoldingSection as Section
from census.people.holdings import Limit
from census.people.people import ChatId, KeyedHash
from services.ports.people.submissions import SubjectKind

Matching = ColumnElement[bool]


@dataclass(frozen=True, slots=True)
class Whose:
    """A person, by chat and by the hashes that the chat is linked to."""

    chat: ChatId
    household: KeyedHash | None = None
    employee: KeyedHash | None = None


@dataclass(frozen=True, slots=True)
class HoldingTable:
    """A table that holds people.

    ``theirs`` are the rows that speak of a person, which erasing has to reach, ``shown`` the
    columns that the person is shown. Where some of them are about somebody else (who decided,
    helped or gave a role), ``own`` are those about the person; of the others only the columns
    ``acted`` are shown, among the person's acts.
    ``old`` are the rows that are older than a moment; None where they go with the person.
    """

    table: Table
    section: Section
    limit: Limit
    theirs: Callable[[Whose], Matching]
    shown: tuple[str, ...] = ()
    old: Callable[[datetime], Matching] | None = None
    own: Callable[[Whose], Matching] | None = None
    acted: tuple[str, ...] = ()

    def parts(self, whose: Whose) -> Iterator[tuple[Section, tuple[str, ...], Matching]]:
        """Yield what a person is shown: in which section, which columns of which rows."""
        own = (self.own or self.theirs)(whose)
        if self.shown:
            yield self.section, self.shown, own
        if self.acted:
            yield Section.ACTS, self.acted, self.theirs(whose) & ~own


def is_chat(*columns: Column[int]) -> Callable[[Whose], Matching]:
    """Match the chat in any of these columns."""
    return lambda whose: or_(*(column == whose.chat for column in columns))


def is_named(*columns: Column[str]) -> Callable[[Whose], Matching]:
    """Match the chat's number, written as text, in any of these columns."""
    return lambda whose: or_(*(column == str(whose.chat) for column in columns))


def of_household(column: Column[str]) -> Callable[[Whose], Matching]:
    """Match the household that the chat is linked to."""
    return lambda whose: column == whose.household if whose.household else false()


def of_employee(column: Column[str]) -> Callable[[Whose], Matching]:
    """Match the employee that the chat is linked to."""
    return lambda whose: column == whose.employee if whose.employee else false()


def either(*conditions: Callable[[Whose], Matching]) -> Callable[[Whose], Matching]:
    """Match what any of these conditions matches."""
    return lambda whose: or_(*(condition(whose) for condition in conditions))


def before(column: Column[datetime]) -> Callable[[datetime], Matching]:
    """Match what is older than a moment."""
    return lambda moment: column < moment


def mentions(column: Column[object]) -> Callable[[Whose], Matching]:
    """Match facts that hold the chat's number."""
    return lambda whose: cast(column, Text).contains(f'"{whose.chat}"')


def is_subject(table: Table) -> Callable[[Whose], Matching]:
    """Match the subjects that a person's word speaks for."""

    def theirs(whose: Whose) -> Matching:
        of = (
            (SubjectKind.CHAT, str(whose.chat)),
            (SubjectKind.HOUSEHOLD, whose.household),
            (SubjectKind.EMPLOYEE, whose.employee),
        )
        return or_(*(and_(table.c.kind == kind, table.c.subject == id_) for kind, id_ in of if id_))

    return theirs


def ends_with(column: Column[str]) -> Callable[[Whose], Matching]:
    """Match a text that is the chat's number, or ends with it ("look-up by 123")."""
    return lambda whose: or_(column == str(whose.chat), column.endswith(f" {whose.chat}"))


def hidden(whose: Whose) -> Matching:
    """Match no row: who it was is a keyed hash, which only counts."""
    return false()


def through(
    column: Column[int] | Column[str], other: Column[int] | Column[str], aged: Column[datetime]
) -> Callable[[datetime], Matching]:
    """Match the rows of a table whose whole, in another table, is older than a moment."""
    return lambda moment: column.in_(select(other).where(aged < moment))
