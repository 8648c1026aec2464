from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from aiohttp import web

from simulator.chats.world import Telegram
from tests.simulator.conftest import Api, HandTime, keyboard, until


class Hook:
    """A bot's web server: it keeps what came, and answers what a test tells it to."""

    def __init__(self) -> None:
        self.updates: list[dict[str, Any]] = []
        self.secrets: list[str | None] = []
        self.answer: Callable[[], web.Response] = web.Response
        self.url = ""

    async def handle(self, request: web.Request) -> web.Response:
        self.updates.append(await request.json())
        self.secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        return self.answer()

    def fails(self, times: int) -> None:
        def answer() -> web.Response:
            return web.Response(status=500 if len(self.updates) <= times else 200)

        self.answer = answer


@pytest.fixture
async def hook() -> AsyncIterator[Hook]:
    hook = Hook()
    app = web.Application()
    app.router.add_post("/hook", hook.handle)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    hook.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield hook
    await runner.cleanup()


async def test_updates_are_delivered_with_the_secret(
    telegram: Telegram, api: Api, hook: Hook
) -> None:
    ani = telegram.person("Ani")
    await api.works("setWebhook", url=hook.url, secret_token="rahasia-1")

    await ani.sends("Halo")

    assert [update["message"]["text"] for update in hook.updates] == ["Halo"]
    assert hook.secrets == ["rahasia-1"]


async def test_a_method_in_the_answer_is_performed(
    telegram: Telegram, api: Api, hook: Hook
) -> None:
    ani = telegram.person("Ani")
    await api.works("setWebhook", url=hook.url)
    reply = {"method": "sendMessage", "chat_id": ani.chat_id, "text": "Hai"}
    hook.answer = lambda: web.json_response(reply)

    await ani.sends("Halo")

    assert ani.sees() == "Hai"
    assert telegram.sent_log[0].method == "sendMessage"


async def test_reading_methods_in_the_answer_are_not_performed(
    telegram: Telegram, api: Api, hook: Hook
) -> None:
    ani = telegram.person("Ani")
    await api.works("setWebhook", url=hook.url)
    hook.answer = lambda: web.json_response({"method": "deleteWebhook"})

    await ani.sends("Halo")

    assert (await api.works("getWebhookInfo"))["url"] == hook.url


async def test_a_failed_delivery_is_repeated_and_shown(
    telegram: Telegram, api: Api, hook: Hook
) -> None:
    ani = telegram.person("Ani")
    await api.works("setWebhook", url=hook.url)
    hook.fails(times=2)

    await ani.sends("Halo")

    assert len(hook.updates) == 3
    assert len({update["update_id"] for update in hook.updates}) == 1
    info = await api.works("getWebhookInfo")
    assert info["pending_update_count"] == 0
    assert info["last_error_message"] == (
        "Wrong response from the webhook: 500 Internal Server Error"
    )


async def test_one_chats_updates_keep_their_order_while_others_go_on(
    telegram: Telegram, api: Api, hook: Hook
) -> None:
    ani, budi = telegram.person("Ani"), telegram.person("Budi")
    await api.works("setWebhook", url=hook.url)
    hook.fails(times=1)

    await ani.sends("Satu", queue=True)
    await ani.sends("Dua", queue=True)
    await budi.sends("Tiga")

    texts = [update["message"]["text"] for update in hook.updates]
    assert texts.index("Tiga") < texts.index("Dua")
    assert texts[-1] == "Dua"


async def test_what_waited_before_the_webhook_can_be_dropped(
    telegram: Telegram, api: Api, hook: Hook
) -> None:
    ani = telegram.person("Ani")
    await ani.sends("Lama", queue=True)

    await api.works("setWebhook", url=hook.url, drop_pending_updates=True)
    await ani.sends("Baru")

    assert [update["message"]["text"] for update in hook.updates] == ["Baru"]


async def test_after_deleting_the_webhook_polling_goes_on(
    telegram: Telegram, api: Api, hook: Hook
) -> None:
    ani = telegram.person("Ani")
    await api.works("setWebhook", url=hook.url)
    hook.answer = lambda: web.Response(status=503)
    await ani.sends("Halo", queue=True)
    await until(lambda: len(hook.updates) > 0)

    answer = await api.call("deleteWebhook")

    assert answer == {"ok": True, "result": True, "description": "Webhook was deleted"}
    assert [update["message"]["text"] for update in await api.updates()] == ["Halo"]


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        (
            {"url": "http://sensus.id/hook"},
            "bad webhook: An HTTPS URL must be provided for webhook",
        ),
        (
            {"url": "https://sensus.id:5000/hook"},
            "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443",
        ),
        (
            {"url": "https://sensus.id/hook", "secret_token": "ra ha sia"},
            "secret token contains unallowed characters",
        ),
        (
            {"url": "https://sensus.id/hook", "secret_token": "a" * 257},
            "secret token is too long",
        ),
    ],
)
async def test_a_wrong_webhook_is_refused(
    api: Api, parameters: dict[str, str], sentence: str
) -> None:
    assert await api.refuses("setWebhook", **parameters) == f"Bad Request: {sentence}"


async def test_a_press_overtakes_a_message_that_could_not_be_delivered(
    telegram: Telegram, api: Api, hook: Hook
) -> None:
    ani = telegram.person("Ani", started=True)
    await api.works("sendMessage", chat_id=ani.chat_id, text="?", reply_markup=keyboard("Ya"))
    await api.works("setWebhook", url=hook.url)
    hook.fails(times=1)

    await ani.sends("Halo", queue=True)
    await ani.blocks_bot(queue=True)
    ani.press(ani.from_bot[-1], "Ya")
    await telegram.settled()

    kinds = [list(update)[1] for update in hook.updates]
    assert kinds == ["message", "my_chat_member", "callback_query", "message"]


async def test_a_second_webhook_within_a_second_is_too_soon(
    api: Api, hook: Hook, poll_time: HandTime
) -> None:
    await api.works("setWebhook", url=hook.url)

    again = await api.call("setWebhook", url=hook.url)
    await api.works("deleteWebhook")
    poll_time.passes(1.0)

    assert again["parameters"] == {"retry_after": 1}
    await api.works("setWebhook", url=hook.url)
