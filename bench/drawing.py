"""What a picture costs: from a board's figures to its PNG."""

import time
from collections.abc import Callable, Mapping

from bench.table import ResultRow
from presentation.boards.pictures.leaderboard import leaderboard
from presentation.boards.pictures.trend import trend_line
from presentation.brief.pictures import brief_picture
from presentation.chat.messages import Picture
from tests.presentation.brief.brief_messages import a_brief
from tests.presentation.every.examples import a_district_board, a_trend, an_office_board, texts_in

ROUNDS = 9
BUDGET = 150
"""Milliseconds that a picture may take."""


async def rows() -> list[ResultRow]:
    pictures: Mapping[str, Callable[[], Picture]] = {
        "31 districts": lambda: leaderboard(texts_in(), a_district_board()),
        "20 offices": lambda: leaderboard(texts_in(), an_office_board(20)),
        "50 offices": lambda: leaderboard(texts_in(), an_office_board(50)),
        "a unit's way through 46 days": lambda: trend_line(texts_in(), a_trend(46)),
        "a regent's brief after 46 days": lambda: brief_picture(texts_in(), a_brief(46)),
    }
    return [
        ResultRow(f"picture of {name}", _measured(make), "ms", [BUDGET], "what it may take", 0)
        for name, make in pictures.items()
    ]


def _measured(make: Callable[[], Picture]) -> list[float]:
    make().draw()
    took = []
    for _ in range(ROUNDS):
        picture = make()
        begun = time.perf_counter()
        picture.draw()
        took.append((time.perf_counter() - begun) * 1000)
    return took
