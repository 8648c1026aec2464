"""News to admins in words."""

from collections.abc import Sequence

from census.push.kinds import AdminNotice
from presentation.chat import buttons
from presentation.chat.messages import Message, rows
from presentation.language.catalogue import Texts
from presentation.language.html import lines


def news(texts: Texts, notice: AdminNotice) -> Message:
    """Say it in the sentence of its key; what has none is shown as it is."""
    key = f"admin-{notice.key}"
    if texts.has(key):
        return Message(texts(key, **notice.facts))
    facts = ", ".join(f"{name} {value}" for name, value in notice.facts.items())
    return Message(texts("admin-other", key=notice.key, facts=facts))


def old_data(texts: Texts, notice: AdminNotice) -> Message:
    """Say which boards wait for data, and how old theirs is."""
    ages = str(notice.facts["boards"]).split()
    boards = texts.listed([_old_data(texts, age) for age in ages])
    return Message(texts(f"admin-{notice.key}", boards=boards))


def settings_read_again(texts: Texts, changed: Sequence[str], waits: Sequence[str]) -> Message:
    """Say which keys of the settings hold from now on, and which wait for a restart."""
    hold, wait = texts.listed(changed), texts.listed(waits)
    return Message(
        lines(
            texts("settings-changed", keys=hold) if hold else texts("settings-same"),
            texts("settings-wait", keys=wait) if wait else None,
        ),
        rows(buttons.home(texts)),
    )


def _old_data(texts: Texts, age: str) -> str:
    kind, hours = age.split(":")
    board = texts.plain("brief-board", kind=kind)
    days = int(hours) // 24
    # Two days are said as such, less is said in hours.
    return texts.plain("old-data", board=board, hours=int(hours), days=days if days > 1 else 0)
