"""Buttons that open the public page inside Telegram, and the brief that has them."""

from dataclasses import dataclass
from typing import Final

from census.brief.brief import ToldBrief
from census.units import UnitCode
from presentation.brief import messages as briefs
from presentation.chat.links import unit_payload
from presentation.chat.messages import Button, Message
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
        return _page_button(texts, self.base)

    def for_meeting(self, texts: Texts, area: UnitCode) -> tuple[tuple[Button, ...], ...]:
        """Return the rows of buttons for who prepares a meeting: page, slides, and a print."""
        return meeting_buttons(texts, self.base, area)

    def in_group(self, texts: Texts, unit: UnitCode) -> Button:
        """Return the button for a group: it opens the page at the group's unit."""
        link = f"https://t.me/{self.bot}?startapp={unit_payload(unit)}"
        return Button(texts.plain("button-page"), url=link)


def told_brief(texts: Texts, told: ToldBrief) -> Message:
    """Show the brief that comes by itself, with the same buttons as the one that is asked for."""
    page, area = told.page, told.report.area.code
    rows = meeting_buttons(texts, page, area) if page else ()
    return briefs.brief(texts, told.report, page=rows)


def meeting_buttons(texts: Texts, base: str, area: UnitCode) -> tuple[tuple[Button, ...], ...]:
    """Return the rows of buttons for who prepares a meeting: page, slides, and a print."""
    shown = Button(texts.plain("button-screen"), url=f"{base}/layar/{area}")
    printed = Button(texts.plain("button-print"), url=f"{base}/cetak/{area}/ringkasan.pdf")
    return (_page_button(texts, base),), (shown, printed)


def _page_button(texts: Texts, base: str) -> Button:
    return Button(texts.plain("button-page"), web_app=f"{base}{APP}")
