"""Of each dialogue one process hears one half and a second one the other: nobody notices.

The dialogues are those of the subjects' own tests. What a process keeps in its memory that the
next update of a chat must know shows here.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from handlers.telegram.answering.owed import OwedAnswer
from handlers.telegram.answering.replier import Replier
from services.ports.unit_of_work import ComesAgainError
from storage.repositories import StoredUnitOfWork
from tests.handlers.broadcasts import test_broadcast
from tests.handlers.campaign import test_calendar
from tests.handlers.companies import test_registering
from tests.handlers.fieldwork import test_day, test_joining
from tests.handlers.fieldwork.doors import test_officers, test_visits
from tests.handlers.groups import test_groups
from tests.handlers.helpdesk import test_asking, test_relay
from tests.handlers.offices import test_joining as test_offices_joining
from tests.handlers.proofs import test_handing_in
from tests.handlers.recaps import test_recap_files
from tests.handlers.residents import test_preferences, test_status
from tests.handlers.run.test_waiting_answers import passes, refused, silences
from tests.handlers.telegram.two_processes import two_at_once
from tests.simulator.conftest import until
from tests.support.talk import PNG, count
from tests.support.town import NIK, Town, open_town

Dialogue = Callable[[Town], Awaitable[None]]


async def an_album_is_answered_once_and_warned_of_once(town: Town) -> None:
    slamet = await town.resident("Slamet")
    before = count(slamet)
    await slamet.sends_album("/langkah", "/langkah", "/langkah", picture=PNG)
    assert count(slamet) == before + 1
    assert "/langkah" in slamet.sees()
    await slamet.sends_album(NIK, f"KK {NIK}", "", picture=PNG)
    assert count(slamet) == before + 2
    assert "saya hapus" in slamet.sees()
    await slamet.sends_album("/langkah", "/langkah", "/langkah", picture=PNG)
    assert count(slamet) == before + 3


DIALOGUES: tuple[Dialogue, ...] = (
    test_status.test_the_look_up_stays_in_one_message_and_the_numbers_are_gone,
    test_status.test_who_is_complete_is_not_urged_any_more,
    test_status.test_both_numbers_after_one_of_them_are_taken,
    test_asking.test_who_has_no_village_is_asked_for_it_once,
    test_relay.test_an_edit_follows_and_what_cannot_follow_is_said,
    test_offices_joining.test_an_employee_joins_with_the_nip_in_one_message,
    test_joining.test_after_an_invitation_the_badge_is_enough,
    test_groups.test_the_button_adds_the_bot_and_binds_the_group_in_one_message,
    test_broadcast.test_an_admin_writes_and_sends_a_broadcast_on_one_message,
    test_day.test_the_same_as_one_typed_line_and_what_is_doubtful_is_asked,
    test_officers.test_name_and_village_must_both_be_right_and_nothing_else_is_told,
    test_visits.test_the_sentence_said_again_is_no_name_of_a_village,
    test_registering.test_a_company_is_registered_and_confirmed,
    test_handing_in.test_a_question_for_a_number_stays_open,
    test_recap_files.test_a_file_without_a_date_is_asked_for_it,
    test_calendar.test_after_the_second_word_the_calendar_holds_at_once,
    test_preferences.test_the_evening_alone,
    an_album_is_answered_once_and_warned_of_once,
)


@pytest.fixture
async def two(
    tmp_path: Path, migrated_sqlite: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Town]:
    """A campaign whose people are answered by two processes in turn."""
    two_at_once(monkeypatch)
    async with open_town(tmp_path, migrated_sqlite) as opened:
        yield opened


@pytest.mark.parametrize("dialogue", DIALOGUES, ids=lambda each: each.__name__)
async def test_two_processes_hold_one_dialogue(two: Town, dialogue: Dialogue) -> None:
    await dialogue(two)
    taken = two.service.conversations._conversation.taken  # type: ignore[attr-defined]
    assert max(taken.values()) > 1, "both have had a part of it"


async def test_who_is_held_up_leaves_the_answer_to_who_has_given_it_meanwhile(
    two: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    siti = await two.resident("Siti")
    before, commit = count(siti), StoredUnitOfWork.commit

    async def commit_and_pause(work: StoredUnitOfWork) -> None:
        monkeypatch.setattr(StoredUnitOfWork, "commit", commit)
        await work.commit()
        two.clock.advance(timedelta(seconds=20))
        await two.service.conversations._conversation.take_again()  # type: ignore[attr-defined]

    monkeypatch.setattr(StoredUnitOfWork, "commit", commit_and_pause)
    await siti.sends("/bantuan")
    assert count(siti) == before + 1


async def test_while_telegram_wants_nothing_an_answer_is_owed_by_one_of_them(two: Town) -> None:
    siti = await two.resident("Siti")
    before, both = count(siti), two.service.conversations._conversation
    silences(two)
    await siti.sends("/langkah", queue=True)
    await refused(two)
    number = two.telegram.inbox.last_id
    passes(two, 8)
    async with asyncio.timeout(5):
        while await seen_at(two, number) < two.clock.now():  # noqa: ASYNC110 - the database's
            await asyncio.sleep(0)
    passes(two, 8)
    put_off = await both.take_again()  # type: ignore[attr-defined]
    assert isinstance(put_off, ComesAgainError)
    passes(two)
    await two.telegram.settled()
    assert count(siti) == before + 1

    refusals = two.telegram.refusals["sendMessage", 429]
    silences(two)
    await siti.sends("/langkah", queue=True)
    await until(lambda: two.telegram.refusals["sendMessage", 429] > refusals)
    async with two.app.storage.open() as uow:
        await uow.updates.answered([two.telegram.inbox.last_id])
        await uow.commit()
    passes(two)
    await two.telegram.settled()
    assert count(siti) == before + 1, "another process has answered it meanwhile"


async def test_of_two_who_answer_for_one_that_has_died_one_does(
    two: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    siti = await two.resident("Siti")
    before, perform = count(siti), Replier.perform
    async with two.app.storage.open() as uow:
        await uow.updates.first_time(two.telegram.inbox.last_id + 1, at=two.clock.now())
        await uow.commit()
    two.clock.advance(timedelta(seconds=20))

    async def beside_the_other(replier: Replier, *answer: Any) -> OwedAnswer | None:
        monkeypatch.setattr(Replier, "perform", perform)
        await two.service.conversations._conversation.take_again()  # type: ignore[attr-defined]
        return await perform(replier, *answer)

    monkeypatch.setattr(Replier, "perform", beside_the_other)
    await siti.sends("/bantuan")
    assert count(siti) == before + 1


async def seen_at(town: Town, update: int) -> datetime:
    async with town.app.storage.open() as uow:
        seen = await uow.updates.seen(update)
    assert seen is not None
    return seen.at
