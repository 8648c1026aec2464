"""Registrations: what a contact says of a company, a school or an agency, and what became of it."""

import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from census.errors import CensusError
from census.people.people import ChatId
from census.units import Unit, UnitCode, UnitKind

KINDS = (UnitKind.COMPANY, UnitKind.SCHOOL, UnitKind.AGENCY)
"""What a contact can register. Offices of the regency come with the team's own list."""

SHORTEST_NAME, LONGEST_NAME = 3, 60
SHORTEST_REASON = 10
"""Letters of a typed refusal: fewer tell a contact nothing."""
MOST_EMPLOYEES = 100_000
"""More than the largest employer of a regency has; such a number is a slip of the finger."""
LONGEST_SLUG = 20

_COUNT = re.compile(
    r"(?P<number>[0-9]{1,3}(?:[.,][0-9]{3})+(?![0-9])|[0-9]+)(?:[.,](?P<part>[0-9]{1,2})(?![0-9]))?"
    r"(?:\s*(?P<times>[a-z]+))?",
    re.IGNORECASE,
)
_BELOW_ZERO = re.compile(r"\s*(?:[-\u2212\u2013]|minus\b|min\b)\s*[0-9]", re.IGNORECASE)
_TIMES = dict.fromkeys(("puluh", "polo"), 10) | dict.fromkeys(("ratus", "atus", "ratos"), 100)
_TIMES |= dict.fromkeys(("ribu", "rb", "ewu", "ebu", "thousand", "k"), 1000)
_TIMES |= dict.fromkeys(("juta", "jt", "yuta", "million"), 1_000_000)
"""What a number is multiplied by, in the four languages: "12 ribu", "1,5rb"."""


class RegistrationState(StrEnum):
    """What became of a registration. Only one that waits can be decided on."""

    WAITING = "waiting"
    CONFIRMED = "confirmed"
    MERGED = "merged"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class RegistrationField(StrEnum):
    """What is asked of a company, one screen each, in this order."""

    NAME = "name"
    VILLAGE = "village"
    EMPLOYEES = "employees"


@dataclass(frozen=True, slots=True)
class CompanyFacts:
    """What a contact says: empty, None and 0 are what is still to be asked."""

    kind: UnitKind
    name: str = ""
    village: UnitCode | None = None
    employees: int = 0

    @property
    def asks(self) -> RegistrationField | None:
        """The first thing that is still to be asked."""
        said = {
            RegistrationField.NAME: self.name,
            RegistrationField.VILLAGE: self.village,
            RegistrationField.EMPLOYEES: self.employees,
        }
        return next((field for field, value in said.items() if not value), None)


@dataclass(frozen=True, slots=True)
class Registration:
    """A registration. ``asked_as`` is the name that the contact's Telegram showed.

    ``version`` grows with every correction, so that nobody decides on what they have not seen.
    ``unit`` is the company that it became, or that it was merged with.
    """

    number: int
    facts: CompanyFacts
    asked_by: ChatId
    asked_as: str
    asked_at: datetime
    state: RegistrationState = RegistrationState.WAITING
    version: int = 1
    unit: UnitCode | None = None
    decided_by: ChatId | None = None
    decided_at: datetime | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class SeenRegistration:
    """What an admin has seen: a registration, and which version of it."""

    number: int
    version: int


@dataclass(frozen=True, slots=True)
class ShownRegistration:
    """A registration with its village, the company it became, and those of a ``near`` name.

    ``decider`` is the name of who decided, or "" where the bot has none.
    """

    registration: Registration
    village: Unit | None
    unit: Unit | None = None
    near: tuple[Unit, ...] = ()
    decider: str = ""


def parse_name(text: str) -> str:
    """Return the name of a company. Raises CensusError("company-typed-name")."""
    name = " ".join(text.split())
    letters = sum(map(str.isalpha, name))
    if letters < SHORTEST_NAME or len(name) > LONGEST_NAME:
        raise CensusError("company-typed-name", most=LONGEST_NAME)
    return name


def parse_reason(words: str) -> str:
    """Return a reason that a contact understands. Raises CensusError("company-reason-short")."""
    if sum(map(str.isalpha, words)) < SHORTEST_REASON:
        raise CensusError("company-reason-short")
    return words


def parse_employees(text: str) -> int:
    """Return how many work there, from "300", "1.200", "12 ribu" or "sekitar 300 orang".

    Raises CensusError: ("company-typed-digits") without digits, ("company-typed-two") for a range
    or a part of a person, ("company-typed-range") for none, less than none or too many.
    """
    found = list(_COUNT.finditer(text))
    if not found:
        raise CensusError("company-typed-digits")
    part, times = (
        found[0]["part"] or "",
        _TIMES.get((found[0]["times"] or "").casefold().removesuffix("an"), 1),
    )
    if len(found) > 1 or times % 10 ** len(part):
        raise CensusError("company-typed-two")
    whole = int(re.sub("[.,]", "", found[0]["number"])[:12])
    number = whole * times + int(part or 0) * times // int(10 ** len(part))
    if _BELOW_ZERO.match(text) or not 0 < number <= MOST_EMPLOYEES:
        raise CensusError("company-typed-range", most=MOST_EMPLOYEES)
    return number


def slug(name: str, number: int) -> UnitCode:
    """Return the code of a new company: letters of its name with the registration's number.

    It is part of links and buttons, which allow few other characters (Bot API, "Deep linking").
    """
    plain = name.casefold().encode("ascii", "ignore").decode()
    words = "-".join(re.findall("[a-z0-9]+", plain))[:LONGEST_SLUG].strip("-")
    return UnitCode(f"{words if re.search('[a-z]', words) else 'usaha'}-{number}")


@dataclass(frozen=True, slots=True)
class CompanyTold:
    """To the contact: how it was decided; or to a ``colleague``, who is a contact already."""

    shown: ShownRegistration
    colleague: bool = False
