"""What a recap would change: on each board, in its total, and in the ranks."""

from census.boards.standing import Standing
from census.recaps.recap import BoardEffect, Change, Total
from census.units import Measure
from presentation.language import names, places
from presentation.language.catalogue import Texts
from presentation.language.html import Html, join


def board_changes(texts: Texts, board: BoardEffect) -> list[Html]:
    """Return a board's sum before and after, and how many figures are of its newest moment."""
    measure, after = board.measure, board.after
    name = texts.plain("brief-board", kind=board.kind.value)
    figures = names.completed_of_base(texts, measure, after.completed, after.base)
    if board.before is None:
        sum_line = texts("recap-board", board=name, figures=figures)
    else:
        growth = after.completed - board.before.completed
        sum_line = texts(
            "recap-board-growth",
            board=name,
            before=board.before.completed,
            figures=figures,
            sign=_sign(growth),
            difference=abs(growth),
        )
    every = names.ranked_units(texts, board.kind, board.units, after.units)
    of_one_day = board.kept == board.of_other_days
    day = (texts.short_date if of_one_day else texts.moment)(board.as_of)
    parts = (
        texts("whole-fresh", fresh=after.fresh, units=every, day=day),
        texts("recap-board-kept", count=board.kept) if board.kept else None,
        texts("recap-board-never", count=board.never_reported) if board.never_reported else None,
    )
    return [sum_line, join(" · ", parts)]


def total_line(texts: Texts, measure: Measure, total: Total) -> Html:
    """Return the sum of a measure before and after."""
    name = texts.plain(f"measure-{measure}")
    figures = names.completed_of_base(texts, measure, total.completed, total.base)
    if total.before is None:
        return texts("recap-total", measure=name, figures=figures)
    growth = total.completed - total.before
    return texts(
        "recap-total-growth",
        measure=name,
        figures=figures,
        sign=_sign(growth),
        difference=abs(growth),
    )


def change_line(texts: Texts, change: Change) -> Html:
    """Return a figure that changes, with both values."""
    unit = places.listed_whole(texts, change.unit)
    after = names.count(texts, change.measure, change.after)
    if change.before is None:
        return texts("recap-change-new", unit=unit, after=after)
    growth = change.after - change.before
    return texts(
        "recap-change",
        unit=unit,
        before=change.before,
        after=after,
        sign=_sign(growth),
        difference=abs(growth),
    )


def climb_line(texts: Texts, standing: Standing) -> Html:
    """Return a unit that would climb, with both ranks."""
    return texts(
        "recap-climb",
        unit=places.listed_whole(texts, standing.unit),
        rank=standing.rank,
        places=standing.movement or 0,
    )


def _sign(growth: int) -> str:
    return "same" if growth == 0 else "less" if growth < 0 else "more"
