"""What the bot sends: a text, rows of buttons, perhaps a picture. Knows no library of Telegram."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Self

from presentation.language.html import Html


@dataclass(frozen=True, slots=True)
class Button:
    """A button under a message: it sends ``data`` back to the bot, or opens ``url``."""

    label: str
    data: str | None = None
    url: str | None = None

    def __post_init__(self) -> None:
        if (self.data is None) == (self.url is None):
            raise ValueError(f"a button has either data or an address: {self.label!r}")


Rows = tuple[tuple[Button, ...], ...]
"""Buttons as they lie under a message, row by row."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture: ``content`` tells two pictures apart, ``draw`` makes the PNG when it is needed.

    Who sends it keeps Telegram's file id by ``content``, so that it is drawn and sent up once.
    """

    content: str
    filename: str
    draw: Callable[[], bytes]


@dataclass(frozen=True, slots=True)
class Document:
    """A file to keep: ``make`` writes it when it is needed."""

    filename: str
    make: Callable[[], bytes]


@dataclass(frozen=True, slots=True)
class Message:
    """A message in Telegram's HTML. With a picture or a document the text is its caption.

    ``photo`` is the file id of a picture that Telegram has already, ``topic`` the thread of the
    forum's topic that it belongs in.
    """

    text: Html
    buttons: Rows = ()
    picture: Picture | None = None
    photo: str = ""
    document: Document | None = None
    topic: int | None = None

    @property
    def shows_picture(self) -> bool:
        """Whether it has more than words, and cannot simply take the place of a text."""
        return self.picture is not None or bool(self.photo) or self.document is not None

    def words_alone(self) -> Self:
        """Return it without its picture or document, for where those are not allowed."""
        return replace(self, picture=None, photo="", document=None)


def rows(*buttons: Button | tuple[Button, ...] | None) -> Rows:
    """Lay buttons out: a single one gets a row of its own, a tuple shares one, None leaves none."""
    return tuple(
        row if isinstance(row, tuple) else (row,) for row in buttons if row is not None and row
    )
