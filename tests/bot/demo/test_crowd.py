"""The people of the demonstration whom nobody plays: they answer as its log says openly."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime, timedelta
from fractions import Fraction
from pathlib import Path

import pytest

from bot.demo.crowd import EACH, FIRST, MOVED, PHRASE, USUAL, MadeUpPeople, beside, is_moved
from bot.settings.places import DATA
from bot.settings.reading import read_deployment
from census.people.people import ChatId
from census.people.submission import SubmissionState
from services.push.events import EventKind, PushEvent
from simulator.cloud.state import ChatMessage
from tests.support.town import HEALTH, MORNING, WIB, Town, open_town

EVENING = datetime(2020, 3, 10, 20, tzinfo=WIB)
"""A day on which civil servants are reminded, at 08.30."""


@pytest.fixture
async def campaign(tmp_path: Path, migrated_sqlite: Path) -> AsyncIterator[Town]:
    async with open_town(tmp_path, migrated_sqlite) as opened:
        yield opened


def message(chat: int, number: int, text: str) -> ChatMessage:
    return ChatMessage(chat, number, 1, EVENING, text)


@pytest.mark.parametrize(
    ("text", "share"),
    [("Isian Anda belum selesai.", USUAL), (f"Cukup {PHRASE.capitalize()}!", MOVED)],
)
def test_so_many_of_a_hundred_finish_as_is_said(text: str, share: Fraction) -> None:
    read = [message(chat, number, text) for chat in range(100) for number in range(50)]
    finished = sum(is_moved(each.chat_id, each) for each in read)
    assert abs(Fraction(finished, len(read)) - share) < Fraction(2, 100)


def test_who_finishes_after_the_usual_words_would_after_the_moving_ones_too() -> None:
    usual = [message(chat, 7, "Yuk!") for chat in range(300)]
    moving = [replace(each, text=PHRASE) for each in usual]
    for one, other in zip(usual, moving, strict=True):
        assert is_moved(other.chat_id, other) >= is_moved(one.chat_id, one)


async def test_they_finish_in_the_evening_of_a_reminder_and_only_then(campaign: Town) -> None:
    crowd = MadeUpPeople(campaign.telegram)
    async with campaign.app.storage.open() as uow:
        await crowd.gather(uow, [HEALTH.code], each=5, at=MORNING)
        await uow.commit()
    campaign.clock.move_to(EVENING.replace(hour=5, minute=59))
    await campaign.until(EVENING.replace(hour=9))
    async with campaign.app.storage.open() as uow:
        count = await crowd.answer(uow, EVENING)
        people = [await uow.people.get(ChatId(FIRST + place)) for place in range(10)]
        assert await crowd.answer(uow, EVENING) == 0
        assert await crowd.answer(uow, EVENING + timedelta(days=1)) == 0
    reminded = [campaign.telegram.people[FIRST + place] for place in range(5)]
    assert all("belum" in each.sees() for each in reminded)
    claimed = [each for each in people if each and each.state is SubmissionState.CLAIMED]
    moved = [each for each in reminded if is_moved(each.chat_id, each.last)]
    assert len(claimed) == count >= len(moved) > 0


def test_single_messages_to_them_stay_out_of_the_log() -> None:
    told: list[PushEvent] = []
    report = beside(told.append)
    chats = (None, ChatId(1_000_001), ChatId(FIRST), ChatId(FIRST + 2 * EACH - 1))
    for chat in chats:
        report(PushEvent(EventKind.SENT, EVENING, chat))
    assert [event.chat for event in told] == [None, ChatId(1_000_001)]


@pytest.mark.parametrize("regency", ["kudus", "jember"])
def test_one_proposal_of_the_demonstration_has_the_phrase_in_every_language(regency: str) -> None:
    settings = read_deployment(DATA / "demo" / regency / "config.yaml")
    with_words, with_hour = settings.experiments
    assert set(with_words.arms[0].words) == {"id", "jv", "mad", "en"}
    assert all(PHRASE in text for text in with_words.arms[0].words.values())
    assert with_hour.arms[0].at is not None
    assert not with_hour.arms[0].words
