"""Who watches over a process asks it over HTTP, and hears from it while it is well."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import aiohttp
import pytest

from bot.run.operations.lookout import Lookout, expect_parts
from bot.run.process_roles import ProcessRole
from bot.running import read_settings_again
from census.broadcasts.audience import Audience, Completion
from census.broadcasts.broadcast import Broadcast, BroadcastState
from census.people.people import ChatId, Role
from census.push.delivery import NewDelivery
from services.operations.pulse import ProcessPart, Pulse
from services.ports.operations.elections import Task
from services.ports.unit_of_work import StorageUnavailableError
from services.push.admin_news import ADMIN_NOTICE
from storage.engine.transaction import Transaction
from tests.support.talk import break_table, hand_over, the_log
from tests.support.town import Town, open_town
from web.metrics import PrometheusMeter
from web.server import listening, operations_app


@dataclass(frozen=True, slots=True, repr=False)
class Watched:
    """A campaign whose process is watched over."""

    town: Town
    lookout: Lookout
    pulse: Pulse

    async def page(self) -> str:
        """The metrics as Prometheus reads them."""
        return (await self.lookout.metrics()).decode()


@pytest.fixture
async def watched(tmp_path: Path, migrated_sqlite: Path) -> AsyncIterator[Watched]:
    meter, pulse = PrometheusMeter(release="1.0", role="all"), Pulse()
    async with open_town(tmp_path, migrated_sqlite, meter=meter, pulse=pulse) as town:
        yield Watched(town, Lookout(town.app, meter, pulse, role="all"), pulse)


@asynccontextmanager
async def asked(watched: Watched) -> AsyncIterator[aiohttp.ClientSession]:
    check = watched.lookout.check
    app = operations_app(
        role="all", alive=check.alive, ready=check.ready, metrics=watched.lookout.metrics
    )
    async with (
        listening(app, "127.0.0.1", 0) as port,
        aiohttp.ClientSession(f"http://127.0.0.1:{port}") as session,
    ):
        yield session


async def test_a_process_that_does_its_part_is_ready(watched: Watched) -> None:
    expect_parts(watched.pulse, ProcessRole.ALL, polling=True)
    await watched.town.resident()
    async with asked(watched) as session:
        async with session.get("/readyz") as answer:
            assert answer.status == 503
            # The sender and the schedule of this town are driven by hand.
            assert set((await answer.json())["not_well"]) == {"push", "schedule"}
        await watched.town.service.sender.drain()
        await watched.town.service.schedule.tick()
        async with session.get("/readyz") as answer:
            assert answer.status == 200
            assert await answer.json() == {"well": True, "role": "all", "not_well": {}}
        async with session.get("/healthz") as answer:
            assert answer.status == 200


async def test_without_the_database_it_is_alive_and_not_ready(
    watched: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def away(_: Transaction) -> None:
        raise StorageUnavailableError("The database is away.")

    monkeypatch.setattr(Transaction, "_connected", away)
    async with asked(watched) as session:
        async with session.get("/readyz") as answer:
            assert answer.status == 503
            assert (await answer.json())["not_well"] == {"database": "The database is away."}
        async with session.get("/healthz") as answer:
            assert answer.status == 200
        async with session.get("/metrics") as answer:
            page = await answer.text()
    assert "sensusbot_ready 0.0" in page
    assert "sensusbot_queue_age_seconds" not in page
    assert "sensusbot_database_errors_total 2.0" in page


@pytest.mark.parametrize(
    "path", ["/", "/metrics/", "/../etc/passwd", "/%2e%2e/", "/readyz/x", "/METRICS"]
)
async def test_there_is_nothing_else_to_read(watched: Watched, path: str) -> None:
    async with asked(watched) as session, session.get(path) as answer:
        assert answer.status == 404


async def test_who_only_holds_the_line_or_sends_without_end_keeps_nobody_out(
    watched: Watched,
) -> None:
    endless = (
        b"GET /healthz HTTP/1.1\r\nHost: x\r\nContent-Length: 900000000\r\n\r\n" + 90_000 * b"x"
    )
    async with asked(watched) as session, AsyncExitStack() as lines:
        for begun in (b"", b"GET /met", b"GET /healthz HTTP/1.1\r\nX: ", endless) * 20:
            assert session._base_url is not None
            _, writer = await asyncio.open_connection("127.0.0.1", session._base_url.port)
            lines.callback(writer.close)
            writer.write(begun)
        for path in ("/healthz", "/metrics"):
            async with session.get(path) as answer:
                assert answer.status == 200


async def test_nothing_can_be_sent_there(watched: Watched) -> None:
    async with asked(watched) as session:
        for path in ("/healthz", "/readyz", "/metrics"):
            async with session.post(path, data=b"x" * 5000) as answer:
                assert answer.status == 405


async def test_updates_and_look_ups_are_counted_by_what_became_of_them(watched: Watched) -> None:
    town = watched.town
    siti = town.telegram.person("Siti")
    await siti.sends("/start")
    await siti.presses("Indonesia")
    await siti.presses("Setuju")
    await siti.sends("/terbit")
    await hand_over(town, {"update_id": 999_999_999, "message": {"nonsense": True}})
    page = await watched.page()
    assert 'sensusbot_updates_total{kind="message",outcome="answered"} 1.0' in page
    assert 'sensusbot_updates_total{kind="callback_query",outcome="answered"} 2.0' in page
    assert 'sensusbot_updates_total{kind="message",outcome="refused"} 1.0' in page
    assert 'sensusbot_updates_total{kind="unknown",outcome="unreadable"} 1.0' in page
    assert 'sensusbot_update_seconds_count{kind="message"} 2.0' in page
    assert str(siti.chat_id) not in page


async def test_an_update_that_fails_is_counted_as_such(watched: Watched) -> None:
    siti = await watched.town.resident()
    break_table(watched.town, "journey_steps")
    await siti.sends("/langkah")
    page = await watched.page()
    assert 'sensusbot_updates_total{kind="message",outcome="failed"} 1.0' in page
    assert 'sensusbot_updates_total{kind="message",outcome="failed_try"} 2.0' in page
    assert "sensusbot_updates_set_aside 1.0" in page


async def test_a_paused_broadcast_and_what_is_owed_later_are_counted(watched: Watched) -> None:
    town = watched.town
    dewi, now = await town.admin(), town.clock.now()
    chat = ChatId(dewi.chat_id)
    later = NewDelivery(
        "news", chat, ADMIN_NOTICE, now + timedelta(hours=2), now + timedelta(days=1), {"key": "x"}
    )
    unsent = Broadcast(0, chat, now, Audience(Role.EMPLOYEE, None, Completion.UNFINISHED, "ASN"))
    async with town.app.storage.open() as uow:
        await uow.broadcasts.add(replace(unsent, state=BroadcastState.PAUSED))
        await uow.deliveries.add([later])
        await uow.commit()
    page = await watched.page()
    assert 'sensusbot_broadcasts{state="paused"} 1.0' in page
    assert 'sensusbot_broadcasts{state="running"} 0.0' in page
    assert "sensusbot_queue_ahead_soonest_seconds 7200.0" in page


async def test_who_has_a_task_and_refused_settings_are_counted(
    tmp_path: Path, migrated_sqlite: Path
) -> None:
    meter, config = PrometheusMeter(release="1.0", role="all"), tmp_path / "config.yaml"
    config.write_text("census: nonsense\n")
    async with open_town(tmp_path, migrated_sqlite, meter=meter, config=config) as town:
        with the_log():
            await read_settings_again(town.service)
    meter.elected(Task.SEND, elected=True)
    meter.elected(Task.SEND, elected=False)
    page = meter.page(ready=True, seen=None, database_errors=0).decode()
    assert 'sensusbot_settings_reloads_total{outcome="refused"} 1.0' in page
    assert 'sensusbot_elected{task="send"} 0.0' in page
    assert 'sensusbot_elections_won_total{task="send"} 1.0' in page


async def test_a_port_that_is_taken_stops_nobody(tmp_path: Path, watched: Watched) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken, the_log() as log:
        address = f"127.0.0.1:{taken.getsockname()[1]}"
        lookout = Lookout(
            watched.town.app,
            PrometheusMeter(release="1.0", role="all"),
            watched.pulse,
            role="all",
            listen=address,
        )
        await lookout.run(asyncio.Event())
    assert "operations.not_listening" in log.getvalue()
    assert address in log.getvalue()


async def test_signs_of_life_are_sent_only_while_all_is_well(watched: Watched) -> None:
    sent: list[str | None] = []
    answers: list[str | None] = [None, "HTTP 500"]

    async def send() -> str | None:
        sent.append(answers[len(sent)])
        return sent[-1]

    with the_log() as log:
        await watched.lookout.signal(send)
        assert sent == [None]
        await watched.lookout.signal(send)
        assert "ping.failed" in log.getvalue()
        watched.pulse.expect(ProcessPart.PUSH, within=30)
        await watched.lookout.signal(send)
    assert len(sent) == 2
    assert "ping.withheld" in log.getvalue()
