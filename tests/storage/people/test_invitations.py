"""Invitations in the database: of two guests on the last use one comes; the erased are gone."""

import asyncio
from datetime import timedelta

from census.people.invitations import Guest, Invitation
from census.people.people import ChatId, Grant, KeyedHash, Role
from census.units import UnitCode
from services.ports.unit_of_work import UnitOfWork
from storage.unit_of_work import Storage
from tests.storage.making import NOON

MAKER, RINA, BUDI = ChatId(1), ChatId(2), ChatId(3)
TOKEN = KeyedHash("hash of a token")


async def made(work: UnitOfWork, *, uses: int = 1) -> Invitation:
    grant = Grant(Role.VERIFIER, UnitCode("D-01"))
    until = NOON + timedelta(days=7)
    return await work.invitations.add(
        TOKEN, grant, MAKER, uses=uses, made_at=NOON, expires_at=until
    )


async def test_it_is_found_by_its_token_and_kept_once(work: UnitOfWork) -> None:
    first = await made(work)
    assert await made(work, uses=5) == first
    assert await work.invitations.by_token(TOKEN) == first
    assert await work.invitations.by_token(KeyedHash("another")) is None
    assert await work.invitations.get(first.number) == first
    assert await work.invitations.newest(MAKER, limit=5) == [first]
    assert await work.invitations.newest(RINA, limit=5) == []
    assert await work.invitations.newest(None, limit=5) == [first]


async def test_who_opened_it_is_asked_until_they_answer(work: UnitOfWork) -> None:
    kept = await made(work, uses=2)
    assert not await work.invitations.has_opened(kept.number, RINA)
    await work.invitations.open(kept.number, RINA, at=NOON)
    assert await work.invitations.asked(RINA) == kept
    await work.invitations.decline(kept.number, RINA)
    assert await work.invitations.asked(RINA) is None
    await work.invitations.open(kept.number, RINA, at=NOON)
    assert await work.invitations.accept(kept.number, Guest(RINA, "Rina", NOON))
    assert await work.invitations.asked(RINA) is None
    assert await work.invitations.guests(kept.number) == [Guest(RINA, "Rina", NOON)]
    now = await work.invitations.get(kept.number)
    assert now is not None
    assert now.used == 1


async def test_a_revoked_one_is_used_by_nobody(work: UnitOfWork) -> None:
    kept = await made(work)
    assert await work.invitations.revoke(kept.number, at=NOON)
    assert not await work.invitations.revoke(kept.number, at=NOON)
    assert not await work.invitations.accept(kept.number, Guest(RINA, "Rina", NOON))


async def test_of_two_at_once_on_the_last_use_one_comes(
    storage: Storage, second_process: Storage
) -> None:
    async with storage.open() as work:
        kept = await made(work)
        for chat in (RINA, BUDI):
            await work.invitations.open(kept.number, chat, at=NOON)
        await work.commit()

    async def accepts(where: Storage, chat: ChatId) -> bool:
        async with where.open() as work:
            came = await work.invitations.accept(kept.number, Guest(chat, "", NOON))
            await work.commit()
            return came

    both = await asyncio.gather(accepts(storage, RINA), accepts(second_process, BUDI))
    assert sorted(both) == [False, True]
    async with storage.open() as work:
        assert len(await work.invitations.guests(kept.number)) == 1


async def test_who_is_erased_leaves_no_name_and_no_open_link(work: UnitOfWork) -> None:
    kept = await made(work, uses=5)
    for chat in (MAKER, RINA):
        await work.people.add(chat, at=NOON)
    await work.invitations.open(kept.number, RINA, at=NOON)
    await work.invitations.accept(kept.number, Guest(RINA, "Rina", NOON))
    await work.people.erase(RINA)
    assert await work.invitations.guests(kept.number) == []
    await work.people.erase(MAKER)
    assert await work.invitations.by_token(TOKEN) is None


async def test_the_role_whose_home_was_chosen_last_is_kept(work: UnitOfWork) -> None:
    person = await work.people.add(RINA, at=NOON)
    assert person.acting_as is None
    person = await work.people.change(person, acting_as=Role.HELPER)
    found = await work.people.get(RINA)
    assert found is not None
    assert found.acting_as is person.acting_as is Role.HELPER
