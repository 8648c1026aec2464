"""Whatever somebody sends to the webhook's address, nothing happens, and it goes on."""

import asyncio
import hmac
import json
from collections.abc import AsyncIterator
from contextlib import closing
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from handlers.run.incoming import bodies
from handlers.run.incoming.webhook import SECRET_HEADER, webhook_app
from tests.support.talk import the_log, update_of
from tests.support.town import Town

SECRET = "a-secret-for-tests-only"
WITH_SECRET = {SECRET_HEADER: SECRET}


@pytest.fixture
def town(shared_town: Town) -> Town:
    return shared_town


@pytest.fixture
async def hook(town: Town) -> AsyncIterator[TestClient[Any, Any]]:
    conversations = town.service.conversations
    app = webhook_app(conversations._bot, conversations._conversation, path="/hook", secret=SECRET)
    async with TestClient(TestServer(app)) as client:
        yield client


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"not json", 400),
        (b"\xff\xfe\x00", 400),
        (b"[1, 2]", 400),
        (b'"text"', 400),
        (b"null", 400),
        (b"{}", 400),
        (b'{"update_id": "5"}', 400),
        (b'{"update_id": true}', 400),
        (b'{"update_id": 1.5}', 400),
        (b"[" * 100_000, 400),
        (b'{"update_id": 1, "a": ' + b"{" * 50_000, 400),
        (b'{"update_id": 5, "x": "' + b"a" * bodies.LARGEST + b'"}', 413),
    ],
    ids=lambda value: str(value)[:30],
)
async def test_what_is_no_update_is_refused_without_a_trace(
    hook: TestClient[Any, Any], body: bytes, status: int
) -> None:
    with the_log() as log:
        answer = await hook.post("/hook", data=body, headers=WITH_SECRET)
    assert answer.status == status
    assert await answer.text() == ""
    assert log.getvalue() == ""


@pytest.mark.parametrize(
    "kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "x", ""]
)
async def test_the_kind_of_content_that_somebody_claims_decides_nothing(
    town: Town, hook: TestClient[Any, Any], kind: str
) -> None:
    siti = await town.resident()
    body = json.dumps(update_of(town, siti, "/langkah")).encode()
    answer = await hook.post("/hook", data=body, headers={**WITH_SECRET, "Content-Type": kind})
    assert answer.status == 200
    assert "Langkah 1 dari 7" in siti.sees()


async def test_an_encoding_that_is_none_is_refused(hook: TestClient[Any, Any]) -> None:
    headers = {**WITH_SECRET, "Content-Type": "application/json; charset=klingon"}
    answer = await hook.post("/hook", data=b'{"update_id": 1}', headers=headers)
    assert answer.status == 400


@pytest.mark.parametrize(
    "path", ["/", "/hook/", "/hook/../hook/x", "/HOOK", "/hook%00", "/%2e%2e/hook2", "/hook;a=1"]
)
async def test_no_other_path_leads_anywhere(hook: TestClient[Any, Any], path: str) -> None:
    answer = await hook.post(path, json={"update_id": 1}, headers=WITH_SECRET)
    assert answer.status == 404


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE"])
async def test_no_other_method_does_anything(hook: TestClient[Any, Any], method: str) -> None:
    answer = await hook.request(method, "/hook", headers=WITH_SECRET)
    assert answer.status == 405


async def test_the_secret_is_compared_in_constant_time_and_before_the_body_is_read(
    hook: TestClient[Any, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    compared: list[bytes] = []
    usual = hmac.compare_digest

    def spied(shown: bytes, secret: bytes) -> bool:
        compared.append(shown)
        return usual(shown, secret)

    async def never(_: object) -> None:
        pytest.fail("the body was read")

    monkeypatch.setattr("handlers.run.incoming.webhook.hmac.compare_digest", spied)
    monkeypatch.setattr("handlers.run.incoming.webhook.read_update", never)
    answer = await hook.post("/hook", data=b"{}", headers={SECRET_HEADER: SECRET[:-1]})
    assert answer.status == 403
    assert compared == [SECRET[:-1].encode()]


async def test_a_body_that_never_ends_is_not_waited_for(
    town: Town, hook: TestClient[Any, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bodies, "BODY_WITHIN", 0.05)
    head = f"POST /hook HTTP/1.1\r\nHost: x\r\n{SECRET_HEADER}: {SECRET}\r\nContent-Length: 90\r\n"
    reader, writer = await asyncio.open_connection(hook.host, hook.port)
    with closing(writer):
        writer.write(f'{head}\r\n{{"update_id"'.encode())
        assert (await reader.readline()).startswith(b"HTTP/1.1 408")


async def test_who_leaves_in_the_middle_of_a_body_leaves_no_trace(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    read, ended, talk = bodies.read_update, asyncio.Event(), town.service.conversations

    async def spied(request: web.Request) -> object:
        try:
            return await read(request)
        finally:
            asyncio.get_running_loop().call_soon(ended.set)

    monkeypatch.setattr("handlers.run.incoming.webhook.read_update", spied)
    # The server of the tests cancels what is asked by who has left; the real one does not.
    runner = web.AppRunner(
        webhook_app(talk._bot, talk._conversation, path="/hook", secret=SECRET), access_log=None
    )
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    head = f"POST /hook HTTP/1.1\r\nHost: x\r\n{SECRET_HEADER}: {SECRET}\r\nContent-Length: 90\r\n"
    with the_log() as log:
        _, writer = await asyncio.open_connection(*runner.addresses[0])
        with closing(writer):
            writer.write(f'{head}\r\n{{"update_id"'.encode())
            await writer.drain()
        await ended.wait()
        await runner.cleanup()
    assert log.getvalue() == ""


async def test_many_who_only_hold_the_line_keep_nobody_out(
    town: Town, hook: TestClient[Any, Any]
) -> None:
    siti = await town.resident()
    update = update_of(town, siti, "/langkah")
    lines = [await asyncio.open_connection(hook.host, hook.port) for _ in range(200)]
    try:
        for _, writer in lines:
            writer.write(b"POST /hook HTTP/1.1\r\nHost: x\r\n")
        answer = await hook.post("/hook", json=update, headers=WITH_SECRET)
        assert answer.status == 200
    finally:
        for _, writer in lines:
            writer.close()


async def test_while_the_secret_is_changed_two_are_accepted_and_no_third(town: Town) -> None:
    talk, other = town.service.conversations, "the-secret-before"
    bot, conversation = talk._bot, talk._conversation
    app = webhook_app(bot, conversation, path="/hook", secret=SECRET, also=other)
    async with TestClient(TestServer(app)) as client:
        for secret, status in ((SECRET, 400), (other, 400), (f"{SECRET}{other}", 403), ("", 403)):
            answer = await client.post("/hook", data=b"{}", headers={SECRET_HEADER: secret})
            assert answer.status == status, "400: it was read, and is no update"
