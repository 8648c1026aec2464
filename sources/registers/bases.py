"""How many families, persons or employees each unit has: the bases of all rates."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path

from census.errors import FileError, Finding
from census.recaps.columns import unclear_columns
from census.units import Base, Unit, UnitCode
from services.ports.incoming import KnownUnits, Recap
from sources.recaps.columns.words import ColumnRole, sense_of
from sources.recaps.files import read_recap

REFUSAL = "bases-refused"
TOLD = {
    *("total-differs", "total-lacks", "parts-differ", "names-contradict", "name-differs"),
    *("stands-apart", "rows-hidden", "column-hidden", "sheets-hidden"),
}
"""What a recap's reader finds, and is odd about bases too."""


def read_bases(
    content: Path | bytes,
    units: Sequence[Unit],
    *,
    source: str,
    as_of: datetime,
    bps_codes: Mapping[str, UnitCode],
) -> tuple[Sequence[Base], Sequence[Finding]]:
    """Read a workbook or text with a unit a line, in all the shapes of a recap.

    "KK" and "Jumlah KK" are the same here. ``source`` and ``as_of`` are the bases' own. With
    them come the findings of a file that contradicts itself. Raises FileError("bases-refused")
    with everything that has to be corrected.
    """

    def read(columns: Mapping[str, str]) -> Recap:
        known = KnownUnits(units)
        return read_recap(
            content, known, as_of=as_of, source=source, bps_codes=bps_codes, columns=columns
        )

    try:
        try:
            recap = read({})
        except FileError as refusal:
            recap = read(_totals_as_figures(refusal))
    except FileError as refusal:
        raise FileError(REFUSAL, refusal.findings) from None
    day = as_of.date()
    bases = [
        Base(row.unit, row.measure.whole, row.base or row.completed, source, day)
        for row in recap.rows
        if row.measure is row.measure.whole
    ]
    return bases, [each for each in recap.warnings if each.key in TOLD]


def _totals_as_figures(refusal: FileError) -> Mapping[str, str]:
    """Return the meaning of headings such as "Jumlah KK", which say what they count.

    Raises the refusal where there are none.
    """
    senses = {each.key: sense_of(each.heading) for each in unclear_columns(refusal)}
    meant = {
        key: sense.measure.value
        for key, sense in senses.items()
        if sense is not None and sense.role is ColumnRole.BASE and sense.measure is not None
    }
    if not meant:
        raise refusal
    return meant
