"""How an answer reaches the chat: after a fault, after a repeat, and when something breaks."""

import asyncio
import re
from datetime import timedelta

import pytest

from census.people.people import ChatId
from census.people.submission import SubmissionState
from presentation.chat.messages import Picture
from services.ports.registers import HouseholdProgress
from services.residents.status import LOOK_UP
from simulator.cloud.trouble.faults import Fault, FaultKind
from tests.handlers.groups.grouping import a_bound_group, a_helper, villages_are_ranked
from tests.support.talk import (
    break_table,
    count,
    hand_over,
    press_of,
    presses_data,
    screen,
    the_log,
    update_of,
)
from tests.support.town import FAMILY_CARD, NIK, Town

PASSING = [
    FaultKind.SERVER_ERROR,
    FaultKind.BAD_GATEWAY,
    FaultKind.DROPPED_BEFORE,
    FaultKind.TOO_MANY_REQUESTS,
]


@pytest.fixture
def town(shared_town: Town) -> Town:
    """People are strangers to each other here."""
    return shared_town


@pytest.mark.parametrize("fault", PASSING)
async def test_an_answer_that_did_not_get_through_is_sent_again(
    town: Town, fault: FaultKind
) -> None:
    siti = await town.resident()
    town.telegram.faults.plan(fault, method="sendMessage")
    await siti.sends("/langkah")
    assert "Langkah 1 dari 7" in siti.sees()
    assert count(siti) == 2


@pytest.mark.parametrize("fault", [FaultKind.SERVER_ERROR, FaultKind.BAD_GATEWAY])
async def test_an_edit_that_did_not_get_through_is_made_again(town: Town, fault: FaultKind) -> None:
    siti = await town.resident()
    town.telegram.faults.plan(fault, method="editMessageText")
    await siti.presses("Mulai langkah 1")
    assert "Langkah 1 dari 7" in siti.sees()
    assert count(siti) == 1


async def test_a_press_whose_answer_fails_still_does_its_work(town: Town) -> None:
    siti = await town.resident()
    for fault in (FaultKind.BAD_GATEWAY, FaultKind.SERVER_ERROR, FaultKind.DROPPED_BEFORE):
        town.telegram.faults.plan(fault, method="answerCallbackQuery")
        await presses_data(town, siti, "step:open")
        assert "Langkah 1 dari 7" in siti.sees(), fault
        await presses_data(town, siti, "home:open")


async def test_a_number_that_could_not_be_deleted_at_first_is_deleted_then(town: Town) -> None:
    siti = await town.resident()
    town.telegram.faults.plan(FaultKind.SERVER_ERROR, method="deleteMessage")
    message = await siti.sends(NIK)
    assert message.message_id not in siti.chat.messages


async def test_a_number_that_cannot_be_deleted_is_left_to_its_owner(town: Town) -> None:
    siti = await town.resident()
    wait = Fault(FaultKind.TOO_MANY_REQUESTS, retry_after=60)
    with the_log():
        town.telegram.faults.plan(wait, method="deleteMessage", chat_id=siti.chat_id)
        await siti.sends(NIK)
        assert "Mohon hapus sendiri" in siti.sees()
        await siti.sends("/status")
        town.telegram.faults.plan(wait, method="deleteMessage", chat_id=siti.chat_id)
        await siti.sends(NIK)
    assert "Mohon hapus sendiri" in siti.from_bot[-2].text
    assert "Baru satu nomor" in siti.from_bot[-1].text


async def test_a_number_deleted_before_a_repeat_is_not_spoken_of_again(town: Town) -> None:
    siti = await town.resident()
    group = town.telegram.group("Warga", members=[siti], with_bot=True)
    await group.set_admin()
    update = update_of(town, siti, f"nik {NIK}", group)
    await hand_over(town, update)
    await hand_over(town, update)
    assert "Sudah saya hapus" in group.sees()
    assert count(group) == 1


async def test_the_same_update_twice_is_answered_and_done_once(town: Town) -> None:
    siti = await town.resident()
    press = press_of(town, siti, "step:done:prepare")
    await hand_over(town, press)
    was = screen(siti)
    await siti.presses("Sudah")
    await hand_over(town, press)
    assert "Langkah 3 dari 7" in siti.sees()
    assert was != screen(siti)
    command = update_of(town, siti, "/langkah")
    await hand_over(town, command)
    await hand_over(town, command)
    assert count(siti) == 2


async def test_a_word_that_was_taken_back_is_not_given_again_by_a_repeat(town: Town) -> None:
    siti = await town.resident()
    claim = press_of(town, siti, "claim:yes")
    await hand_over(town, claim)
    await presses_data(town, siti, "claim:no")
    await hand_over(town, claim)
    assert (await town.person(siti)).state is SubmissionState.STARTED


async def test_a_repeat_counts_no_second_attempt(own_town: Town) -> None:
    await own_town.knows_household(HouseholdProgress.STARTED)
    siti = await own_town.resident()
    await siti.sends("/status")
    both = update_of(own_town, siti, f"{NIK} {FAMILY_CARD}")
    await hand_over(own_town, both)
    await hand_over(own_town, both)
    since = own_town.clock.now() - timedelta(hours=1)
    async with own_town.app.storage.open() as uow:
        assert await uow.attempts.since(LOOK_UP, since, ChatId(siti.chat_id)) == 1


async def test_a_repeat_shows_no_second_code(town: Town) -> None:
    dewi = await town.admin()
    asked = update_of(town, dewi, "/kode Sabrang")
    await hand_over(town, asked)
    first = dewi.sees()
    await hand_over(town, asked)
    assert dewi.sees() == first
    assert count(dewi) == 2
    await dewi.sends("/kode Sabrang")
    assert dewi.sees() != first


async def test_many_presses_at_the_very_same_time_are_taken_in_turn(town: Town) -> None:
    siti = await town.resident()
    await siti.presses("Mulai langkah 1")
    steps = ("prepare", "find_family", "password", "prepare", "family_housing")
    await hand_over(town, *(press_of(town, siti, f"step:done:{step}") for step in steps))
    await siti.sends("/langkah")
    assert "Langkah 5 dari 7" in siti.sees()


async def test_what_breaks_is_answered_with_an_id_that_is_in_the_log(own_town: Town) -> None:
    siti = await own_town.resident()
    break_table(own_town, "journey_steps")
    with the_log() as log:
        await siti.presses("Mulai langkah 1")
    text, buttons = screen(siti)
    assert "bukan salah Anda" in text
    found = re.search(r"kode ([0-9a-f]{6})", text)
    assert found is not None
    assert found[1] in log.getvalue()
    assert buttons == ["Beranda"]


async def test_a_picture_that_cannot_be_drawn_is_answered_with_an_id_too(
    own_town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_ink(*_: object) -> Picture:
        return Picture("x", "x.png", draw=lambda: b"" * int("no ink"))

    monkeypatch.setattr("handlers.boards.in_groups.leaderboard", no_ink)
    await villages_are_ranked(own_town)
    slamet = await a_helper(own_town)
    group = await a_bound_group(own_town, slamet)
    with the_log():
        await slamet.sends("/peringkat", to=group)
    assert "ada yang macet" in group.sees()


async def test_what_breaks_leaves_nothing_half_done(own_town: Town) -> None:
    siti = await own_town.resident()
    break_table(own_town, "deliveries")
    with the_log():
        await siti.sends("stop")
    assert "ada yang macet" in siti.sees()
    assert (await own_town.person(siti)).reminders


async def test_a_refusal_leaves_nothing_half_done(town: Town) -> None:
    siti = town.telegram.person("Siti")
    await siti.sends("/start")
    await siti.presses("Indonesia")
    await siti.presses("Setuju")
    before = await town.person(siti)
    await siti.opens_link("kode")
    assert "Bagian ini untuk kepala kantor" in siti.sees()
    await presses_data(town, siti, "step:snooze:prepare:never")
    assert "pesan lama" in siti.sees()
    assert await town.person(siti) == before


async def test_a_refusal_is_done_once_too(town: Town) -> None:
    siti = await town.resident()
    asked = update_of(town, siti, "/kode")
    await hand_over(town, asked)
    async with town.app.storage.open() as uow:
        assert not await uow.updates.first_time(asked["update_id"], at=town.clock.now())


async def test_in_english_what_breaks_is_told_in_english(own_town: Town) -> None:
    amy = await own_town.resident("Amy", language="English")
    break_table(own_town, "journey_steps")
    with the_log():
        await amy.presses("Start step 1")
    assert "something got stuck on our side" in amy.sees()


async def test_an_answer_waits_for_a_database_that_is_busy(town: Town) -> None:
    siti = await town.resident()
    async with town.app.storage.open() as uow:
        await uow.people.get(ChatId(siti.chat_id))
        siti.press(siti.last, "step:open")
        with pytest.raises(TimeoutError):
            await town.telegram.settled(timeout=0.1)
    await asyncio.wait_for(town.telegram.settled(), 10)
    assert "Langkah 1 dari 7" in siti.sees()
