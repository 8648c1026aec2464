from datetime import timedelta
from typing import Any

import pytest

from simulator.chats.people import SimulatedPerson
from simulator.chats.world import Telegram
from simulator.cloud.clock import MovableClock
from tests.simulator.conftest import Api, jpeg, keyboard, png

NOT_MODIFIED = (
    "Bad Request: message is not modified: specified new message content and reply markup are "
    "exactly the same as a current content and reply markup of the message"
)


@pytest.fixture
def ani(telegram: Telegram) -> SimulatedPerson:
    return telegram.person("Ani", started=True)


async def sent(api: Api, ani: SimulatedPerson, **parameters: Any) -> dict[str, int]:
    """Send a message, and return what names it in an edit."""
    message = await api.works("sendMessage", chat_id=ani.chat_id, text="Langkah 1", **parameters)
    return {"chat_id": ani.chat_id, "message_id": message["message_id"]}


async def test_a_message_is_edited_in_place(
    ani: SimulatedPerson, api: Api, clock: MovableClock
) -> None:
    message = await sent(api, ani, reply_markup=keyboard("Sudah"))
    clock.advance(timedelta(days=7))

    edited = await api.works(
        "editMessageText", **message, text="Langkah 2", reply_markup=keyboard("Selesai")
    )

    assert [m.text for m in ani.messages] == ["Langkah 2"]
    assert ani.buttons() == ["Selesai"]
    assert edited["edit_date"] == int(clock.now().timestamp())


async def test_an_edit_without_a_keyboard_removes_it(ani: SimulatedPerson, api: Api) -> None:
    message = await sent(api, ani, reply_markup=keyboard("Sudah"))

    await api.works("editMessageText", **message, text="Langkah 1")

    assert ani.buttons() == []


async def test_an_edit_that_changes_nothing_is_refused(ani: SimulatedPerson, api: Api) -> None:
    message = await sent(api, ani, reply_markup=keyboard("Sudah"))

    text = await api.refuses(
        "editMessageText", **message, text="Langkah 1 ", reply_markup=keyboard("Sudah")
    )
    markup = await api.refuses("editMessageReplyMarkup", **message, reply_markup=keyboard("Sudah"))

    assert text == markup == NOT_MODIFIED


async def test_the_keyboard_alone_can_be_edited(ani: SimulatedPerson, api: Api) -> None:
    message = await sent(api, ani, reply_markup=keyboard("Sudah"))

    await api.works("editMessageReplyMarkup", **message, reply_markup=keyboard("Belum"))

    assert (ani.sees(), ani.buttons()) == ("Langkah 1", ["Belum"])


async def test_an_unknown_message_is_not_found(ani: SimulatedPerson, api: Api) -> None:
    sentence = await api.refuses("editMessageText", chat_id=ani.chat_id, message_id=99, text="Halo")

    assert sentence == "Bad Request: message to edit not found"


async def test_a_persons_message_cannot_be_edited(ani: SimulatedPerson, api: Api) -> None:
    said = await ani.sends("Halo", queue=True)

    sentence = await api.refuses(
        "editMessageText", chat_id=ani.chat_id, message_id=said.message_id, text="Hai"
    )

    assert sentence == "Bad Request: message can't be edited"


async def test_a_message_with_a_reply_keyboard_cannot_be_edited(
    ani: SimulatedPerson, api: Api
) -> None:
    message = await sent(api, ani, reply_markup={"keyboard": [["Ya"]]})

    sentence = await api.refuses("editMessageText", **message, text="Hai")

    assert sentence == "Bad Request: message can't be edited"


async def test_an_edit_takes_inline_keyboards_only(ani: SimulatedPerson, api: Api) -> None:
    message = await sent(api, ani)

    sentence = await api.refuses(
        "editMessageText", **message, text="Hai", reply_markup={"keyboard": [["Ya"]]}
    )

    assert sentence == "Bad Request: inline keyboard expected"


async def test_a_picture_has_a_caption_and_no_text(ani: SimulatedPerson, api: Api) -> None:
    answer = await api.uploads("sendPhoto", "photo", png(), chat_id=ani.chat_id, caption="Papan")
    photo = {"chat_id": ani.chat_id, "message_id": answer["result"]["message_id"]}

    sentence = await api.refuses("editMessageText", **photo, text="Hai")
    await api.works("editMessageCaption", **photo, caption="Papan baru")

    assert sentence == "Bad Request: there is no text in the message to edit"
    assert ani.sees() == "Papan baru"


async def test_a_text_has_no_caption(ani: SimulatedPerson, api: Api) -> None:
    message = await sent(api, ani)

    sentence = await api.refuses("editMessageCaption", **message, caption="Papan")

    assert sentence == "Bad Request: there is no caption in the message to edit"


async def test_a_picture_is_replaced_by_another(
    ani: SimulatedPerson, api: Api, telegram: Telegram
) -> None:
    first = await api.uploads("sendPhoto", "photo", png(), chat_id=ani.chat_id)
    second = await api.uploads("sendPhoto", "photo", jpeg(), chat_id=ani.chat_id)
    file_id = second["result"]["photo"][-1]["file_id"]

    edited = await api.works(
        "editMessageMedia",
        chat_id=ani.chat_id,
        message_id=first["result"]["message_id"],
        media={"type": "photo", "media": file_id, "caption": "<b>Baru</b>", "parse_mode": "HTML"},
    )

    assert edited["photo"][-1]["file_id"] == file_id
    assert edited["caption"] == "Baru"


async def test_a_blocked_bot_cannot_edit_either(ani: SimulatedPerson, api: Api) -> None:
    message = await sent(api, ani)
    await ani.blocks_bot(queue=True)

    sentence = await api.refuses("editMessageText", **message, text="Hai")

    assert sentence == "Forbidden: bot was blocked by the user"
