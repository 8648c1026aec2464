"""What happened in one chat within some seconds, so that a fault explains itself."""

from collections.abc import Iterator

from census.identity.free_text import redact
from trials.processes.history import History

BEFORE, AFTER = 8.0, 4.0
"""Seconds around a fault that are told."""

FEW = 32
"""So many letters of a message are shown."""

UNTOLD = frozenset({"timestamp", "level", "event", "exception", "chat", "origin"})

Happening = tuple[float, str]


def told(history: History, chat: int, first: float, last: float) -> str:
    """Return the story of a chat, a line for each happening, seconds counted from ``first``."""
    updates = {
        deed.update for each in history.residents if each.chat == chat for deed in each.deeds
    }
    happenings = (
        *_deeds(history, chat),
        *_handed(history, updates),
        *_sent(history, chat),
        *_mishaps(history, first - BEFORE),
        *_logged(history, chat, updates),
    )
    lines = [
        f"  {at - first:+7.2f} s  {what}"
        for at, what in sorted(happenings)
        if first - BEFORE <= at <= last + AFTER
    ]
    return "\n".join(lines)


def _deeds(history: History, chat: int) -> Iterator[Happening]:
    for resident in history.residents:
        if resident.chat == chat:
            for deed in resident.deeds:
                yield deed.at, f"update {deed.update} is made: {deed.what} {deed.value}".rstrip()


def _handed(history: History, updates: set[int]) -> Iterator[Happening]:
    for each in history.handed:
        if each.number in updates:
            took = f"{each.said} after {each.ended - each.begun:.2f} s"
            yield each.begun, f"update {each.number} goes to station {each.station}, {took}"


def _sent(history: History, chat: int) -> Iterator[Happening]:
    for station, requests in history.requests.items():
        for request in requests:
            if request.chat == chat:
                yield request.at, f"station {station} asks for {request.method}"
    for message in history.received:
        if message.chat == chat:
            yield message.at, f"there arrives {redact(message.text)[:FEW]!r}"


def _mishaps(history: History, since: float) -> Iterator[Happening]:
    for mishap in history.mishaps:
        if mishap.role in {"conversation", ""} and mishap.ended >= since:
            whom = "all" if mishap.station is None else f"station {mishap.station}"
            lasts = mishap.ended - mishap.begun
            # What began earlier and lasts is told first.
            yield max(mishap.begun, since), f"{whom}: {mishap.kind} for {lasts:.1f} s"


def _logged(history: History, chat: int, updates: set[int]) -> Iterator[Happening]:
    origins = {f"update:{number}" for number in updates}
    for line in history.log:
        if line.facts.get("chat") == chat or line.facts.get("origin") in origins:
            facts = [f"{key} {value}" for key, value in line.facts.items() if key not in UNTOLD]
            said = ", ".join((line.event, str(line.facts.get("origin", "")), *facts))
            yield line.at, f"station {line.station} logs {said[:200]}"
