"""The chat page without a browser: who may act, what it lets run, what it remembers."""

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qsl

import pytest

from census.pages.init_data import app_secret, visitor_of
from tests.simulator.page.browsing import MORNING, READY, TOKEN, Stage, opened_stage


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    async with opened_stage() as opened:
        yield opened


@pytest.mark.parametrize(
    "headers",
    [
        {"Content-Type": "text/plain"},
        {"Content-Type": "application/json", "Origin": "https://elsewhere.example"},
        {"Content-Type": "application/json", "Sec-Fetch-Site": "cross-site"},
    ],
    ids=["a form's content type", "another origin", "another site"],
)
async def test_only_the_page_itself_may_act(stage: Stage, headers: dict[str, str]) -> None:
    body = f'{{"chat": {stage.siti.chat_id}, "speaker": {stage.siti.chat_id}, "text": "x"}}'
    answer = await stage.bot.http.post(f"{stage.address}/page/send", data=body, headers=headers)
    assert answer.status in {403, 415}
    assert stage.siti.messages == []


async def test_nobody_writes_in_the_name_of_another(stage: Stage) -> None:
    body = {"chat": stage.siti.chat_id, "speaker": stage.budi.chat_id, "text": "Saya Siti"}
    answer = await stage.bot.http.post(f"{stage.address}/page/send", json=body)
    assert answer.status == 400
    assert stage.siti.messages == []


async def test_a_text_that_no_message_holds_is_refused_with_the_pages_own_words(
    stage: Stage,
) -> None:
    body = {"chat": stage.siti.chat_id, "speaker": stage.siti.chat_id, "text": "x" * 4097}
    answer = await stage.bot.http.post(f"{stage.address}/page/send", json=body)
    assert (answer.status, await answer.json()) == (409, {"error": "tooLong"})


async def test_nobody_acts_while_the_page_is_prepared(stage: Stage) -> None:
    body = {"chat": stage.siti.chat_id, "speaker": stage.siti.chat_id, "text": "Halo"}
    stage.chat_page.preparing = True
    answer = await stage.bot.http.post(f"{stage.address}/page/send", json=body)
    assert (answer.status, await answer.json()) == (409, {"error": "preparing"})
    assert stage.siti.messages == []
    texts = (await (await stage.bot.http.get(f"{stage.address}/page/state")).json())["texts"]
    assert all(words["error.preparing"] for words in texts.values())


async def test_the_page_runs_nothing_that_is_not_its_own(stage: Stage) -> None:
    answer = await stage.bot.http.get(stage.address)
    policy = answer.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy


async def test_a_sent_file_never_acts_as_a_page(stage: Stage) -> None:
    await stage.siti.sends_document("x.html", b"<script>", "text/html", queue=True)
    media = stage.siti.messages[-1].media
    assert media is not None
    answer = await stage.bot.http.get(f"{stage.address}/page/file/{media.file_id}")
    assert answer.content_type == "application/octet-stream"
    assert answer.headers["Content-Disposition"].startswith("attachment")
    assert "sandbox" in answer.headers["Content-Security-Policy"]
    ready = f"{stage.address}/page/ready"
    answer = await stage.bot.http.get(f"{ready}/{READY.name}")
    assert await answer.read() == READY.content
    assert "sandbox" in answer.headers["Content-Security-Policy"]
    assert (await stage.bot.http.get(f"{ready}/other.pdf")).status == 404


@pytest.mark.parametrize("name", ["..%2fchat_page.py", "nothing.css", "texts.json"])
async def test_only_the_pages_own_files_are_served(stage: Stage, name: str) -> None:
    answer = await stage.bot.http.get(f"{stage.address}/static/{name}")
    assert answer.status == 404


async def test_a_second_jump_waits_for_the_first(stage: Stage) -> None:
    stage.jump_may_end.clear()
    first = stage.bot.http.post(f"{stage.address}/page/clock", json={"jump": "day"})
    async with asyncio.TaskGroup() as tasks:
        running = tasks.create_task(first)
        await stage.jump_begun.wait()
        second = await stage.bot.http.post(f"{stage.address}/page/clock", json={"jump": "day"})
        assert (await second.json())["error"] == "busy"
        stage.jump_may_end.set()
    assert running.result().status == 200
    assert stage.jumped == ["day"]


async def test_a_running_jump_can_be_stopped_and_the_next_one_begins_anew(stage: Stage) -> None:
    stage.jump_may_end.clear()
    clock, stop = f"{stage.address}/page/clock", f"{stage.address}/page/clock/stop"
    async with asyncio.TaskGroup() as tasks:
        running = tasks.create_task(stage.bot.http.post(clock, json={"jump": "day"}))
        await stage.jump_begun.wait()
        assert (await stage.bot.http.post(stop, json={})).status == 200
    assert running.result().status == 200
    assert stage.clock.now() == MORNING
    stage.jump_may_end.set()
    await stage.bot.http.post(clock, json={"jump": "day"})
    assert stage.clock.now() == MORNING + timedelta(days=1)


async def test_the_log_and_what_was_read_outlive_a_restart(stage: Stage) -> None:
    stage.chat_page.tell({"id": "Papan terkirim", "en": "Board sent"})
    await stage.bot.http.post(
        f"{stage.address}/page/read", json={"chat": stage.siti.chat_id, "message": 7}
    )
    remembered = json.loads(json.dumps(stage.chat_page.dump()))

    async with opened_stage() as restarted:
        restarted.chat_page.restore(remembered)
        state = await (await restarted.bot.http.get(f"{restarted.address}/page/state")).json()
    assert [line["lines"]["id"] for line in state["log"]] == ["Papan terkirim"]
    assert state["chats"][0]["read"] == 7


async def test_a_mini_app_opens_for_who_presses_and_telegram_signs_who_it_is(stage: Stage) -> None:
    siti, app = stage.siti, "https://sensus.example/aplikasi"
    button = {"text": "Halaman", "web_app": {"url": app}}
    keyboard = {"inline_keyboard": [[button]]}
    await siti.opens_link(queue=True)
    sent = await stage.bot.call(
        "sendMessage", chat_id=str(siti.chat_id), text="Buka", reply_markup=keyboard
    )
    body = {"chat": siti.chat_id, "speaker": siti.chat_id, "message": sent["message_id"]}
    opened = await _opens(stage, {**body, "app": app, "dark": True})
    address, _, launch = opened["url"].partition("#")
    told = dict(parse_qsl(launch))
    assert address == app
    assert json.loads(told["tgWebAppThemeParams"])["bg_color"] == "#212121"
    visitor = visitor_of(told["tgWebAppData"], app_secret(TOKEN), at=stage.clock.now())
    assert visitor is not None
    assert (visitor.chat, visitor.language, visitor.start) == (siti.chat_id, "id", "")
    for other in ({"app": "https://elsewhere.example"}, {"app": app, "speaker": 5}):
        assert "error" in await _opens(stage, {**body, **other})


async def test_a_link_with_startapp_opens_the_bots_own_mini_app(stage: Stage) -> None:
    body = {"speaker": stage.budi.chat_id, "start": "35-09-12"}
    assert await _opens(stage, body) == {"error": "gone"}, "BotFather knows of no Mini App"
    stage.telegram.main_app = "https://sensus.example/aplikasi"
    told = dict(parse_qsl((await _opens(stage, body))["url"].partition("#")[2]))
    visitor = visitor_of(told["tgWebAppData"], app_secret(TOKEN), at=stage.clock.now())
    assert visitor is not None
    assert (visitor.chat, visitor.start) == (stage.budi.chat_id, "35-09-12")


async def _opens(stage: Stage, body: Mapping[str, Any]) -> dict[str, str]:
    answer = await stage.bot.http.post(f"{stage.address}/page/app", json=body)
    found: dict[str, str] = await answer.json()
    return found
