"""Later: the promise to come back, kept to its minute; and going on after a restart."""

from datetime import datetime, timedelta
from itertools import product
from pathlib import Path

import pytest

from census.campaign.cadence import Snooze
from census.people.people import ChatId
from census.people.submission import Origin, SubmissionEvent, SubmissionState
from census.push.delivery import DeliveryState
from services.campaign.composing.reminders import PROMISE
from services.ports.people.submissions import Subject, SubjectKind
from simulator.chats.people import SimulatedPerson
from tests.support.talk import at, count, presses_data, screen
from tests.support.town import Town, open_town


async def asks_later(town: Town, moment: datetime) -> SimulatedPerson:
    """Somebody at step 2 who presses "later" at a moment."""
    siti = await town.resident()
    await siti.presses("Mulai langkah 1")
    await siti.presses("Sudah")
    town.clock.move_to(moment)
    await siti.presses("Nanti saja")
    return siti


async def promised(town: Town, siti: SimulatedPerson) -> list[datetime]:
    """When somebody is to be reminded, as they asked for."""
    async with town.app.storage.open() as uow:
        owed = await uow.deliveries.of_chat(ChatId(siti.chat_id))
    return [
        each.not_before
        for each in owed
        if each.kind is PROMISE and each.state is DeliveryState.PENDING
    ]


@pytest.mark.parametrize(
    ("moment", "choice", "answer", "due"),
    [
        (at(3, 9, 9), "Dua jam lagi", "hari ini pukul 11.00 WIB", at(3, 9, 11)),
        (at(3, 9, 9), "Nanti malam", "hari ini pukul 18.30 WIB", at(3, 9, 18, 30)),
        (at(3, 9, 9), "Besok pagi", "besok pukul 08.00 WIB", at(3, 10, 8)),
        # Friday's prayer, and that at sunset, are over first.
        (at(3, 13, 9, 45), "Dua jam lagi", "hari ini pukul 13.00 WIB", at(3, 13, 13)),
        (at(3, 9, 15, 50), "Dua jam lagi", "hari ini pukul 18.30 WIB", at(3, 9, 18, 30)),
        # Who asks at night for the morning means the one that is coming.
        (at(3, 10, 0, 40), "Besok pagi", "hari ini pukul 08.00 WIB", at(3, 10, 8)),
    ],
)
async def test_later_is_a_decent_moment_and_said_so(
    town: Town, moment: datetime, choice: str, answer: str, due: datetime
) -> None:
    siti = await asks_later(town, moment)
    await siti.presses(choice)
    assert answer in siti.sees()
    assert siti.buttons() == ["Buka langkah saya", "Beranda"]
    assert await promised(town, siti) == [due]


@pytest.mark.parametrize(
    ("moment", "choices"),
    [
        (at(3, 9, 9), ["Dua jam lagi", "Nanti malam", "Besok pagi"]),
        (at(3, 9, 17), ["Dua jam lagi", "Nanti malam", "Besok pagi"]),
        # In two hours it is night, and the evening has begun.
        (at(3, 9, 18, 10), ["Besok pagi"]),
        (at(3, 9, 22), ["Besok pagi"]),
        (at(3, 31, 9), ["Dua jam lagi", "Nanti malam"]),
        (at(3, 31, 16), ["Dua jam lagi", "Nanti malam"]),
        (at(3, 31, 18, 40), []),
        (at(3, 31, 23, 50), []),
    ],
)
async def test_only_what_can_be_kept_is_offered(
    town: Town, moment: datetime, choices: list[str]
) -> None:
    siti = await asks_later(town, moment)
    assert siti.buttons() == [*choices, "Kembali ke langkah 2"]
    if not choices:
        assert "ditutup hari ini pukul 23.59 WIB" in siti.sees()


async def test_one_comes_back_to_the_step_without_a_promise(town: Town) -> None:
    siti = await asks_later(town, at(3, 9, 9))
    await siti.presses("Kembali ke langkah 2")
    assert "Langkah 2 dari 7" in siti.sees()
    assert await promised(town, siti) == []


async def test_the_promise_is_kept_with_the_step_one_was_at(town: Town) -> None:
    siti = await asks_later(town, at(3, 9, 9))
    await siti.presses("Dua jam lagi")
    await town.passes(timedelta(hours=1, minutes=59))
    assert count(siti) == 1
    await town.passes(timedelta(minutes=1))
    assert "Saya kembali, sesuai janji" in siti.sees()
    assert "langkah 2 dari 7" in siti.sees()
    await siti.presses(siti.buttons()[0])
    assert "Langkah 2 dari 7" in siti.sees()
    assert count(siti) == 2


async def test_another_choice_takes_the_place_of_the_first(town: Town) -> None:
    siti = await asks_later(town, at(3, 9, 9))
    later = siti.last
    await siti.presses("Besok pagi")
    await presses_data(town, siti, "step:snooze:find_family:hours")
    assert await promised(town, siti) == [at(3, 9, 11)]
    assert later.message_id == siti.last.message_id


async def test_a_double_press_is_one_promise(town: Town) -> None:
    siti = await asks_later(town, at(3, 9, 9))
    for _ in range(3):
        siti.press(siti.last, "step:snooze:find_family:hours")
    await town.telegram.settled()
    assert await promised(town, siti) == [at(3, 9, 11)]


async def test_back_and_forth_at_the_same_minute_leaves_the_last_word(town: Town) -> None:
    siti = await asks_later(town, at(3, 9, 9))
    for when in ("hours", "evening", "hours"):
        await presses_data(town, siti, f"step:snooze:find_family:{when}")
    assert await promised(town, siti) == [at(3, 9, 11)]


async def test_an_old_later_button_on_the_last_evening_leads_on_at_once(town: Town) -> None:
    siti = await asks_later(town, at(3, 31, 9))
    town.clock.move_to(at(3, 31, 19))
    await siti.presses("Nanti malam")
    assert "sudah ditutup" in siti.sees()
    assert siti.buttons()[0] == "Buka langkah saya"
    assert await promised(town, siti) == []


async def test_nothing_is_promised_when_the_phase_is_over(town: Town) -> None:
    siti = await asks_later(town, at(3, 31, 9))
    town.clock.move_to(at(4, 1, 9))
    await siti.presses("Dua jam lagi")
    assert "waktunya sudah lewat" in siti.sees()
    assert await promised(town, siti) == []


async def test_step_buttons_after_the_phase_say_so_and_lead_home(town: Town) -> None:
    siti = await town.resident()
    await siti.presses("Mulai langkah 1")
    old = siti.last
    town.clock.move_to(at(4, 2))
    for label in ("Sudah", "Saya terkendala", "Nanti saja", "Semua langkah"):
        await siti.sends("/start")
        data = old.inline_rows[0][0]["callback_data"]
        assert data == "step:done:prepare"
        found = next(b for row in old.inline_rows for b in row if b["text"] == label)
        await presses_data(town, siti, found["callback_data"])
        assert "waktunya sudah lewat" in siti.sees(), label
        assert "Pengisian online sudah ditutup" in siti.sees()


async def test_steps_after_the_phase_is_the_home_screen(town: Town) -> None:
    siti = await town.resident()
    town.clock.move_to(at(4, 2))
    await siti.sends("/langkah")
    assert "Pengisian online sudah ditutup" in siti.sees()


async def test_after_the_phase_nobody_is_asked_any_more_whether_it_is_sent(town: Town) -> None:
    siti = await town.resident()
    await siti.presses("Mulai langkah 1")
    for _ in range(7):
        await siti.presses("Sudah")
    town.clock.move_to(at(4, 2))
    await siti.presses("Sudah saya kirim")
    assert "Keluarga yang belum mengisi didatangi petugas pada 1–31 Juli 2020" in siti.sees()
    assert (await town.person(siti)).state is SubmissionState.UNKNOWN


async def test_a_restart_of_the_bot_loses_no_step(tmp_path: Path, migrated_sqlite: Path) -> None:
    async with open_town(tmp_path, migrated_sqlite) as before:
        siti = await before.resident()
        await siti.presses("Mulai langkah 1")
        for _ in range(3):
            await siti.presses("Sudah")
        was = screen(siti)
        people = before.telegram.dump()
        database = f"sqlite:///{before.app.storage.file}"
    async with open_town(tmp_path, database) as after:
        after.telegram.restore(people)
        siti = after.telegram.people[siti.chat_id]
        await siti.presses("Nanti saja")
        await siti.presses("Kembali ke langkah 4")
        assert screen(siti) == was
        assert count(siti) == 1
        await siti.sends("/langkah")
        assert screen(siti) == was


async def test_nothing_is_promised_to_who_cannot_take_part_online(town: Town) -> None:
    siti = await asks_later(town, at(3, 9, 9))
    later = siti.last
    await presses_data(town, siti, "offline:set:no_device")
    siti.press(later, "step:snooze:find_family:hours")
    await town.telegram.settled()
    assert await promised(town, siti) == []
    assert "Saya kembali" not in siti.sees()


async def test_who_blocks_the_bot_and_comes_back_in_time_is_kept_the_promise(town: Town) -> None:
    siti = await asks_later(town, at(3, 9, 9))
    await siti.presses("Dua jam lagi")
    await siti.blocks_bot()
    assert await promised(town, siti) == []
    await town.passes(timedelta(minutes=30))
    await siti.unblocks_bot()
    assert await promised(town, siti) == [at(3, 9, 11)]
    await town.passes(timedelta(minutes=91))
    assert "Saya kembali, sesuai janji" in siti.sees()


async def test_each_choice_in_each_state_is_kept_or_not_promised(own_town: Town) -> None:
    """Every way to say "later" by every state: what is promised is sent, and nothing else."""
    town, start = own_town, at(3, 9, 9)
    town.clock.move_to(start)
    asked: dict[tuple[Snooze, SubmissionState], SimulatedPerson] = {}
    for later, state in product(Snooze, SubmissionState):
        siti = asked[later, state] = await town.resident(f"{later} {state}")
        if state is not SubmissionState.UNKNOWN:
            said = SubmissionEvent(SubmissionState.UNKNOWN, state, start, Origin.ADMIN, "test")
            async with town.app.storage.open() as uow:
                await uow.submissions.record(Subject(SubjectKind.CHAT, str(siti.chat_id)), said)
                await uow.commit()
        await presses_data(town, siti, f"step:snooze:prepare:{later}")
    owes = {pair for pair, siti in asked.items() if await promised(town, siti)}
    still_open = {SubmissionState.UNKNOWN, SubmissionState.STARTED}
    assert owes == {(later, state) for later, state in asked if state in still_open}
    told = {pair for pair, siti in asked.items() if "saya kembali" in siti.sees()}
    assert told == owes, "who is owed nothing is promised nothing"
    await town.until(at(3, 10, 8, 1))
    assert {pair for pair, siti in asked.items() if "sesuai janji" in siti.sees()} == owes
