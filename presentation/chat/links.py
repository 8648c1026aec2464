"""Links that open the bot, and what they carry: builders write it, handlers read it."""

from urllib.parse import quote

from census.units import UnitCode

LONGEST = 2048
"""Characters of a button's address: what browsers and phones open everywhere. Telegram gives no
limit of its own."""


def start_link(bot: str, payload: str = "") -> str:
    """Return the link that opens a private chat with the bot and sends ``/start payload``."""
    return f"https://t.me/{bot}?start={payload}" if payload else f"https://t.me/{bot}"


def group_link(bot: str, payload: str) -> str:
    """Return the link that adds the bot to a group and sends ``/start payload`` there."""
    return f"https://t.me/{bot}?startgroup={payload}"


def topic_link(group: int, topic: int) -> str:
    """Return the link that opens a topic of a supergroup for its members.

    https://core.telegram.org/api/links#message-links: without the -100 before the group's number.
    """
    return f"https://t.me/c/{str(group).removeprefix('-100')}/{topic}"


def unit_payload(code: UnitCode) -> str:
    """Return a unit's code for a deep link. Dots become hyphens there."""
    return code.replace(".", "-") if code.replace(".", "").isdigit() else code


def payload_unit(payload: str) -> UnitCode:
    """Return the unit's code in a deep link. The unit may not exist."""
    area = payload.replace("-", ".").replace("_", ".")
    return UnitCode(area if area.replace(".", "").isdigit() else payload)


def unit_page(base: str, code: UnitCode) -> str:
    """Return the address of a unit on the public page, whose own address is ``base``."""
    return f"{base}/unit/{quote(code, safe='')}"


def whatsapp_link(text: str) -> str | None:
    """Return the link that opens WhatsApp with a text to send; None for a text too long for it."""
    link = f"https://wa.me/?text={quote(text)}"
    return link if len(link) <= LONGEST else None
