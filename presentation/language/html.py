"""Safe HTML as a type of its own."""

import html
import re
from collections.abc import Iterable


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
