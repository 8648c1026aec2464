"""The rehearsal in words: what would leave on which day, and what somebody may want to change."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, time

from census.push.rehearsal import DayAhead, Example, MovedOccasion, Rehearsal
from census.units import Unit
from presentation.chat import buttons
from presentation.chat.messages import Message, rows
from presentation.language.catalogue import Texts
from presentation.language.html import Html, lines, paragraphs
from presentation.language.names import key, unit_name
from presentation.push.deliveries import back, reason_in_words

NAMED = 3
"""So many units, kinds and reasons are named; of the others the number is."""


def begun(texts: Texts) -> Message:
    """Say that it is being reckoned."""
    return Message(texts("rehearsal-begun"))


def week(texts: Texts, *, rehearsal: Rehearsal) -> Message:
    """Show the days ahead to an admin."""
    return Message(description(texts, rehearsal=rehearsal), rows(back(texts), buttons.home(texts)))


def description(texts: Texts, *, rehearsal: Rehearsal) -> Html:
    """Return the days with what leaves on each, and what may want a change."""
    last = rehearsal.days[-1].day if rehearsal.days else rehearsal.end
    period = texts.period(texts.local_day(rehearsal.begin), last)
    return paragraphs(
        lines(
            texts("rehearsal-title", period=period),
            texts("rehearsal-assumed", count=rehearsal.count, people=rehearsal.people),
        ),
        lines(*(_day(texts, day) for day in rehearsal.days if day.count))
        or texts("rehearsal-nothing"),
        lines(*_notable(texts, rehearsal)) or None,
    )


def hours(texts: Texts, rehearsal: Rehearsal) -> Iterator[str]:
    """Yield a line for each hour of a day in which something leaves."""
    for day in rehearsal.days:
        by_hour = sorted({hour for counts in day.hours.values() for hour in counts})
        for hour in by_hour:
            kinds = {kind: counts.get(hour, 0) for kind, counts in day.hours.items()}
            yield texts.plain(
                "rehearsal-hour",
                day=_short(texts, day),
                time=texts.time(time(hour)),
                count=sum(kinds.values()),
                kinds=_counted(texts, kinds),
            )


def example(texts: Texts, shown: Example) -> str:
    """Return the heading above a message in words."""
    return texts.plain(
        "rehearsal-example",
        kind=kind_name(texts, shown.kind),
        role=texts.plain(key("rehearsal-role", "group"))
        if shown.role == "group"
        else texts.plain(key("role", shown.role)),
        moment=shown.at,
    )


def kind_name(texts: Texts, kind: str) -> str:
    """Return what a message is for; a kind without words as the database names it."""
    words = key("delivery-kind", kind)
    return texts.plain(words) if texts.has(words) else kind


def _day(texts: Texts, day: DayAhead) -> Html:
    kinds = _counted(texts, day.kinds)
    return texts("rehearsal-day", day=_short(texts, day), count=day.count, kinds=kinds)


def _counted(texts: Texts, kinds: Mapping[str, int]) -> str:
    found = {kind: count for kind, count in kinds.items() if count}
    return ", ".join(
        f"{kind_name(texts, kind)} {texts.number(count)}" for kind, count in found.items()
    )


def _notable(texts: Texts, seen: Rehearsal) -> Iterator[Html]:
    if seen.fullest is not None:
        minutes = max(1, round(seen.fullest.takes.total_seconds() / 60))
        full = seen.fullest
        yield texts("rehearsal-fullest", moment=full.begin, count=full.count, minutes=minutes)
    yield from (
        texts("rehearsal-trouble", trouble=trouble, count=count)
        for trouble, count in seen.troubles.items()
    )
    yield from _held_back(texts, seen)
    if seen.crowded:
        days = texts.listed([_short(texts, day) for day in seen.crowded[:NAMED]])
        most = max(day.most for day in seen.crowded)
        yield texts("rehearsal-crowded", count=len(seen.crowded), days=days, most=most)
    for name, units in (("groups", seen.gaps.groups), ("offices", seen.gaps.offices)):
        if units:
            yield texts(f"rehearsal-{name}", count=len(units), units=_named(texts, units))


def _held_back(texts: Texts, seen: Rehearsal) -> Iterator[Html]:
    for name, counts in (("moved", seen.moved), ("dropped", seen.dropped)):
        if counts:
            reasons = _reasons(texts, counts)
            yield texts(f"rehearsal-{name}", count=sum(counts.values()), reasons=reasons)
    if seen.occasions:
        yield texts("rehearsal-occasions", days=_occasions(texts, seen.occasions))


def _reasons(texts: Texts, counts: Mapping[tuple[str, str], int]) -> str:
    by_reason: dict[str, int] = {}
    for (_, reason), count in counts.items():
        words = reason_in_words(texts, reason)
        by_reason[words] = by_reason.get(words, 0) + count
    return ", ".join(
        f"{words} {texts.number(count)}" for words, count in list(by_reason.items())[:NAMED]
    )


def _occasions(texts: Texts, moved: Sequence[MovedOccasion]) -> str:
    """Return 22 Mar 09.00 → 23 Mar 07.00, and a dash for a day that is left out."""
    return ", ".join(
        dict.fromkeys(f"{_short_moment(texts, each.wanted)} → {_to(texts, each)}" for each in moved)
    )


def _to(texts: Texts, moved: MovedOccasion) -> str:
    return _short_moment(texts, moved.to) if moved.to is not None else "–"


def _short_moment(texts: Texts, moment: datetime) -> str:
    return f"{texts.short_date(moment)} {texts.time(moment)}"


def _named(texts: Texts, units: Sequence[Unit]) -> str:
    names = [unit_name(texts, unit) for unit in units[:NAMED]]
    return ", ".join(names) + (" …" if len(units) > NAMED else "")


def _short(texts: Texts, day: DayAhead) -> str:
    return f"{texts.weekday(day.day)} {texts.short_date(day.day)}"
