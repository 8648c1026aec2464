"""Every message about a file that names who has finished."""

from collections.abc import Iterator
from dataclasses import replace

from census.offices.finished import (
    Differing,
    FinishedChanges,
    FinishedFile,
    FinishedImport,
    FinishedLine,
    FinishedTaken,
    NamedCount,
    OfficeKnowledge,
)
from census.people.people import KeyedHash
from census.units import CountedFigure, UnitCode
from presentation.chat.messages import Message
from presentation.language.catalogue import Texts
from presentation.recaps import finished
from tests.presentation.every.examples import AS_OF, LONG_NAME, a_unit, an_employee

OFFICE = a_unit(LONG_NAME)
OTHER = UnitCode("opd-lain")
LINE = FinishedLine(KeyedHash("nip"), "•••001", 2, "Lembar <1>", AS_OF, "Sri <Wahyuni>", OTHER)
NAMES = {OFFICE.code: OFFICE.name, OTHER: "Dinas Lain"}


def finished_messages(texts: Texts) -> Iterator[tuple[str, Message]]:
    """Yield them by name."""
    other = Differing(replace(LINE, office=None), an_employee("Agus Wibowo"))
    many, few = (LINE,) * 12, (replace(LINE, sheet=""),)
    whole = FinishedChanges(
        many, many, many, (other, Differing(LINE, an_employee("Agus"))), frozenset(NAMES)
    )
    bare = FinishedChanges(few, (), (), (), frozenset())
    nobody = FinishedChanges((), (), few, (), frozenset())
    file = FinishedFile(many, AS_OF)
    for name, changes in (("whole", whole), ("bare", bare), ("nobody", nobody)):
        shown = finished.preview(texts, file=file, changes=changes, offices=NAMES, upload="7")
        yield f"finished, {name}", shown
    taken = FinishedImport(3, AS_OF, "7", AS_OF, 12, whole=False)
    short = OfficeKnowledge(NamedCount(OFFICE.code), None, finished=1, covered=False)
    known = {
        OFFICE.code: short,
        OTHER: replace(short, recap=CountedFigure(768, 910, AS_OF, "BPS")),
    }
    for count in (0, 1, 12):
        done = FinishedTaken(replace(taken, lines=count), replace(whole, new=many[:count]), count)
        covered = {} if not count else known
        screen = finished.taken_screen(texts, done=done, known=covered, offices=NAMES)
        yield f"finished, taken {count}", screen
        yield f"finished, undone {count}", finished.undone_screen(texts, number=3, reopened=count)
    for imports in ([taken, replace(taken, undone_at=AS_OF, lines=1)], []):
        yield f"finished, {len(imports)} imports", Message(finished.history(texts, imports=imports))
