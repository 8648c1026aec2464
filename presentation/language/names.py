"""Units, counts, movements and the age of data as text."""

from collections.abc import Sequence
from datetime import datetime, time
from itertools import pairwise

from census.boards.board import Board
from census.boards.standing import Standing
from census.definition import BoardRule
from census.people.submission import Origin
from census.units import BoardKind, CountsFrom, Measure, SizeBand, Unit, UnitKind
from presentation.language.catalogue import Texts
from presentation.language.census_texts import phase_within
from presentation.language.html import Html, escape, join

LONGEST_NAME = 44
LOOSE_END = 3


def unit_name(texts: Texts, unit: Unit) -> str:
    """Return a unit's name with its kind: Kecamatan Ambulu, Kelurahan Kaliwates.

    The names of regencies and workplaces include it.
    """
    match unit.kind:
        case UnitKind.PROVINCE:
            return texts.plain("name-province", name=unit.name)
        case UnitKind.DISTRICT:
            return texts.plain("name-district", name=unit.name)
        case UnitKind.VILLAGE if _is_urban(unit):
            return texts.plain("name-urban-village", name=unit.name)
        case UnitKind.VILLAGE:
            return texts.plain("name-village", name=unit.name)
        case _:
            return unit.name


def shortened(name: str, longest: int = LONGEST_NAME) -> str:
    """Return a long name cut at a word, with an ellipsis. A single long word is cut inside."""
    if len(name) <= longest:
        return name
    return left_off(name[:longest].split()[:-1] or [name[: longest - 1]])


def left_off(words: list[str]) -> str:
    """Return the beginning of a name with an ellipsis, without a "dan" or comma before it."""
    while len(words) > 1 and len(words[-1]) <= LOOSE_END:
        words = words[:-1]
    return f"{' '.join(words).rstrip(' ,.-')}…"


def ranked_units(
    texts: Texts, kind: BoardKind, units: Sequence[Unit], count: int | None = None
) -> str:
    """Return the units that a board ranks: 45 OPD, 31 kecamatan, 7 desa, 22 desa/kelurahan.

    ``count`` replaces the number of units.
    """
    number = len(units) if count is None else count
    if kind is BoardKind.VILLAGE:
        urban = {_is_urban(unit) for unit in units}
        which = "urban" if urban == {True} else "rural" if urban == {False} else "mixed"
        return texts.plain(f"units-village-{which}", count=number)
    return texts.plain(f"units-{kind}", count=number)


def ranked_among(texts: Texts, board: Board) -> str:
    """Return the units among which a rank holds: 7 desa di Kecamatan Ambulu."""
    units = ranked_units(texts, board.rule.kind, [row.unit for row in board.standings])
    if board.band is not None:
        size = band(texts, board.rule.measure, board.band)
        units = texts.plain("units-in-band", units=units, band=size)
    if board.area is None:
        return units
    return texts.plain("units-in-area", units=units, area=unit_name(texts, board.area))


def band(texts: Texts, measure: Measure, size: SizeBand) -> str:
    """Return a size band: di bawah 50 pegawai, 50-200 pegawai, di atas 200 pegawai."""
    if size.least is None and size.most is not None:
        return texts.plain("band-below", most=count(texts, measure, size.most + 1))
    if size.most is None:
        return texts.plain("band-above", least=count(texts, measure, (size.least or 1) - 1))
    return texts.plain("band-between", least=size.least or 0, most=count(texts, measure, size.most))


def short_band(size: SizeBand) -> str:
    """Return a size band for a button: < 50, 50-200, > 200."""
    if size.least is None:
        return f"< {(size.most or 0) + 1}"
    return f"{size.least}-{size.most}" if size.most is not None else f"> {size.least - 1}"


def count(texts: Texts, measure: Measure, number: int) -> str:
    """Return a number with its measure: 12 keluarga."""
    return texts.plain(f"count-{measure}", count=number)


def completed_of_base(texts: Texts, measure: Measure, completed: int, base: int) -> str:
    """Return 1.204 dari 2.310 keluarga; without a base only the first number."""
    if not base:
        return texts.plain("completed-without-base", completed=count(texts, measure, completed))
    return texts.plain("completed-of-base", completed=completed, base=count(texts, measure, base))


def rate(texts: Texts, standing: Standing) -> str:
    """Return a row's rate, or a dash without a base. It is not rounded up to a target."""
    targets = [gap.target.share for gap in standing.gaps]
    if not standing.base:
        return texts.plain("rate-unknown")
    return texts.percent(standing.rate, targets=targets)


def movement(standing: Standing) -> Html | None:
    """Return ▲2 or ▼1, and nothing for a unit that stayed, was not ranked before, or has few."""
    moved = standing.climb
    if not moved:
        return None
    return Html(f"▲{moved}" if moved > 0 else f"▼{-moved}")


def own_date(texts: Texts, standing: Standing) -> str | None:
    """Return when a unit's figure is from where it is not of the board's moment: data per 4 Mar.

    On the board's own day that is the time: data per 07.00 WIB. It also says where only some of the
    counted people are known by name.
    """
    said = []
    if standing.older is not None:
        say = texts.time if standing.of_the_day else texts.short_date
        said.append(texts.plain("own-date", day=say(standing.older)))
    if standing.part_of is not None:
        said.append(texts.plain("own-part", count=standing.part_of))
    return ", ".join(said) or None


def of_how_many(texts: Texts, board: Board) -> str | None:
    """Return how many units are in a board's sum, where some have no figure of the day."""
    whole = board.whole
    units = [row.unit for row in board.standings]
    every = ranked_units(texts, board.rule.kind, units, whole.units)
    parts = []
    if whole.fresh < whole.units:
        earlier = any(row.older and row.of_the_day for row in board.standings)
        day = (texts.moment if earlier else texts.short_date)(board.as_of)
        parts.append(texts.plain("whole-fresh", fresh=whole.fresh, units=every, day=day))
    if whole.partial:
        parts.append(texts.plain("whole-partial", count=whole.partial))
    if whole.base and whole.counted < len(units):
        parts.append(texts.plain("whole-measured", counted=whole.counted, units=every))
    return " · ".join(parts) or None


def unit_line(texts: Texts, standing: Standing, *, measure: Measure, of: int | None = None) -> Html:
    """Return one line about the reader's unit: Kantor Anda: 212 dari 240 pegawai sudah (88,3%)."""
    of_office = standing.unit.kind is UnitKind.OFFICE
    unit = texts.plain("own-workplace") if of_office else unit_name(texts, standing.unit)
    figures = completed_of_base(texts, measure, standing.completed, standing.base)
    if not standing.base:
        return texts("unit-line-without-base", unit=unit, figures=figures)
    row = texts("unit-line", unit=unit, figures=figures, rate=rate(texts, standing))
    if of is None:
        return row
    return join(" ", (row, texts("unit-line-rank", rank=standing.rank, of=of)))


def data_line(
    texts: Texts, as_of: datetime, *, source: str | None = None, illustrative: bool = False
) -> Html:
    """Return the source of data (default: statistics office), its date, and if it is invented."""
    note = made_up(texts, illustrative=illustrative)
    owner = source or texts.plain("statistics-office")
    return join("\n", (texts("data-as-of", source=owner, as_of=as_of), note))


def made_up(texts: Texts, *, illustrative: bool) -> Html | None:
    """Say that figures are invented, where they are."""
    return texts("illustrative") if illustrative else None


def recorder(texts: Texts, origin: Origin) -> str:
    """Return who recorded a submission as complete: the statistics office or the census team."""
    by_office = origin is Origin.STATISTICS_OFFICE
    return texts.plain("statistics-office" if by_office else "census-team")


def counted_from(texts: Texts, source: str | None, counts_from: CountsFrom) -> str:
    """Return the source of a count: menurut rekap BPS, menurut nama yang tercatat."""
    owner = source or texts.plain("statistics-office")
    return texts.plain(f"counted-from-{counts_from}", source=owner)


def board_data_line(texts: Texts, board: Board, *, illustrative: bool | None = None) -> Html:
    """Return source and date of a board's data, when it was corrected, and if it is final.

    ``illustrative`` overrides the board's own mark for a single row.
    """
    invented = board.illustrative if illustrative is None else illustrative
    note = made_up(texts, illustrative=invented)
    invited = texts("board-of-invited") if board.unmeasured else None
    return join("\n", (escape(board_data(texts, board)), invited, note))


def board_data(texts: Texts, board: Board) -> str:
    """Return the same without markup."""
    source = counted_from(texts, board.source, board.rule.counts_from)
    when, as_of = board.corrected_at, board.as_of
    if when is None:
        said = texts.plain("data-as-of", source=source, as_of=as_of)
    elif texts.local_day(when) == texts.local_day(as_of):
        clock = texts.time(when)
        said = texts.plain("data-as-of-corrected-today", source=source, as_of=as_of, clock=clock)
    else:
        said = texts.plain("data-as-of-corrected", source=source, as_of=as_of, when=when)
    if board.ending is None:
        return said
    key = "data-final" if board.ending.final else "data-closed"
    return texts.plain(key, data=said, phase=phase_within(texts, board.ending.phase))


def counting_rule(texts: Texts, rule: BoardRule) -> str:
    """Return which submissions a board counts, without markup."""
    counts_from = {"counts_from": rule.counts_from}
    states = [texts.plain(key("counted", state), **counts_from) for state in rule.counts]
    return texts.plain("counting-rule", states=texts.listed(states))


def greeting(texts: Texts, at: time) -> Html:
    """Return the greeting for a local time of day."""
    limits = (
        (time(0), "night"),
        (time(4), "morning"),
        (time(11), "noon"),
        (time(15), "afternoon"),
        (time(18, 30), "night"),
    )
    part = next((now for (_, now), (until, _) in pairwise(limits) if at < until), limits[-1][1])
    return texts(f"greeting-{part}")


def key(*parts: str) -> str:
    """Return the key of a text for a value of the code: own-state and proof_sent are joined."""
    return "-".join(parts).replace("_", "-")


def _is_urban(village: Unit) -> bool:
    # Kemendagri's codes: the fourth part begins with 1 for a kelurahan, with 2 for a desa.
    return village.code.rpartition(".")[2].startswith("1")
