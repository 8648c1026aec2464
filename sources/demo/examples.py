"""Example recap files: the demonstration's second day, to look at and to import.

``python -m sources.demo.examples data`` writes them again when the demonstration's data changes.
"""

import sys
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

from census.units import Measure, UnitCode
from services.ports.incoming import Recap
from sources.demo.campaign import DemoCampaign
from sources.demo.regencies import REGENCIES

DAY = date(2020, 3, 7)
EXAMPLES: Mapping[str, Callable[[DemoCampaign], Recap]] = {
    "recap-opd-2020-03-07.csv": lambda campaign: campaign.office_recap(DAY),
    "recap-2020-03-07.csv": lambda campaign: campaign.public_recap(DAY),
}
HEADINGS = {Measure.FAMILIES: "keluarga", Measure.PERSONS: "jiwa", Measure.EMPLOYEES: "pegawai"}


def write_examples(data: Path) -> None:
    """Write the files into the project's data folder."""
    for regency in REGENCIES.values():
        campaign = DemoCampaign(data, regency)
        for name, make in EXAMPLES.items():
            path = data / "demo" / regency.key / name
            path.write_text(_csv(campaign, make(campaign)), encoding="utf-8")


def _csv(campaign: DemoCampaign, recap: Recap) -> str:
    measures = [measure for measure in Measure if measure in recap.totals]
    counts: dict[UnitCode, dict[Measure, int]] = {}
    for row in recap.rows:
        counts.setdefault(row.unit, {})[row.measure] = row.completed
    return "\n".join(
        [
            f"# Angka ilustrasi per {recap.as_of:%Y-%m-%d %H.%M} WIB",
            ";".join(["kode", "nama", *(HEADINGS[measure] for measure in measures)]),
            *(
                ";".join(
                    [unit, campaign.name_of(unit), *(_written(figures.get(m)) for m in measures)]
                )
                for unit, figures in counts.items()
            ),
            "",
        ]
    )


def _written(count: int | None) -> str:
    """Write a number in the Indonesian way: points between thousands."""
    return "" if count is None else f"{count:,}".replace(",", ".")


if __name__ == "__main__":
    write_examples(Path(sys.argv[1]))
