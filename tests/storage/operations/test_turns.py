"""One update at a time for each chat, and what the next one has to know, in whichever process."""

import asyncio
from contextlib import suppress
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

from census.people.people import Language
from services.ports.operations.beginnings import Beginning
from services.ports.operations.bookkeeping import OpenQuestion, SeenUpdate
from services.ports.operations.turns import ChatTurn, OvertakenError
from services.ports.unit_of_work import UnitOfWork
from storage.beginnings import StoredBeginnings
from storage.engine.order import UpdateInHand
from storage.unit_of_work import Storage
from tests.storage.making import BUDI, NOON, SITI, resident

ASKED = OpenQuestion("village", {"page": "2"})
PRIVATE: Any = {"at": NOON, "private": True}
WAITS = text("SELECT count(*) FROM pg_locks WHERE NOT granted")
BELOW = {"number": 12, "shows_picture": False, "stays": True, "answered": None, "second": 0.0}


async def test_the_newest_update_stays_the_newest(work: UnitOfWork) -> None:
    assert await work.turns.take(SITI, 7, at=NOON) == ChatTurn(7)
    assert await work.turns.take(SITI, 5, at=NOON) == ChatTurn(7)


async def test_numbers_of_last_week_say_nothing(work: UnitOfWork) -> None:
    await work.turns.take(SITI, 700, at=NOON)
    work.turns.sets("language")
    await work.commit()
    later = NOON + timedelta(days=8)
    assert await work.turns.take(SITI, 5, at=later) == ChatTurn(5)


async def test_what_a_newer_update_has_set_an_older_one_does_not_set(work: UnitOfWork) -> None:
    siti = await work.people.add(SITI, at=NOON)
    await work.turns.take(SITI, 7, at=NOON)
    await work.people.change(siti, language=Language("jv"))
    await work.commit()
    await work.turns.take(SITI, 5, at=NOON)
    await work.people.change(siti, reminders=False)
    with pytest.raises(OvertakenError):
        await work.people.change(siti, language=Language("en"))
    await work.commit()
    turn = await work.turns.take(SITI, 9, at=NOON)
    assert turn.set_by == {"language": 7, "reminders": 5}
    siti = await work.people.change(siti, language=Language("mad"))
    assert (siti.language, siti.reminders) == ("mad", False)


async def test_what_is_set_of_others_and_without_an_update_is_free(work: UnitOfWork) -> None:
    siti, budi = [await work.people.add(each, at=NOON) for each in (SITI, BUDI)]
    await work.people.change(siti, reminders=True)
    for number in (9, 8):
        await work.turns.take(SITI, number, at=NOON)
        await work.people.change(budi, reminders=number == 9)
    assert (await work.turns.take(SITI, 10, at=NOON)).set_by == {}


@given(st.permutations(range(1, 7)), st.sets(st.integers(1, 6)))
def test_whatever_comes_first_the_newest_update_that_sets_something_wins(
    order: list[int], setters: set[int]
) -> None:
    in_hand, value = UpdateInHand(), 0
    set_by: dict[str, int] = {}
    for number in order:
        in_hand.begin(SITI, number, set_by)
        if number in setters:
            with suppress(OvertakenError):
                in_hand.sets("language")
                value = number
        set_by = in_hand.set_by
    assert value == max(setters, default=0)


async def test_the_lowest_message_is_kept_until_the_chat_is_forgotten(work: UnitOfWork) -> None:
    await work.turns.keep_panel(SITI, BELOW)
    assert await work.turns.take(SITI, 7, at=NOON) == ChatTurn(7)
    await work.turns.keep_panel(SITI, BELOW)
    assert (await work.turns.take(SITI, 8, at=NOON)).panel == BELOW


@pytest.fixture
def url(postgres_url: str) -> str:
    return postgres_url


async def test_the_next_update_of_a_chat_waits_for_the_one_before_in_another_process(
    storage: Storage, second_process: Storage
) -> None:
    took_turns: list[int] = []

    async def handles(where: Storage, update: int, release: asyncio.Event) -> None:
        async with where.open() as uow:
            turn = await uow.turns.take(SITI, update, at=NOON)
            took_turns.append(turn.newest)
            await release.wait()
            await uow.commit()

    first, second = asyncio.Event(), asyncio.Event()
    second.set()
    async with asyncio.timeout(10), asyncio.TaskGroup() as tasks:
        tasks.create_task(handles(storage, 8, first))
        while not took_turns:  # noqa: ASYNC110 - until it has its turn
            await asyncio.sleep(0.001)
        late = tasks.create_task(handles(second_process, 7, second))
        async with second_process.open() as uow:
            other = await uow.turns.take(type(SITI)(4711), 9, at=NOON)
        assert other == ChatTurn(9), "another chat waits for nobody"
        assert not late.done()
        first.set()
    assert took_turns == [8, 8]


async def test_an_update_that_comes_again_finds_what_it_found_first(work: UnitOfWork) -> None:
    question = OpenQuestion("village", {"page": "2"})
    assert await work.updates.seen(7) is None
    assert await work.updates.first_time(7, at=NOON, opened=question)
    assert not await work.updates.first_time(7, at=NOON)
    assert await work.updates.seen(7) == SeenUpdate(NOON, question, answered=False)
    await work.updates.answered([7])
    assert await work.updates.seen(7) == SeenUpdate(NOON, question, answered=True)


async def test_who_waits_for_the_update_before_finds_what_it_has_left(
    storage: Storage, second_process: Storage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The one statement of PostgreSQL sees the database as it was before it waited."""
    went: list[object] = []
    at_once = StoredBeginnings._begin_at_once

    async def noted(self: StoredBeginnings, *given: Any, **more: Any) -> Beginning | None:
        begun = await at_once(self, *given, **more)
        went.append(begun)
        return begun

    monkeypatch.setattr(StoredBeginnings, "_begin_at_once", noted)
    async with storage.open() as before:
        siti = await resident(before)
        await before.beginnings.begin(SITI, SITI, 6, **PRIVATE)
        await before.commit()
    async with storage.open() as first, second_process.open() as second:
        await first.beginnings.begin(SITI, SITI, 7, **PRIVATE)
        await first.people.change(siti, language=Language("mad"))
        await first.questions.ask(SITI, ASKED)
        async with asyncio.TaskGroup() as tasks:
            waits = tasks.create_task(second.beginnings.begin(SITI, SITI, 8, **PRIVATE))
            async with storage.open() as watching:
                transaction: Any = watching.questions._transaction  # type: ignore[attr-defined]
                while not await transaction.value(WAITS):  # noqa: ASYNC110 - until it waits
                    await asyncio.sleep(0)
            await first.commit()
        begun = waits.result()
        await second.commit()
    assert went[-1] is None, "it went the long way"
    assert begun.asked == ASKED
    assert begun.person is not None
    assert begun.person.language == "mad"
    assert begun.turn == ChatTurn(8, {"language": 7})
    async with storage.open() as after:
        assert await after.updates.seen(8) == SeenUpdate(NOON, ASKED, answered=False)
