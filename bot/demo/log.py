"""Lines for the demonstration's log: what the scheduler and the sender did."""

from collections.abc import Callable, Mapping

from presentation.language.catalogue import Catalogue, Texts
from presentation.push.deliveries import reason_in_words
from services.push.events import EventKind, PushEvent

Words = Mapping[str, str]

ICONS = {
    EventKind.SENT: "send",
    EventKind.CANCELLED: "skip",
    EventKind.POSTPONED: "clock",
    EventKind.EXPIRED: "skip",
    EventKind.GONE: "gone",
    EventKind.MOVED: "group",
    EventKind.WAITING: "clock",
    EventKind.JOB_RAN: "schedule",
}
TOLD_JOBS = {"boards"}
"""The jobs whose results have lines of their own."""


def line_of(
    event: PushEvent, catalogue: Catalogue, name_of: Callable[[int], str]
) -> tuple[Words, str] | None:
    """Return an event's line in every language, and its icon; None for unimportant ones."""
    if event.kind is EventKind.JOB_SKIPPED:
        return None
    if event.kind is EventKind.JOB_RAN and event.facts.get("job") not in TOLD_JOBS:
        return None
    words: Words = {
        language: _line(event, catalogue.texts(language), name_of)
        for language in catalogue.languages
    }
    return words, ICONS.get(event.kind, "warn")


def _line(event: PushEvent, texts: Texts, name_of: Callable[[int], str]) -> str:
    who = name_of(event.chat) if event.chat is not None else ""
    kind = texts.plain(f"delivery-kind-{_dashed(event.delivery.name)}") if event.delivery else ""
    return texts.plain(
        f"demo-{_dashed(event.kind)}",
        who=who,
        what=kind,
        job=_job(texts, str(event.facts.get("job", ""))),
        reason=reason_in_words(texts, str(event.facts.get("reason", ""))),
    )


def _job(texts: Texts, job: str) -> str:
    key = f"demo-job-{job}"
    return texts.plain(key) if texts.has(key) else job


def _dashed(name: str) -> str:
    return name.replace("_", "-")
