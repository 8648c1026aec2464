from datetime import timedelta

import pytest

from simulator.chats.people import SimulatedPerson
from simulator.chats.world import Telegram
from simulator.cloud.clock import MovableClock
from simulator.cloud.cloud import CannotActError
from simulator.cloud.state import CallbackAnswer
from tests.simulator.conftest import Api, keyboard

TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"


async def shown(telegram: Telegram, api: Api, *labels: str) -> SimulatedPerson:
    """A person who sees buttons."""
    ani = telegram.person("Ani", started=True)
    await api.works(
        "sendMessage", chat_id=ani.chat_id, text="Sudah?", reply_markup=keyboard(*labels)
    )
    return ani


async def test_a_press_arrives_with_its_message(telegram: Telegram, api: Api) -> None:
    ani = await shown(telegram, api, "Sudah", "Belum")

    await ani.presses("Sudah", queue=True)

    (update,) = await api.updates()
    query = update["callback_query"]
    assert (query["data"], query["from"]["id"]) == ("Sudah", ani.user_id)
    assert query["message"]["text"] == "Sudah?"


async def test_the_answer_pops_up(telegram: Telegram, api: Api) -> None:
    ani = await shown(telegram, api, "Sudah")
    query = ani.press(ani.last, "Sudah")

    with telegram.subscribe() as events:
        await api.works(
            "answerCallbackQuery",
            callback_query_id=query.query_id,
            text="Tercatat",
            show_alert=True,
        )

    assert query.answer == CallbackAnswer("Tercatat", show_alert=True)
    assert [event.kind for event in events.waiting()] == ["callback_answered"]


async def test_a_press_is_answered_once(telegram: Telegram, api: Api) -> None:
    ani = await shown(telegram, api, "Sudah")
    query = ani.press(ani.last, "Sudah")
    await api.works("answerCallbackQuery", callback_query_id=query.query_id)

    assert await api.refuses("answerCallbackQuery", callback_query_id=query.query_id) == TOO_OLD


async def test_after_150_seconds_it_is_too_late(
    telegram: Telegram, api: Api, clock: MovableClock
) -> None:
    ani = await shown(telegram, api, "Sudah")
    query = ani.press(ani.last, "Sudah")
    clock.advance(timedelta(seconds=151))

    assert await api.refuses("answerCallbackQuery", callback_query_id=query.query_id) == TOO_OLD


async def test_an_unknown_press_cannot_be_answered(api: Api) -> None:
    assert await api.refuses("answerCallbackQuery", callback_query_id="1") == TOO_OLD


async def test_an_answer_has_200_characters_at_most(telegram: Telegram, api: Api) -> None:
    ani = await shown(telegram, api, "Sudah")
    query = ani.press(ani.last, "Sudah")

    sentence = await api.refuses(
        "answerCallbackQuery", callback_query_id=query.query_id, text="a" * 201
    )

    assert sentence == "Bad Request: MESSAGE_TOO_LONG"


async def test_a_button_of_a_deleted_message_can_still_be_pressed(
    telegram: Telegram, api: Api
) -> None:
    ani = await shown(telegram, api, "Sudah")
    message = ani.last
    await api.works("deleteMessage", chat_id=ani.chat_id, message_id=message.message_id)

    await ani.presses("Sudah", on=message, queue=True)

    (update,) = await api.updates()
    assert update["callback_query"]["message"]["date"] == 0


async def test_a_part_of_a_label_is_enough_if_it_is_unique(telegram: Telegram, api: Api) -> None:
    ani = await shown(telegram, api, "Lanjutkan langkah 4", "Lanjutkan langkah 5")

    await ani.presses("langkah 5", queue=True)

    (update,) = await api.updates()
    assert update["callback_query"]["data"] == "Lanjutkan langkah 5"
    with pytest.raises(CannotActError, match="fits several"):
        await ani.presses("Lanjutkan", queue=True)
    with pytest.raises(CannotActError, match="no button"):
        await ani.presses("Selesai", queue=True)


async def test_a_link_is_opened_without_the_bot(telegram: Telegram, api: Api) -> None:
    ani = telegram.person("Ani", started=True)
    markup = {"inline_keyboard": [[{"text": "Buka", "url": "https://sensus.bps.go.id"}]]}
    await api.works("sendMessage", chat_id=ani.chat_id, text="Situs", reply_markup=markup)

    opened = await ani.presses("Buka")

    assert opened == CallbackAnswer(url="https://sensus.bps.go.id/")
    assert await api.updates() == []


async def test_the_bot_reacts_with_one_emoji(telegram: Telegram, api: Api) -> None:
    ani = telegram.person("Ani")
    said = await ani.sends("Sudah!", queue=True)
    named = {"chat_id": ani.chat_id, "message_id": said.message_id}

    await api.works("setMessageReaction", **named, reaction=[{"type": "emoji", "emoji": "🎉"}])
    sentence = await api.refuses(
        "setMessageReaction", **named, reaction=[{"type": "emoji", "emoji": "🧮"}]
    )

    assert ani.messages[0].reactions == ("🎉",)
    assert sentence == "Bad Request: REACTION_INVALID"
