"""``kill -HUP`` of the running bot: a process of its own, with a file that an operator edits."""

import asyncio
import json
import os
import sys
from asyncio.subprocess import PIPE, Process
from pathlib import Path
from signal import SIGHUP, SIGTERM
from typing import Any

import pytest
import yaml

from simulator.api.server import Simulator
from simulator.chats.world import Telegram
from simulator.cloud.clock import MovableClock
from tests.push.processes import TOKEN
from tests.push.stage import NINE

PATIENCE = 120
FILE = {"census": "sp2020", "areas": ["35.09"], "operations": {"listen": None}}


@pytest.mark.long
async def test_a_running_bot_reads_its_settings_at_each_hangup_and_goes_on(tmp_path: Path) -> None:
    config = tmp_path / "config.yaml"
    config.write_text(yaml.safe_dump(FILE))
    async with Simulator(Telegram(MovableClock(NINE)), token=TOKEN) as simulator:
        process = await _run(config, simulator.base_url)
        async with asyncio.timeout(PATIENCE):
            assert (await _hears(process, "bot.started"))["role"] == "all"
            config.write_text(
                yaml.safe_dump({**FILE, "limits": {"per_chat": 3}, "areas": ["33.19"]})
            )
            process.send_signal(SIGHUP)
            read = await _hears(process, "settings.read_again")
            config.write_text("census: [")
            process.send_signal(SIGHUP)
            refused = await _hears(process, "settings.not_read_again")
            config.write_text(yaml.safe_dump(FILE))
            process.send_signal(SIGHUP)
            back = await _hears(process, "settings.read_again")
            process.send_signal(SIGTERM)
            await _hears(process, "bot.stopped")
            assert await process.wait() == 0
    assert (read["changed"], read["waits"]) == (["limits"], ["areas"])
    assert "config.yaml" in refused["why"]
    assert (back["changed"], back["waits"]) == (["limits"], ["areas"])


async def _run(config: Path, api_base: str) -> Process:
    command = (str(Path(sys.executable).with_name("sensusbot")), "run", "--config", str(config))
    environment = os.environ | {
        "SENSUSBOT_TOKEN": TOKEN,
        "SENSUSBOT_HASH_KEY": "a key for tests, long enough",
        "SENSUSBOT_API_BASE": api_base,
        "SENSUSBOT_DATABASE_URL": f"sqlite:///{config.with_name('bot.db')}",
    }
    return await asyncio.create_subprocess_exec(*command, env=environment, stdout=PIPE)


async def _hears(process: Process, event: str) -> dict[str, Any]:
    """Return the next line of the log that tells of something."""
    assert process.stdout is not None
    async for line in process.stdout:
        told: dict[str, Any] = json.loads(line)
        if told.get("event") == event:
            return told
    raise AssertionError(f"the bot ended before {event}")
