"""Buttons of other people's objects, pressed in every role: refused kindly, and nothing changes."""

import sqlite3
from collections.abc import Mapping
from contextlib import closing

from census.people.people import Role
from census.people.permissions import Permission
from presentation.chat.commands import CommandName
from simulator.chats.people import SimulatedPerson
from tests.census.people.test_permissions import expected
from tests.handlers.proofs.verifying import hands_in
from tests.handlers.recaps.test_recap_files import offices as workbook_of
from tests.support.talk import presses_data
from tests.support.town import HEALTH, SABRANG, SOCIAL, SUMBEREJO, Town

AREAS = (Role.HELPER, Role.DISTRICT_COORDINATOR, Role.COORDINATOR, Role.ENUMERATOR)
BESIDE = {
    *("questions", "handled_updates", "chat_turns", "attempts"),
    *("opened_boards", "job_runs", "senders"),
}
"""What a press may leave: that it was handled, which question is open, what was looked at."""

OF_THE_TEAM: Mapping[str, Permission] = {
    "brief:open:35.09": Permission.READ_BRIEF,
    "campaign:open": Permission.SEE_CAMPAIGN,
    "delivery:retry:1": Permission.SEE_DELIVERIES,
    "broadcast:open:1": Permission.BROADCAST,
    "broadcast:send:1:1": Permission.BROADCAST,
    "broadcast:stop:1": Permission.BROADCAST,
    "try:all": Permission.TRY_MESSAGES,
    "try:new:employees": Permission.TRY_MESSAGES,
    "try:open:1": Permission.TRY_MESSAGES,
    "try:begin:1:0": Permission.TRY_MESSAGES,
    "try:adopt:1:1": Permission.TRY_MESSAGES,
    "recap:show:1": Permission.PUBLISH_RECAPS,
    "recap:publish:1": Permission.PUBLISH_RECAPS,
    "recap:return-do:1": Permission.PUBLISH_RECAPS,
    "finished:undo:1": Permission.TAKE_FILES,
    "unmet:list:1": Permission.TEACH,
    "calendar:set:online:1cb6:1d01:0": Permission.CHANGE_CALENDAR,
    "duty:give:ad:": Permission.GIVE_ROLES,
    "audit:open:1::": Permission.READ_AUDIT,
    "audit:file::": Permission.READ_AUDIT,
}
"""Buttons of the team; who may press each stands in the matrix that is written by hand."""

OF_ANOTHER_UNIT = (
    f"office:open:{HEALTH.code}",
    f"office:call:{HEALTH.code}",
    f"group:code:{HEALTH.code}",
    f"group:code:{SABRANG.code}",
    f"poster:send:{SABRANG.code}",
    f"queue:export:{HEALTH.code}",
    "queue:accept:1",
    "queue:reason:1:unreadable",
    "queue:undo:1",
    f"duty:give:vf:{HEALTH.code}",
    "duty:drop:{slamet}:hp:35.09.12.2002",
    f"inv:make:verifier:{HEALTH.code}:1:7",
    "inv:show:1",
    "inv:end:1",
    "inv:yes:1",
    "release:do:1",
)
"""Buttons of one office, of one village, or of one person: nobody of another one may press them."""


REFUSALS = (
    "Bagian ini untuk",
    "Laporan ini untuk",
    "Nama-nama pegawai hanya untuk",
    "Tombol itu dari pesan lama",
)
TYPED = (
    *(CommandName.OVERVIEW, CommandName.BRIEF, CommandName.PUBLISH, CommandName.BROADCAST),
    *(CommandName.DELIVERIES, CommandName.CALENDAR, CommandName.UNANSWERED, CommandName.AUDIT),
    *(CommandName.ROLES, CommandName.INVITE, CommandName.PROOFS, CommandName.POSTER),
)
"""Commands of those who work in the campaign; each only shows, or asks."""


def stored(town: Town) -> list[str]:
    """Everything that is kept, but for what any press leaves."""
    file = town.app.storage.file
    assert file is not None
    with closing(sqlite3.connect(file)) as connection:
        return [
            line
            for line in connection.iterdump()
            if not any(line.startswith(f'INSERT INTO "{table}"') for table in BESIDE)
        ]


async def a_cast(town: Town) -> dict[Role, SimulatedPerson]:
    """Somebody of each role but the admin's, for another office or village than the objects'."""
    cast: dict[Role, SimulatedPerson] = {}
    for role in Role:
        if role is Role.ADMIN:
            continue
        cast[role] = await town.resident(role.value.title())
        unit = None if role is Role.REGENT else SUMBEREJO if role in AREAS else SOCIAL
        if role is not Role.RESIDENT:
            await town.grants(cast[role], role, unit)
    return cast


async def test_nobody_reaches_what_is_not_theirs(town: Town) -> None:
    dewi, slamet = await town.admin(), await town.resident("Slamet")
    await town.grants(slamet, Role.HELPER, SABRANG)
    await hands_in(town, "Rina Wati")
    await dewi.sends_document("rekap.xlsx", workbook_of(45, 60, day="6 Maret", clock="07.00"))
    await presses_data(town, dewi, "broadcast:new")
    await presses_data(town, dewi, f"inv:make:verifier:{HEALTH.code}:1:7")
    cast, matrix = await a_cast(town), expected()
    before = stored(town)
    for data, needed in (*OF_THE_TEAM.items(), *((each, None) for each in OF_ANOTHER_UNIT)):
        pressing = [role for role in cast if needed is None or not matrix[role, needed]]
        for role in pressing:
            cast[role].press(cast[role].last, data.format(slamet=slamet.chat_id))
        await town.telegram.settled()
        for role in pressing:
            assert cast[role].sees().startswith(REFUSALS), (role, data)
            assert "Rina" not in cast[role].sees(), (role, data)
        assert stored(town) == before, data
    for name in TYPED:
        for somebody in cast.values():
            await somebody.sends(f"/{name} {HEALTH.code}", queue=True)
        await town.telegram.settled()
        assert not any("Rina" in somebody.sees() for somebody in cast.values()), name
        assert stored(town) == before, name
