"""Which column of a recap holds what, by its heading; somebody is asked where it does not say."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from census.errors import Finding
from census.identity.free_text import redact
from census.recaps.columns import COLUMN_AS_TOLD, COLUMN_UNCLEAR, folded_heading
from census.recaps.columns import ColumnMeaning as Meaning
from census.units import WORKPLACES, Measure, UnitKind
from sources.files.tables import Cell
from sources.files.unit_index import CodeSystem
from sources.recaps.columns.columns import Columns
from sources.recaps.columns.words import ColumnRole, Sense, sense_of, sense_of_meaning

DEPTH = {UnitKind.PROVINCE: 0, UnitKind.REGENCY: 1, UnitKind.DISTRICT: 2}
DEEPEST = 3
UNIT_CHOICES = (
    Meaning.NAME,
    Meaning.DISTRICT,
    Meaning.VILLAGE,
    Meaning.WORKPLACE,
    Meaning.CODE,
)
COUNT_CHOICES = (Meaning.FAMILIES, Meaning.PERSONS, Meaning.EMPLOYEES)
CLEAN_CHOICES = (Meaning.FAMILIES_CLEAN, Meaning.PERSONS_CLEAN)
BASE_CHOICES = (Meaning.FAMILIES_BASE, Meaning.PERSONS_BASE, Meaning.EMPLOYEES_BASE)
FIGURE_CHOICES = (*COUNT_CHOICES, *CLEAN_CHOICES, *BASE_CHOICES)
MOST_QUESTIONS = 8


@dataclass(frozen=True, slots=True)
class _Sensed:
    """A column with what its heading says."""

    place: int
    cell: Cell
    sense: Sense
    explained: bool = False


def find_columns(
    headings: Sequence[Cell],
    explained: Mapping[str, str],
    samples: Mapping[int, Sequence[str]],
) -> Columns:
    """Tell what each column holds.

    ``explained`` goes before our own words. ``samples`` are values below the headings, by place.
    What is missing, contradicts itself or has to be explained is in ``refused``.
    """
    reading = _Reading(headings, samples)
    for place, cell in enumerate(headings):
        guess, meaning = sense_of(cell.text), _meaning(cell.text, explained)
        reading.take(place, cell, guess, meaning)
    return reading.finish()


def _meaning(heading: str, explained: Mapping[str, str]) -> Meaning | None:
    try:
        return Meaning(explained[folded_heading(heading)])
    except (KeyError, ValueError):
        return None


class _Reading:
    """The headings seen so far."""

    def __init__(self, headings: Sequence[Cell], samples: Mapping[int, Sequence[str]]) -> None:
        self._headings = headings
        self._samples = samples
        self._figures: list[_Sensed] = []
        self._names: list[tuple[int, tuple[UnitKind, ...]]] = []
        self._single: dict[ColumnRole, int] = {}
        self._system: CodeSystem | None = None
        self._unknown: list[tuple[int, Cell]] = []
        self._refused: list[Finding] = []
        self._odd: list[Finding] = []
        self._told: list[Finding] = []
        self._meant: set[Meaning] = set()
        self._counts: dict[Measure, int] = {}
        self._bases: dict[Measure, int] = {}
        self._percents: dict[Measure, int] = {}
        self._assumed: dict[Measure, Cell] = {}
        self._unsaid: dict[Measure, Cell] = {}
        self._vague: set[Measure] = set()

    def take(self, place: int, cell: Cell, guess: Sense | None, meaning: Meaning | None) -> None:
        """Sort one heading in: as a person explained it (``meaning``), else as we guess."""
        sense = sense_of_meaning(meaning) if meaning else guess
        if meaning:
            self._meant.add(meaning)
        if meaning and sense != guess:
            heading = folded_heading(cell.heading)
            facts = {"column": redact(cell.heading), "heading": heading, "meaning": meaning.value}
            self._told.append(Finding(COLUMN_AS_TOLD, facts))
        if sense is None:
            self._unknown.append((place, cell))
        elif sense.role is ColumnRole.NAME:
            self._names.append((place, sense.kinds))
        elif sense.role in (ColumnRole.CODE, ColumnRole.PARENT):
            self._take_single(place, cell, sense)
        elif sense.role is not ColumnRole.NOTHING:
            self._figures.append(_Sensed(place, cell, sense, explained=meaning is not None))

    def finish(self) -> Columns:
        """Return the columns, with what is missing among the refusals."""
        only = self._only_measure()
        for each in self._with_role(ColumnRole.COUNT):
            self._take_count(each, only)
        for role in (ColumnRole.BASE, ColumnRole.TARGET):
            for each in self._with_role(role):
                self._take_base(each)
        for each in self._with_role(ColumnRole.PERCENT):
            self._take_percent(each)
        self._demand_unit_and_figures()
        return Columns(
            code=self._single.get(ColumnRole.CODE),
            system=self._system,
            names=tuple(sorted(self._names, key=_depth)),
            parent=self._single.get(ColumnRole.PARENT),
            counts=self._counts,
            bases=self._bases,
            percents=self._percents,
            refused=tuple(self._refused[:MOST_QUESTIONS]),
            told=tuple(self._told),
            assumed=self._assumed,
            unsaid=self._unsaid,
            vague=frozenset(self._vague),
            odd=(*self._odd, *(Finding("column-ignored", cell.place) for _, cell in self._unknown)),
            recognised=len(self._figures) + len(self._names) + len(self._single),
        )

    def _take_single(self, place: int, cell: Cell, sense: Sense) -> None:
        if sense.role in self._single:
            other = self._headings[self._single[sense.role]].heading
            self._refused.append(Finding("column-twice", {**cell.place, "other": other}))
            return
        self._single[sense.role] = place
        if sense.role is ColumnRole.CODE:
            self._system = sense.system

    def _only_measure(self) -> Measure | None:
        """Return what a figure counts whose heading does not say it: all others, or employees."""
        named = {each.sense.measure for each in self._figures if each.sense.measure}
        if len(named) == 1:
            return next(iter(named))
        at_work = any(kinds and set(kinds) <= set(WORKPLACES) for _, kinds in self._names)
        return Measure.EMPLOYEES if not named and at_work else None

    def _with_role(self, role: ColumnRole) -> Iterable[_Sensed]:
        """Return these columns: what a person explained, clear headings, others."""
        found = [each for each in self._figures if each.sense.role is role]
        return sorted(found, key=lambda each: (not each.explained, each.sense.bare))

    def _take_count(self, each: _Sensed, only: Measure | None) -> None:
        measure = each.sense.measure or only
        if measure is None:
            self._ask(each, CLEAN_CHOICES if each.sense.clean else COUNT_CHOICES)
            return
        counted = measure.clean if each.sense.clean else measure
        if counted in self._counts:
            self._ask(each, FIGURE_CHOICES)
        else:
            self._counts[counted] = each.place
            if each.sense.bare and not each.explained:
                self._unsaid[counted] = each.cell

    def _take_base(self, each: _Sensed) -> None:
        wholes = {measure.whole for measure in self._counts}
        measure = each.sense.measure
        if measure is None and len(wholes) == 1:
            measure = next(iter(wholes))
        if measure in self._bases or (measure is not None and measure not in wholes):
            self._odd.append(Finding("column-ignored", each.cell.place))
        elif measure is not None:
            self._bases[measure] = each.place
            if each.sense.bare and not each.explained:
                self._assumed[measure] = each.cell
            if each.sense.role is ColumnRole.TARGET:
                self._odd.append(Finding("base-is-target", each.cell.place))
        elif wholes:
            self._ask(each, BASE_CHOICES)

    def _take_percent(self, each: _Sensed) -> None:
        """Give a percentage to the count it says, or to the nearest one before it."""
        before = [
            (place, counted)
            for counted, place in self._counts.items()
            if place < each.place and each.sense.measure in (None, counted.whole)
        ]
        if each.sense.clean is not None:
            before = [
                (place, counted)
                for place, counted in before
                if (counted is counted.clean) is each.sense.clean or counted is Measure.EMPLOYEES
            ]
        if before and (counted := max(before)[1]) not in self._percents:
            self._percents[counted] = each.place
            if each.sense.measure is None and each.sense.clean is None:
                self._vague.add(counted)
        else:
            self._odd.append(Finding("column-ignored", each.cell.place))

    def _demand_unit_and_figures(self) -> None:
        if ColumnRole.CODE not in self._single and not self._names:
            self._ask_about("column-missing-unit", UNIT_CHOICES, figures=False)
        if not self._counts and not self._refused:
            self._ask_about("column-missing-figures", FIGURE_CHOICES, figures=True)

    def _ask_about(self, missing: str, choices: Sequence[Meaning], *, figures: bool) -> None:
        """Ask about the columns that could be what is missing; if none could, say what is."""
        candidates = [
            _Sensed(place, cell, Sense(ColumnRole.NOTHING))
            for place, cell in self._unknown
            if _looks_like_figures(self._samples.get(place, ())) is figures
        ]
        if figures:
            bases = (*self._with_role(ColumnRole.BASE), *self._with_role(ColumnRole.TARGET))
            candidates += [each for each in bases if not each.explained]
        for each in candidates:
            self._ask(each, choices)
        if not candidates:
            self._refused.append(Finding(missing))

    def _ask(self, each: _Sensed, choices: Sequence[Meaning]) -> None:
        example = next(iter(self._samples.get(each.place, ())), "")
        left = [meaning for meaning in choices if meaning not in self._meant]
        self._refused.append(
            Finding(
                COLUMN_UNCLEAR,
                {
                    **each.cell.place,
                    "heading": folded_heading(redact(each.cell.heading)),
                    "example": redact(example),
                    "choices": " ".join((*left, Meaning.IGNORED)),
                },
            )
        )


def _looks_like_figures(values: Sequence[str]) -> bool:
    figures = sum(value[:1].isdigit() for value in values)
    return figures * 2 > len(values)


def _depth(name: tuple[int, tuple[UnitKind, ...]]) -> int:
    kinds = name[1]
    return DEPTH.get(kinds[0], DEEPEST) if kinds else DEEPEST
