"""Invitations, and the homes of duties that are given."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from census.errors import FileError, Finding
from census.offices.rosters import MovedEmployee, RosterChanges
from census.people.invitations import (
    Guest,
    GuestsCame,
    Invitation,
    InvitationState,
    Inviter,
    ShownInvitation,
)
from census.people.people import ChatId, Employee, Grant, KeyedHash, Role
from census.units import UnitCode
from presentation.campaign import duty_homes
from presentation.chat.messages import Message
from presentation.language.catalogue import Texts
from presentation.offices import lists
from presentation.residents.days import hello
from presentation.roles import guests, invitations, telling
from tests.presentation.every.examples import (
    AS_OF,
    INTERVIEW,
    LONG_NAME,
    ONLINE,
    a_unit,
    a_village_board,
    an_office_board,
)

BOT = "sensusbot"
CAME = tuple(Guest(ChatId(place), f"Bunga & Co {place}", AS_OF) for place in range(12))


def invitation_messages(texts: Texts) -> Iterator[tuple[str, Message]]:
    """Yield them all, with their names."""
    unit = a_unit(LONG_NAME)
    grant = Grant(Role.HELPER, UnitCode("k" * 32))
    made = Invitation(
        7, KeyedHash("k"), grant, ChatId(1), AS_OF, AS_OF + timedelta(days=7), 100, used=12
    )
    inviter = Inviter("Agus Wibowo", Role.OFFICE_HEAD, unit)
    shown = ShownInvitation(made, unit, InvitationState.OPEN, inviter, CAME)
    yield "invite: role", invitations.choose_role(texts, tuple(Role)[2:])
    yield "invite: place", invitations.ask_place(texts, Role.HELPER, [unit], unit)
    for role in (Role.COMPANY_CONTACT, Role.VERIFIER):
        yield f"invite: no place, {role}", invitations.ask_place(texts, role, [], None)
    yield "invite: which", invitations.choose_place(texts, Role.HELPER, [unit, unit])
    yield "invite: form", invitations.form(texts, grant, unit, uses=20, days=7)
    yield "invite: made", invitations.made(texts, shown=shown, token="k" * 32, bot=BOT)
    yield "invite: none", invitations.listed(texts, [])
    yield "invite: list", invitations.listed(texts, [shown] * 20)
    for state in InvitationState:
        one = ShownInvitation(made, unit, state, None, CAME[:2])
        yield f"invite: one, {state}", invitations.one(texts, one)
    yield "invite: call off", invitations.ask_revoking(texts, shown)
    yield "invite: one, many guests", invitations.one(texts, shown)
    yield "invited", guests.invited(texts, shown)
    yield "invited: accepted", guests.accepted(texts, shown)
    yield "invited: declined", guests.declined(texts, shown)
    yield "invited: in a group", guests.in_group(texts, bot=BOT)
    yield "invited: came", telling.guests_came(texts, GuestsCame(made, unit, CAME))
    yield from _homes(texts)
    yield from _lists(texts)


def _lists(texts: Texts) -> Iterator[tuple[str, Message]]:
    somebody = Employee(KeyedHash("k"), "Rina & Co", UnitCode("k"))
    head = replace(somebody, name=LONG_NAME, head=True)
    moved = MovedEmployee(head, replace(somebody, office=UnitCode("opd-lain")))
    changes = RosterChanges((head,) * 9, (), (moved,) * 9, (somebody,) * 9, 12)
    wrong = FileError("roster-refused", [Finding("file-empty")])
    yield "list: choose", lists.choose(texts)
    for roster in (True, False):
        yield f"list: ask, roster {roster}", lists.ask_file(texts, roster=roster)
    yield "list: units", lists.units_preview(texts, [a_unit(LONG_NAME)] * 9)
    yield "list: units taken", lists.units_taken(texts, 45)
    yield "list: roster", lists.roster_preview(texts, changes)
    yield "list: roster taken", lists.roster_taken(texts, 7140, 45)
    yield "list: refused", lists.refused(texts, wrong)


def _homes(texts: Texts) -> Iterator[tuple[str, Message]]:
    greeting = hello(texts, today=AS_OF.date(), phase=ONLINE, upcoming=INTERVIEW)
    board, villages = an_office_board(), a_village_board()
    offices = [(row.unit, board) for row in board.standings[:3]]
    silent = [(a_unit(LONG_NAME), None)] * 12
    yield "home: task force", duty_homes.task_force(texts, greeting, [*offices, *silent])
    village = villages.standings[0].unit
    for connected in (True, False):
        screen = duty_homes.district_helper(
            texts, greeting, (village, villages), villages, connected=connected
        )
        yield f"home: district, connected {connected}", screen
    for visits, now in ((INTERVIEW, False), (INTERVIEW, True), (None, False)):
        for role in (Role.COORDINATOR, Role.ENUMERATOR):
            screen = duty_homes.field(texts, greeting, role, village, visits, now=now)
            yield f"home: {role}, {visits is not None}, {now}", screen
    own = [
        (Role.OFFICE_HEAD, a_unit(LONG_NAME)),
        (Role.OFFICE_HEAD, a_unit("Dinas Sosial", code="D99")),
    ]
    choose = duty_homes.choose_duty(texts, (Role.ADMIN,), own)
    yield "duties", duty_homes.with_others(texts, choose)
    yield "duties: chosen", choose
