"""What a picture costs, from a board's figures to its PNG, and what the public page answers.

``python -m bench.drawing PORT PATH COUNT new`` is who asks for the page: a process of its own, so
that its CPU does not count.
"""

import asyncio
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from io import BytesIO

import aiohttp
from PIL import Image, ImageDraw

from bench.table import ResultRow
from presentation.boards.pictures.blocks import blocks, layout_of
from presentation.boards.pictures.leaderboard import board_sheet, leaderboard
from presentation.boards.pictures.sheet import Bar
from presentation.boards.pictures.trend import trend_line
from presentation.brief.pictures import brief_picture
from presentation.chat.messages import Picture
from presentation.drawing import brush
from tests.presentation.brief.brief_messages import a_brief
from tests.presentation.every.examples import (
    a_catalogue,
    a_district_board,
    a_trend,
    an_office_board,
    texts_in,
)
from tests.presentation.pages.page_examples import a_site
from web.public import PublicPages
from web.server import listening

ROUNDS = 9
BUDGET = 150
"""Milliseconds that a picture may take."""

REQUESTS, WARM, AT_ONCE, PAGE_ROUNDS = 2000, 64, 16, 5
WANTED = 500
"""A link that goes round in every group brings so many requests a second."""
PATHS = {
    "the front page": "/",
    "31 districts": "/papan/kecamatan",
    "what the browser has already": "/papan/kecamatan",
}


async def rows() -> list[ResultRow]:
    pictures: Mapping[str, Callable[[], Picture]] = {
        "31 districts": lambda: leaderboard(texts_in(), a_district_board()),
        "20 offices": lambda: leaderboard(texts_in(), an_office_board(20)),
        "50 offices": lambda: leaderboard(texts_in(), an_office_board(50)),
        "a unit's way through 46 days": lambda: trend_line(texts_in(), a_trend(46)),
        "a regent's brief after 46 days": lambda: brief_picture(texts_in(), a_brief(46)),
    }
    found = [
        ResultRow(f"picture of {name}", _measured(make), "ms", [BUDGET], "what it may take", 0)
        for name, make in pictures.items()
    ]
    return found + list(_beside_bars(50))


def _measured(make: Callable[[], Picture]) -> list[float]:
    make().draw()
    return [_took(make().draw) for _ in range(ROUNDS)]


def _took(draw: Callable[[], object]) -> float:
    """Return the milliseconds of processor time that something took."""
    begun = time.process_time()
    draw()
    return (time.process_time() - begun) * 1000


def _beside_bars(count: int) -> Iterator[ResultRow]:
    """Draw a board as on the days after, when its names are known, and with names never drawn."""
    board = an_office_board(count)
    picture, sheet = leaderboard(texts_in(), board), board_sheet(texts_in(), board)
    size = Image.open(BytesIO(picture.draw())).size
    boxes = [
        (block.bars, row.top, block.on_axis(row.bar.length), row.top + layout_of(sheet).bar)
        for block in blocks(sheet)
        for row in block.rows
        if isinstance(row.bar, Bar)
    ]
    known, fresh, bars = [], [], []
    for _ in range(ROUNDS):
        known.append(_took(picture.draw))
        bars.append(_took(lambda: _only_bars(size, boxes)))
        brush.letters.cache_clear()
        brush.width.cache_clear()
        fresh.append(_took(picture.draw))
    against = "the same bars in a palette, nothing else"
    yield ResultRow(f"picture of {count} offices, beside its bars", known, "ms", bars, against, 1)
    yield ResultRow("… with names that were never drawn", fresh, "ms", bars, against, 1)


def _only_bars(size: tuple[int, int], boxes: Sequence[tuple[float, float, float, float]]) -> bytes:
    image = Image.new("P", size, 0)
    image.putpalette([255, 255, 255, 74, 143, 203])
    draw = ImageDraw.Draw(image)
    for box in boxes:
        draw.rectangle(box, fill=1)
    written = BytesIO()
    image.save(written, "PNG", compress_level=2)
    return written.getvalue()


async def page_rows() -> list[ResultRow]:
    """How many requests for the public page a core answers from memory."""
    pages = PublicPages(a_catalogue(), a_site())
    found: dict[str, list[float]] = {name: [] for name in PATHS}
    async with listening(pages.app(), "127.0.0.1", 0) as port:
        for name, path in PATHS.items():
            known = "known" if "already" in name else "new"
            await _asked(port, path, WARM, known)
            for _ in range(PAGE_ROUNDS):
                begun = time.process_time()
                await _asked(port, path, REQUESTS, known)
                found[name].append(REQUESTS / (time.process_time() - begun))
    unit, against = "a second of CPU", "what it has to do"
    return [
        ResultRow(f"public page: {name}", values, unit, [WANTED], against, 0)
        for name, values in found.items()
    ]


async def _asked(port: int, path: str, count: int, known: str) -> None:
    asks = (sys.executable, "-m", "bench.drawing", str(port), path, str(count), known)
    if await (await asyncio.create_subprocess_exec(*asks)).wait():
        raise RuntimeError("who asks did not end well")


async def ask(port: int, path: str, count: int, *, known: bool) -> None:
    """Ask for a page, so many times, as a browser that knows it already or does not."""
    packed = {"Accept-Encoding": "gzip"}
    async with aiohttp.ClientSession(f"http://127.0.0.1:{port}", headers=packed) as session:
        async with session.get(path) as first:
            headers = {"If-None-Match": first.headers["ETag"]} if known else {}
        wanted = 304 if known else 200

        async def one() -> None:
            for _ in range(count // AT_ONCE):
                async with session.get(path, headers=headers) as answer:
                    await answer.read()
                    if answer.status != wanted:
                        raise RuntimeError(str(answer.status))

        async with asyncio.TaskGroup() as tasks:
            for _ in range(AT_ONCE):
                tasks.create_task(one())


if __name__ == "__main__":
    _, to, where, times, new = sys.argv
    asyncio.run(ask(int(to), where, int(times), known=new == "known"))
