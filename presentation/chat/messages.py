"""Messages of the bot: a text, rows of buttons, perhaps a picture. No library of Telegram here."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from hashlib import sha256
from typing import Any, Self, TypeVar

from census.proofs.proof import ProofFile
from presentation.language.html import Html

Drawn = TypeVar("Drawn")


@dataclass(frozen=True, slots=True)
class Button:
    """A button under a message: it sends ``data`` to the bot, opens ``url``, or a Mini App."""

    label: str
    data: str | None = None
    url: str | None = None
    web_app: str | None = None

    def __post_init__(self) -> None:
        if [self.data, self.url, self.web_app].count(None) != 2:  # noqa: PLR2004 - one is given
            raise ValueError(f"a button has either data or one address: {self.label!r}")


Rows = tuple[tuple[Button, ...], ...]
"""The buttons under a message, row by row."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture. ``content`` identifies it, and ``draw`` makes the PNG when it is needed.

    The sender stores Telegram's file id by ``content``, so a picture is drawn and uploaded once.
    """

    content: str
    filename: str
    draw: Callable[[], bytes]


def picture_of(sheet: Drawn, filename: str, paint: Callable[[Drawn], bytes]) -> Picture:
    """Return the picture that ``paint`` makes of a sheet; equal sheets are one picture."""
    content = sha256(repr(sheet).encode()).hexdigest()
    return Picture(content, filename, partial(paint, sheet))


@dataclass(frozen=True, slots=True)
class Document:
    """A file. ``make`` writes it when it is needed."""

    filename: str
    make: Callable[[], bytes]


@dataclass(frozen=True, slots=True)
class LentFile:
    """A proof that somebody else sent, shown as a copy that cannot be forwarded or saved.

    Who sends it notes the copy under ``proof``, so that it is taken away again. ``instead`` is
    sent where Telegram no longer has the file.
    """

    file_id: str
    file: ProofFile
    proof: int
    instead: "Message"


@dataclass(frozen=True, slots=True)
class RichForm:
    """The same message with tables and details; ``blocks`` makes them when they are needed.

    ``buttons`` stand below in place of the message's own. ``offer`` asks for this form, below the
    plain one.
    """

    blocks: Callable[[], Sequence[Mapping[str, Any]]] = field(compare=False)
    buttons: Rows = ()
    offer: Button | None = None


@dataclass(frozen=True, slots=True)
class Message:
    """A message in Telegram's HTML. With a picture or a document the text is its caption.

    ``photo`` is the file id of a picture that Telegram has already. ``topic`` is the forum topic
    that it belongs in. ``rich`` replaces words and picture in chats that show it.
    """

    text: Html
    buttons: Rows = ()
    picture: Picture | None = None
    photo: str = ""
    document: Document | None = None
    topic: int | None = None
    lent: LentFile | None = None
    rich: RichForm | None = None

    @property
    def shows_picture(self) -> bool:
        """Whether it has a picture or document, and so cannot replace a text message."""
        files = (self.picture, self.photo or None, self.document, self.lent)
        return self.rich is None and any(each is not None for each in files)

    def words_alone(self) -> Self:
        """Return it without its picture or document, for chats that do not allow them."""
        return replace(self, picture=None, photo="", document=None, lent=None)

    def plain(self) -> Self:
        """Return it without its rich form."""
        return replace(self, rich=None)

    def in_words(self) -> Self:
        """Return it without its rich form, with the button that asks for it."""
        if self.rich is None or self.rich.offer is None:
            return self.plain()
        return replace(self, rich=None, buttons=(*self.buttons, (self.rich.offer,)))


def rows(*buttons: Button | tuple[Button, ...] | None) -> Rows:
    """Arrange buttons in rows: a single one gets a row, a tuple shares one, None is left out.

    So is a button without words: a census leaves the label empty of what it does not have.
    """
    arranged = (row if isinstance(row, tuple) else (row,) for row in buttons if row is not None)
    worded = (tuple(button for button in row if button.label) for row in arranged)
    return tuple(row for row in worded if row)
