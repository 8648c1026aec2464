"""The content of a brief's picture. ``painting`` draws it."""

from collections.abc import Sequence
from datetime import datetime
from fractions import Fraction

from census.boards.standing import Standing
from census.brief.brief import Brief
from census.units import Target
from presentation.boards.pictures.rate_axis import (
    MOST_IN_WORDS,
    few_days,
    rate_labels,
    target_lines,
    target_names,
    top_of_axis,
)
from presentation.boards.pictures.sheet import AxisLabel, LegendItem, Sign
from presentation.brief.sheet import BriefSheet, Cone, NamedColumn, Spot
from presentation.chat.messages import Picture, picture_of
from presentation.language import names, places
from presentation.language.catalogue import Texts

NEAREST = Fraction(1, 9)
"""Of the width of a chart: how near to each other two days may be written."""


def brief_picture(texts: Texts, brief: Brief) -> Picture:
    """Return the picture of a brief. It is drawn when it is needed."""
    sheet = brief_sheet(texts, brief)
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


def whole_figures(texts: Texts, brief: Brief) -> list[str]:
    """Return the sum of a regency, and of how many of its units it is where some are missing."""
    board = brief.board
    figures = names.completed_of_base(texts, board.rule.measure, brief.completed, brief.base)
    of_how_many = names.of_how_many(texts, board)
    return [figures, of_how_many] if of_how_many else [figures]


def rate_of(texts: Texts, brief: Brief) -> str:
    """Return the rate of a regency; where no base is known, its count."""
    targets = [outlook.target.share for outlook in brief.outlooks]
    if not brief.base:
        return texts.number(brief.completed)
    return texts.percent(brief.rate, targets=targets)


def _drawn(sheet: BriefSheet) -> bytes:
    # The library that draws is loaded with the first picture: most commands need none.
    from presentation.brief.painting import paint_brief  # noqa: PLC0415

    return paint_brief(sheet)


def brief_sheet(texts: Texts, brief: Brief) -> BriefSheet:
    """Return what the picture of a brief shows."""
    board = brief.board
    targets = [outlook.target for outlook in reversed(brief.outlooks)]
    cone = _cone(brief)
    tops = [brief.rate, *(target.share for target in targets), *(cone or ())]
    axis, full = top_of_axis(tops), max(Fraction(1), brief.rate)
    figures = whole_figures(texts, brief)
    if brief.gain is not None:
        gained = names.count(texts, board.rule.measure, brief.gain.completed)
        since = texts.local_day(brief.gain.since)
        figures.append(texts.plain("brief-picture-gain", gained=gained, since=since))
    path = _path(brief, targets, axis)
    signs = {Sign.DONE: True, Sign.PATH: path is not None, Sign.FORECAST: cone is not None}
    return BriefSheet(
        title=texts.plain("brief-picture-title", area=brief.area.name),
        facts=(names.board_data(texts, board),),
        rate=rate_of(texts, brief) if brief.base else texts.plain("rate-unknown"),
        figures=tuple(figures),
        reached=brief.rate / full,
        goals=target_lines(texts, targets, full),
        targets=target_lines(texts, targets, axis),
        levels=target_names(texts, targets),
        heading=texts.plain("brief-chart") if brief.counts else "",
        few_days=_in_words(texts, brief),
        spots=tuple(
            Spot(_across(brief, count.as_of), Fraction(count.completed, brief.base) / axis)
            for count in brief.counts
            if brief.base
        ),
        cone=Cone(cone[0] / axis, cone[1] / axis, share_range(texts, brief)) if cone else None,
        path=path,
        legend=tuple(
            LegendItem(sign, texts.plain(f"legend-{sign.name.lower()}"))
            for sign, there in signs.items()
            if there
        ),
        rates=rate_labels(texts, axis),
        days=tuple(_days(texts, brief)),
        columns=tuple(_columns(texts, brief)),
        notes=tuple(_notes(texts, brief)),
        mark=texts.plain("picture-illustrative") if brief.illustrative else "",
    )


def _in_words(texts: Texts, brief: Brief) -> str:
    """Return the last days in words where they make no chart: too few, or without a base."""
    counts = brief.counts
    if not counts or (brief.base and len(counts) > MOST_IN_WORDS):
        return ""
    values = [
        (each.as_of, texts.percent(Fraction(each.completed, brief.base)))
        if brief.base
        else (each.as_of, texts.number(each.completed))
        for each in counts[-MOST_IN_WORDS:]
    ]
    return few_days(texts, values)


def _path(brief: Brief, targets: Sequence[Target], axis: Fraction) -> tuple[Spot, Spot] | None:
    """Return the straight way from the first day to the leading target at the end of the phase."""
    if brief.end is None or brief.forecast is None or not targets:
        return None
    first = brief.counts[0]
    start = Spot(Fraction(0), Fraction(first.completed, brief.base) / axis)
    finish = Spot(_across(brief, brief.end), targets[0].share / axis)
    return (start, finish) if start.rate < finish.rate else None


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
    kept = labels[-1:]
    for label in reversed(labels[:-1]):
        # Days so near to each other would overlap. The later one is what a reader looks for.
        if kept[0].place - label.place >= NEAREST:
            kept.insert(0, label)
    return kept


def _columns(texts: Texts, brief: Brief) -> list[NamedColumn]:
    furthest = "brief-picture-furthest-over" if brief.board.ending else "brief-picture-furthest"
    columns = [
        NamedColumn(texts.plain("brief-picture-best"), _rates(texts, brief, brief.best)),
        NamedColumn(texts.plain(furthest), _rates(texts, brief, brief.furthest)),
    ]
    return [column for column in columns if column.rows]


def _rates(texts: Texts, brief: Brief, rows: Sequence[Standing]) -> tuple[tuple[str, str], ...]:
    return tuple(
        (f"{row.rank}. {places.listed(row.unit, brief.board.area)}", names.rate(texts, row))
        for row in rows
    )


def _notes(texts: Texts, brief: Brief) -> list[str]:
    notes = [names.counting_rule(texts, brief.board.rule)]
    if brief.forecast is not None:
        notes.insert(0, texts.plain("brief-forecast-how"))
    return notes
