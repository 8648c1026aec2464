"""Text that is already safe HTML, kept apart by its type from text that is not."""

import html
import re
from collections.abc import Iterable


class Html(str):
    """A string in Telegram's HTML: whatever came from a person is escaped in it."""

    __slots__ = ()


def escape(text: str) -> Html:
    """Make a text of unknown origin safe; text that is safe already is returned as it is."""
    return text if isinstance(text, Html) else Html(html.escape(text, quote=False))


def unmarked(text: Html) -> str:
    """Return what is left without markup: for the terminal."""
    return html.unescape(re.sub(r"<[^>]+>", "", text))


def lines(*parts: Html | None) -> Html:
    """Put parts under each other; None and empty parts leave no line."""
    return join("\n", parts)


def paragraphs(*parts: Html | None) -> Html:
    """Put parts under each other with an empty line between them."""
    return join("\n\n", parts)


def join(between: str, parts: Iterable[Html | None]) -> Html:
    """Join safe parts, leaving out None and empty ones. ``between`` must be safe itself."""
    return Html(between.join(part for part in parts if part))
