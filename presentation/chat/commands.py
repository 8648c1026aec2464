"""The commands of the menu, by role and language."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum

from census.people.people import Role, duties
from presentation.language.catalogue import Texts
from presentation.language.html import Html, escape, lines


class CommandName(StrEnum):
    """The command behind the slash. It is the same in every language."""

    START = "start"
    STEPS = "langkah"
    STATUS = "status"
    ASK = "tanya"
    EMPLOYEE = "asn"
    COMPANY = "perusahaan"
    OFFICER = "petugas"
    RANKING = "peringkat"
    CARD = "kartu"
    CERTIFICATE = "piagam"
    CODE = "kode"
    POSTER = "poster"
    INVITE = "undang"
    LISTS = "daftar"
    LETTER = "edaran"
    OPEN = "belum"
    BIND = "ikat"
    UNBIND = "lepas"
    OVERVIEW = "ringkasan"
    BRIEF = "laporan"
    PUBLISH = "terbit"
    BROADCAST = "siaran"
    EXPERIMENTS = "uji"
    DELIVERIES = "kiriman"
    REHEARSAL = "geladi"
    FIELD_DAY = "lapangan"
    VISITS = "kunjungan"
    CALENDAR = "tahap"
    UNANSWERED = "belumterjawab"
    ROLES = "peran"
    PROOFS = "bukti"
    AUDIT = "audit"
    TEAM = "tim"
    ALLOCATION = "alokasi"
    FIELD_RECAP = "rekap"
    LEFT = "sisa"
    REMINDERS = "pengingat"
    LANGUAGE = "bahasa"
    PRIVACY = "privasi"
    HELP = "bantuan"


SPELLINGS: Mapping[CommandName, tuple[str, ...]] = {
    CommandName.START: ("menu", "beranda", "mulai", "wiwit", "molae"),
    CommandName.STEPS: ("steps", "lanjut"),
    CommandName.ALLOCATION: ("allocation",),
    CommandName.FIELD_RECAP: ("recap",),
    CommandName.ASK: ("ask",),
    CommandName.RANKING: ("rank",),
    CommandName.CARD: ("card",),
    CommandName.CERTIFICATE: ("certificate",),
    CommandName.CODE: ("code",),
    CommandName.COMPANY: ("company", "sekolah", "instansi"),
    CommandName.OFFICER: ("officer", "cekpetugas"),
    CommandName.LETTER: ("letter",),
    CommandName.BIND: ("bind",),
    CommandName.UNBIND: ("unbind",),
    CommandName.OVERVIEW: ("overview",),
    CommandName.BRIEF: ("brief",),
    CommandName.PUBLISH: ("publish",),
    CommandName.BROADCAST: ("broadcast",),
    CommandName.EXPERIMENTS: ("experiments",),
    CommandName.DELIVERIES: ("deliveries",),
    CommandName.REHEARSAL: ("rehearsal", "gladi"),
    CommandName.FIELD_DAY: ("field", "hariini"),
    CommandName.VISITS: ("visits",),
    CommandName.CALENDAR: ("phases", "jadwal"),
    CommandName.UNANSWERED: ("unanswered",),
    CommandName.ROLES: ("roles",),
    CommandName.REMINDERS: ("reminders",),
    CommandName.TEAM: ("team",),
    CommandName.LEFT: ("left",),
    CommandName.LANGUAGE: ("language",),
    CommandName.PRIVACY: ("privacy",),
    CommandName.INVITE: ("invite",),
    CommandName.LISTS: ("lists",),
    CommandName.HELP: ("help",),
}
"""Other spellings of commands."""
SPOKEN_ONLY = (
    "selesai",
    "finish",
    "berhenti",
    "stop",
    "datasaya",
    "mydata",
    "hapusdata",
    "erase",
    "gabung",
    "join",
    "muatulang",
    "reload",
)
"""Commands that no menu shows."""


def spellings(*names: CommandName) -> tuple[str, ...]:
    """Return how commands may be written."""
    return tuple(each for name in names for each in (name, *SPELLINGS.get(name, ())))


@dataclass(frozen=True, slots=True)
class MenuCommand:
    """A line of the menu."""

    name: CommandName
    description: str


_OWN = (
    *(CommandName.START, CommandName.STEPS, CommandName.STATUS, CommandName.ASK),
    *(CommandName.OFFICER, CommandName.EMPLOYEE, CommandName.RANKING, CommandName.CARD),
    CommandName.COMPANY,
)
_LAST = (
    *(CommandName.REMINDERS, CommandName.LANGUAGE, CommandName.PRIVACY),
    CommandName.HELP,
)
_SHOWS_ITSELF = frozenset({CommandName.START, CommandName.HELP})
_OF_AN_OFFICE = (
    *(CommandName.RANKING, CommandName.EMPLOYEE),
    *(CommandName.CODE, CommandName.POSTER, CommandName.PROOFS),
    CommandName.OPEN,
)
_OF_A_LEADER = (
    *(*_OF_AN_OFFICE, CommandName.LETTER, CommandName.INVITE),
    CommandName.CERTIFICATE,
)
_DUTIES = {
    Role.ADMIN: (
        *(CommandName.OVERVIEW, CommandName.BRIEF, CommandName.PUBLISH, CommandName.BROADCAST),
        *(CommandName.EXPERIMENTS, CommandName.DELIVERIES, CommandName.REHEARSAL),
        CommandName.CALENDAR,
        CommandName.UNANSWERED,
        *(CommandName.RANKING, CommandName.CODE, CommandName.POSTER, CommandName.INVITE),
        *(CommandName.LETTER, CommandName.PROOFS, CommandName.LISTS, CommandName.COMPANY),
        *(CommandName.AUDIT, CommandName.TEAM, CommandName.ALLOCATION, CommandName.FIELD_RECAP),
        CommandName.LEFT,
    ),
    Role.REGENT: (
        *(CommandName.BRIEF, CommandName.RANKING, CommandName.TEAM, CommandName.FIELD_RECAP),
        CommandName.LEFT,
    ),
    Role.OFFICE_HEAD: _OF_A_LEADER,
    Role.DEPUTY: _OF_A_LEADER,
    Role.COMPANY_CONTACT: _OF_A_LEADER,
    Role.VERIFIER: (CommandName.PROOFS, *_OF_AN_OFFICE),
    Role.HELPER: (
        *(CommandName.POSTER, CommandName.CODE, CommandName.RANKING, CommandName.INVITE),
        CommandName.CERTIFICATE,
    ),
    Role.DISTRICT_COORDINATOR: (
        *(CommandName.TEAM, CommandName.FIELD_RECAP, CommandName.LEFT),
        *(CommandName.RANKING, CommandName.INVITE),
    ),
    Role.COORDINATOR: (
        *(CommandName.TEAM, CommandName.FIELD_DAY, CommandName.VISITS, CommandName.LEFT),
        *(CommandName.FIELD_RECAP, CommandName.RANKING, CommandName.INVITE),
    ),
    Role.ENUMERATOR: (CommandName.FIELD_DAY, CommandName.VISITS, CommandName.RANKING),
}
"""The commands that a role is made for, the most needed first. Use cases check permissions."""
_EVERYONE_IN_A_GROUP = (
    *(CommandName.RANKING, CommandName.CARD, CommandName.ASK),
    CommandName.STATUS,
)
BETWEEN_TWO = frozenset({CommandName.STATUS})
"""Commands of groups that newer apps send, and show, to nobody but the bot."""
_GROUP_ADMINS = (*_EVERYONE_IN_A_GROUP, CommandName.BIND, CommandName.UNBIND)


def menu(roles: AbstractSet[Role]) -> tuple[CommandName, ...]:
    """Return what a person with these roles can do in private, the most needed first."""
    on_duty = duties(roles)
    work = (name for role in on_duty for name in _DUTIES.get(role, ()))
    own = (CommandName.ROLES, *_OWN) if on_duty else _OWN
    return tuple(dict.fromkeys((*work, *own, *_LAST)))


def group_menu(*, runs_it: bool) -> tuple[CommandName, ...]:
    """Return what a member of a group can do there; ``runs_it`` for the group's own admins."""
    return _GROUP_ADMINS if runs_it else _EVERYONE_IN_A_GROUP


def described(
    texts: Texts, names: Sequence[CommandName], roles: AbstractSet[Role] = frozenset()
) -> tuple[MenuCommand, ...]:
    """Say what commands do for a person with these roles.

    A command for which the census has no words is left out.
    """
    office = "yes" if Role.EMPLOYEE in roles else "no"
    lines = (MenuCommand(name, texts.plain(f"command-{name}", office=office)) for name in names)
    return tuple(line for line in lines if line.description)


def help_list(texts: Texts, roles: AbstractSet[Role]) -> Html:
    """Return the same commands, one a line, for the help screen."""
    listed = [name for name in menu(roles) if name not in _SHOWS_ITSELF]
    return lines(
        *(
            Html(f"/{each.name} · {escape(each.description)}")
            for each in described(texts, listed, roles)
        )
    )
