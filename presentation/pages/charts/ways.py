"""The way of a rate by day as SVG, with its targets, the forecast and a legend.

Their colours stand in the style of the page, so that they follow light and dark.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from markupsafe import Markup

from census.boards.board import Trend
from presentation.boards.pictures.sheet import AxisLabel, LegendItem, Sign
from presentation.boards.pictures.trend import trend_sheet
from presentation.brief.sheet import BriefSheet, Cone, Spot
from presentation.language.catalogue import Texts
from presentation.pages.charts.gauges import LETTER, WIDE, of_level
from presentation.pages.markup import el, inside, number

HIGH = 232
TOP, BOTTOM = 16, 30
"""Free room above the chart, and below it for its days. Beside it there is as its labels need."""
APART = 17
NOW = "level now"


@dataclass(frozen=True, slots=True)
class RateWay:
    """A rate by day: positions from 0 to 1. ``levels`` are targets, the leading one first.

    ``legend`` names what is drawn, where that is more than one line.
    """

    spots: Sequence[Spot]
    rates: Sequence[AxisLabel]
    days: Sequence[AxisLabel]
    levels: Sequence[tuple[Fraction, str]]
    last: str
    cone: Cone | None = None
    path: tuple[Spot, Spot] | None = None
    legend: Sequence[LegendItem] = ()


@dataclass(frozen=True, slots=True)
class _Plot:
    """The part of the drawing between the labels, and what is written beside its right edge."""

    left: int
    right: int
    beside: Sequence[tuple[Fraction, str, str]]

    def x(self, across: Fraction) -> Fraction:
        return self.left + (WIDE - self.left - self.right) * across

    @property
    def end(self) -> int:
        return WIDE - self.right


def way_of_brief(sheet: BriefSheet) -> RateWay:
    """Return the way of a regency, as on the picture of its brief."""
    places = [line.place for line in sheet.targets]
    levels = list(zip(places, sheet.levels, strict=True))
    more_than_the_line = sheet.cone is not None or sheet.path is not None
    return RateWay(
        sheet.spots,
        sheet.rates,
        sheet.days,
        levels,
        sheet.rate,
        sheet.cone,
        sheet.path,
        sheet.legend if more_than_the_line else (),
    )


def way_of_trend(texts: Texts, trend: Trend) -> RateWay:
    """Return the way of a unit, as on the picture of its trend."""
    sheet = trend_sheet(texts, trend)
    places = [line.place for line in sheet.targets]
    levels = list(zip(places, sheet.levels, strict=True))
    spots = [Spot(dot.across, dot.rate) for dot in sheet.dots]
    return RateWay(spots, sheet.rates, sheet.days, levels, sheet.last_rate)


def chart(way: RateWay, label: str) -> Markup:
    """Draw a way, with its legend below; ``label`` says to who cannot see it what it shows."""
    plot = _plot(way)
    drawn = el(
        "svg",
        *(_rate_line(plot, each) for each in way.rates),
        *(_day(plot, each) for each in _apart(plot, way.days)),
        *(_level(plot, place, n) for n, (place, _) in enumerate(way.levels)),
        _forecast(plot, way),
        _path(plot, way),
        _line(plot, way),
        _own_name(plot, way),
        *_names(plot),
        viewBox=f"0 0 {WIDE} {HIGH}",
        role="img",
        aria_label=label,
        class_="chart",
    )
    return inside((drawn, _legend(way.legend)))


def _legend(items: Sequence[LegendItem]) -> Markup | None:
    """Name what is drawn, each beside a piece of it."""
    if not items:
        return None
    named = [
        el("li", el("svg", _SIGNS[item.sign], viewBox="0 0 28 16", aria_hidden="true"), item.words)
        for item in items
    ]
    return el("ul", *named, class_="legend drawn")


_SIGNS = {
    Sign.DONE: el("line", x1=0, x2=28, y1=8, y2=8, class_="line"),
    Sign.PATH: el("line", x1=0, x2=28, y1=8, y2=8, class_="path"),
    Sign.FORECAST: el("polygon", points="0,8 28,1 28,15", class_="cone"),
}


def _plot(way: RateWay) -> _Plot:
    """Return the room between the longest label on the left and the longest on the right."""
    beside = [
        (_y(place), words, of_level("level", n)) for n, (place, words) in enumerate(way.levels)
    ]
    if way.cone is not None:
        beside.append((_y((way.cone.low + way.cone.high) / 2), way.cone.words, "level cone-name"))
    elif way.spots:
        beside.append((_y(way.spots[-1].rate), way.last, NOW))
    longest = max((len(each.words) for each in way.rates), default=0)
    named = max((len(words) for _, words, _ in beside), default=0)
    return _Plot(16 + LETTER * longest, 10 + LETTER * named, beside)


def _apart(plot: _Plot, days: Sequence[AxisLabel]) -> list[AxisLabel]:
    """Return days that can be written apart: every one, or every second, third … from the last."""
    room = LETTER * (1 + max((len(day.words) for day in days), default=0))
    for step in range(1, len(days)):
        kept = days[::-1][::step]
        pairs = pairwise([plot.x(day.place) for day in kept])
        if all(later - earlier >= room for later, earlier in pairs):
            return list(kept)
    return list(days[-1:])


def _y(up: Fraction) -> Fraction:
    return TOP + (HIGH - TOP - BOTTOM) * (1 - up)


def _rate_line(plot: _Plot, label: AxisLabel) -> Markup:
    y = _y(label.place)
    line = el("line", x1=plot.left, x2=plot.end, y1=y, y2=y, class_="grid")
    words = el("text", label.words, x=plot.left - 8, y=y + 5, text_anchor="end", class_="axis")
    return line + words


def _day(plot: _Plot, label: AxisLabel) -> Markup:
    x = plot.x(label.place)
    return el("text", label.words, x=x, y=HIGH - 8, text_anchor="middle", class_="axis")


def _level(plot: _Plot, place: Fraction, number_: int) -> Markup:
    y = _y(place)
    return el("line", x1=plot.left, x2=plot.end, y1=y, y2=y, class_=of_level("mark", number_))


def _forecast(plot: _Plot, way: RateWay) -> Markup | None:
    if way.cone is None or not way.spots:
        return None
    last, end = way.spots[-1], number(Fraction(plot.end))
    tip = f"{number(plot.x(last.across))},{number(_y(last.rate))}"
    high, low = number(_y(way.cone.high)), number(_y(way.cone.low))
    return el("polygon", points=f"{tip} {end},{high} {end},{low}", class_="cone")


def _path(plot: _Plot, way: RateWay) -> Markup | None:
    if way.path is None:
        return None
    start, finish = way.path
    return el(
        "line",
        x1=plot.x(start.across),
        y1=_y(start.rate),
        x2=plot.x(finish.across),
        y2=_y(finish.rate),
        class_="path",
    )


def _line(plot: _Plot, way: RateWay) -> Markup | None:
    if not way.spots:
        return None
    points = " ".join(f"{number(plot.x(s.across))},{number(_y(s.rate))}" for s in way.spots)
    last = way.spots[-1]
    dot = el("circle", cx=plot.x(last.across), cy=_y(last.rate), r=5, class_="dot")
    return el("polyline", points=points, class_="line") + dot


def _own_name(plot: _Plot, way: RateWay) -> Markup | None:
    """Name the last figure above its dot, where the forecast has the place beside the edge."""
    if way.cone is None or not way.spots:
        return None
    last, half = way.spots[-1], Fraction(LETTER * len(way.last), 2)
    x = min(max(plot.x(last.across), plot.left + half), plot.end - half)
    return el("text", way.last, x=x, y=_y(last.rate) - 11, text_anchor="middle", class_=NOW)


def _names(plot: _Plot) -> list[Markup]:
    """Write the names of targets and of the forecast beside the right edge, none over another."""
    written, above = [], Fraction(-APART)
    for y, words, style in sorted(plot.beside):
        above = max(y, above + APART)
        written.append(el("text", words, x=plot.end + 6, y=above + 5, class_=style))
    return written
