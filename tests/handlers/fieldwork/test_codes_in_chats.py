"""Sixteen digits are an identity number, except a block's code from who works with blocks."""

from datetime import timedelta

import pytest

from census.fieldwork.blocks import Block, BlockCode, BlockList
from census.people.people import Role
from simulator.chats.people import SimulatedPerson
from tests.handlers.fieldwork.field import AGUS, BLOCKS, SITI, field_of, joins
from tests.support.town import NIK, SABRANG, Town

CODE, OWN, SHORT = "3509120002000100", "35.09.12.2002.0001.01", "35.09.12.2002.0017"
LINES = (
    f"{CODE} 12 kosong 2 tolak 1",
    f"{CODE[:4]} {CODE[4:8]} {CODE[8:12]} {CODE[12:]}",
    f"{CODE}, {OWN}",
    f"{SHORT} 64 jadi, selesai",
    f"{BLOCKS[0].code} 64 jadi",
    f"{SHORT} 12 jadi\n{BLOCKS[0].code}: 10 jadi 2 kosong",
)


@pytest.fixture
async def town(shared_town: Town) -> Town:
    """A field with a code of BPS's and one of the office's own, a minute after they came."""
    await field_of(shared_town)
    more = [
        Block(BlockCode(code), SABRANG.code, f"RT 0{order} RW 02", 30, 3, order)
        for order, code in enumerate((CODE, OWN, SHORT), start=2)
    ]
    async with shared_town.app.storage.open() as uow:
        now = shared_town.clock.now()
        await uow.blocks.replace([*BLOCKS, *more], BlockList("blok.csv", now), at=now)
        await uow.commit()
    shared_town.clock.advance(timedelta(minutes=1))
    return shared_town


async def enumerator(town: Town, name: str) -> SimulatedPerson:
    """Somebody who works in the field."""
    somebody = await town.resident(name)
    await town.grants(somebody, Role.ENUMERATOR, SABRANG)
    return somebody


async def stays(somebody: SimulatedPerson, text: str) -> bool:
    """Write something; tell whether it is still there."""
    message = await somebody.sends(text)
    return message.message_id in somebody.chat.messages


async def test_a_line_by_the_code_of_a_block_stays_and_the_same_digits_of_others_go(
    town: Town,
) -> None:
    siti, budi = await enumerator(town, "Siti"), await town.resident("Budi")
    for text in LINES:
        assert await stays(siti, text), text
        assert "saya hapus" not in siti.sees()
        assert not await stays(budi, text), text
        assert "Pesan berisi nomor tadi saya hapus" in budi.sees()


async def test_a_note_may_name_another_block_by_its_code_and_no_identity_number(
    town: Town,
) -> None:
    siti = await enumerator(town, "Siti")
    await joins(town, SITI, siti.chat_id)
    await siti.sends(f"{BLOCKS[0].code} catatan: pindah ke {CODE}")
    assert f"pindah ke {CODE}" in siti.sees()


async def test_an_identity_number_of_an_officer_goes_also_beside_a_code(town: Town) -> None:
    wati = await enumerator(town, "Wati")
    for text in (
        *(NIK, f"{CODE} {NIK}", f"{CODE}\nNIK {NIK}", CODE[:-1] + "9"),
        *(f"{SHORT} {NIK}", f"{NIK[:14]} {NIK[14:]} {SHORT}", f"{SHORT}64 {NIK[:4]}.{NIK[4:]}"),
    ):
        assert not await stays(wati, text), text
        assert "saya hapus" in wati.sees()


async def test_who_is_asked_for_a_nik_gives_one_whatever_blocks_there_are(town: Town) -> None:
    rudi = await enumerator(town, "Rudi")
    await rudi.sends("/status")
    assert not await stays(rudi, CODE)


async def test_an_admin_gives_a_block_by_its_code_and_its_officer_reports_by_it(town: Town) -> None:
    dewi = await town.admin()
    assert await stays(dewi, f"/alokasi beri {CODE} {AGUS.badge}")
    async with town.app.storage.open() as uow:
        assert await uow.allocations.owner_of(BlockCode(CODE)) == AGUS.badge
    agus = await enumerator(town, "Agus")
    await joins(town, AGUS, agus.chat_id)
    await agus.sends(f"{CODE} 12 kosong 2 tolak 1")
    assert "12 jadi, 1 menolak, 2 kosong" in agus.sees()
    file = await dewi.sends_document(f"blok {CODE}.csv", b"kode;jumlah\n", caption=f"blok {OWN}")
    assert file.message_id in dewi.chat.messages


async def test_in_a_group_a_code_of_a_block_goes_as_well(town: Town) -> None:
    ani = await enumerator(town, "Ani")
    group = town.telegram.group("Tim Sabrang", members=[ani], with_bot=True)
    await group.set_admin()
    message = await ani.sends(CODE, to=group)
    assert message.message_id not in group.chat.messages
