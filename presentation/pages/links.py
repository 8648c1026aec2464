"""Buttons that open the public page inside Telegram."""

from dataclasses import dataclass
from typing import Final

from census.units import UnitCode
from presentation.chat.links import unit_payload
from presentation.chat.messages import Button
from presentation.language.catalogue import Texts

APP: Final = "/aplikasi"


@dataclass(frozen=True, slots=True)
class PageLinks:
    """The public address of the page, and the bot's name.

    Buttons with ``web_app`` are for private chats only; in groups a link opens the Mini App
    (https://core.telegram.org/bots/webapps#direct-link-mini-apps).
    """

    base: str
    bot: str

    def in_private(self, texts: Texts) -> Button:
        """Return the button for a private chat: it opens the page at the reader's own unit."""
        return Button(texts.plain("button-page"), web_app=f"{self.base}{APP}")

    def for_meeting(self, texts: Texts, area: UnitCode) -> tuple[tuple[Button, ...], ...]:
        """Return the rows of buttons for who prepares a meeting: page, slides, and a print."""
        shown = Button(texts.plain("button-screen"), url=f"{self.base}/layar/{area}")
        printed = Button(texts.plain("button-print"), url=f"{self.base}/cetak/{area}/ringkasan.pdf")
        return (self.in_private(texts),), (shown, printed)

    def in_group(self, texts: Texts, unit: UnitCode) -> Button:
        """Return the button for a group: it opens the page at the group's unit."""
        link = f"https://t.me/{self.bot}?startapp={unit_payload(unit)}"
        return Button(texts.plain("button-page"), url=link)
