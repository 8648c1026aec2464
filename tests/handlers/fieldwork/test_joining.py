"""Fieldworkers join by badge and code, or by badge after an invitation; and leave."""

from datetime import timedelta
from itertools import count as numbers

import pytest

from census.errors import CensusError
from census.fieldwork.workers import Badge, FieldRole, Fieldworker
from census.people.people import Grant, Role
from services.fieldwork.entering.codes import make_codes
from services.fieldwork.entering.lists import take_fieldworkers
from services.rules.actors import System
from simulator.chats.people import SimulatedPerson
from tests.support.talk import screen
from tests.support.town import AMBULU, SABRANG, Town

SERIAL = numbers(1)
OPERATOR = System("tests")


@pytest.fixture
def town(shared_town: Town) -> Town:
    """Every test has a fieldworker of its own here."""
    return shared_town


async def a_worker(town: Town, role: FieldRole = FieldRole.ENUMERATOR) -> Fieldworker:
    """One more line on the list of fieldworkers."""
    worker = Fieldworker(Badge(f"P-{next(SERIAL):03}"), "Siti Aminah", role, SABRANG.code)
    async with town.app.storage.open() as uow:
        known = await uow.fieldworkers.listed()
        await uow.fieldworkers.replace([*known, worker], at=town.clock.now())
        await uow.commit()
    return worker


async def a_code(town: Town, worker: Fieldworker) -> str:
    """Make a code for a fieldworker, as the admin does."""
    async with town.app.storage.open() as uow:
        [(_, code)] = await make_codes(
            uow,
            town.app.rules,
            OPERATOR,
            town.hasher.code,
            [worker.badge],
            at=town.clock.now(),
        )
        await uow.commit()
    return code


def read(somebody: SimulatedPerson) -> str:
    """All that the bot said to somebody."""
    return "\n".join(message.text for message in somebody.from_bot)


@pytest.mark.parametrize(
    ("role", "held", "said"),
    [
        (FieldRole.ENUMERATOR, Role.ENUMERATOR, "Pencacah dari Desa Sabrang, Kecamatan Ambulu"),
        (FieldRole.COORDINATOR, Role.COORDINATOR, "Koordinator pencacah (PML)"),
        (FieldRole.DISTRICT_COORDINATOR, Role.DISTRICT_COORDINATOR, "Kecamatan Ambulu (Koseka)"),
        (FieldRole.RESERVE, Role.ENUMERATOR, "Petugas cadangan"),
    ],
)
async def test_badge_and_code_connect_a_chat_and_the_home_says_who_it_is(
    town: Town, role: FieldRole, held: Role, said: str
) -> None:
    worker = await a_worker(town, role)
    code = await a_code(town, worker)
    siti = await town.resident()
    await siti.sends("/gabung")
    assert "nomor lencana" in siti.sees()
    await siti.sends(f"{worker.badge.lower()} {code.replace('-', ' ')}")
    assert said in read(siti)
    assert (await town.person(siti)).holds(held, AMBULU.code)
    await siti.sends("/menu")
    assert f"nomor lencana {worker.badge}" in siti.sees()


async def test_who_has_no_code_does_not_learn_which_badges_there_are(town: Town) -> None:
    worker = await a_worker(town)
    await a_code(town, worker)
    budi = await town.resident("Budi")
    await budi.sends("/gabung")
    answers = []
    for typed in (worker.badge, f"{worker.badge} 0000-0000", "X-999 0000-0000"):
        await budi.sends(typed)
        answers.append(budi.sees())
    assert len(set(answers)) == 1
    assert "tidak cocok" in answers[0]
    for _ in range(3):
        await budi.sends("X-999 0000-0000")
    assert "tidak cocok" not in budi.sees()
    assert not (await town.person(budi)).holds(Role.ENUMERATOR)


async def test_after_an_invitation_the_badge_is_enough(town: Town) -> None:
    worker = await a_worker(town)
    elsewhere = await a_worker(town, FieldRole.COORDINATOR)
    rina = await town.resident("Rina")
    await town.grants(rina, Role.ENUMERATOR, AMBULU)
    await rina.sends("/gabung")
    await rina.sends(elsewhere.badge)
    assert "tidak cocok" in rina.sees()
    await rina.sends(worker.badge)
    assert "Selamat bergabung" in read(rina)


async def test_a_badge_is_one_chats_until_a_new_code_frees_it(town: Town) -> None:
    worker = await a_worker(town)
    code = await a_code(town, worker)
    old, new = await town.resident("Tono"), await town.resident("Tono Baru")
    for somebody in (old, new):
        await somebody.sends("/gabung")
        await somebody.sends(f"{worker.badge} {code}")
    assert "sudah dipakai" in new.sees()
    code = await a_code(town, worker)
    await town.passes(timedelta(minutes=1))
    assert "dilepas" in read(old)
    assert not (await town.person(old)).holds(Role.ENUMERATOR)
    await new.sends(f"{worker.badge} {code}")
    assert "Selamat bergabung" in read(new)


async def test_who_leaves_loses_the_role(town: Town) -> None:
    worker = await a_worker(town)
    code = await a_code(town, worker)
    wati = await town.resident("Wati")
    await wati.sends("/gabung")
    await wati.sends(f"{worker.badge} {code}")
    await wati.sends("/gabung")
    assert worker.badge in wati.sees()
    await wati.presses("Keluar dari petugas")
    assert not (await town.person(wati)).holds(Role.ENUMERATOR)
    await wati.sends("/gabung")
    assert screen(wati)[0].startswith("🪪 Ketik")


async def test_who_is_missing_in_a_new_list_hears_it(town: Town) -> None:
    worker = await a_worker(town)
    code = await a_code(town, worker)
    yani = await town.resident("Yani")
    await yani.sends("/gabung")
    await yani.sends(f"{worker.badge} {code}")
    async with town.app.storage.open() as uow:
        others = [each for each in await uow.fieldworkers.listed() if each.badge != worker.badge]
        await take_fieldworkers(uow, town.app.rules, OPERATOR, others, at=town.clock.now())
        await uow.commit()
    await town.passes(timedelta(minutes=1))
    assert "tidak lagi tercatat sebagai Petugas sensus" in read(yani)
    assert (await town.person(yani)).grants == (Grant(Role.RESIDENT),)


async def test_codes_are_for_who_has_none_and_an_unknown_badge_is_refused(town: Town) -> None:
    worker = await a_worker(town)

    async def made(*badges: Badge) -> list[Badge]:
        async with town.app.storage.open() as uow:
            codes = await make_codes(
                uow, town.app.rules, OPERATOR, town.hasher.code, badges, at=town.clock.now()
            )
            await uow.commit()
        return [each.badge for each, _ in codes]

    assert worker.badge in await made()
    assert await made() == []
    with pytest.raises(CensusError, match="fieldwork-badge-unknown"):
        await made(Badge("X"))
