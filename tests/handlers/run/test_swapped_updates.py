"""By webhook a press and a text may come in another order than they were made."""

from typing import Any

import pytest

from tests.support.talk import count, hand_over, next_number, press_of, update_of
from tests.support.town import NIK, Town


@pytest.fixture
def town(shared_town: Town) -> Town:
    """People are strangers to each other here."""
    return shared_town


async def arrive_swapped(town: Town, first: dict[str, Any], second: dict[str, Any]) -> None:
    """Hand over two updates, of which the second was made first."""
    await hand_over(town, second)
    await hand_over(town, first)


async def test_a_text_is_no_answer_to_a_question_that_came_after_it(town: Town) -> None:
    siti = await town.resident()
    text = update_of(town, siti, "123")
    press = press_of(town, siti, "status:check")
    await arrive_swapped(town, text, press)
    assert "Maksud Anda yang mana?" in siti.sees()
    await hand_over(town, update_of(town, siti, NIK))
    assert "nomor KK" in siti.sees()


async def test_a_number_that_overtakes_the_press_is_deleted_and_asked_for(town: Town) -> None:
    siti = await town.resident()
    press = press_of(town, siti, "status:check")
    text = update_of(town, siti, NIK)
    await arrive_swapped(town, press, text)
    assert NIK not in str([message.text for message in siti.chat.history])
    assert any("Ketik NIK dan nomor KK" in message.text for message in siti.from_bot)
    await hand_over(town, update_of(town, siti, NIK))
    assert "nomor KK" in siti.sees()


async def test_an_older_question_does_not_take_the_place_of_a_newer_one(town: Town) -> None:
    siti = await town.resident()
    command = update_of(town, siti, "/asn")
    press = press_of(town, siti, "status:check")
    shown = count(siti)
    await arrive_swapped(town, command, press)
    assert count(siti) == shown
    await hand_over(town, update_of(town, siti, NIK))
    assert "nomor KK" in siti.sees()


async def test_an_older_farewell_does_not_end_a_chat_that_was_heard_from_since(
    town: Town,
) -> None:
    siti = await town.resident()
    bot = {"id": town.telegram.bot.user_id, "is_bot": True, "first_name": "Sensus"}
    gone = {
        "update_id": next_number(town),
        "my_chat_member": {
            "chat": {"id": siti.chat_id, "type": "private", "first_name": "Siti"},
            "from": {"id": siti.user_id, "is_bot": False, "first_name": "Siti"},
            "date": 1583456400,
            "old_chat_member": {"user": bot, "status": "member"},
            "new_chat_member": {"user": bot, "status": "kicked", "until_date": 0},
        },
    }
    await arrive_swapped(town, gone, update_of(town, siti, "/langkah"))
    assert (await town.person(siti)).reachable
    assert "Langkah 1 dari 7" in siti.sees()
