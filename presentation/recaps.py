"""For admins: what a waiting recap would change, and what became of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from census.units import Measure, Unit
from presentation import buttons, names
from presentation.actions import Action, pack
from presentation.catalogue import Texts
from presentation.html import Html, escape, lines, paragraphs
from presentation.messages import Button, Message, rows

SHOWN_CHANGES = 5
SHOWN_WARNINGS = 8


@dataclass(frozen=True, slots=True)
class Change:
    """A unit's count before and after; ``before`` is None for a unit that was not there."""

    unit: Unit
    measure: Measure
    before: int | None
    after: int


@dataclass(frozen=True, slots=True)
class Preview:
    """A recap that waits: its rows, its totals, what changes most, and what looks odd."""

    snapshot: int
    as_of: datetime
    source: str
    rows: int
    totals: Mapping[Measure, tuple[int, int]]
    changes: Sequence[Change] = ()
    warnings: Sequence[str] = ()
    illustrative: bool = False


def preview(texts: Texts, *, recap: Preview) -> Message:
    """Show what publishing would change, with the buttons to publish and to drop it."""
    snapshot = str(recap.snapshot)
    return Message(
        paragraphs(
            lines(
                texts("recap-title", as_of=recap.as_of),
                texts("recap-source", source=recap.source, rows=recap.rows),
                texts("illustrative") if recap.illustrative else None,
            ),
            lines(*(_total(texts, measure, *both) for measure, both in recap.totals.items())),
            _section(
                texts,
                "recap-changes",
                [_change(texts, change) for change in recap.changes],
                SHOWN_CHANGES,
            ),
            _section(
                texts,
                "recap-warnings",
                [Html(f"• {escape(warning)}") for warning in recap.warnings],
                SHOWN_WARNINGS,
            ),
            texts("recap-question"),
        ),
        rows(
            Button(texts.plain("recap-publish"), pack(Action.RECAP_PUBLISH, snapshot)),
            Button(texts.plain("recap-discard"), pack(Action.RECAP_DISCARD, snapshot)),
        ),
    )


def waiting(texts: Texts, *, recaps: Sequence[tuple[int, datetime]]) -> Message:
    """List the recaps that wait: snapshot and date of each."""
    choices = [
        Button(texts.moment(as_of), pack(Action.RECAP_SHOW, str(snapshot)))
        for snapshot, as_of in recaps
    ]
    return Message(texts("recap-waiting", count=len(recaps)), rows(*choices, buttons.home(texts)))


def nothing_waiting(texts: Texts) -> Message:
    """Say that no recap waits."""
    return Message(texts("recap-none"), rows((buttons.ranking(texts), buttons.home(texts))))


def published(texts: Texts, *, as_of: datetime, notices: int = 0) -> Message:
    """Confirm a publish; ``notices`` is how many chats will hear of it."""
    return Message(
        texts("recap-published", as_of=as_of, notices=notices),
        rows((buttons.ranking(texts), buttons.home(texts))),
    )


def already_published(texts: Texts, *, as_of: datetime) -> Message:
    """Say that a second press changed nothing."""
    return Message(texts("recap-already", as_of=as_of), rows(buttons.ranking(texts)))


def discarded(texts: Texts, *, as_of: datetime) -> Message:
    """Confirm that a recap was dropped."""
    return Message(texts("recap-discarded", as_of=as_of), rows(buttons.home(texts)))


def _total(texts: Texts, measure: Measure, completed: int, base: int) -> Html:
    return texts("recap-total", figures=names.completed_of_base(texts, measure, completed, base))


def _change(texts: Texts, change: Change) -> Html:
    unit = names.unit_name(texts, change.unit)
    if change.before is None:
        after = names.count(texts, change.measure, change.after)
        return texts("recap-change-new", unit=unit, after=after)
    difference = change.after - change.before
    return texts(
        "recap-change",
        unit=unit,
        before=change.before,
        after=names.count(texts, change.measure, change.after),
        sign="less" if difference < 0 else "more",
        difference=abs(difference),
    )


def _section(texts: Texts, title: str, entries: Sequence[Html], shown: int) -> Html | None:
    if not entries:
        return None
    more = len(entries) - shown
    return lines(
        texts(title),
        *entries[:shown],
        texts("recap-more", count=more) if more > 0 else None,
    )
