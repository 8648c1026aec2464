"""What an update begins with is the same on both databases."""

from datetime import timedelta
from typing import Any

import pytest

from census.people.people import Language
from services.ports.operations.beginnings import Beginning
from services.ports.operations.bookkeeping import OpenQuestion, SeenUpdate
from services.ports.operations.turns import QUESTION, ChatTurn, OvertakenError
from services.ports.unit_of_work import UnitOfWork
from tests.storage.making import BUDI, GROUP, HEALTH, NOON, SITI, resident

ASKED = OpenQuestion("village", {"page": "2"})
BELOW = {"number": 12, "shows_picture": False, "stays": True, "answered": None, "second": 0.0}


async def begin(work: UnitOfWork, update: int, **where: Any) -> Beginning:
    given: dict[str, Any] = {"chat": SITI, "user": SITI, "private": True, "at": NOON, **where}
    chat, user = given.pop("chat"), given.pop("user")
    return await work.beginnings.begin(chat, user, update, **given)


async def test_who_never_wrote_finds_nothing(work: UnitOfWork) -> None:
    for update in (7, 8, 9):
        assert await begin(work, update) == Beginning(ChatTurn(update), None, True, None)
    assert await work.updates.seen(8) == SeenUpdate(NOON, None, answered=False)


async def test_all_is_found_as_if_it_had_been_looked_up_one_after_the_other(
    work: UnitOfWork,
) -> None:
    await resident(work, language=Language("jv"), unit=HEALTH)
    await work.questions.ask(SITI, ASKED)
    await begin(work, 5)
    work.turns.sets("language")
    await work.commit()
    await work.turns.keep_panel(SITI, BELOW)
    begun = await begin(work, 7)
    assert begun == Beginning(
        ChatTurn(7, {"language": 5}, BELOW), ASKED, True, await work.people.get(SITI)
    )
    assert begun.person is not None
    assert (begun.person.language, len(begun.person.grants)) == ("jv", 1)
    assert await work.updates.seen(7) == SeenUpdate(NOON, ASKED, answered=False)
    assert not (await begin(work, 7)).fresh


async def test_in_a_group_the_person_is_who_writes_and_no_question_is_open(
    work: UnitOfWork,
) -> None:
    await resident(work, BUDI)
    await work.questions.ask(GROUP, ASKED)
    begun = await begin(work, 7, chat=GROUP, user=BUDI, private=False)
    assert begun == Beginning(ChatTurn(7), None, True, await work.people.get(BUDI))


async def test_a_late_update_finds_no_question_that_a_newer_one_has_opened(
    work: UnitOfWork,
) -> None:
    siti = await resident(work)
    await begin(work, 9)
    work.turns.sets(QUESTION)
    await work.questions.ask(SITI, ASKED)
    await work.people.change(siti, evening_only=True)
    await work.commit()
    late = await begin(work, 8)
    assert (late.turn.newest, late.asked, late.fresh) == (9, None, True)
    with pytest.raises(OvertakenError):
        await work.people.change(siti, evening_only=False)
    assert (await begin(work, 10)).asked == ASKED
    assert (await begin(work, 3, at=NOON + timedelta(days=8))).turn == ChatTurn(3)
