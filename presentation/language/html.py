"""Safe HTML as a type of its own."""

import html
import re
from collections.abc import Iterable
from fractions import Fraction

BAR_CELLS = 10


class Html(str):
    """A string in Telegram's HTML. Everything that came from a person is escaped in it."""

    __slots__ = ()


def escape(text: str) -> Html:
    """Escape a text. ``Html`` is returned as it is."""
    return text if isinstance(text, Html) else Html(html.escape(text, quote=False))


def unmarked(text: Html) -> str:
    """Return the text without markup, for the terminal."""
    return html.unescape(re.sub(r"<[^>]+>", "", text))


def lines(*parts: Html | None) -> Html:
    """Join parts by line breaks. None and empty parts are left out."""
    return join("\n", parts)


def paragraphs(*parts: Html | None) -> Html:
    """Join parts by empty lines. None and empty parts are left out."""
    return join("\n\n", parts)


def join(between: str, parts: Iterable[Html | None]) -> Html:
    """Join parts by ``between``, which must be safe. None and empty parts are left out."""
    return Html(between.join(part for part in parts if part))


def progress_bar(part: int, whole: int, *, cells: int = BAR_CELLS) -> Html:
    """Return a bar of cells. A small part shows at least one cell, and only the whole fills all."""
    if not whole:
        return Html("")
    filled = int(Fraction(part * cells, whole) + Fraction(1, 2))
    if 0 < part < whole:
        filled = min(max(filled, 1), cells - 1)
    return Html("▓" * min(filled, cells) + "░" * (cells - min(filled, cells)))
