"""Two transactions change one thing: what one of them did not mean to change, the other keeps."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

import pytest

from census.broadcasts.broadcast import Broadcast, BroadcastState
from census.people.people import ChatId, Grant, Language, Person, Role
from census.people.submission import Origin, SubmissionEvent, SubmissionState, furthest
from census.questions.questions import AskedQuestion, Circumstances, QuestionId, QuestionStatus
from services.broadcasts.sending import pause, watch
from services.ports.people.submissions import Subject
from services.ports.unit_of_work import UnitOfWork
from services.residents.guidance import back_in_reach, choose_language, give_consent, greet
from services.residents.preferences import set_evening_only, set_reminders
from storage.people.registry.households import Households
from storage.unit_of_work import Storage
from tests.services.small_campaign import some_rules
from tests.storage.making import HEALTH, NOON, SITI, known, line, of_household, resident, unit
from tests.support.records import history_of

Change = Callable[[UnitOfWork, Person], Awaitable[object]]

CHANGES: dict[str, Change] = {
    "language": lambda uow, siti: choose_language(uow, siti, Language("jv")),
    "consented_at": lambda uow, siti: give_consent(uow, siti, at=NOON),
    "evening_only": lambda uow, siti: set_evening_only(uow, siti, only=True),
    "unit": lambda uow, siti: greet(uow, siti.chat, at=NOON, unit=HEALTH),
    "reachable": lambda uow, siti: back_in_reach(uow, some_rules(), siti, at=NOON),
}


@pytest.mark.parametrize("name", CHANGES)
async def test_a_stop_is_undone_by_nothing_that_was_decided_on_an_older_reading(
    storage: Storage, second_process: Storage, name: str
) -> None:
    async with storage.open() as work:
        await resident(work, reachable=False)
        await work.units.put([unit()])
        await work.commit()
        before = await known(work)
        await work.commit()
        async with second_process.open() as other:
            await set_reminders(other, await known(other), on=False, at=NOON)
            await other.people.change(await known(other), snoozed_until=NOON)
            await other.commit()
        await CHANGES[name](work, before)
        await work.commit()
        after = await known(work)
    assert getattr(after, name) != getattr(before, name)
    assert after.reminders is (name == "consented_at")
    assert after.snoozed_until == NOON


async def test_who_is_erased_meanwhile_stays_erased(
    storage: Storage, second_process: Storage
) -> None:
    async with storage.open() as work:
        before = await resident(work)
        await work.commit()
        async with second_process.open() as other:
            await other.people.erase(SITI)
            await other.commit()
        await choose_language(work, before, Language("jv"))
        await work.commit()
        assert await work.people.get(SITI) is None


async def test_every_admins_screen_of_a_broadcast_stays_and_so_does_the_pause(
    storage: Storage, second_process: Storage
) -> None:
    admins = [Person(ChatId(9000 + n), grants=(Grant(Role.ADMIN),)) for n in range(6)]
    async with storage.open() as work:
        draft = Broadcast(id=0, author=SITI, created_at=NOON, state=BroadcastState.RUNNING)
        kept = await work.broadcasts.add(draft)
        await work.commit()

    async def looks(number: int, admin: Person) -> None:
        async with (storage, second_process)[number % 2].open() as work:
            await watch(work, kept.id, admin, number + 1)
            if number == 3:
                await pause(work, kept.id, admin, at=NOON)
            await work.commit()

    await asyncio.gather(*(looks(number, admin) for number, admin in enumerate(admins)))
    async with storage.open() as work:
        after = await work.broadcasts.get(kept.id)
    assert after == replace(
        kept,
        state=BroadcastState.PAUSED,
        panels={str(admin.chat): number + 1 for number, admin in enumerate(admins)},
    )


async def says(work: UnitOfWork, subject: Subject, after: SubmissionState) -> None:
    """Go forward, never back, as every use case does."""
    before = await work.submissions.state(subject)
    await asyncio.sleep(0)
    if before is not after and furthest([before, after]) is after:
        await work.submissions.record(
            subject, SubmissionEvent(before, after, NOON, Origin.ADMIN, "somebody")
        )


async def test_the_first_words_on_a_submission_follow_one_another(
    storage: Storage, second_process: Storage
) -> None:
    said = (SubmissionState.CONFIRMED, SubmissionState.STARTED, SubmissionState.CLAIMED)

    async def speaks(number: int) -> None:
        async with (storage, second_process)[number % 2].open() as work:
            await says(work, of_household(), said[number % 3])
            await work.commit()

    await asyncio.gather(*(speaks(number) for number in range(6)))
    async with storage.open() as work:
        assert await work.submissions.state(of_household()) is SubmissionState.CONFIRMED
        events = await history_of(work, of_household())
    assert [each.before for each in events[1:]] == [each.after for each in events[:-1]]


@pytest.mark.parametrize("number", [0, 1], ids=["later", "first"])
async def test_a_registry_that_is_read_in_takes_no_word_back_that_was_said_meanwhile(
    storage: Storage, second_process: Storage, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    writes = Households._record
    saying: set[asyncio.Task[None]] = set()

    async def claims() -> None:
        async with second_process.open() as other:
            await says(other, of_household(), SubmissionState.CLAIMED)
            await other.commit()

    async def writes_a_little_later(registry: Households, *what: Any) -> None:
        saying.add(asyncio.ensure_future(claims()))
        await asyncio.wait(saying, timeout=0.05)
        await writes(registry, *what)

    monkeypatch.setattr(Households, "_record", writes_a_little_later)
    async with storage.open() as work:
        await work.registry.put([line(progress="started")], number=number)
        await work.commit()
    await asyncio.gather(*saying)
    async with storage.open() as work:
        assert await work.submissions.state(of_household()) is SubmissionState.CLAIMED


async def test_words_of_a_question_that_an_admin_settled_stay_dropped(
    storage: Storage, second_process: Storage
) -> None:
    around = Circumstances(Language("id"))
    question = AskedQuestion(
        QuestionId(1), NOON, around, QuestionStatus.UNANSWERED, None, "lupa sandi"
    )
    async with storage.open() as work:
        await work.asked.add(question)
        await work.commit()
        async with second_process.open() as other:
            await other.asked.settle([question.id], QuestionStatus.IGNORED)
            await other.commit()
        await work.asked.put(replace(question, status=QuestionStatus.GUESSED))
        await work.commit()
        found = await work.asked.get(question.id)
    assert found is not None
    assert found.text == ""
