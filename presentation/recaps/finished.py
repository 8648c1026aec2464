"""For admins: a file that names who has finished: its preview, taking it, taking it back."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from census.offices.finished import (
    Differing,
    FinishedChanges,
    FinishedFile,
    FinishedImport,
    FinishedLine,
    FinishedTaken,
    OfficeKnowledge,
)
from census.units import UnitCode
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.language.catalogue import Texts
from presentation.language.html import Html, lines, paragraphs
from presentation.recaps.findings import bullets

SHOWN = 10
"""At most this many rows and offices are named. The file has all of them."""

Names = Mapping[UnitCode, str]


def description(
    texts: Texts, *, file: FinishedFile, changes: FinishedChanges, offices: Names
) -> Html:
    """Return what taking a file would change, and the rows to look at."""
    differing = [_differing(texts, each, offices) for each in changes.differing]
    unknown = [_unknown(texts, each) for each in changes.unknown]
    return paragraphs(
        lines(
            texts("finished-title", count=len(file.lines), as_of=file.as_of),
            texts("finished-new", count=len(changes.new)),
            texts("finished-known", count=len(changes.known)) if changes.known else None,
        ),
        lines(*bullets(texts, file.told)) or None,
        _listed(texts, texts("finished-unknown", count=len(unknown)), unknown) if unknown else None,
        _listed(texts, texts("finished-differing", count=len(differing)), differing)
        if differing
        else None,
    )


def preview(
    texts: Texts, *, file: FinishedFile, changes: FinishedChanges, offices: Names, upload: str
) -> Message:
    """Show the same with buttons that take the file, as naming some or all people."""
    said = description(texts, file=file, changes=changes, offices=offices)
    if not changes.new and not changes.known:
        return Message(paragraphs(said, texts("error-finished-nobody")), rows(buttons.home(texts)))
    return Message(
        paragraphs(said, lines(texts("finished-sure"), texts("finished-whole"))),
        rows(
            Button(texts.plain("finished-take"), pack(Action.FINISHED_TAKE, upload, "some")),
            Button(texts.plain("finished-take-whole"), pack(Action.FINISHED_TAKE, upload, "whole")),
            buttons.home(texts),
        ),
    )


def taken_screen(
    texts: Texts,
    *,
    done: FinishedTaken,
    known: Mapping[UnitCode, OfficeKnowledge],
    offices: Names,
) -> Message:
    """Confirm what was taken, with the button that takes it back."""
    back = pack(Action.FINISHED_UNDO, str(done.taken.number))
    return Message(
        taken(texts, done=done, known=known, offices=offices),
        rows(Button(texts.plain("finished-take-back"), back), buttons.home(texts)),
    )


def undone_screen(texts: Texts, *, number: int, reopened: int) -> Message:
    """Confirm that a file was taken back."""
    return Message(undone(texts, number=number, reopened=reopened), rows(buttons.home(texts)))


def taken(
    texts: Texts,
    *,
    done: FinishedTaken,
    known: Mapping[UnitCode, OfficeKnowledge],
    offices: Names,
) -> Html:
    """Return what was taken, and the offices where the recap counts more people than are named."""
    short = [code for code in sorted(known) if not known[code].covered]
    said = [_short(texts, known[code], offices[code]) for code in short]
    return paragraphs(
        lines(
            texts(
                "finished-taken",
                number=done.taken.number,
                new=len(done.changes.new),
                thanks=done.thanks,
            ),
            texts("finished-covered", count=len(known) - len(short), all=len(known)),
        ),
        _listed(texts, texts("finished-short", count=len(said)), said) if said else None,
    )


def undone(texts: Texts, *, number: int, reopened: int) -> Html:
    """Return that a file was taken back, and how many people are unfinished again."""
    return texts("finished-undone", number=number, count=reopened)


def history(texts: Texts, *, imports: Sequence[FinishedImport]) -> Html:
    """List the taken files."""
    if not imports:
        return texts("finished-none")
    return lines(*(_import(texts, each) for each in imports))


def _import(texts: Texts, each: FinishedImport) -> Html:
    facts: dict[str, int | datetime] = {"number": each.number, "count": each.lines}
    facts["as_of"] = each.as_of
    if each.undone_at is None:
        return texts("finished-import", **facts)
    return texts("finished-import-undone", when=each.undone_at, **facts)


def _listed(texts: Texts, title: Html, rows: Sequence[Html]) -> Html:
    more = len(rows) - SHOWN
    return lines(title, *rows[:SHOWN], texts("finished-more", count=more) if more > 0 else None)


def _unknown(texts: Texts, line: FinishedLine) -> Html:
    return texts("finished-row-unknown", place=_place(texts, line), nip=line.shown)


def _differing(texts: Texts, each: Differing, offices: Names) -> Html:
    there, ours = each.line.name, each.employee.name
    if each.elsewhere and each.line.office is not None:
        there, ours = (offices.get(code, code) for code in (each.line.office, each.employee.office))
    return texts("finished-row-differs", place=_place(texts, each.line), there=there, ours=ours)


def _place(texts: Texts, line: FinishedLine) -> str:
    if line.sheet:
        return texts.plain("finished-place-in-sheet", row=line.row, sheet=line.sheet)
    return texts.plain("finished-place", row=line.row)


def _short(texts: Texts, known: OfficeKnowledge, office: str) -> Html:
    recap = known.recap
    if recap is None:
        return texts("finished-office", office=office, named=known.finished)
    facts = {"named": known.finished, "counted": recap.completed}
    return texts("finished-office-short", office=office, as_of=recap.as_of, **facts)
