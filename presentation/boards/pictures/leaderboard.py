"""What the picture of a board shows, and the post that has one; ``painting`` paints it."""

from collections.abc import Sequence
from fractions import Fraction

from census.boards.board import Board
from census.boards.notices import BoardPost
from census.boards.standing import Standing
from census.units import Unit, UnitCode
from presentation.boards import rich as board_rich
from presentation.boards import text as board_text
from presentation.boards.pictures.rate_axis import target_lines
from presentation.boards.pictures.sheet import Bar, LeftOut, LegendItem, Sheet, Sign
from presentation.boards.table import place_of
from presentation.chat import buttons
from presentation.chat.messages import Message, Picture, picture_of, rows
from presentation.language import names, places
from presentation.language.catalogue import Texts
from presentation.language.html import lines, paragraphs, unmarked

MOST_ROWS = 60
"""A board up to this length is shown whole: all districts, offices, regencies of a province."""

ROWS_OF_A_LONG_ONE = 40
LEADERS = 10
GAPS = 2
"""Rows kept free for the text about left-out rows."""

LOWEST_TOP = Fraction(1, 20)


def leaderboard(texts: Texts, board: Board, own: UnitCode | None = None) -> Picture:
    """Return the picture of a board, with the reader's unit marked.

    It is drawn when it is needed.
    """
    sheet = board_sheet(texts, board, own)
    day = texts.local_day(board.as_of)
    name = f"{texts.plain('picture-filename')}-{board.rule.kind}-{day:%Y-%m-%d}.png"
    return picture_of(sheet, name, drawn)


def post(texts: Texts, notice: BoardPost) -> Message:
    """Show a group its board of the day, with the picture."""
    own, left = notice.unit.code, notice.days_left
    days = texts("board-post-days-left", days=left) if left is not None else None
    words = board_text.brief(texts, board=notice.board, own=own, row_of_days=notice.streak)
    helped = notice.assisted
    beside = texts("card-assisted", families=helped) if helped else None
    said = paragraphs(
        board_text.of_own(texts, notice.board, own, notice.streak), lines(beside, days)
    )
    keys = rows(buttons.page_of(texts, notice.page, own))
    return Message(
        paragraphs(words, lines(beside, days)),
        keys,
        picture=leaderboard(texts, notice.board, own),
        topic=notice.topic,
        rich=board_rich.of_group(texts, notice.board, own, said, keys),
    )


def drawn(sheet: Sheet) -> bytes:
    """Paint a sheet."""
    # The library that draws is loaded with the first picture: most commands need none.
    from presentation.boards.pictures.painting import paint  # noqa: PLC0415

    return paint(sheet)


def board_sheet(texts: Texts, board: Board, own: UnitCode | None = None) -> Sheet:
    """Return what the picture of a board shows."""
    targets = board.shared_targets
    rates = [row.rate for row in board.standings if row.base]
    shares = [target.share for target in targets]
    axis = max([*rates, *shares], default=LOWEST_TOP) or LOWEST_TOP
    bars = tuple(bars_of(texts, board.standings, board.area, own, axis))
    bases = board_text.bases(texts, board)
    return Sheet(
        title=texts.plain("picture-title", among=names.ranked_among(texts, board)),
        facts=(
            names.board_data(texts, board),
            board_text.total(texts, board),
        ),
        bars=bars,
        targets=target_lines(texts, targets, axis),
        axis=(texts.share(Fraction(0)), "" if axis in shares else texts.percent(axis, decimals=0)),
        legend=tuple(legend_of(texts, bars, with_targets=bool(targets))),
        notes=(
            *map(unmarked, board_text.improved(texts, board)),
            names.counting_rule(texts, board.rule),
            *([unmarked(bases)] if bases else []),
        ),
        mark=texts.plain("picture-illustrative") if board.illustrative else "",
    )


def legend_of(
    texts: Texts, bars: tuple[Bar | LeftOut, ...], *, with_targets: bool
) -> list[LegendItem]:
    """Explain the signs that the picture has."""
    shown = [bar for bar in bars if isinstance(bar, Bar)]
    signs = {
        Sign.OWN: any(bar.own for bar in shown),
        Sign.REACHED: any(bar.reached for bar in shown),
        Sign.OPEN: with_targets and any(not bar.reached for bar in shown),
        Sign.MOVED: any(bar.movement for bar in shown),
    }
    return [
        LegendItem(sign, texts.plain(f"legend-{sign.name.lower()}"))
        for sign, there in signs.items()
        if there
    ]


def bars_of(
    texts: Texts,
    standings: Sequence[Standing],
    area: Unit | None,
    own: UnitCode | None,
    axis: Fraction,
) -> list[Bar | LeftOut]:
    """Return the rows that a picture shows; ``axis`` is the rate at its end."""
    bars: list[Bar | LeftOut] = []
    last = -1
    for place in [*_shown(standings, own), len(standings)]:
        if place - last > 1:
            bars.append(LeftOut(texts.plain("board-left-out", count=place - last - 1)))
        if place < len(standings):
            bars.append(_bar(texts, standings[place], area, own, axis))
        last = place
    return bars


def _shown(standings: Sequence[Standing], own: UnitCode | None) -> list[int]:
    """Return the rows that fit: all of a short board, else the first and those near the own one."""
    size = len(standings)
    if size <= MOST_ROWS:
        return list(range(size))
    place = next((n for n in range(size) if standings[n].unit.code == own), 0)
    nearest = sorted(range(LEADERS, size), key=lambda n: abs(n - place))
    return sorted([*range(LEADERS), *nearest[: ROWS_OF_A_LONG_ONE - LEADERS - GAPS]])


def _bar(
    texts: Texts, standing: Standing, area: Unit | None, own: UnitCode | None, axis: Fraction
) -> Bar:
    completed = texts.number(standing.completed)
    figures = texts.plain("picture-without-base", completed=completed)
    if standing.base:
        base = texts.number(standing.base)
        figures = texts.plain("board-row-figures", completed=completed, base=base)
    if older := names.own_date(texts, standing):
        figures = f"{figures} · {older}"
    return Bar(
        rank=place_of(standing),
        name=places.listed(standing.unit, area),
        rate=names.rate(texts, standing),
        figures=figures,
        length=standing.rate / axis if standing.base else Fraction(0),
        movement=standing.climb,
        reached=bool(standing.gaps) and standing.gaps[0].reached,
        own=standing.unit.code == own,
    )
