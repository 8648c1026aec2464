"""The commands of the menu, by who sees them and in which language."""

from dataclasses import dataclass
from enum import StrEnum

from presentation.catalogue import Texts
from presentation.html import Html, lines


class CommandName(StrEnum):
    """What is typed behind the slash: the same in every language."""

    START = "start"
    STEPS = "langkah"
    STATUS = "status"
    ASK = "tanya"
    EMPLOYEE = "asn"
    RANKING = "peringkat"
    CODE = "kode"
    POSTER = "poster"
    BIND = "ikat"
    UNBIND = "lepas"
    OVERVIEW = "ringkasan"
    BRIEF = "laporan"
    PUBLISH = "terbit"
    BROADCAST = "siaran"
    DELIVERIES = "kiriman"
    CALENDAR = "tahap"
    UNMET = "belumterjawab"
    REMINDERS = "pengingat"
    LANGUAGE = "bahasa"
    PRIVACY = "privasi"
    HELP = "bantuan"


class Scope(StrEnum):
    """Who sees a menu; the wider roles see what residents see, and more."""

    RESIDENT = "resident"
    EMPLOYEE = "employee"
    OFFICE_HEAD = "office_head"
    ADMIN = "admin"
    REGENT = "regent"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class Command:
    """A line of the menu."""

    name: CommandName
    description: str


_FIRST = (CommandName.START, CommandName.STEPS, CommandName.STATUS, CommandName.ASK)
_LAST = (
    CommandName.REMINDERS,
    CommandName.LANGUAGE,
    CommandName.PRIVACY,
    CommandName.HELP,
)
_MENUS = {
    Scope.RESIDENT: (*_FIRST, CommandName.EMPLOYEE, CommandName.RANKING, *_LAST),
    Scope.EMPLOYEE: (*_FIRST, CommandName.EMPLOYEE, CommandName.RANKING, *_LAST),
    Scope.OFFICE_HEAD: (
        CommandName.RANKING,
        CommandName.EMPLOYEE,
        CommandName.CODE,
        CommandName.POSTER,
        *_FIRST,
        *_LAST,
    ),
    Scope.ADMIN: (
        CommandName.OVERVIEW,
        CommandName.BRIEF,
        CommandName.PUBLISH,
        CommandName.BROADCAST,
        CommandName.DELIVERIES,
        CommandName.CALENDAR,
        CommandName.UNMET,
        CommandName.RANKING,
        CommandName.CODE,
        CommandName.POSTER,
        *_FIRST,
        *_LAST,
    ),
    Scope.REGENT: (CommandName.BRIEF, CommandName.RANKING, *_FIRST, *_LAST),
    Scope.GROUP: (CommandName.RANKING, CommandName.ASK, CommandName.BIND, CommandName.UNBIND),
}


def menu(scope: Scope) -> tuple[CommandName, ...]:
    """Return the names on a menu, the most needed first."""
    return _MENUS[scope]


def commands(texts: Texts, scope: Scope) -> tuple[Command, ...]:
    """Return a menu, the most needed command first."""
    return tuple(Command(name, texts.plain(f"command-{name}", scope=scope)) for name in menu(scope))


def name_list(texts: Texts, *names: CommandName) -> Html:
    """Return commands under each other with what they do, for the help screen."""
    return lines(
        *(Html(f"/{name} · {texts(f'command-{name}', scope=Scope.RESIDENT)}") for name in names)
    )
