"""Whatever somebody sends or presses, there is an answer that helps on."""

import random
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from census.people.people import Role
from presentation.chat.actions import Action
from presentation.chat.experiment_actions import ExperimentAction
from presentation.chat.field_actions import AnyAction, FieldAction
from simulator.chats.people import SimulatedPerson
from simulator.cloud.trouble.faults import FaultKind
from tests.simulator.conftest import until
from tests.support.question_books import few_books
from tests.support.talk import PNG, count, presses_data, screen, the_log
from tests.support.town import HEALTH, Town, open_town

HELP_ON = ["Buka langkah saya", "Cek status", "Bantuan", "Beranda"]


@pytest.fixture
def town(shared_town: Town) -> Town:
    """People are strangers to each other here."""
    return shared_town


async def sends_raw(town: Town, siti: SimulatedPerson, **content: Any) -> None:
    """Send what the simulated phone has no button for, as the Bot API would tell of it."""
    user = {"id": siti.user_id, "is_bot": False, "first_name": "Siti", "language_code": "id"}
    message = {
        "message_id": town.telegram.next_message_id(siti.chat),
        "date": int(town.clock.now().timestamp()),
        "chat": {"id": siti.chat_id, "type": "private", "first_name": "Siti"},
        "from": user,
    }
    town.telegram.inbox.add("message", message | content, siti.chat_id)
    await town.telegram.settled()


@pytest.mark.parametrize("text", ["apa kabar", "?", "/apa", "/", "/langkah2", "a" * 4000])
async def test_a_text_nobody_expected_is_asked_back_with_ways_on(town: Town, text: str) -> None:
    siti = await town.resident()
    await siti.sends(text)
    assert screen(siti) == ("Maksud Anda yang mana?", HELP_ON)


async def test_a_text_nobody_expected_is_asked_back_in_english(town: Town) -> None:
    amy = await town.resident("Amy", language="English")
    await amy.sends("how are you")
    assert amy.sees() == "Which one do you mean?"


@pytest.mark.parametrize("text", ["halo", "/langkah", "/bantuanku", "sensus", "mau isi sensus"])
async def test_who_never_pressed_start_is_welcomed_all_the_same(town: Town, text: str) -> None:
    siti = town.telegram.person("Siti")
    await siti.sends(text)
    assert siti.buttons() == ["Bahasa Indonesia", "Basa Jawa", "Bhasa Madhura", "English"]
    await siti.presses("Indonesia")
    await siti.sends(text)
    assert siti.buttons()[0] == "Setuju"


async def test_pictures_files_and_the_rest_are_answered_each_in_its_way(town: Town) -> None:
    siti = await town.resident()
    await siti.sends_photo(PNG)
    assert "Foto belum bisa saya baca" in siti.sees()
    await siti.sends_document("kk.pdf", b"%PDF-1.4")
    assert "Berkas belum bisa saya baca" in siti.sees()
    await siti.sends_voice()
    assert "Saya belum bisa mendengar suara" in siti.sees()
    await siti.sends_sticker()
    assert "Senang disapa" in siti.sees()
    await siti.sends_location(-8.35, 113.6)
    assert "Lokasi Anda tidak saya perlukan" in siti.sees()
    await siti.sends_contact()
    assert "Nomor telepon tidak saya perlukan" in siti.sees()
    assert siti.buttons() == ["Buka langkah saya", "Bantuan"]


FILE = {"file_id": "x", "file_unique_id": "y", "duration": 3}
RARE: dict[str, Any] = {
    "voice": FILE,
    "video_note": FILE | {"length": 240},
    "dice": {"emoji": "🎲", "value": 4},
    "venue": {
        "location": {"latitude": -8.3, "longitude": 113.6},
        "title": "Balai desa",
        "address": "Sabrang",
    },
    "story": {"chat": {"id": 5, "type": "private"}, "id": 3},
    "poll": {
        "id": "1",
        "question": "?",
        "options": [],
        "total_voter_count": 0,
        "is_closed": False,
        "is_anonymous": True,
        "type": "regular",
        "allows_multiple_answers": False,
        "allows_revoting": False,
        "members_only": False,
    },
}


@pytest.mark.parametrize("kind", RARE)
async def test_rarer_kinds_of_messages_are_answered_too(town: Town, kind: str) -> None:
    siti = await town.resident()
    before = count(siti)
    await sends_raw(town, siti, **{kind: RARE[kind]})
    assert count(siti) == before + 1
    a_person = ["Bicara dengan orang"] if kind == "voice" else []
    assert siti.buttons() == [*a_person, "Buka langkah saya", "Bantuan"]


async def test_what_telegram_notes_by_itself_is_not_answered(town: Town) -> None:
    siti = await town.resident()
    before = count(siti)
    await sends_raw(town, siti, message_auto_delete_timer_changed={"message_auto_delete_time": 9})
    assert count(siti) == before


async def test_a_picture_in_the_middle_of_a_question_leaves_it_open(town: Town) -> None:
    siti = await town.resident()
    await siti.sends("/status")
    await siti.sends_photo(PNG)
    assert "Nomornya cukup Anda ketik" in siti.sees()
    await siti.sends("350912520385000")
    assert "yang Anda ketik 15" in siti.sees()


async def test_an_edited_message_is_asked_for_anew(town: Town) -> None:
    siti = await town.resident()
    message = await siti.sends("halo")
    await siti.edits(message, "halo, apa kabar")
    assert "Kirim saja pesan baru" in siti.sees()


FORGED = ("", ":", ":x:1:2:3:4", ":99999999999999999999")
VALUES = (
    *("", "0", "1", "-1", "7", "99999999999999999999", "²", "\u0661", "x", "é" * 9, "true", "None"),
    *("35.09", "35.09.12.2002", "opd-dinkes", "33.19", "..", "village", "office", "small"),
    *("id", "de", "prepare", "lupa-password", "admin", "2020-03-06", "2020-03-06T08:00"),
    *("new_card", "evening", "unfinished", "respon", "1.5", "%", "'", "<b>"),
)
"""What buttons carry, what looks like it, and what never could."""


@pytest.fixture(scope="module")
async def knowing_town(
    tmp_path_factory: pytest.TempPathFactory, migrated_sqlite: Path
) -> AsyncIterator[Town]:
    """A town whose bot has answers, so that no screen is out of reach."""
    folder = tmp_path_factory.mktemp("knowing")
    async with open_town(folder, migrated_sqlite, load_knowledge_base=few_books) as opened:
        yield opened


@pytest.fixture(scope="module")
async def victims(knowing_town: Town) -> list[SimulatedPerson]:
    """Somebody of each kind, who survive all of it."""
    town = knowing_town
    somebody = town.telegram.person("Xaver")
    await somebody.sends("/start")
    victims = [await town.resident(), await town.admin(), somebody]
    for role, unit in ((Role.OFFICE_HEAD, HEALTH), (Role.REGENT, None)):
        victims.append(await town.resident(role.value))
        await town.grants(victims[-1], role, unit)
    return victims


@pytest.mark.parametrize("action", [*Action, *FieldAction, *ExperimentAction])
async def test_a_forged_button_breaks_nothing(
    knowing_town: Town, victims: list[SimulatedPerson], action: AnyAction
) -> None:
    chance = random.Random(action)
    drawn = ":" + ":".join(chance.choices(VALUES, k=chance.randint(1, 3)))
    with the_log() as log:
        for number, values in enumerate((*FORGED, drawn)):
            for somebody in victims if number >= len(FORGED) else victims[:2]:
                data = f"{action}{values}".encode()[:64].decode(errors="ignore")
                somebody.press(somebody.last, data)
            await knowing_town.telegram.settled()
            assert all(somebody.sees() for somebody in victims)
    assert "update.failed" not in log.getvalue()


@pytest.mark.parametrize("data", ["", "x", "step", "step:", ":done", "\u0000", "é" * 32, "a" * 64])
async def test_data_that_is_no_button_of_ours_leads_home(town: Town, data: str) -> None:
    siti = await town.resident()
    await presses_data(town, siti, data)
    assert screen(siti) == (
        "Tombol itu dari pesan lama. Mari mulai lagi dari Beranda.",
        ["Beranda"],
    )


async def test_a_button_before_anything_else_is_answered_with_a_welcome(town: Town) -> None:
    siti = town.telegram.person("Siti")
    await siti.sends("/start")
    await presses_data(town, siti, "step:open")
    assert siti.buttons() == ["Bahasa Indonesia", "Basa Jawa", "Bhasa Madhura", "English"]


async def test_every_press_stops_the_spinner(town: Town) -> None:
    siti = await town.resident()
    for data in ("home:open", "step:open", "junk", "step:done:nonsense"):
        query = siti.press(siti.last, data)
        await town.telegram.settled()
        assert query.answer is not None, data


async def test_two_people_at_once_are_both_answered(town: Town) -> None:
    crowd = [await town.resident(f"Warga {number}") for number in range(8)]
    for somebody in crowd:
        await somebody.sends("/langkah", queue=True)
    await town.telegram.settled()
    assert all("Langkah 1 dari 7" in somebody.sees() for somebody in crowd)


async def test_a_message_and_a_press_at_once_are_taken_in_turn(town: Town) -> None:
    siti = await town.resident()
    await siti.presses("Mulai langkah 1")
    siti.press(siti.last, "step:done:prepare")
    await siti.sends("/langkah", queue=True)
    siti.press(siti.last, "step:done:find_family")
    await town.telegram.settled()
    await siti.sends("/langkah")
    assert "Langkah 3 dari 7" in siti.sees()


async def test_who_blocks_the_bot_and_comes_back_is_in_reach_again(town: Town) -> None:
    siti = await town.resident()
    await siti.blocks_bot()
    assert not (await town.person(siti)).reachable
    before = count(siti)
    await siti.unblocks_bot()
    person = await town.person(siti)
    assert person.reachable
    assert person.reminders
    assert count(siti) == before
    await siti.blocks_bot()
    await siti.opens_link()
    assert (await town.person(siti)).reachable
    assert siti.buttons()[0] == "Mulai langkah 1"


async def test_who_blocks_while_being_answered_stops_nobody_else(town: Town) -> None:
    siti, budi = await town.resident(), await town.resident("Budi")
    await siti.sends("/langkah", queue=True)
    await siti.blocks_bot(queue=True)
    await budi.sends("/langkah", queue=True)
    await town.telegram.settled()
    assert "Langkah 1 dari 7" in budi.sees()
    assert not (await town.person(siti)).reachable


async def test_the_log_calls_a_chat_gone_only_where_it_is(town: Town) -> None:
    siti = await town.resident()
    town.telegram.faults.plan(FaultKind.FORBIDDEN, method="sendMessage", chat_id=siti.chat_id)
    with the_log() as log:
        await siti.sends("/langkah")
    assert "reply.not_sent" in log.getvalue()
    with the_log() as log:
        await siti.sends("/langkah", queue=True)
        await siti.blocks_bot(queue=True)
        await town.telegram.settled()
    assert "reply.chat_gone" in log.getvalue()
    assert "reply.not_sent" not in log.getvalue()


async def test_a_message_that_was_deleted_meanwhile_is_shown_anew(town: Town) -> None:
    siti = await town.resident()
    panel = siti.last
    town.telegram.delete(panel)
    siti.press(panel, "step:open")
    await town.telegram.settled()
    assert "Langkah 1 dari 7" in siti.sees()


async def test_a_press_that_is_answered_too_late_still_does_its_work(town: Town) -> None:
    siti = await town.resident()
    town.telegram.faults.plan(FaultKind.HELD, method="answerCallbackQuery")
    query = siti.press(siti.last, "step:open")
    await until(lambda: town.telegram.faults.held > 0)
    town.clock.move_to(town.clock.now() + timedelta(minutes=3))
    town.telegram.faults.release()
    await until(lambda: "Langkah 1 dari 7" in siti.sees())
    assert query.answer is None


async def test_a_press_that_telegram_has_dropped_meanwhile_can_be_made_again(
    town: Town,
) -> None:
    """Telegram keeps presses for 150 seconds: what the button promised must not depend on it."""
    siti = await town.resident()
    siti.press(siti.last, "step:open")
    town.clock.move_to(town.clock.now() + timedelta(seconds=151))
    await town.telegram.settled()
    assert siti.buttons()[0] == "Mulai langkah 1"
    await siti.presses("Mulai langkah 1")
    assert "Langkah 1 dari 7" in siti.sees()
