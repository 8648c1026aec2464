"""The commands of the menu, by role and language."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum

from census.people import Role
from presentation.language.catalogue import Texts
from presentation.language.html import Html, lines


class CommandName(StrEnum):
    """The command behind the slash. It is the same in every language."""

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
    UNANSWERED = "belumterjawab"
    REMINDERS = "pengingat"
    LANGUAGE = "bahasa"
    PRIVACY = "privasi"
    HELP = "bantuan"


class MenuScope(StrEnum):
    """The people who see a menu. The wider roles see the residents' commands and more."""

    RESIDENT = "resident"
    EMPLOYEE = "employee"
    OFFICE_HEAD = "office_head"
    ADMIN = "admin"
    REGENT = "regent"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class MenuCommand:
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
    MenuScope.RESIDENT: (*_FIRST, CommandName.EMPLOYEE, CommandName.RANKING, *_LAST),
    MenuScope.EMPLOYEE: (*_FIRST, CommandName.EMPLOYEE, CommandName.RANKING, *_LAST),
    MenuScope.OFFICE_HEAD: (
        CommandName.RANKING,
        CommandName.EMPLOYEE,
        CommandName.CODE,
        CommandName.POSTER,
        *_FIRST,
        *_LAST,
    ),
    MenuScope.ADMIN: (
        CommandName.OVERVIEW,
        CommandName.BRIEF,
        CommandName.PUBLISH,
        CommandName.BROADCAST,
        CommandName.DELIVERIES,
        CommandName.CALENDAR,
        CommandName.UNANSWERED,
        CommandName.RANKING,
        CommandName.CODE,
        CommandName.POSTER,
        *_FIRST,
        *_LAST,
    ),
    MenuScope.REGENT: (CommandName.BRIEF, CommandName.RANKING, *_FIRST, *_LAST),
    MenuScope.GROUP: (CommandName.RANKING, CommandName.ASK, CommandName.BIND, CommandName.UNBIND),
}

_CARERS = frozenset({Role.OFFICE_HEAD, Role.VERIFIER, Role.HELPER, Role.ADMIN})
_ADMINS = frozenset({Role.ADMIN})
_FOR_DUTIES = {
    CommandName.CODE: _CARERS,
    CommandName.POSTER: _CARERS,
    CommandName.BRIEF: frozenset({Role.REGENT, Role.ADMIN}),
    CommandName.OVERVIEW: _ADMINS,
    CommandName.PUBLISH: _ADMINS,
    CommandName.BROADCAST: _ADMINS,
    CommandName.DELIVERIES: _ADMINS,
    CommandName.CALENDAR: _ADMINS,
    CommandName.UNANSWERED: _ADMINS,
}
"""The roles that a command is made for. The use case checks the permission."""


def menu(scope: MenuScope) -> tuple[CommandName, ...]:
    """Return the commands of a menu, the most needed first."""
    return _MENUS[scope]


def commands(texts: Texts, scope: MenuScope) -> tuple[MenuCommand, ...]:
    """Return a menu, the most needed command first."""
    return tuple(
        MenuCommand(name, texts.plain(f"command-{name}", scope=scope)) for name in menu(scope)
    )


def help_list(texts: Texts, roles: AbstractSet[Role]) -> Html:
    """Return the commands of a person with these roles, one a line, for the help screen."""
    everybody = (
        *(CommandName.STEPS, CommandName.STATUS, CommandName.ASK),
        *(CommandName.REMINDERS, CommandName.LANGUAGE, CommandName.PRIVACY),
        *(CommandName.EMPLOYEE, CommandName.RANKING),
    )
    duties = [name for name, whose in _FOR_DUTIES.items() if roles & whose]
    scope = MenuScope.EMPLOYEE if Role.EMPLOYEE in roles else MenuScope.RESIDENT
    return lines(
        *(
            Html(f"/{name} · {texts(f'command-{name}', scope=scope)}")
            for name in (*everybody, *duties)
        )
    )
