"""The public page inside Telegram: a button in private, a link in groups, the own unit first."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot.pages.serving import PageKeeper
from census.recaps.recap import RecapRow
from census.units import Measure
from tests.census.pages.test_init_data import signed
from tests.handlers.groups.grouping import a_bound_group, a_helper
from tests.support.town import AMBULU, SABRANG, SUMBEREJO, TOKEN, Town, open_town

BASE = "https://sensus.example"
WEB = {"listen": "127.0.0.1:8090", "url": BASE}


@pytest.fixture(scope="module")
async def town(
    tmp_path_factory: pytest.TempPathFactory, migrated_sqlite: Path
) -> AsyncIterator[Town]:
    """A campaign with a public page, and a day of data."""
    folder = tmp_path_factory.mktemp("app")
    async with open_town(folder, migrated_sqlite, web=WEB) as opened:
        await opened.publishes(
            [
                RecapRow(unit.code, Measure.FAMILIES, 300, 1000)
                for unit in (AMBULU, SABRANG, SUMBEREJO)
            ]
        )
        yield opened


def opened_by(town: Town, chat: int, **more: str) -> dict[str, str]:
    """The header with which the script asks, for an account that opens the Mini App now."""
    user = f'{{"id": {chat}, "language_code": "en"}}'
    now = str(int(town.clock.now().timestamp()))
    fields = {"auth_date": now, "user": user, **more}
    return {"Authorization": f"tma {signed(fields, token=TOKEN)}"}


async def asked(town: Town, headers: dict[str, str]) -> tuple[int, Any]:
    keeper = PageKeeper(town.app, token=TOKEN)
    async with (
        keeper.serving("127.0.0.1", 0) as port,
        aiohttp.ClientSession(f"http://127.0.0.1:{port}") as session,
        session.get("/aplikasi/saya", headers=headers) as answer,
    ):
        assert answer.headers["Cache-Control"] == "no-store"
        return answer.status, await answer.json()


async def test_in_private_a_button_opens_the_mini_app(town: Town) -> None:
    siti = await town.resident("Siti")
    await siti.sends("/peringkat")
    shown = [button for row in siti.last.inline_rows for button in row]
    assert {"text": "🌐 Halaman lengkap", "web_app": {"url": f"{BASE}/aplikasi"}} in shown


async def test_who_reads_briefs_is_led_to_the_page_its_slides_and_a_print(town: Town) -> None:
    dewi, sari = await town.admin(), await town.resident("Sari")
    for words in ("minta layar untuk rapat", "/layar", "/laporan"):
        await dewi.sends(words)
        shown = {each["text"]: each for row in dewi.last.inline_rows for each in row}
        assert shown["🌐 Halaman lengkap"]["web_app"] == {"url": f"{BASE}/aplikasi"}
        slides, paper = shown["🖥 Layar rapat"]["url"], shown["🖨 Cetak PDF"]["url"]
        async with (
            PageKeeper(town.app, token=TOKEN).serving("127.0.0.1", 0) as port,
            aiohttp.ClientSession(f"http://127.0.0.1:{port}") as session,
            session.get(slides.removeprefix(BASE)) as screen,
            session.get(paper.removeprefix(BASE)) as printed,
        ):
            assert [screen.status, printed.status] == [200, 200]
    await sari.sends("mana halaman webnya")
    assert "🖥 Layar rapat" not in sari.buttons()


async def test_in_a_group_a_link_opens_it_at_the_groups_unit(town: Town) -> None:
    slamet = await a_helper(town)
    group = await a_bound_group(town, slamet)
    await slamet.sends("/peringkat@sensus_bot", to=group)
    [[button]] = group.last.inline_rows
    assert "web_app" not in button
    assert button["url"] == "https://t.me/sensus_bot?startapp=35-09-12-2002"


async def test_a_person_comes_first_to_the_own_unit_in_the_own_language(town: Town) -> None:
    siti = town.telegram.person("Sri")
    await siti.opens_link("35-09-12-2002")
    await siti.presses("Indonesia")
    await siti.presses("Setuju")
    status, found = await asked(town, opened_by(town, siti.chat_id))
    assert status == 200
    assert found == {"path": f"/unit/{SABRANG.code}?lang=id&app=1"}


async def test_a_link_to_a_unit_comes_before_the_own_one(town: Town) -> None:
    header = opened_by(town, 77, start_param="35-09-12")
    assert await asked(town, header) == (200, {"path": f"/unit/{AMBULU.code}?lang=en&app=1"})
    unknown = opened_by(town, 77, start_param="35-09-99")
    assert await asked(town, unknown) == (200, {"path": "/?lang=en&app=1"})


async def test_who_is_not_signed_by_telegram_hears_nothing(town: Town) -> None:
    header = opened_by(town, 77)
    for false in ({}, {"Authorization": header["Authorization"] + "0"}, {"Authorization": "tma x"}):
        assert await asked(town, false) == (403, {})


async def test_inside_telegram_pages_carry_the_script_and_may_stand_in_its_frame(
    town: Town,
) -> None:
    keeper = PageKeeper(town.app, token=TOKEN)
    async with (
        keeper.serving("127.0.0.1", 0) as port,
        aiohttp.ClientSession(f"http://127.0.0.1:{port}") as session,
    ):
        async with session.get("/aplikasi") as answer:
            inside = await answer.text()
            policy = answer.headers["Content-Security-Policy"]
        async with session.get("/") as answer:
            plain = await answer.text()
    assert '<script src="/aplikasi-' in inside
    assert "/papan/kecamatan?app=1" in inside
    assert "<script" not in plain
    assert "frame-ancestors https://web.telegram.org" in policy
    assert "script-src 'self'" in policy


async def test_without_a_public_address_there_is_no_mini_app(
    tmp_path: Path, migrated_sqlite: Path
) -> None:
    async with open_town(tmp_path, migrated_sqlite) as town:
        siti = await town.resident()
        await siti.sends("/peringkat")
        assert "🌐 Halaman lengkap" not in siti.buttons()
