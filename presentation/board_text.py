"""The parts of a board in words: heading, rows, one unit's card, and what is counted."""

from fractions import Fraction

from census.ranking import Board, Standing, TargetGap
from census.units import UnitCode
from presentation import names
from presentation.catalogue import Texts
from presentation.html import Html, escape, join, lines, paragraphs

LEADERS = 3


def heading(texts: Texts, board: Board) -> Html:
    """Return what is ranked, the sum of it all, and the targets."""
    title = texts("board-title", among=names.ranked_among(texts, board))
    return lines(title, *(escape(fact) for fact in facts(texts, board)))


def facts(texts: Texts, board: Board) -> list[str]:
    """Return the sum of a board and its targets, a line each, without markup."""
    targets = [_target(texts, gap) for gap in leading_gaps(board)]
    return [
        _total(texts, board),
        *([texts.plain("board-targets", targets=texts.listed(targets))] if targets else []),
    ]


def leading_gaps(board: Board) -> tuple[TargetGap, ...]:
    """Return the targets of a board as its first row with any has them; the first one leads."""
    return next((row.gaps for row in board.standings if row.gaps), ())


def footing(texts: Texts, board: Board) -> Html:
    """Return who improved most, what is counted, and the date of the data."""
    best = board.of(board.most_improved) if board.most_improved else None
    improved = (
        texts("board-most-improved", unit=names.unit_name(texts, best.unit)) if best else None
    )
    return lines(
        improved,
        escape(names.counting_rule(texts, board.rule)),
        names.data_line(texts, board.as_of, source=board.source, illustrative=board.illustrative),
    )


def row(texts: Texts, standing: Standing, own: UnitCode | None = None) -> Html:
    """Return one row: rank, name, movement, rate, completed of base; the own one stands out."""
    reached = " ✅" if standing.gaps and standing.gaps[0].reached else ""
    base = texts.number(standing.base) if standing.base else texts.plain("rate-unknown")
    name = join(" ", (escape(names.shortened(standing.unit.name)), names.movement(standing)))
    line = join(
        " · ",
        (
            Html(f"{standing.rank}. {name}"),
            Html(f"{names.rate(texts, standing)}{reached}"),
            texts("board-row-figures", completed=standing.completed, base=base),
        ),
    )
    return Html(f"👉 <b>{line}</b>") if standing.unit.code == own else line


def fitting_rows(texts: Texts, board: Board, own: UnitCode | None, room: int) -> Html:
    """Return all rows if they fit into ``room`` characters, else the first and the own one's.

    What is left out is said with its number.
    """
    written = [row(texts, standing, own) for standing in board.standings]
    if len(lines(*written)) <= room:
        return lines(*written)
    place = next((n for n, each in enumerate(board.standings) if each.unit.code == own), 0)
    kept: set[int] = set()
    for candidate in _by_interest(len(written), place):
        if len(_with_gaps(texts, written, kept | {candidate})) > room:
            break
        kept.add(candidate)
    return _with_gaps(texts, written, kept)


def card(texts: Texts, *, board: Board, standing: Standing) -> Html:
    """Return one unit's standing: rank, figures, targets, and what it takes to climb."""
    title = texts(
        "card-title",
        unit=names.unit_name(texts, standing.unit),
        rank=standing.rank,
        among=names.ranked_among(texts, board),
    )
    moved = names.movement(standing) if standing.movement else None
    open_still = [gap for gap in standing.gaps if not gap.reached]
    return lines(
        join(" ", (title, moved)),
        figures(texts, board=board, standing=standing, every_target=False),
        *(_missing(texts, board, gap) for gap in open_still),
        climb(texts, board=board, standing=standing),
    )


def figures(texts: Texts, *, board: Board, standing: Standing, every_target: bool = True) -> Html:
    """Return one unit's figures with its targets: 803 dari 910 pegawai · 88,2 % · target 100 %."""
    measure = board.rule.measure
    parts = [escape(names.completed_of_base(texts, measure, standing.completed, standing.base))]
    if standing.base:
        parts.append(texts("card-rate", rate=standing.rate))
    for gap in standing.gaps:
        if gap.reached or every_target:
            key = "card-target-reached" if gap.reached else "card-target"
            parts.append(texts(key, target=_target(texts, gap)))
    return join(" · ", parts)


def climb(texts: Texts, *, board: Board, standing: Standing) -> Html | None:
    """Return how many more it takes to overtake the next unit, or that nobody is ahead."""
    if standing.next_above is None or standing.to_overtake is None:
        return texts("card-first") if standing.rank == 1 and standing.completed else None
    above = board.of(standing.next_above.code)
    return texts(
        "card-to-be-first" if above and above.rank == 1 else "card-to-overtake",
        more=names.count(texts, board.rule.measure, standing.to_overtake),
        unit=names.unit_name(texts, standing.next_above),
    )


def pace(texts: Texts, *, board: Board, standing: Standing) -> Html | None:
    """Return how many a day it takes to reach the target by the end of the phase."""
    if standing.daily_pace is None:
        return None
    return texts("card-pace", more=names.count(texts, board.rule.measure, standing.daily_pace))


def brief(texts: Texts, *, board: Board, own: UnitCode) -> Html:
    """Return a board for a group: the own unit's card, then the leaders, then the data's date."""
    standing = board.of(own)
    first = card(texts, board=board, standing=standing) if standing else heading(texts, board)
    leaders = (row(texts, each, own) for each in board.standings[:LEADERS])
    return paragraphs(
        first,
        lines(*leaders) if len(board.standings) > 1 else None,
        names.data_line(texts, board.as_of, source=board.source, illustrative=board.illustrative),
    )


def _total(texts: Texts, board: Board) -> str:
    completed = sum(row.completed for row in board.standings)
    base = sum(row.base for row in board.standings)
    if not all(row.base for row in board.standings):
        base = 0
    if not base:
        known = names.count(texts, board.rule.measure, completed)
        return texts.plain("board-total-without-base", figures=known)
    figures = names.completed_of_base(texts, board.rule.measure, completed, base)
    return texts.plain("board-total", figures=figures, rate=Fraction(completed, base))


def _target(texts: Texts, gap: TargetGap) -> str:
    share = texts.share(gap.target.share)
    return texts.plain("target", share=share, owner=gap.target.owner)


def _missing(texts: Texts, board: Board, gap: TargetGap) -> Html:
    missing = names.count(texts, board.rule.measure, gap.missing)
    return texts("card-target-missing", target=_target(texts, gap), missing=missing)


def _by_interest(size: int, place: int) -> list[int]:
    """Return rows in the order in which one wants to see them: the first, the own, outwards."""
    leaders = range(min(LEADERS, size))
    return [*leaders, *sorted(range(LEADERS, size), key=lambda n: abs(n - place))]


def _with_gaps(texts: Texts, written: list[Html], kept: set[int]) -> Html:
    parts: list[Html] = []
    last = -1
    for n in [*sorted(kept), len(written)]:
        if n - last > 1:
            parts.append(texts("board-left-out", count=n - last - 1))
        if n < len(written):
            parts.append(written[n])
        last = n
    return lines(*parts)
