"""For admins: the preview of a waiting recap, and what became of it."""

from collections.abc import Callable, Mapping, Sequence

from census.errors import Finding
from census.recaps.columns import EXPLAINED
from census.recaps.recap import Preview, Published, Snapshot
from census.units import UnitKind
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.messages import Button, Message, Rows, rows
from presentation.chat.presses import pack
from presentation.language.catalogue import Texts
from presentation.language.html import Html, lines, paragraphs
from presentation.recaps import findings
from presentation.recaps.changes import board_changes, change_line, climb_line, total_line

SHOWN_CHANGES = 3
SHOWN_WARNINGS = 5
ON_A_PAGE = 12


def preview(texts: Texts, *, recap: Preview) -> Message:
    """Show the preview, with the buttons to publish and to discard."""
    if recap.snapshot.published_at is not None:
        return published(texts, published=Published(recap.snapshot, again=True))
    return Message(
        paragraphs(description(texts, recap=recap), _question(texts, recap)),
        _choices(texts, recap),
    )


def description(texts: Texts, *, recap: Preview, tried: bool = False) -> Html:
    """Return what publishing would change: boards, changes, climbs, and warnings.

    ``tried``: it is only looked at, and not kept.
    """
    snapshot = recap.snapshot
    told, odd = _sorted(recap.warnings)
    changes = [change_line(texts, change) for change in recap.changes]
    # A correction is compared with what it corrects, climbs with the day before: one is enough.
    climbs = [] if recap.corrects else [climb_line(texts, standing) for standing in recap.climbs]
    return paragraphs(
        lines(
            texts("recap-title", as_of=snapshot.as_of, tried="yes" if tried else "no"),
            texts("recap-source", source=snapshot.source, units=_units(texts, recap.kinds)),
            texts("illustrative") if snapshot.illustrative else None,
        ),
        _correction(texts, recap.corrects),
        lines(
            texts("recap-compared", as_of=recap.compared) if recap.compared else None,
            *(line for board in recap.boards for line in board_changes(texts, board)),
            *(
                total_line(texts, measure, total)
                for measure, total in recap.totals.items()
                if measure not in {board.measure for board in recap.boards}
            ),
        ),
        _section(texts, "recap-changes", changes, SHOWN_CHANGES),
        _section(texts, "recap-climbs", climbs, SHOWN_CHANGES),
        _section(
            texts,
            "recap-warnings",
            findings.bullets(texts, odd),
            SHOWN_WARNINGS,
        ),
        lines(*findings.bullets(texts, told)),
    )


def all_warnings(texts: Texts, *, recap: Preview, page: int) -> Message:
    """Show all warnings of a recap, a page at a time."""
    number = str(recap.snapshot.id)
    _, odd = _sorted(recap.warnings)
    shown, turning = paged(
        texts, odd, page, lambda to: pack(Action.RECAP_WARNINGS, number, str(to))
    )
    back = Button(texts.plain("recap-back"), pack(Action.RECAP_SHOW, number))
    return Message(
        paragraphs(texts("recap-warnings-title", count=len(odd)), shown), rows(turning, back)
    )


def published(texts: Texts, *, published: Published) -> Message:
    """Confirm publishing, or say that a second press changed nothing."""
    snapshot = published.snapshot
    ways_on = rows((buttons.ranking(texts), history(texts)))
    if published.again:
        return Message(texts("recap-already", as_of=snapshot.as_of), ways_on)
    words = texts("recap-published", as_of=snapshot.as_of, notices=published.notices)
    if snapshot.replaces is not None:
        words = _corrected(texts, published)
    return Message(
        lines(words, texts("recap-published-stays") if published.stays else None), ways_on
    )


def discarded(texts: Texts, *, snapshot: Snapshot) -> Message:
    """Confirm that a recap was discarded."""
    words = texts("recap-discarded", as_of=snapshot.as_of)
    return Message(words, rows((history(texts), buttons.home(texts))))


def forgotten(texts: Texts) -> Message:
    """Confirm that the meanings of columns, and the draft read with them, were deleted."""
    return Message(texts("recap-forgotten"), rows((history(texts), buttons.home(texts))))


def ask_reason(texts: Texts, *, corrected: Snapshot, number: int) -> Message:
    """Ask for the reason of a correction."""
    back = Button(texts.plain("recap-back"), pack(Action.RECAP_SHOW, str(number)))
    return Message(texts("recap-ask-reason", as_of=corrected.as_of), rows(back))


def ask_word(texts: Texts, *, draft: Snapshot, again: bool = False) -> Message:
    """Ask for the word that publishes a recap with odd figures; ``again`` after a wrong word."""
    back = Button(texts.plain("recap-back"), pack(Action.RECAP_SHOW, str(draft.id)))
    key = "recap-ask-word-again" if again else "recap-ask-word"
    return Message(texts(key, as_of=draft.as_of, word=texts.plain("recap-word")), rows(back))


def is_the_word(texts: Texts, typed: str) -> bool:
    """Tell whether a text is the word that publishes."""
    return typed.strip(" .!\"'").casefold() == texts.plain("recap-word").casefold()


def to_recap(texts: Texts, recap: Snapshot) -> Button:
    """Lead to a waiting recap."""
    words = texts.plain("recap-one", as_of=recap.as_of)
    return Button(words, pack(Action.RECAP_SHOW, str(recap.id)))


def history(texts: Texts) -> Button:
    """Lead to the published and waiting recaps."""
    return Button(texts.plain("recap-history"), pack(Action.RECAPS))


def paged(
    texts: Texts, found: Sequence[Finding], page: int, turn: Callable[[int], str]
) -> tuple[Html, tuple[Button, ...]]:
    """Return one page of findings, and the buttons that turn it; ``turn`` gives their data."""
    bullets = findings.bullets(texts, found)
    pages = max(1, -(-len(bullets) // ON_A_PAGE))
    page = min(max(page, 0), pages - 1)
    first = page * ON_A_PAGE
    shown = lines(*bullets[first : first + ON_A_PAGE])
    turning = [
        Button(texts.plain(f"recap-page-{direction}"), turn(to))
        for direction, to in (("before", page - 1), ("after", page + 1))
        if 0 <= to < pages
    ]
    if pages == 1:
        return shown, ()
    return paragraphs(shown, texts("recap-page", page=page + 1, pages=pages)), tuple(turning)


def _corrected(texts: Texts, published: Published) -> Html:
    notices = published.notices
    return lines(
        texts("recap-corrected", as_of=published.snapshot.as_of),
        texts("recap-correction-told", count=published.notified),
        texts("recap-correction-notices", count=notices) if notices else None,
    )


def _question(texts: Texts, recap: Preview) -> Html:
    """Say what publishing does and who hears of it, or that it needs the word first."""
    when = "stays" if recap.stays else "changes"
    if recap.corrects:
        return texts("recap-question-correction", boards=when)
    if recap.needs_word:
        return texts("recap-question-word", word=texts.plain("recap-word"))
    return texts("recap-question", boards=when)


def _choices(texts: Texts, recap: Preview) -> Rows:
    number = str(recap.snapshot.id)
    told, odd = _sorted(recap.warnings)
    publish = Button(texts.plain("recap-publish"), pack(Action.RECAP_PUBLISH, number))
    if recap.corrects is not None:
        publish = Button(texts.plain("recap-correct"), pack(Action.RECAP_CORRECT, number))
    redate = Button(texts.plain("recap-redate"), pack(Action.RECAP_REDATE, number))
    discard = Button(texts.plain("recap-discard"), pack(Action.RECAP_DISCARD, number))
    forget = Button(texts.plain("recap-forget"), pack(Action.RECAP_FORGET, number))
    last = forget if told else history(texts)
    if len(findings.bullets(texts, odd)) > SHOWN_WARNINGS:
        words = texts.plain("recap-all-warnings", count=len(odd))
        everything = Button(words, pack(Action.RECAP_WARNINGS, number, "0"))
        return rows(publish, (everything, redate), (last, discard))
    return rows(publish, (redate, discard), last)


def _sorted(warnings: Sequence[Finding]) -> tuple[list[Finding], list[Finding]]:
    """Separate what was read as explained by a person from odd figures."""
    told = [finding for finding in warnings if finding.key in EXPLAINED]
    return told, [finding for finding in warnings if finding.key not in EXPLAINED]


def _units(texts: Texts, kinds: Mapping[UnitKind, int]) -> str:
    held = [(kind, kinds[kind]) for kind in UnitKind if kinds.get(kind)]
    return texts.listed([texts.plain(f"recap-units-{kind}", count=n) for kind, n in held])


def _correction(texts: Texts, corrects: Snapshot | None) -> Html | None:
    if corrects is None:
        return None
    when = corrects.published_at or corrects.as_of
    return texts("recap-corrects", number=str(corrects.id), when=when)


def _section(texts: Texts, title: str, entries: Sequence[Html], shown: int) -> Html | None:
    if not entries:
        return None
    more = len(entries) - shown
    return lines(
        texts(title),
        *entries[:shown],
        texts("recap-more", count=more) if more > 0 else None,
    )
