"""The unit of each line in a recap: by its code, or by an unambiguous name."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from functools import partial

from census.errors import CensusError, Finding
from census.identity.free_text import redact
from census.recaps.columns import NAME_AS_TOLD, NAME_UNCLEAR, name_key
from census.units import Unit, UnitCode, UnitKind
from sources.files.tables import Cell, CellRefusedError, TableRow
from sources.files.unit_index import CodeSystem, UnitIndex
from sources.recaps.columns.columns import Columns
from sources.recaps.doubts import names_that_differ, stand_apart


class RowUnits:
    """Finds the unit of each line, and notices units that come twice."""

    def __init__(
        self,
        index: UnitIndex,
        columns: Columns,
        system: CodeSystem | None,
        explained: Mapping[str, str],
    ) -> None:
        self._index = index
        self._explained = explained
        self.told: dict[str, Finding] = {}
        self._columns = columns
        self._system = system
        self.cells: dict[UnitCode, Cell] = {}
        self._compared = 0
        self._differing: list[tuple[Cell, Unit]] = []
        self._above: tuple[Cell, ...] = ()
        self._ahead: Unit | None = None
        self._group: Unit | None = None

    @property
    def warnings(self) -> list[Finding]:
        """What is odd about the units."""
        return [
            *names_that_differ(self._compared, self._differing),
            *stand_apart(self._index, self.cells),
        ]

    def look_ahead(self, row: TableRow, following: TableRow | None) -> None:
        """Note the area that a line names, if the next line is about a unit in it."""
        self._ahead = None
        if following is None:
            return
        below = [unit for text in self._texts(following)[-1:] for unit in self._meant(text)]
        for text in self._texts(row) or [cell.text for cell in row.cells if cell.text]:
            for area in self._meant(text):
                if any(self._index.is_inside(unit, area) for unit in below):
                    self._ahead = area
                    return

    def is_heading_of_area(self, row: TableRow) -> bool:
        """Tell whether a line without figures stands above the units of the area it names."""
        if self._ahead is None or self._ahead == self._group:
            return False
        self._group = self._ahead
        return True

    def is_unit(self, text: str) -> bool:
        """Tell whether a text is a unit's name or code."""
        return self._index.knows(text) or self._index.knows_code(text, self._system)

    def find(self, row: TableRow) -> Unit:
        """Return a line's unit.

        Raises CellRefusedError: unknown code or name, ambiguous name, second line.
        """
        cell = self._columns.code_cell(row)
        if cell is not None:
            unit = self._by_code(cell, row)
            self._compare_name(unit, row)
        else:
            cell, unit = self._by_name(row)
        before = self.cells.setdefault(unit.code, cell)
        if before.line != row.line:
            raise CellRefusedError(
                cell.finding("unit-twice", unit=unit.code, name=unit.name, first=before.line)
            )
        return unit

    def names_any(self, row: TableRow) -> bool:
        """Tell whether a line without figures names a unit, and is no footnote."""
        code = self._columns.code_cell(row)
        if code is not None and self._index.knows_code(code.text, self._system):
            return True
        return any(self._index.knows(cell.text) for cell, _ in self._columns.name_cells(row))

    def _texts(self, row: TableRow) -> list[str]:
        code = self._columns.code_cell(row)
        if code is not None:
            return [code.text]
        return [cell.text for cell, _ in self._columns.name_cells(row)]

    def _meant(self, text: str) -> Sequence[Unit]:
        try:
            return [self._index.by_code(text, self._system)]
        except CensusError:
            return self._index.names.called(text)

    def _by_code(self, cell: Cell, row: TableRow) -> Unit:
        try:
            return cell.read(partial(self._index.by_code, system=self._system))
        except CellRefusedError as refusal:
            if refusal.finding.key in ("code-ambiguous", "code-bps-village"):
                for name, _ in self._columns.name_cells(row)[-1:]:
                    if unit := self._index.village_beside(cell.text, name.text):
                        return unit
            raise

    def _by_name(self, row: TableRow) -> tuple[Cell, Unit]:
        parent = self._stated_parent(row)
        cell = None
        for cell, kinds in self._with_merged(row):
            parent = self._named(cell, kinds, parent)
        if cell is None or parent is None:
            raise CellRefusedError(Finding("unit-missing", {"line": row.line}))
        return cell, parent

    def _named(self, cell: Cell, kinds: tuple[UnitKind, ...], parent: Unit | None) -> Unit:
        """Return the unit of a name, in the area above it where there is one.

        A name that a district shares with its village is the district's where villages follow.
        """
        if parent is None and self._group is not None:
            for area in (self._group, None):
                with suppress(CensusError):
                    return self._index.by_name(cell.text, kinds, area)
        try:
            return cell.read(partial(self._index.by_name, kinds=kinds, parent=parent))
        except CellRefusedError as refusal:
            if (unit := self._as_explained(cell, refusal.finding)) is not None:
                return unit
            if refusal.finding.key != "name-ambiguous" or self._ahead is None:
                raise
            self._group = self._ahead
            return self._ahead

    def _as_explained(self, cell: Cell, refused: Finding) -> Unit | None:
        """Return the unit that a person has said is meant by a name near several."""
        key = name_key(redact(cell.text))
        unit = self._index.get(self._explained.get(key, ""))
        near = str(refused.facts.get("codes", "")).split()
        if unit is None or refused.key != NAME_UNCLEAR or unit.code not in near:
            return None
        facts = {"heading": key, "example": redact(cell.text), "unit": unit.code, "name": unit.name}
        self.told[key] = Finding(NAME_AS_TOLD, facts)
        return unit

    def _with_merged(self, row: TableRow) -> Sequence[tuple[Cell, tuple[UnitKind, ...]]]:
        """Return the names in a line.

        A district cell that is merged over its villages counts for each.
        """
        places = [place for place, _ in self._columns.names]
        if len(places) > 1 and row.cells[places[-1]].text:
            above = [row.cells[place] for place in places[:-1]]
            if not any(cell.text for cell in above) and len(self._above) == len(above):
                own = row.cells[places[-1]], self._columns.names[-1][1]
                merged = zip(self._above, (kinds for _, kinds in self._columns.names), strict=False)
                return [*((cell, kinds) for cell, kinds in merged if cell.text), own]
            self._above = tuple(above)
        elif len(places) > 1:
            self._above = tuple(row.cells[place] for place in places[:-1])
        return self._columns.name_cells(row)

    def _stated_parent(self, row: TableRow) -> Unit | None:
        if self._columns.parent is None or not row.cells[self._columns.parent].text:
            return None
        return row.cells[self._columns.parent].read(self._parent)

    def _parent(self, text: str) -> Unit:
        if text.replace(".", "").isdecimal():
            return self._index.by_code(text, self._system)
        return self._index.by_name(text)

    def _compare_name(self, unit: Unit, row: TableRow) -> None:
        for cell, _ in self._columns.name_cells(row)[-1:]:
            self._compared += 1
            if not self._index.is_named(unit, cell.text):
                self._differing.append((cell, unit))
