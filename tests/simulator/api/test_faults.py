import asyncio
import time

import aiohttp
import pytest

from simulator.chats.world import Telegram
from simulator.cloud.trouble.faults import Fault, FaultKind, Faults
from tests.simulator.conftest import TOKEN, Api


async def test_planned_faults_come_in_their_order(telegram: Telegram, api: Api) -> None:
    ani = telegram.person("Ani", started=True)
    telegram.faults.plan(
        Fault(FaultKind.TOO_MANY_REQUESTS, retry_after=7),
        None,
        FaultKind.SERVER_ERROR,
        method="sendMessage",
        chat_id=ani.chat_id,
    )

    await api.works("getMe")
    answers = [await api.call("sendMessage", chat_id=ani.chat_id, text="Halo") for _ in range(4)]

    assert [answer.get("error_code", 200) for answer in answers] == [429, 200, 500, 200]
    assert answers[0]["parameters"] == {"retry_after": 7}
    assert answers[2]["description"] == "Internal Server Error"
    assert len(ani.messages) == 2


async def test_a_bad_gateway_answers_in_html(telegram: Telegram, api: Api) -> None:
    telegram.faults.plan(FaultKind.BAD_GATEWAY)

    async with api.session.get(f"{api.base_url}/bot{TOKEN}/getMe") as response:
        assert (response.status, response.content_type) == (502, "text/html")


async def test_a_connection_dropped_before_the_effect_sends_nothing(
    telegram: Telegram, api: Api
) -> None:
    ani = telegram.person("Ani", started=True)
    telegram.faults.plan(FaultKind.DROPPED_BEFORE)

    with pytest.raises(aiohttp.ClientError):
        await api.call("sendMessage", chat_id=ani.chat_id, text="Halo")

    assert ani.messages == []


async def test_a_silent_answer_has_its_effect_and_is_on_record(
    telegram: Telegram, api: Api
) -> None:
    ani = telegram.person("Ani", started=True)
    telegram.faults.plan(FaultKind.SILENT_AFTER)

    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.1):
            await api.call("sendMessage", chat_id=ani.chat_id, text="Halo")

    assert ani.sees() == "Halo"
    assert [sent.fault for sent in telegram.sent_log] == [FaultKind.SILENT_AFTER]


async def test_silence_ends_with_a_cut_connection(telegram: Telegram, api: Api) -> None:
    telegram.faults.silence = 0.01
    telegram.faults.plan(FaultKind.SILENT_AFTER)

    with pytest.raises(aiohttp.ClientError):
        await api.call("getMe")


async def test_slowness_is_added(telegram: Telegram, api: Api) -> None:
    telegram.faults.latency = 0.05
    began = time.monotonic()

    await api.works("getMe")

    assert time.monotonic() - began >= 0.05


async def test_everything_works_again_after_clearing(telegram: Telegram, api: Api) -> None:
    telegram.faults.shares = {FaultKind.SERVER_ERROR: 1.0}
    assert await api.refuses("getMe") == "Internal Server Error"

    telegram.faults.clear()

    await api.works("getMe")


def test_a_share_is_drawn_the_same_way_each_time() -> None:
    def draws() -> list[Fault | None]:
        faults = Faults(shares={FaultKind.SERVER_ERROR: 0.2, FaultKind.TOO_MANY_REQUESTS: 0.1})
        return [faults.next_for("sendMessage", 1) for _ in range(1000)]

    kinds = [fault.kind for fault in draws() if fault is not None]
    assert draws() == draws()
    assert 150 < kinds.count(FaultKind.SERVER_ERROR) < 250
    assert 60 < kinds.count(FaultKind.TOO_MANY_REQUESTS) < 140


def test_a_share_hits_only_the_methods_named() -> None:
    faults = Faults(shares={FaultKind.SERVER_ERROR: 1.0}, methods=frozenset({"sendMessage"}))

    assert faults.next_for("getUpdates", None) is None
    assert faults.next_for("sendMessage", 1) == Fault(FaultKind.SERVER_ERROR)
