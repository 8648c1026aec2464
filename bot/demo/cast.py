"""The people and groups of the demonstration, and their first conversations."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.run.wiring import AppContext
from census.fieldwork.workers import Badge
from census.people.people import ChatId, Grant, Role
from census.units import UnitCode
from services.fieldwork.entering import roles
from services.ports.unit_of_work import UnitOfWork
from simulator.chats.groups import SimulatedGroup
from simulator.chats.people import SimulatedPerson
from simulator.chats.world import Telegram
from simulator.page.chat_page import Seat
from sources.demo.campaign import DemoCampaign
from sources.demo.fieldwork.field import code_of
from sources.demo.people import (
    AGUS,
    BUDI,
    DEWI,
    EKO,
    HENDRA,
    INDAH,
    OFFICE,
    RATNA,
    RINA,
    SITI,
    SLAMET,
    VERA,
    WAHYU,
    YANTI,
    DemoPerson,
)
from sources.demo.regencies import DemoRegency

CHATS: dict[DemoPerson, int] = {
    SITI: 1_000_001,
    BUDI: 1_000_002,
    RINA: 1_000_003,
    AGUS: 1_000_004,
    SLAMET: 1_000_005,
    DEWI: 1_000_006,
    HENDRA: 1_000_007,
    RATNA: 1_000_008,
    VERA: 1_000_009,
    WAHYU: 1_000_010,
    YANTI: 1_000_011,
    EKO: 1_000_012,
    INDAH: 1_000_013,
}
OFFICE_GROUP, VILLAGE_GROUP = -4_000_001, -4_000_002
DESK_GROUP = -1_000_004_000_003
OFFICE_TOPICS = ("Papan sensus", "Pelayanan")
"""Of the office's group: the board goes to the first."""

OF_OFFICES = (RINA, VERA, WAHYU)
"""They have a part only where employees are counted."""
_SECTIONS = {
    "residents": {"id": "Warga", "en": "Residents"},
    "employees": {"id": "ASN", "en": "Civil servants"},
    "heads": {"id": "Kepala OPD", "en": "Heads of office"},
    "verifiers": {"id": "Verifikator", "en": "Verifiers"},
    "helpers": {"id": "Operator desa", "en": "Village helpers"},
    "fieldworkers": {"id": "Petugas lapangan", "en": "Fieldworkers"},
    "regents": {"id": "Pimpinan daerah", "en": "Leadership"},
    "admins": {"id": "Admin", "en": "Admins"},
    "groups": {"id": "Grup", "en": "Groups"},
}


def sections(regency: DemoRegency) -> Mapping[str, Mapping[str, str]]:
    """Return the headings of the list of chats."""
    if regency.counts_employees:
        return _SECTIONS
    return {**_SECTIONS, "residents": {"id": "Pelaku usaha", "en": "Business owners"}}


def seats(campaign: DemoCampaign) -> Sequence[Seat]:
    """Return everybody whom one can play."""
    regency = campaign.regency
    village, town = campaign.name_of(regency.village), campaign.name_of(regency.town)
    people, person = ("Warga", "Resident") if regency.counts_employees else ("Usaha", "Business")
    office = [Seat(OFFICE_GROUP, "groups", {"id": "Grup OPD bertopik", "en": "An office's topics"})]
    return [
        Seat(CHATS[who], section, {"id": indonesian, "en": english})
        for who, section, indonesian, english in (
            (SITI, "residents", f"{people} · Desa {village}", f"{person} · {village}"),
            (BUDI, "residents", f"{people} · {town}", f"{person} · {town}"),
            (RINA, "employees", "ASN · Dinas Kesehatan", "Health office"),
            (AGUS, "heads", "Kepala Dinas Kesehatan", "Head of the health office"),
            (VERA, "verifiers", "Memeriksa bukti Dinas Kesehatan", "Health office's receipts"),
            (WAHYU, "verifiers", "Verifikator kedua", "Second verifier"),
            (SLAMET, "helpers", f"Operator Desa {village}", f"Helper in {village}"),
            (YANTI, "fieldworkers", f"Pencacah · Desa {village}", f"Enumerator · {village}"),
            (EKO, "fieldworkers", "Koordinator lapangan", "Coordinator of a team"),
            (INDAH, "fieldworkers", "Pencacah cadangan", "Reserve enumerator"),
            (RATNA, "regents", f"Bupati {regency.name}", f"The regent of {regency.name}"),
            (DEWI, "admins", "Tim sensus kabupaten", "Campaign team"),
            (HENDRA, "admins", "Admin kedua", "Second admin"),
        )
        if plays(who, regency)
    ] + [
        *(office if regency.counts_employees else ()),
        Seat(VILLAGE_GROUP, "groups", {"id": "Grup desa", "en": "A village's group"}),
        Seat(DESK_GROUP, "groups", {"id": "Meja bantuan", "en": "The help desk"}),
    ]


def plays(who: DemoPerson, regency: DemoRegency) -> bool:
    """Tell whether somebody has a part in a regency's demonstration."""
    return regency.counts_employees or who not in OF_OFFICES


@dataclass(frozen=True, slots=True)
class Cast:
    """The people, by who they are in the data, and the groups."""

    people: dict[DemoPerson, SimulatedPerson]
    office: SimulatedGroup
    village: SimulatedGroup
    desk: SimulatedGroup
    regency: DemoRegency


def gather(telegram: Telegram, campaign: DemoCampaign) -> Cast:
    """Create all people and groups."""
    regency = campaign.regency
    people = {}
    for who, chat in CHATS.items():
        if not plays(who, regency):
            continue
        first, last = who.name.split(" ", 1)
        people[who] = telegram.person(first, last_name=last, user_id=chat)
    office = telegram.group(
        f"Dinas Kesehatan {regency.name}",
        members=[people[who] for who in (AGUS, RINA) if who in people],
        chat_id=OFFICE_GROUP,
    )
    village = telegram.group(
        f"Warga Desa {campaign.name_of(regency.village)}",
        members=[people[SLAMET], people[SITI]],
        chat_id=VILLAGE_GROUP,
    )
    desk = telegram.group(
        f"Meja bantuan {regency.name}",
        members=[people[DEWI], people[HENDRA]],
        supergroup=True,
        chat_id=DESK_GROUP,
    )
    desk.make_forum()
    return Cast(people, office, village, desk, regency)


async def use_the_bot_before(cast: Cast, app: AppContext) -> None:
    """Let all but the residents use the bot as they did before the demonstration begins.

    Everything goes through the bot, so the chats show it. Siti and Budi have not begun.
    """
    offices = cast.regency.counts_employees
    for who in (RINA, AGUS, VERA, WAHYU, SLAMET, YANTI, EKO, INDAH, DEWI, HENDRA, RATNA):
        if who in cast.people:
            await _welcome(cast.people[who])
    for who in (RINA, AGUS, VERA, WAHYU) if offices else ():
        await _join(cast.people[who], who)
    for who, badge in cast.regency.badges.items():
        await cast.people[who].sends("/gabung")
        await cast.people[who].sends(f"{badge} {code_of(who)}")
    async with app.storage.open() as uow:
        duties = [(SLAMET, Grant(Role.HELPER, cast.regency.village))]
        if offices:
            duties += [(who, Grant(Role.VERIFIER, OFFICE)) for who in (VERA, WAHYU)]
        else:
            duties.append((AGUS, Grant(Role.OFFICE_HEAD, OFFICE)))  # no roster says it
        for who, grant in duties:
            await uow.people.grant(ChatId(CHATS[who]), grant, name=who.name)
        await uow.commit()
    if offices:
        await _bind_forum(cast.people[AGUS], cast.office)
    await _bind(cast.people[SLAMET], cast.village)
    await _open_desk(cast.people[DEWI], cast.desk, cast.regency.code)


async def let_team_join(telegram: Telegram, uow: UnitOfWork, lead: Badge, *, at: datetime) -> None:
    """Let a coordinator's other enumerators have Telegram, so that they can be asked how it goes.

    Nobody plays them, and their chats are not on the page.
    """
    team = await uow.fieldworkers.get_all(list(await uow.allocations.team_of(lead)))
    for worker in (each for each in team.values() if each.chat is None):
        first, _, last = worker.name.partition(" ")
        person = telegram.person(first, last_name=last, started=True)
        chat = ChatId(person.user_id)
        await uow.people.change(await uow.people.add(chat, at=at), consented_at=at)
        await uow.fieldworkers.join(worker.badge, chat)
        await roles.give(uow, replace(worker, chat=chat), by="demo", at=at)


async def _welcome(person: SimulatedPerson) -> None:
    await person.sends("/start")
    await person.presses("language:set:id")
    await person.presses("consent:give")


async def _join(person: SimulatedPerson, who: DemoPerson) -> None:
    await person.sends("/asn")
    await person.sends(who.nip or "")
    await person.presses("employee:confirm")


async def _open_desk(admin: SimulatedPerson, group: SimulatedGroup, regency: UnitCode) -> None:
    code = await _code(admin, f"/kode {regency}")
    await admin.adds_bot_to(group)
    await group.set_admin(rights=["can_manage_topics", "can_delete_messages"])
    if code is not None:
        await admin.sends(f"/meja@{group.bot_username} {code[0]}", to=group)


async def _code(person: SimulatedPerson, command: str) -> re.Match[str] | None:
    await person.sends(command)
    return re.search(r"^[A-Z0-9]{8}$", person.sees(), re.MULTILINE)


async def _bind_forum(owner: SimulatedPerson, group: SimulatedGroup) -> None:
    """Divide a group into topics, bind one of them, and close General.

    Telegram makes a supergroup of every group that gets topics.
    """
    await group.upgrade_to_supergroup()
    board, _ = group.make_forum(*OFFICE_TOPICS)
    await _bind(owner, group, topic=board)
    group.close_topic()


async def _bind(
    person: SimulatedPerson, group: SimulatedGroup, *, topic: int | None = None
) -> None:
    code = await _code(person, "/kode")
    await person.adds_bot_to(group)
    if code is not None:
        me = group.bot_username
        await person.sends(f"/ikat@{me} {code[0]}", to=group, topic=topic)
        await person.sends(f"/peringkat@{me}", to=group, topic=topic)
