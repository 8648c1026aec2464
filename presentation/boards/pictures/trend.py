"""The content of a trend's picture: rate and rank by day, with the target lines."""

from datetime import datetime
from fractions import Fraction

from census.boards.board import Trend
from census.boards.progress import TrendPoint
from presentation.boards.pictures.rate_axis import (
    MOST_IN_WORDS,
    day_labels,
    few_days,
    rate_labels,
    target_lines,
    target_names,
    top_of_axis,
)
from presentation.boards.pictures.sheet import TrendDot, TrendSheet
from presentation.boards.pictures.trend_painting import paint_trend
from presentation.chat.messages import Picture, picture_of
from presentation.language import names
from presentation.language.catalogue import Texts


def trend_line(texts: Texts, trend: Trend) -> Picture:
    """Return the picture of a unit's trend. It is drawn when it is needed."""
    sheet = trend_sheet(texts, trend)
    day = texts.local_day(trend.board.as_of)
    name = f"{texts.plain('picture-filename')}-{trend.unit.code}-{day:%Y-%m-%d}.png"
    return picture_of(sheet, name, paint_trend)


def trend_sheet(texts: Texts, trend: Trend) -> TrendSheet:
    """Return what the picture of a trend shows."""
    board, points = trend.board, trend.points
    standing = trend.standing
    targets = [gap.target for gap in standing.gaps] if standing else []
    rates = [point.rate for point in points]
    axis = top_of_axis([*rates, *(target.share for target in targets)])
    unit = names.unit_name(texts, trend.unit)
    among = names.ranked_among(texts, board)
    facts = [names.board_data(texts, board)]
    if standing is not None and standing.base:
        facts.append(
            texts.plain(
                "trend-now",
                rank=standing.rank,
                of=len(board.standings),
                rate=names.rate(texts, standing),
            )
        )
    few = [(point.as_of, texts.percent(point.rate)) for point in points]
    return TrendSheet(
        title=texts.plain("trend-title", unit=unit),
        facts=tuple(facts),
        rate_title=texts.plain("trend-rate"),
        rank_title=texts.plain("trend-rank", of=among),
        dots=tuple(
            TrendDot(_across(points, point), point.rate / axis, point.rank) for point in points
        ),
        of=max((point.of for point in points), default=1),
        last_rate=texts.percent(points[-1].rate) if points else "",
        rates=rate_labels(texts, axis),
        days=day_labels(texts, points[0].as_of, points[-1].as_of) if points else (),
        targets=target_lines(texts, targets, axis),
        levels=target_names(texts, targets),
        few_days=few_days(texts, few) if 0 < len(few) <= MOST_IN_WORDS else "",
        notes=(names.counting_rule(texts, board.rule),),
        mark=texts.plain("picture-illustrative") if board.illustrative else "",
    )


def _across(points: tuple[TrendPoint, ...], point: TrendPoint) -> Fraction:
    """Return a point's position in time, from 0 to 1. A single point is in the middle."""
    whole = _seconds(points[0].as_of, points[-1].as_of)
    return Fraction(_seconds(points[0].as_of, point.as_of), whole) if whole else Fraction(1, 2)


def _seconds(start: datetime, end: datetime) -> int:
    return int((end - start).total_seconds())
