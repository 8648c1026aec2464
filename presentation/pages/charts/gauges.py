"""A rate as SVG without days: a gauge with its targets, and the small bar of a table's row.

Their colours stand in the style of the page, so that they follow light and dark.
"""

from collections.abc import Sequence
from fractions import Fraction

from markupsafe import Markup

from census.units import Target
from presentation.boards import text as board_text
from presentation.language.catalogue import Texts
from presentation.pages.markup import el

WIDE = 440
TOP, HIGH = 24, 18
LEAST = 3
"""What a rate above nothing fills at least: no more, or it would cover a small target."""
LETTER = 9
"""The most that letters of a label are wide in the middle, so that it stays inside the drawing."""


def gauge(texts: Texts, rate: Fraction, targets: Sequence[Target], label: str) -> Markup:
    """Draw a rate between nothing and everything, with a mark for each target."""
    full = max([Fraction(1), rate])
    top, end = TOP, TOP + HIGH
    marks = []
    for place, target in enumerate(targets):
        x, said = WIDE * target.share / full, board_text.target_name(texts, target)
        at, anchor = _label_place(x, said)
        marks += [
            el("line", x1=x, x2=x, y1=top - 5, y2=end + 5, class_=of_level("mark", place)),
            el(
                "text",
                said,
                x=at,
                y=top - 9 if place == 0 else end + 19,
                class_=of_level("level", place),
                text_anchor=anchor,
            ),
        ]
    bare = 0 if targets else top - 6
    reached = bool(targets) and rate >= targets[0].share
    return el(
        "svg",
        el("rect", x=0, y=top, width=WIDE, height=HIGH, rx=9, class_="track"),
        el(
            "rect",
            x=0,
            y=top,
            width=max(WIDE * rate / full, Fraction(LEAST) if rate else Fraction(0)),
            height=HIGH,
            rx=min(9, WIDE * rate / full / 2),
            class_="fill reached" if reached else "fill",
        ),
        *marks,
        viewBox=f"0 {bare} {WIDE} {end - bare + (24 if len(targets) > 1 else 6)}",
        role="img",
        aria_label=label,
        class_="gauge",
        preserveAspectRatio="xMinYMid",
    )


def _label_place(x: Fraction, words: str) -> tuple[Fraction, str]:
    """Return where a label of a mark stands, and which part of it: near an edge it begins there."""
    half = Fraction(len(words) * LETTER, 2)
    if x < half:
        return Fraction(0), "start"
    return (Fraction(WIDE), "end") if x > WIDE - half else (x, "middle")


def bar(rate: Fraction, top: Fraction, *, reached: bool) -> Markup:
    """Draw a small bar for a row of a table, up to the rate ``top``. It says nothing new."""
    return el(
        "svg",
        el("rect", width=100, height=6, rx=3, class_="track"),
        el(
            "rect",
            width=100 * min(rate / top, Fraction(1)) if top else Fraction(0),
            height=6,
            rx=3,
            class_="fill reached" if reached else "fill",
        ),
        viewBox="0 0 100 6",
        class_="bar",
        aria_hidden="true",
        preserveAspectRatio="none",
    )


def of_level(name: str, place: int) -> str:
    """Return the style of a target: the first one leads."""
    return f"{name} other" if place else name
