from typing import Any

import pytest

from simulator.chats.world import Telegram
from tests.simulator.conftest import Api


def button(**fields: Any) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": "Lanjut", **fields}]]}


def plain(label: str = "a") -> dict[str, str]:
    return {"text": label, "callback_data": label}


@pytest.mark.parametrize(
    ("markup", "sentence"),
    [
        (button(callback_data="é" * 33), "BUTTON_DATA_INVALID"),
        (
            button(callback_data=""),
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        (
            button(),
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        (
            {"inline_keyboard": [[{"callback_data": "a"}]]},
            "can't parse inline keyboard button: Can't find field \"text\"",
        ),
        (
            button(url="sensus"),
            "inline keyboard button URL 'sensus' is invalid: Wrong HTTP URL",
        ),
        (
            button(url="ftp://bps.go.id"),
            "inline keyboard button URL 'ftp://bps.go.id' is invalid: Unsupported URL protocol",
        ),
        (
            button(web_app={"url": "http://bps.go.id"}),
            "inline keyboard button Web App URL 'http://bps.go.id' is invalid: "
            "Only HTTPS links are allowed",
        ),
        (
            {"inline_keyboard": [plain()]},
            'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
        ),
        ({"inline_keyboard": [[plain()] * 9]}, "reply markup is too long"),
        ({"inline_keyboard": [[plain()]] * 101}, "reply markup is too long"),
        ([], "object expected as reply markup"),
        ("{", "can't parse reply keyboard markup JSON object"),
    ],
)
async def test_a_wrong_keyboard_is_refused(
    telegram: Telegram, api: Api, markup: Any, sentence: str
) -> None:
    ani = telegram.person("Ani", started=True)

    refused = await api.refuses(
        "sendMessage", chat_id=ani.chat_id, text="Halo", reply_markup=markup
    )

    assert refused == f"Bad Request: {sentence}"
    assert not ani.messages


async def test_data_may_have_64_bytes(telegram: Telegram, api: Api) -> None:
    ani = telegram.person("Ani", started=True)

    await api.works(
        "sendMessage",
        chat_id=ani.chat_id,
        text="Halo",
        reply_markup=button(callback_data="é" * 32),
    )

    assert ani.buttons() == ["Lanjut"]


async def test_a_link_is_kept_as_telegram_keeps_it(telegram: Telegram, api: Api) -> None:
    ani = telegram.person("Ani", started=True)

    message = await api.works(
        "sendMessage",
        chat_id=ani.chat_id,
        text="Halo",
        reply_markup=button(url="Sensus.BPS.go.id"),
    )

    assert message["reply_markup"]["inline_keyboard"][0][0]["url"] == "http://sensus.bps.go.id/"


async def test_a_phone_number_is_asked_for_in_private_chats_only(
    telegram: Telegram, api: Api
) -> None:
    ani = telegram.person("Ani", started=True)
    group = telegram.group("Desa Sabrang", members=[ani], with_bot=True)
    markup = {"keyboard": [[{"text": "Kirim nomor", "request_contact": True}]]}

    await api.works("sendMessage", chat_id=ani.chat_id, text="Nomor?", reply_markup=markup)
    refused = await api.refuses(
        "sendMessage", chat_id=group.chat_id, text="Nomor?", reply_markup=markup
    )

    assert ani.keyboard()[0][0]["text"] == "Kirim nomor"
    assert refused == "Bad Request: phone number can be requested in private chats only"


async def test_a_keyboard_stays_until_it_is_removed(telegram: Telegram, api: Api) -> None:
    ani = telegram.person("Ani", started=True)
    markup = {"keyboard": [["Ya", "Tidak"]], "resize_keyboard": True}
    await api.works("sendMessage", chat_id=ani.chat_id, text="Setuju?", reply_markup=markup)
    await api.works("sendMessage", chat_id=ani.chat_id, text="Bagaimana?")

    await ani.presses("Ya", queue=True)
    assert ani.messages[-1].text == "Ya"

    await api.works(
        "sendMessage",
        chat_id=ani.chat_id,
        text="Terima kasih",
        reply_markup={"remove_keyboard": True},
    )
    assert ani.keyboard() == []


async def test_buttons_without_words_are_dropped(telegram: Telegram, api: Api) -> None:
    """Source: td ReplyMarkup.cpp, get_reply_markup: such a button is passed over."""
    ani = telegram.person("Ani", started=True)
    empty = {"text": "", "callback_data": "a"}

    await api.works(
        "sendMessage",
        chat_id=ani.chat_id,
        text="Setuju?",
        reply_markup={"inline_keyboard": [[empty, plain()], [empty]]},
    )
    assert ani.buttons() == ["a"]
    nothing = {"keyboard": [[{"text": ""}]]}
    await api.works("sendMessage", chat_id=ani.chat_id, text="Halo", reply_markup=nothing)
    assert ani.keyboard() == []


async def test_a_mini_app_opens_from_private_chats_only(telegram: Telegram, api: Api) -> None:
    """Source: https://core.telegram.org/bots/api#inlinekeyboardbutton, web_app."""
    ani = telegram.person("Ani", started=True)
    group = telegram.group("Desa Sabrang", members=[ani], with_bot=True)
    markup = button(web_app={"url": "https://sensus.bps.go.id/app"})

    await api.works("sendMessage", chat_id=ani.chat_id, text="Buka", reply_markup=markup)
    refused = await api.refuses(
        "sendMessage", chat_id=group.chat_id, text="Buka", reply_markup=markup
    )

    assert refused == "Bad Request: BUTTON_TYPE_INVALID"


async def test_on_the_test_servers_a_mini_app_may_be_without_tls(
    telegram: Telegram, api: Api
) -> None:
    """Source: https://core.telegram.org/bots/webapps#using-bots-in-the-test-environment."""
    ani = telegram.person("Ani", started=True)
    markup = button(web_app={"url": "http://127.0.0.1:8081/aplikasi"})
    sent = {"chat_id": ani.chat_id, "text": "Buka", "reply_markup": markup}
    assert "Only HTTPS links are allowed" in await api.refuses("sendMessage", **sent)
    telegram.is_test = True
    await api.works("sendMessage", **sent)
    other = button(web_app={"url": "tg://resolve"})
    assert "is invalid" in await api.refuses("sendMessage", **{**sent, "reply_markup": other})


async def test_the_form_of_a_keyboard_is_judged_before_the_chat(api: Api) -> None:
    """Source: Client.cpp 13381 and what follows: replies, keyboard, then the chat."""
    refused = await api.refuses("sendMessage", chat_id=5, text="Halo", reply_markup=button())
    assert "Text buttons are unallowed" in refused
    reply = {"message_id": 1, "chat_id": 5}
    refused = await api.refuses("sendMessage", chat_id=5, text="Halo", reply_parameters=reply)
    assert refused == "Bad Request: chat not found"


async def test_a_keyboard_of_more_than_ten_kilobytes_is_too_long(
    telegram: Telegram, api: Api
) -> None:
    """Not in the source: REPLY_MARKUP_TOO_LONG of Telegram's servers, as reported."""
    ani = telegram.person("Ani", started=True)
    wide = [[{"text": "x" * 200, "callback_data": "a"}] for _ in range(60)]

    refused = await api.refuses(
        "sendMessage", chat_id=ani.chat_id, text="Halo", reply_markup={"inline_keyboard": wide}
    )

    assert refused == "Bad Request: reply markup is too long"
