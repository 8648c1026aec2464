"""The public page of a running campaign: the bot's own figures, cached, and closed to the rest."""

import asyncio
import re
import shutil
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import aiohttp
import pytest

from bot.pages.serving import PageKeeper
from bot.pages.tiles import tiles_of
from bot.settings.places import CONFIG, SHIPPED
from bot.settings.reading import SettingsError, read_deployment
from census.recaps.recap import RecapRow
from census.units import Measure, Unit, UnitCode, UnitKind
from presentation.pages.addresses import Visit
from presentation.pages.routes import PageContent, PageWriter
from services.ports.unit_of_work import StorageUnavailableError
from storage.engine.transaction import Transaction
from tests.presentation.pages.page_examples import Outline
from tests.support.talk import the_log
from tests.support.town import AMBULU, JEMBER, MORNING, SABRANG, SUMBEREJO, Town, open_town

PUGER = Unit(UnitCode("35.09.08"), "Puger", UnitKind.DISTRICT, JEMBER.code)
TINY = tuple(
    Unit(UnitCode(f"opd-{n}"), f"Bagian {n}", UnitKind.OFFICE, JEMBER.code) for n in range(3)
)


def rows(more: int = 0) -> list[RecapRow]:
    families = (
        (AMBULU, 500 + more, 2000),
        (PUGER, 530, 2000),
        (SABRANG, 300 + more, 1000),
        (SUMBEREJO, 320, 1000),
    )
    return [
        *(RecapRow(unit.code, Measure.FAMILIES, done, base) for unit, done, base in families),
        *(
            RecapRow(unit.code, Measure.EMPLOYEES, 3, base)
            for unit, base in zip(TINY, (4, 90, 40), strict=True)
        ),
    ]


@pytest.fixture(scope="module")
async def town(
    tmp_path_factory: pytest.TempPathFactory, migrated_sqlite: Path
) -> AsyncIterator[Town]:
    """A campaign with two days of data, which nobody changes."""
    async with open_town(tmp_path_factory.mktemp("pages"), migrated_sqlite) as opened:
        async with opened.app.storage.open() as uow:
            await uow.units.put([PUGER, *TINY])
            await uow.commit()
        await opened.publishes(rows(), as_of=MORNING - timedelta(days=1))
        await opened.publishes(rows(40))
        yield opened


@asynccontextmanager
async def visitor(keeper: PageKeeper, **headers: str) -> AsyncIterator[aiohttp.ClientSession]:
    async with (
        keeper.serving("127.0.0.1", 0) as port,
        aiohttp.ClientSession(f"http://127.0.0.1:{port}", headers=headers) as session,
    ):
        yield session


async def page(session: aiohttp.ClientSession, path: str) -> Outline:
    async with session.get(path) as answer:
        assert answer.status == 200
        return Outline(await answer.text())


async def test_the_page_has_the_figures_of_the_bots_board(town: Town) -> None:
    siti = await town.resident()
    await siti.sends("/peringkat kecamatan ambulu")
    of_bot = siti.sees()
    async with visitor(PageKeeper(town.app)) as session:
        unit = await page(session, f"/unit/{AMBULU.code}")
        board = await page(session, "/papan/kecamatan")
    assert "peringkat 1 dari 2 kecamatan di Kabupaten Jember ▲1" in of_bot
    assert "Peringkat 1 dari 2 kecamatan di Kabupaten Jember" in unit.words
    for said in ("540 dari 2.000 keluarga", "27,0%", "Data menurut rekap BPS per 6 Maret 2020"):
        assert said in of_bot
        assert said in unit.words
    assert [row[:4] for row in board.rows[1:]] == [
        ["1▲1", "Ambulu", "27,0%", "540"],
        ["2▼1", "Puger", "26,5%", "530"],
    ]
    await siti.sends("/peringkat sabrang")
    assert "340 dari 1.000 keluarga · 34,0%" in siti.sees()


async def test_few_people_are_hidden_with_one_more(town: Town) -> None:
    async with visitor(PageKeeper(town.app)) as session:
        board = await page(session, "/papan/opd")
        hidden = await page(session, "/unit/opd-0")
    assert [row[1] for row in board.rows[1:]] == ["Bagian 1"]
    assert "tidak menunjuk siapa pun" in hidden.words


async def test_what_is_known_already_is_not_sent_again(town: Town) -> None:
    async with visitor(PageKeeper(town.app)) as session:
        async with session.get("/papan/desa?urut=nama&other=1") as first:
            tag, whole = first.headers["ETag"], await first.read()
        async with session.get("/papan/desa?urut=nama", headers={"If-None-Match": tag}) as again:
            assert again.status == 304
            assert await again.read() == b""
        async with session.get("/papan/desa?urut=nama", headers={"Accept-Encoding": ""}) as plain:
            assert await plain.read() == whole
            assert "Content-Encoding" not in plain.headers
        async with session.get("/papan/desa?urut=-nama") as other:
            assert other.headers["ETag"] != tag


async def test_pictures_are_drawn_once_for_all_who_ask_at_once(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[str] = []
    whole = PageWriter.write

    def count(writer: PageWriter, path: str, visit: Visit) -> PageContent:
        drawn.append(path)
        return whole(writer, path, visit)

    monkeypatch.setattr(PageWriter, "write", count)
    async with visitor(PageKeeper(town.app)) as session, asyncio.TaskGroup() as tasks:

        async def ask() -> None:
            async with session.get("/gambar/kecamatan.png") as answer:
                assert answer.content_type == "image/png"
                assert answer.headers["Access-Control-Allow-Origin"] == "*"

        for _ in range(5):
            tasks.create_task(ask())
    assert drawn == ["/gambar/kecamatan.png"]


async def test_new_data_makes_new_pages_and_equal_data_the_same(
    tmp_path: Path, migrated_sqlite: Path
) -> None:
    async with open_town(tmp_path, migrated_sqlite) as town:
        keeper = PageKeeper(town.app, seconds=lambda: 0.0)
        async with visitor(keeper) as session:
            assert "Angka pertama belum terbit" in (await page(session, "/")).words
            await town.publishes(rows())
            await keeper.look()
            assert "Data menurut rekap BPS per 6 Maret 2020" in (await page(session, "/")).words
            async with session.get("/") as answer:
                tag = answer.headers["ETag"]
            await keeper.look()
            async with session.get("/") as answer:
                assert answer.headers["ETag"] == tag


async def test_while_the_database_is_away_the_last_reading_is_shown(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def away(_: Transaction) -> None:
        raise StorageUnavailableError("The database is away.")

    keeper, stop = PageKeeper(town.app), asyncio.Event()
    async with visitor(keeper) as session, asyncio.TaskGroup() as tasks:
        monkeypatch.setattr(Transaction, "_connected", away)
        tasks.create_task(keeper.keep(stop, every=0.001))
        assert "27,0%" in (await page(session, f"/unit/{AMBULU.code}")).words
        stop.set()


async def test_the_page_speaks_the_language_of_the_browser(town: Town) -> None:
    wanted = {"Accept-Language": "en-GB,en;q=0.9"}
    async with visitor(PageKeeper(town.app), **wanted) as session:
        assert "Overview" in (await page(session, "/")).words
        assert "Ringkesan" in (await page(session, "/?lang=jv")).words


async def test_figures_are_the_same_for_every_browser(town: Town) -> None:
    said = set()
    for accepted in ("en-GB", "id", "jv, en;q=0.9"):
        async with visitor(PageKeeper(town.app), **{"Accept-Language": accepted}) as session:
            for path in ("/data/kecamatan.csv", "/data/kecamatan.json"):
                async with session.get(path) as answer:
                    said.add(await answer.text())
    assert len(said) == 2
    async with (
        visitor(PageKeeper(town.app)) as session,
        session.get("/data/kecamatan.csv?lang=en") as answer,
    ):
        assert "Rank" in await answer.text()


async def test_nothing_foreign_runs_in_it_and_nothing_can_be_sent(town: Town) -> None:
    async with visitor(PageKeeper(town.app)) as session:
        async with session.get("/") as answer:
            policy = answer.headers["Content-Security-Policy"]
            text = await answer.text()
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert "frame-ancestors 'none'" in policy
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        style = re.search(r'rel="stylesheet" href="(/gaya-[0-9a-f]+\.css)"', text)
        assert style is not None
        async with session.get(style[1]) as answer:
            assert answer.status == 200
            assert "immutable" in answer.headers["Cache-Control"]
        async with session.post("/", data=b"x") as answer:
            assert answer.status == 405
        for path in ("/../../etc/passwd", "/unit/%2e%2e%2f", "/" + "x" * 3000):
            async with session.get(path) as answer:
                assert answer.status == 404


async def test_a_port_that_is_taken_is_said_in_the_log(town: Town) -> None:
    with socket.socket() as taken, the_log() as log:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        address = f"127.0.0.1:{taken.getsockname()[1]}"
        settings = town.app.deployment
        web = settings.web.model_copy(update={"listen": address})
        town.app.deployment = settings.model_copy(update={"web": web})
        await PageKeeper(town.app).run(asyncio.Event())
        town.app.deployment = settings
        assert "page.not_listening" in log.getvalue()


async def test_without_an_address_there_is_no_page(town: Town) -> None:
    assert town.app.deployment.web.listen is None
    await PageKeeper(town.app).run(asyncio.Event())


def test_squares_of_ones_own_come_before_the_shipped_ones(tmp_path: Path) -> None:
    config = shutil.copy(SHIPPED / CONFIG, tmp_path)
    deployment = read_deployment(Path(config))
    assert len(tiles_of(deployment, JEMBER.code)) == 31
    own = tmp_path / "data" / "tiles" / "35.09.txt"
    own.parent.mkdir(parents=True)
    own.write_text("12 08\n")
    assert tiles_of(deployment, JEMBER.code) == {AMBULU.code: (0, 0), PUGER.code: (1, 0)}
    own.write_text("12 12\n")
    with pytest.raises(SettingsError, match=r"35\.09\.12 stands there twice"):
        tiles_of(deployment, JEMBER.code)
