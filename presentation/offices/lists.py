"""Lists of offices and employees that an admin sends: asked for, previewed, kept."""

from collections.abc import Collection, Mapping, Sequence

from census.errors import FileError
from census.offices.rosters import RosterChanges
from census.people.people import Employee
from census.units import Unit
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.messages import Button, Message, Rows, rows
from presentation.chat.presses import pack
from presentation.language.catalogue import Texts
from presentation.language.html import escape, lines, paragraphs
from presentation.recaps import findings
from presentation.recaps.templates import HEADINGS, Template, template_file

SHOWN_FINDINGS, SHOWN_NAMES = 10, 8


def choose(texts: Texts) -> Message:
    """Offer the two lists."""
    return Message(
        texts("list-choose"),
        rows(
            Button(texts.plain("list-units"), pack(Action.LIST_UNITS)),
            Button(texts.plain("list-roster"), pack(Action.LIST_ROSTER)),
            buttons.home(texts),
        ),
    )


def ask_file(texts: Texts, *, roster: bool) -> Message:
    """Ask for the file, with its columns and an empty one to fill in."""
    key = "list-ask-roster" if roster else "list-ask-units"
    template = Template.ROSTER if roster else Template.UNITS
    empty, columns = template_file(template), ", ".join(HEADINGS[template])
    return Message(texts(key, columns=columns), rows(buttons.cancel(texts)), document=empty)


def units_preview(texts: Texts, units: Sequence[Unit]) -> Message:
    """Say which offices the file names."""
    named = some([unit.name for unit in units], SHOWN_NAMES)
    said = texts("list-units-seen", count=len(units), names=named)
    return Message(said, _decide(texts))


def roster_preview(texts: Texts, changes: RosterChanges) -> Message:
    """Say what the roster would change: in figures, and who moves, leaves or leads by name."""
    named = changes_by_name(changes, ("moved", "left", "heads", "no-heads"))
    return Message(
        paragraphs(
            texts(
                "list-roster-seen",
                new=len(changes.new),
                back=len(changes.back),
                moved=len(changes.moved),
                left=len(changes.left),
                same=changes.same,
            ),
            lines(
                *(
                    texts(key, count=len(names), names=some(names, SHOWN_NAMES))
                    for key, names in named.items()
                )
            ),
            texts("list-roster-left") if changes.left else None,
        ),
        _decide(texts),
    )


def changes_by_name(
    changes: RosterChanges, kinds: Collection[str] = ()
) -> Mapping[str, Sequence[str]]:
    """Return whom a roster changes, by the key of the sentence; only some ``kinds``, or all."""
    named = {
        "new": [each.name for each in changes.new],
        "back": [each.employee.name for each in changes.back],
        "moved": [f"{m.after.name}: {m.before.office} → {m.after.office}" for m in changes.moved],
        "changed": [each.after.name for each in changes.changed if not each.elsewhere],
        "left": [_at(each) for each in changes.left],
        "heads": [_at(each) for each in changes.heads],
        "no-heads": [_at(each) for each in changes.heads_no_longer],
    }
    return {
        f"roster-{kind}": names
        for kind, names in named.items()
        if names and (not kinds or kind in kinds)
    }


def some(names: Sequence[str], most: int) -> str:
    """Return the first names of a list."""
    shown = ", ".join(names[:most])
    return f"{shown}, …" if len(names) > most else shown


def _at(employee: Employee) -> str:
    return f"{employee.name} ({employee.office})"


def units_taken(texts: Texts, count: int) -> Message:
    """Confirm, with the way to the roster."""
    roster = Button(texts.plain("list-roster"), pack(Action.LIST_ROSTER))
    return Message(texts("list-units-taken", count=count), rows(roster, buttons.home(texts)))


def roster_taken(texts: Texts, employees: int, offices: int) -> Message:
    """Confirm."""
    said = texts("list-roster-taken", employees=employees, offices=offices)
    return Message(said, rows((buttons.invite(texts), buttons.home(texts))))


def refused(texts: Texts, refusal: FileError) -> Message:
    """Name what has to be corrected; the file can be sent again."""
    found = findings.sentences(texts, refusal.findings[:SHOWN_FINDINGS])
    return Message(
        paragraphs(
            texts("list-refused"), lines(*(escape(each) for each in found)), texts("list-again")
        ),
        rows(buttons.cancel(texts)),
    )


def _decide(texts: Texts) -> Rows:
    return rows(Button(texts.plain("list-take"), pack(Action.LIST_TAKE)), buttons.cancel(texts))
