"""The units that a brief names: who leads, who came on, who has reached a target, the offices."""

from collections.abc import Iterator, Sequence

from census.boards.standing import Standing
from census.brief.brief import Brief
from census.units import Unit
from presentation.language import names, places
from presentation.language.catalogue import Texts
from presentation.language.html import Html, join

NAMED_CROSSINGS = 3
LONGEST_NAME = 28


def changes(texts: Texts, report: Brief) -> Iterator[Html]:
    """Say who improved most, and who has just reached a target."""
    improved = None if report.board.ending else report.improved
    row = report.board.of(improved.unit) if improved else None
    if improved is not None and row is not None:
        unit, points = _name(row.unit), texts.points(improved.growth)
        since = texts.short_date(improved.since)
        yield texts("brief-improved", unit=unit, points=points, since=since)
    if report.crossings:
        named = [
            texts.plain("brief-crossing", unit=_name(each.unit), share=texts.share(share))
            for each in report.crossings[:NAMED_CROSSINGS]
            for share in (each.target.share,)
        ]
        more = len(report.crossings) - len(named)
        yield texts("brief-crossed", units=", ".join(named), more=more)


def offices(texts: Texts, report: Brief) -> Iterator[Html]:
    """Say how far the offices are, where they are not the board itself."""
    board = report.offices
    if board is None or not board.standings:
        return
    whole, targets = board.whole, [target.share for target in board.shared_targets]
    reached = sum(bool(row.gaps) and row.gaps[0].reached for row in board.standings)
    said = texts(
        "brief-offices",
        figures=names.completed_of_base(texts, board.rule.measure, whole.completed, whole.base),
        share=texts.percent(whole.rate, targets=targets)
        if whole.base
        else texts.plain("rate-unknown"),
        reached=reached,
        units=len(board.standings),
    )
    other = board.as_of != report.board.as_of
    own_date = texts("own-date", day=texts.moment(board.as_of)) if other else None
    yield join(" · ", (said, own_date))


def listed(texts: Texts, standings: Sequence[Standing]) -> str:
    """Return units with their rates: Ambulu (12,1%), Sumberejo (Ambulu, 9,8%)."""
    return ", ".join(_with_rate(row.unit, names.rate(texts, row)) for row in standings)


def _with_rate(unit: Unit, rate: str) -> str:
    inside = f"{unit.district}, {rate}" if unit.district else rate
    return f"{names.shortened(unit.name, LONGEST_NAME)} ({inside})"


def _name(unit: Unit) -> str:
    return names.shortened(places.listed(unit), LONGEST_NAME)
