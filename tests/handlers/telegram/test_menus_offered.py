"""The menus are offered at the start, also while Telegram answers only now and then."""

import asyncio
from pathlib import Path
from typing import cast

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramNetworkError
from aiogram.methods import SetMyCommands

from handlers.run.running import offer_menus
from handlers.telegram.menus import menus
from tests.push.processes import CATALOGUE
from tests.support.town import open_town


class NowAndThen:
    """A bot that reaches Telegram with every second request."""

    def __init__(self) -> None:
        self.tries = 0
        self.taken: list[SetMyCommands] = []

    async def __call__(self, request: SetMyCommands) -> bool:
        self.tries += 1
        if self.tries % 2:
            raise TelegramNetworkError(request, "reset")
        self.taken.append(request)
        return True


async def test_a_request_that_failed_is_repeated_and_not_those_before_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("handlers.run.running.PAUSE", 0.0)
    bot = NowAndThen()
    await offer_menus(cast("Bot", bot), CATALOGUE)
    assert bot.taken == list(menus(CATALOGUE))
    assert bot.tries == 2 * len(bot.taken)


async def test_nobody_waits_for_the_menus_of_a_start(
    tmp_path: Path, migrated_sqlite: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    never, begun = asyncio.Event(), []

    async def offer(*_: object) -> None:
        begun.append(True)
        await never.wait()

    monkeypatch.setattr("handlers.run.running.offer_menus", offer)
    async with open_town(tmp_path, migrated_sqlite) as town:
        siti = town.telegram.person("Siti")
        await siti.sends("/start")
        assert siti.buttons()
    assert begun == [True]
