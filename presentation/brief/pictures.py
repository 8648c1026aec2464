"""The content of a brief's picture. ``painting`` draws it."""

from collections.abc import Sequence
from datetime import datetime
from fractions import Fraction
from itertools import pairwise

from census.boards.board import Standing
from census.brief.brief import Brief
from presentation.boards.rate_axis import rate_labels, target_lines, top_of_axis
from presentation.boards.sheet import AxisLabel
from presentation.brief.sheet import BriefSheet, Cone, NamedColumn, Spot
from presentation.chat.messages import Picture, picture_of
from presentation.language import names
from presentation.language.catalogue import Texts

LONGEST_NAME = 26


def brief_picture(texts: Texts, brief: Brief) -> Picture:
    """Return the picture of a brief. It is drawn when it is needed."""
    sheet = _sheet(texts, brief)
    day = texts.local_day(brief.board.as_of)
    name = f"{texts.plain('brief-filename')}-{brief.area.code}-{day:%Y-%m-%d}.png"
    return picture_of(sheet, name, _drawn)


def share_range(texts: Texts, brief: Brief) -> str:
    """Return the forecast as percentages: 44-49%; a single one where both round to it."""
    if brief.forecast is None or not brief.base:
        return ""
    low = Fraction(brief.forecast.low, brief.base)
    high = Fraction(brief.forecast.high, brief.base)
    first, last = (texts.percent(each, decimals=0) for each in (low, high))
    if first == last:
        first, last = texts.percent(low), texts.percent(high)
    if first == last:
        return first
    return texts.plain("brief-range", low=first.split()[0].rstrip("%"), high=last)


def _drawn(sheet: BriefSheet) -> bytes:
    # The library that draws is loaded with the first picture: most commands need none.
    from presentation.brief.painting import paint_brief  # noqa: PLC0415

    return paint_brief(sheet)


def _sheet(texts: Texts, brief: Brief) -> BriefSheet:
    board = brief.board
    targets = [outlook.target for outlook in reversed(brief.outlooks)]
    cone = _cone(brief)
    tops = [brief.rate, *(target.share for target in targets), *(cone or ())]
    axis = top_of_axis(tops)
    measure = board.rule.measure
    figures = [names.completed_of_base(texts, measure, brief.completed, brief.base)]
    if of_how_many := names.of_how_many(texts, board):
        figures.append(of_how_many)
    if brief.gain is not None:
        gained = names.count(texts, measure, brief.gain.completed)
        since = texts.local_day(brief.gain.since)
        figures.append(texts.plain("brief-picture-gain", gained=gained, since=since))
    end = brief.end
    return BriefSheet(
        title=texts.plain("brief-picture-title", area=brief.area.name),
        facts=(names.board_data(texts, board),),
        rate=texts.percent(brief.rate) if brief.base else texts.plain("rate-unknown"),
        figures=tuple(figures),
        reached=brief.rate / axis,
        targets=target_lines(texts, targets, axis),
        chart_title=texts.plain("brief-chart-ahead", end=texts.local_day(end))
        if end is not None and cone
        else texts.plain("brief-chart"),
        spots=tuple(
            Spot(_across(brief, count.as_of), Fraction(count.completed, brief.base) / axis)
            for count in brief.counts
            if brief.base
        ),
        cone=Cone(cone[0] / axis, cone[1] / axis, share_range(texts, brief)) if cone else None,
        rates=rate_labels(texts, axis),
        days=tuple(_days(texts, brief)),
        columns=tuple(_columns(texts, brief)),
        notes=tuple(_notes(texts, brief)),
        mark=texts.plain("picture-illustrative") if brief.illustrative else "",
    )


def _cone(brief: Brief) -> tuple[Fraction, Fraction] | None:
    if brief.forecast is None or not brief.base:
        return None
    return Fraction(brief.forecast.low, brief.base), Fraction(brief.forecast.high, brief.base)


def _across(brief: Brief, moment: datetime) -> Fraction:
    """Return a moment's position between the first day and the end of the phase, or of the data."""
    first = brief.counts[0].as_of
    end = brief.end
    last = max(brief.counts[-1].as_of, end) if end and brief.forecast else brief.counts[-1].as_of
    whole = int((last - first).total_seconds())
    if not whole:
        return Fraction(1, 2)
    return min(Fraction(int((moment - first).total_seconds()), whole), Fraction(1))


def _days(texts: Texts, brief: Brief) -> list[AxisLabel]:
    if not brief.counts:
        return []
    moments = [brief.counts[0].as_of]
    if brief.counts[-1].as_of != moments[0]:
        moments.append(brief.counts[-1].as_of)
    end = brief.end
    if end is not None and brief.forecast is not None:
        moments.append(end)
    labels = [AxisLabel(_across(brief, each), texts.short_date(each)) for each in moments]
    # Days would overlap there. The newest and the last are enough.
    crowded = [
        each for before, each in pairwise(labels) if each.place - before.place < Fraction(1, 9)
    ]
    return [each for each in labels if each not in crowded or each is labels[-1]]


def _columns(texts: Texts, brief: Brief) -> list[NamedColumn]:
    columns = [
        NamedColumn(texts.plain("brief-picture-best"), _rates(texts, brief.best)),
        NamedColumn(texts.plain("brief-picture-furthest"), _rates(texts, brief.furthest)),
    ]
    return [column for column in columns if column.rows]


def _rates(texts: Texts, rows: Sequence[Standing]) -> tuple[tuple[str, str], ...]:
    return tuple(
        (f"{row.rank}. {names.shortened(row.unit.name, LONGEST_NAME)}", names.rate(texts, row))
        for row in rows
    )


def _notes(texts: Texts, brief: Brief) -> list[str]:
    notes = [names.counting_rule(texts, brief.board.rule)]
    if brief.forecast is not None:
        notes.insert(0, texts.plain("brief-forecast-how"))
    return notes
