"""For admins: what a waiting recap would change, and what became of it."""

from collections.abc import Sequence

from census.ranking import Standing
from census.recap import Change, Preview, Published, Snapshot, Total
from census.units import Measure
from presentation import buttons, findings, names
from presentation.actions import Action, pack
from presentation.catalogue import Texts
from presentation.html import Html, lines, paragraphs
from presentation.messages import Button, Message, rows

SHOWN_CHANGES = 5
SHOWN_WARNINGS = 8


def preview(texts: Texts, *, recap: Preview) -> Message:
    """Show what publishing would change, with the buttons to publish and to drop it."""
    number = str(recap.snapshot.id)
    return Message(
        paragraphs(description(texts, recap=recap), texts("recap-question")),
        rows(
            Button(texts.plain("recap-publish"), pack(Action.RECAP_PUBLISH, number)),
            Button(texts.plain("recap-discard"), pack(Action.RECAP_DISCARD, number)),
        ),
    )


def description(texts: Texts, *, recap: Preview) -> Html:
    """Return what publishing would change: sums, changes, climbs, and what to look at before."""
    snapshot = recap.snapshot
    warnings = [findings.bullet(texts, finding) for finding in recap.warnings]
    changes = [_change(texts, change) for change in recap.changes]
    climbs = [_climb(texts, standing) for standing in recap.climbs]
    return paragraphs(
        lines(
            texts("recap-title", as_of=snapshot.as_of),
            texts("recap-source", source=snapshot.source, rows=recap.rows),
            texts("illustrative") if snapshot.illustrative else None,
        ),
        lines(*(_total(texts, measure, total) for measure, total in recap.totals.items())),
        _section(texts, "recap-changes", changes, SHOWN_CHANGES),
        _section(texts, "recap-climbs", climbs, SHOWN_CHANGES),
        _section(texts, "recap-warnings", warnings, SHOWN_WARNINGS),
    )


def waiting(texts: Texts, *, recaps: Sequence[Snapshot]) -> Message:
    """List the recaps that wait."""
    choices = [
        Button(texts.moment(recap.as_of), pack(Action.RECAP_SHOW, str(recap.id)))
        for recap in recaps
    ]
    return Message(texts("recap-waiting", count=len(recaps)), rows(*choices, buttons.home(texts)))


def nothing_waiting(texts: Texts) -> Message:
    """Say that no recap waits."""
    return Message(texts("recap-none"), rows((buttons.ranking(texts), buttons.home(texts))))


def published(texts: Texts, *, published: Published) -> Message:
    """Confirm a publish, or say that a second press changed nothing."""
    as_of = published.snapshot.as_of
    words = (
        texts("recap-already", as_of=as_of)
        if published.again
        else texts("recap-published", as_of=as_of, notices=published.notices)
    )
    return Message(words, rows((buttons.ranking(texts), buttons.home(texts))))


def discarded(texts: Texts, *, snapshot: Snapshot) -> Message:
    """Confirm that a recap was dropped."""
    return Message(texts("recap-discarded", as_of=snapshot.as_of), rows(buttons.home(texts)))


def _total(texts: Texts, measure: Measure, total: Total) -> Html:
    figures = names.completed_of_base(texts, measure, total.completed, total.base)
    if total.before is None:
        return texts("recap-total", figures=figures)
    growth = total.completed - total.before
    return texts("recap-total-growth", figures=figures, sign=_sign(growth), difference=abs(growth))


def _change(texts: Texts, change: Change) -> Html:
    unit = names.unit_name(texts, change.unit)
    after = names.count(texts, change.measure, change.after)
    if change.before is None:
        return texts("recap-change-new", unit=unit, after=after)
    growth = change.after - change.before
    return texts(
        "recap-change",
        unit=unit,
        before=change.before,
        after=after,
        sign=_sign(growth),
        difference=abs(growth),
    )


def _climb(texts: Texts, standing: Standing) -> Html:
    return texts(
        "recap-climb",
        unit=names.unit_name(texts, standing.unit),
        rank=standing.rank,
        places=standing.movement or 0,
    )


def _sign(growth: int) -> str:
    return "less" if growth < 0 else "more"


def _section(texts: Texts, title: str, entries: Sequence[Html], shown: int) -> Html | None:
    if not entries:
        return None
    more = len(entries) - shown
    return lines(
        texts(title),
        *entries[:shown],
        texts("recap-more", count=more) if more > 0 else None,
    )
