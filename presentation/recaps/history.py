"""For admins: published recaps, waiting ones, and the rollback."""

from collections.abc import Mapping, Sequence

from census.people.people import ChatId
from census.recaps.publication import Edition, Rollback
from census.recaps.recap import Snapshot
from census.units import UnitKind
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.language.catalogue import Texts
from presentation.language.html import Html, escape, lines, paragraphs
from presentation.recaps.messages import to_recap

SHOWN_WAITING = 5
AdminNames = Mapping[ChatId, str]


def overview(
    texts: Texts,
    *,
    published: Sequence[Edition],
    waiting: Sequence[Snapshot],
    reader: str,
    admins: AdminNames,
) -> Message:
    """Show the last publishings and the waiting recaps. ``reader`` is the reader's audit name."""
    undo = Button(texts.plain("recap-return"), pack(Action.RECAP_RETURN))
    return Message(
        paragraphs(
            lines(
                _waiting(texts, waiting),
                texts("recap-waiting-which") if len(waiting) > 1 else None,
            ),
            _published(texts, published, reader, admins),
            texts("recap-how-to-send"),
        ),
        rows(
            *(to_recap(texts, recap) for recap in waiting[:SHOWN_WAITING]),
            undo if any(edition.counts for edition in published) else None,
            (buttons.ranking(texts), buttons.home(texts)),
        ),
    )


def listed(
    texts: Texts,
    *,
    published: Sequence[Edition],
    waiting: Sequence[Snapshot],
    reader: str,
    admins: AdminNames,
) -> Html:
    """Return what waits, with the numbers that a command takes, and the last publishings."""
    numbered = (escape(f"{recap.id}: {to_recap(texts, recap).label}") for recap in waiting)
    return paragraphs(
        lines(_waiting(texts, waiting), *numbered), _published(texts, published, reader, admins)
    )


def _published(texts: Texts, published: Sequence[Edition], reader: str, admins: AdminNames) -> Html:
    if not published:
        return texts("recap-none-published")
    found = (_line(texts, edition, reader, admins) for edition in published)
    return lines(texts("recap-published-title"), *found)


def ask_return(texts: Texts, *, plan: Rollback) -> Message:
    """Show what a rollback would withdraw, and ask for confirmation."""
    seen = str(plan.withdrawn[0].snapshot.id)
    return Message(
        paragraphs(
            lines(texts("recap-return-title"), *(_gone(texts, each) for each in plan.withdrawn)),
            _after(texts, plan),
            texts("recap-return-told", count=plan.notified) if plan.notified else None,
        ),
        rows(
            Button(texts.plain("recap-return-yes"), pack(Action.RECAP_RETURN_DO, seen)),
            Button(texts.plain("recap-return-no"), pack(Action.RECAPS)),
        ),
    )


def returned(texts: Texts, *, plan: Rollback) -> Message:
    """Confirm what was withdrawn, and what boards show now."""
    back = Button(texts.plain("recap-history"), pack(Action.RECAPS))
    return Message(
        paragraphs(
            lines(texts("recap-returned"), *(_gone(texts, each) for each in plan.withdrawn)),
            _after(texts, plan),
            texts("recap-returned-told", count=plan.notified) if plan.notified else None,
        ),
        rows((buttons.ranking(texts), back)),
    )


def _waiting(texts: Texts, waiting: Sequence[Snapshot]) -> Html:
    if not waiting:
        return texts("recap-none")
    return texts("recap-waiting-count", count=len(waiting))


def _line(texts: Texts, edition: Edition, reader: str, admins: AdminNames) -> Html:
    snapshot = edition.snapshot
    state = "counts"
    if snapshot.withdrawn_at:
        state = "withdrawn"
    elif edition.replaced_by:
        state = "partly" if edition.partly else "replaced"
    by = snapshot.withdrawn_by if snapshot.withdrawn_at else snapshot.published_by
    return texts(
        f"recap-line-{state}",
        number=str(snapshot.id),
        as_of=snapshot.as_of,
        contents=_contents(texts, edition),
        when=snapshot.withdrawn_at or snapshot.published_at or snapshot.as_of,
        by=_who(texts, by, reader, admins),
        kind="correction" if snapshot.replaces else "first",
        replaced=str(snapshot.replaces or ""),
        reason=snapshot.reason,
        later=str(edition.replaced_by or ""),
    )


def _gone(texts: Texts, edition: Edition) -> Html:
    return texts(
        "recap-return-gone",
        number=str(edition.snapshot.id),
        as_of=edition.snapshot.as_of,
        contents=_contents(texts, edition),
    )


def _after(texts: Texts, plan: Rollback) -> Html:
    if plan.after is None:
        return texts("recap-return-nothing")
    after = plan.after.snapshot
    return texts("recap-return-after", as_of=after.as_of, number=str(after.id))


def _contents(texts: Texts, edition: Edition) -> str:
    kinds = [kind for kind in UnitKind if any(kind is held for held, _ in edition.contents)]
    return texts.listed([texts.plain(f"recap-kind-{kind}") for kind in kinds])


def _who(texts: Texts, actor: str, reader: str, admins: AdminNames) -> str:
    if actor == reader:
        return texts.plain("recap-by-you")
    if not actor.isdigit():
        return texts.plain("recap-by-machine")
    return admins.get(ChatId(int(actor))) or texts.plain("recap-by-admin")
