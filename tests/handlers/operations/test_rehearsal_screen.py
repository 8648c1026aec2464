"""/geladi: an admin looks at the week ahead; nobody is written to, and nobody else may."""

import asyncio
from datetime import datetime

from census.errors import CensusError
from census.people.consent import Purpose
from census.push.rehearsal import Rehearsal
from services.ports.unit_of_work import StorageUnavailableError
from services.push.events import EventKind
from tests.support.town import Town


async def reckoned(town: Town) -> None:
    """Wait until what is reckoned beside the conversation is told."""
    await asyncio.gather(*town.service.conversations._bot_context.beside.works)


async def test_it_is_said_at_once_that_it_is_reckoned_and_other_commands_do_not_wait(
    town: Town,
) -> None:
    dewi, context = await town.admin(), town.service.conversations._bot_context
    here, goes_on = context.rehearse, asyncio.Event()

    async def slowly(begin: datetime, end: datetime) -> Rehearsal:
        await goes_on.wait()
        return await here(begin, end)

    context.rehearse = slowly
    await dewi.sends("/geladi")
    assert "Geladi sedang saya hitung" in dewi.sees()
    word = dewi.last.message_id
    await dewi.sends("/bantuan")
    assert dewi.last.message_id > word
    goes_on.set()
    await reckoned(town)
    [told] = [each for each in dewi.messages if each.message_id == word]
    assert "Geladi 6–12 Maret 2020" in told.text
    context.rehearse = here


async def test_what_cannot_be_reckoned_is_said(town: Town) -> None:
    dewi, context = await town.admin(), town.service.conversations._bot_context
    here = context.rehearse
    for trouble, said in (
        (StorageUnavailableError("it is busy"), "Basis data sedang sibuk"),
        (CensusError("rehearsal-busy"), "masih berjalan"),
        (ValueError("a fault"), "belum berhasil"),
    ):

        async def fails(begin: datetime, end: datetime, trouble: Exception = trouble) -> Rehearsal:
            raise trouble

        context.rehearse = fails
        await dewi.sends("/geladi")
        await reckoned(town)
        assert said in dewi.sees()
    context.rehearse = here


async def test_an_admin_reads_what_the_week_brings(town: Town) -> None:
    dewi = await town.admin()
    rina = await town.employee()
    await town.agrees(rina, Purpose.REMINDERS)

    await dewi.sends("/geladi")
    await reckoned(town)

    said = dewi.sees()
    assert "Geladi 6–12 Maret 2020" in said
    assert "Selasa 10 Mar · 1 · Pengingat 1" in said
    assert "Kantor yang pimpinannya belum bergabung: 2" in said
    assert not [each for each in town.events if each.kind is EventKind.SENT]
    await dewi.presses("Semua kiriman")
    assert "Kiriman bot" in dewi.sees()


async def test_nobody_else_looks_ahead(town: Town) -> None:
    siti = await town.resident()
    await siti.sends("/geladi")
    assert "Geladi 6" not in siti.sees()
    assert "tim sensus" in siti.sees()
