"""How a request may come, and what is no request at all."""

import json

import aiohttp

from simulator.chats.world import Telegram
from tests.simulator.conftest import TOKEN, Api


async def test_a_request_comes_in_any_of_five_ways(telegram: Telegram, api: Api) -> None:
    ani = telegram.person("Ani", started=True)
    url = f"{api.base_url}/bot{TOKEN}/sendMessage"
    fields = {"chat_id": str(ani.chat_id), "text": "Halo & hai"}
    parts = aiohttp.FormData(fields, default_to_multipart=True)

    statuses = []
    for method, keywords in (
        ("GET", {"params": fields}),
        ("POST", {"params": fields}),
        ("POST", {"data": fields}),
        ("POST", {"json": {**fields, "chat_id": ani.chat_id}}),
        ("POST", {"data": parts}),
    ):
        async with api.session.request(method, url, **keywords) as response:
            statuses.append(response.status)

    assert statuses == [200] * 5
    assert [message.text for message in ani.messages] == ["Halo & hai"] * 5


async def test_nested_parameters_may_be_json_in_a_form(telegram: Telegram, api: Api) -> None:
    ani = telegram.person("Ani", started=True)
    markup = json.dumps({"inline_keyboard": [[{"text": "Ya", "callback_data": "ya"}]]})

    await api.works("sendMessage", chat_id=ani.chat_id, text="Halo", reply_markup=markup)

    assert ani.buttons() == ["Ya"]


async def test_a_methods_name_may_be_written_in_any_case(telegram: Telegram, api: Api) -> None:
    await api.works("getme")

    assert telegram.requests == {"getMe": 1}


async def test_an_unknown_method_is_named(api: Api) -> None:
    answer = await api.call("sendDice", chat_id=1)

    assert answer == {
        "ok": False,
        "error_code": 404,
        "description": "Not Found: method not found",
    }


async def test_a_wrong_token_is_unauthorized(api: Api) -> None:
    stranger = Api(api.base_url, api.session, token="1:x")
    nonsense = Api(api.base_url, api.session, token="abc")

    assert await stranger.refuses("getMe") == "Unauthorized"
    assert await nonsense.refuses("getMe") == "Unauthorized: invalid token specified"


async def test_broken_json_is_refused(api: Api) -> None:
    headers = {"Content-Type": "application/json"}
    url = f"{api.base_url}/bot{TOKEN}/sendMessage"

    async with api.session.post(url, data="{", headers=headers) as response:
        broken = await response.json()
    async with api.session.post(url, data="[]", headers=headers) as response:
        no_object = await response.json()

    assert broken["error_code"] == no_object["error_code"] == 400
    assert no_object["description"] == "Bad Request: JSON object expected"


async def test_a_document_above_50_megabytes_is_too_large(telegram: Telegram, api: Api) -> None:
    ani = telegram.person("Ani", started=True)

    answer = await api.uploads(
        "sendDocument", "document", bytes(50 * 1024 * 1024 + 1), chat_id=ani.chat_id
    )

    assert answer["description"] == "Request Entity Too Large"
