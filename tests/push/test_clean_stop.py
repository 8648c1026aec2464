"""``sensusbot run`` as whoever operates it knows it: a process that is told to stop.

It also shows what a bot imports that talks and sends.
"""

import asyncio
import json
import os
import shutil
import signal
import sys
from asyncio.subprocess import PIPE, Process
from datetime import UTC, datetime, timedelta
from pathlib import Path

import yaml

from census.people.people import ChatId
from census.push.delivery import DeliveryState, NewDelivery
from services.push.admin_news import ADMIN_NOTICE
from simulator.api.server import Simulator
from simulator.chats.world import Telegram
from simulator.cloud.clock import MovableClock
from simulator.cloud.trouble.flood import NO_LIMITS, Flood
from tests.push.crowd import chats_of, meet
from tests.push.processes import TOKEN
from tests.push.stage import WIB, opened, received, repeats, states

ADMINS = 400
"""At 25 a second they take 16 seconds: on a slow machine, too, most are still owed at the stop."""
PATIENCE = 120
HALF_A_DAY = timedelta(hours=12)
COMPLAINTS = "complaints.txt"
NOT_YET_NEEDED = {
    *("fpdf", "fontTools", "docx", "lxml", "pypdf", "alembic", "simulator"),
    *("lokal.samaran", "zxingcpp", "rapidocr", "onnxruntime", "python_calamine"),
}
"""What prints, reads files, migrates or plays Telegram: not one of these has had anything to do."""


async def test_told_to_stop_the_bot_finishes_what_is_on_its_way_and_leaves_with_success(
    tmp_path: Path, migrated_sqlite: Path
) -> None:
    now = datetime.now(UTC)  # noqa: TID251 - a real process lives by the machine's clock
    url = f"sqlite:///{tmp_path / 'bot.db'}"
    shutil.copy(migrated_sqlite, tmp_path / "bot.db")
    telegram = Telegram(MovableClock(now), flood=Flood(NO_LIMITS))
    meet(telegram, chats_of(ADMINS))
    telegram.faults.latency = 0.3
    async with Simulator(telegram, token=TOKEN) as simulator:
        await _owe_news(url, now)
        process = await _run(tmp_path, url, simulator.base_url, now)
        try:
            await _received(telegram, 20, process, tmp_path)
            process.send_signal(signal.SIGTERM)
            log, _ = await asyncio.wait_for(process.communicate(), PATIENCE)
        finally:
            if process.returncode is None:
                process.kill()

    complaints = (tmp_path / COMPLAINTS).read_text()
    assert process.returncode == 0, complaints
    imported = {line.rpartition("|")[2].strip() for line in complaints.splitlines()}
    assert "aiogram" in imported
    assert not imported & NOT_YET_NEEDED
    assert "bot.stopped" in [json.loads(line)["event"] for line in log.decode().splitlines()]
    told = len(received(telegram))
    assert 20 <= told < ADMINS
    assert repeats(telegram) == 0
    expected = {DeliveryState.SENT: told, DeliveryState.PENDING: ADMINS - told}
    assert await states(url) == expected


async def _owe_news(url: str, now: datetime) -> None:
    owed = [
        NewDelivery(
            occasion="news",
            chat=ChatId(chat),
            kind=ADMIN_NOTICE,
            not_before=now,
            expires_at=now + timedelta(days=1),
            facts={"key": "news"},
        )
        for chat in chats_of(ADMINS)
    ]
    async with opened(url) as storage, storage.open() as uow:
        await uow.deliveries.add(owed)
        await uow.commit()


async def _run(folder: Path, url: str, api_base: str, now: datetime) -> Process:
    """Start the bot, in a campaign whose only quiet minutes are half a day away."""
    quiet = (now + HALF_A_DAY).astimezone(WIB)
    config = folder / "config.yaml"
    settings = {
        "census": "sp2020",
        "areas": ["35.09"],
        "admins": chats_of(ADMINS),
        "quiet": {"nights": _minute_of(quiet), "friday": None, "maghrib": None},
    }
    config.write_text(yaml.safe_dump(settings), encoding="utf-8")
    environment = os.environ | {
        "SENSUSBOT_TOKEN": TOKEN,
        "SENSUSBOT_HASH_KEY": "a key for tests, long enough",
        "SENSUSBOT_API_BASE": api_base,
        "SENSUSBOT_DATABASE_URL": url,
        # As ``python -X importtime``: each module that it imports is a line of its complaints.
        "PYTHONPROFILEIMPORTTIME": "1",
    }
    command = (str(Path(sys.executable).with_name("sensusbot")), "run", "--config", str(config))
    with (folder / COMPLAINTS).open("w") as complaints:
        return await asyncio.create_subprocess_exec(
            *command, env=environment, stdout=PIPE, stderr=complaints
        )


def _minute_of(moment: datetime) -> list[str]:
    return [moment.strftime("%H.%M"), (moment + timedelta(minutes=1)).strftime("%H.%M")]


async def _received(telegram: Telegram, count: int, process: Process, folder: Path) -> None:
    """Wait for messages; a bot that did not come up says why."""
    async with asyncio.timeout(PATIENCE):
        while len(telegram.sent_log) < count:
            if process.returncode is not None:
                raise AssertionError((folder / COMPLAINTS).read_text())
            await asyncio.sleep(0.01)
