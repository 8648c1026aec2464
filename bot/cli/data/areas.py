"""``areas``: where a deployment works, what may stand in its config.yaml, and who says so."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.exits import REFUSED, clear_exits
from bot.cli.session import AsJson, Config, print_json
from bot.run.areas import read_areas
from bot.settings.places import area_folders
from bot.settings.reading import SettingsError, read_deployment, refused_areas
from bot.settings.regencies import regencies_found
from census.campaign.zones import zone_name
from census.errors import CensusError
from census.units import Unit, UnitCode, UnitKind, lies_in
from sources.registers.areas import area_files, areas_of, written_areas
from sources.registers.country import source_of_country

Wanted = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[NAME OR CODE]",
        help="A regency, city or province, such as gowa, 73.06 or 73. Without: config.yaml's own.",
    ),
]
Out = Annotated[
    Path | None,
    typer.Option(dir_okay=False, help="Write a CSV file of them, to be corrected in data/areas/."),
]


def areas(
    wanted: Wanted = None,
    *,
    out: Out = None,
    as_json: AsJson = False,
    config: Config = Path("config.yaml"),
) -> None:
    """Say which areas there are, in which time zone, and where their list is from."""
    with clear_exits():
        folders = area_folders(config.parent)
        try:
            codes, around = _found(" ".join(wanted or ()), config)
            files = area_files(*folders)
        except CensusError as refusal:
            raise SettingsError(refused_areas(refusal)) from refusal
        known = {area.code: area for area in around}
        if out is not None:
            _write(
                out, [area for area in around if any(lies_in(area.code, each) for each in codes)]
            )
        elif as_json:
            found = [_document(known[code], known, around) for code in codes]
            print_json({"areas": found, "source": source_of_country(), "files": [*map(str, files)]})
        else:
            for code in codes:
                typer.echo(_line(_document(known[code], known, around)))
            typer.echo(f"From: {source_of_country()}.")
            if files:
                typer.echo(f"These files come first: {', '.join(map(str, files))}.")


def _found(wanted: str, config: Path) -> tuple[Sequence[UnitCode], Sequence[Unit]]:
    """Return the regencies asked for, and all areas in and around them."""
    if not wanted:
        deployment = read_deployment(config)
        return deployment.areas, read_areas(deployment)
    try:
        codes = regencies_found(wanted, config.parent)
    except ValueError as trouble:
        typer.echo(f"{trouble}.", err=True)
        raise typer.Exit(REFUSED) from None
    return codes, areas_of(codes, *area_folders(config.parent))


def _document(
    regency: Unit, known: dict[UnitCode, Unit], around: Sequence[Unit]
) -> dict[str, str | int | None]:
    inside = Counter(area.kind for area in around if lies_in(area.code, regency.code))
    return {
        "code": regency.code,
        "name": regency.name,
        "province": known[regency.parent].name if regency.parent else None,
        "zone": zone_name(regency.code),
        "districts": inside[UnitKind.DISTRICT],
        "villages": inside[UnitKind.VILLAGE],
    }


def _line(found: dict[str, str | int | None]) -> str:
    return (
        f"{found['code']}  {found['name']}, {found['province']}, {found['zone']}: "
        f"{found['districts']} districts, {found['villages']} villages"
    )


def _write(path: Path, found: Sequence[Unit]) -> None:
    if path.exists():
        typer.echo(f"{path} is there already. Name another file with --out.", err=True)
        raise typer.Exit(REFUSED)
    path.write_text(written_areas(found, source_of_country()), encoding="utf-8")
    typer.echo(f"{path}: {len(found)} areas. In data/areas/ it is the whole list of its regencies.")
