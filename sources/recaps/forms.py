"""The export of a form, with a person a line: counted by office where a person says so.

Only the names of offices and how many of their people have finished leave this module: no name of a
person, no number.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from census.errors import CensusError, Finding
from census.identity.free_text import redact
from census.recaps.columns import COLUMN_UNCLEAR, ColumnMeaning, folded_heading, name_key
from census.units import WORKPLACES
from sources.files.grids import Grid, RawCell, text_of_cell
from sources.files.named_columns import list_heading
from sources.files.tables import Cell, CellRefusedError, letter
from sources.files.unit_index import UnitIndex
from sources.recaps.columns.headings import find_heading
from sources.recaps.columns.words import NIP, ColumnRole, sense_of
from sources.recaps.sheets import in_sheet

LINES_LOOKED_AT = 15
FEWEST_PEOPLE = 2
PERSON = re.compile(
    r"(?:nama|name)(?! (?:opd|skpd|kantor|dinas|instansi|unit|perangkat|satuan|satker)).*"
    r"|timestamp|(?:cap|stempel|tanda) waktu|email.*|alamat email",
)
OFFICE = re.compile(
    r".*\b(?:instansi|opd|skpd|perangkat daerah|unit kerja|satuan kerja|satker|dinas|kantor)\b.*"
)
DONE = re.compile(r"(?:sudah|telah|selesai|lengkap|ya|yes|done)\b.*", re.IGNORECASE)
OPEN = re.compile(r"(?:belum|tidak|no|not)\b.*", re.IGNORECASE)
CHOICES = f"{ColumnMeaning.EMPLOYEES_EACH} {ColumnMeaning.IGNORED}"


@dataclass
class _Counted:
    """An office on its way: where it is named first, and whether each of its people has finished.

    People are kept by name only while the file is read.
    """

    line: int
    name: str
    people: dict[str, bool] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CountedForm:
    """A form's export as a recap, and what is told of it; any other grid as it is.

    ``odd`` are answers that say neither that somebody has finished nor that they have not.
    """

    recap: Grid
    told: Sequence[Finding] = ()
    odd: Sequence[Finding] = ()


def count_form(grid: Grid, index: UnitIndex, explained: Mapping[str, str]) -> CountedForm:
    """Return a form's export as a recap.

    A line of the recap stands where its office is named first, so that cells are named rightly.
    Raises CellRefusedError("column-unclear") where nobody has said what "sudah" means there.
    """
    found = _columns(grid, explained)
    if found is None:
        return CountedForm(grid)
    head, office, person, states = found
    titles = [text_of_cell(raw) for raw in grid.rows[head]]
    meant = {place: explained.get(folded_heading(titles[place])) for place in states}
    done = next((at for at, said in meant.items() if said == ColumnMeaning.EMPLOYEES_EACH), None)
    if done is None:
        for at in (at for at, said in meant.items() if said is None):
            raise CellRefusedError(in_sheet(_question(grid, head, at), grid))
        return CountedForm(grid)
    counted = list(_count(grid, head, (office, person, done), index, explained))
    rows: list[list[RawCell]] = [[] for _ in grid.rows]
    known = sense_of(titles[office])
    is_known = known is not None and known.role is ColumnRole.NAME
    rows[head] = _row({office: titles[office] if is_known else "Unit Kerja", done: titles[done]})
    for each in counted:
        rows[each.line] = _row({office: each.name, done: sum(each.people.values())})
    people = sum(len(each.people) for each in counted)
    facts = {"count": people, "done": sum(sum(each.people.values()) for each in counted)}
    told = Finding("form-counted", {**facts, "offices": len(counted)})
    return CountedForm(
        replace(grid, rows=rows, hollow=frozenset()), [told], list(_odd(grid, head, done))
    )


def _columns(
    grid: Grid, explained: Mapping[str, str]
) -> tuple[int, int, int | None, Sequence[int]] | None:
    """Return the line of the headings, and the columns of office, person, and sudah or belum."""
    for head, row in enumerate(grid.rows[:LINES_LOOKED_AT]):
        titles = [list_heading(text_of_cell(raw)) for raw in row]
        offices = [at for at, text in enumerate(titles) if OFFICE.fullmatch(text)]
        people = [at for at, text in enumerate(titles) if PERSON.fullmatch(text)]
        states = [at for at in range(len(titles)) if titles[at] and _says_who(grid, head, at)]
        if offices and people and states and not set(titles) & set(NIP):
            heading = find_heading(grid, explained)
            if heading is not None and set(heading.columns.counts.values()) - set(states):
                return None  # A recap of offices, with a remark on each.
            named = [at for at in people if titles[at].startswith(("nama", "name"))]
            return head, offices[0], next(iter(named), None), states
    return None


def _says_who(grid: Grid, head: int, place: int) -> bool:
    """Tell whether the values of a column say, but for a few, who has finished and who has not."""
    texts = [text for row in grid.rows[head + 1 :] if (text := _at(row, place))]
    clear = sum(map(_is_clear, texts))
    return clear >= FEWEST_PEOPLE and clear > (len(texts) - clear) * 2


def _is_clear(text: str) -> bool:
    return bool(DONE.fullmatch(text) or OPEN.fullmatch(text))


def _odd(grid: Grid, head: int, place: int) -> Iterator[Finding]:
    title = text_of_cell(grid.rows[head][place])
    for line, row in enumerate(grid.rows[head + 1 :], start=head + 2):
        if (text := _at(row, place)) and not _is_clear(text):
            yield Cell(line, letter(place), title, redact(text)).finding("status-unclear")


def _count(
    grid: Grid,
    head: int,
    places: tuple[int, int | None, int],
    index: UnitIndex,
    explained: Mapping[str, str],
) -> Iterator[_Counted]:
    """Yield the offices. Who answered more than once counts once, as answered last."""
    office, person, done = places
    offices: dict[str, _Counted] = {}
    for line, row in enumerate(grid.rows[head + 1 :], start=head + 1):
        name, state = _at(row, office), _at(row, done)
        if not state:
            continue
        counted = offices.setdefault(_meant(name, index, explained), _Counted(line, redact(name)))
        who = _at(row, person).casefold() if person is not None else ""
        counted.people[who or f"line {line}"] = DONE.fullmatch(state) is not None
    yield from offices.values()


def _meant(name: str, index: UnitIndex, explained: Mapping[str, str]) -> str:
    """Return what two spellings of one office have in common: its code, where it is known."""
    try:
        return index.by_name(name, WORKPLACES).code
    except CensusError:
        return explained.get(name_key(redact(name)), " ".join(name.casefold().split()))


def _question(grid: Grid, head: int, place: int) -> Finding:
    text = text_of_cell(grid.rows[head][place])
    example = next((said for row in grid.rows[head + 1 :] if (said := _at(row, place))), "")
    facts = {"heading": folded_heading(redact(text)), "example": redact(example)}
    cell = Cell(head + 1, letter(place), text, text)
    return Finding(COLUMN_UNCLEAR, {**cell.place, **facts, "choices": CHOICES})


def _at(row: Sequence[RawCell], place: int) -> str:
    return text_of_cell(row[place]) if place < len(row) else ""


def _row(cells: Mapping[int, RawCell]) -> list[RawCell]:
    return [cells.get(place, "") for place in range(max(cells) + 1)]
