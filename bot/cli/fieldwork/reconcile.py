"""The civil registry beside the census, on the command line."""

from pathlib import Path
from typing import Annotated, Any

import typer
from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot.cli.moments import moment_of
from bot.cli.session import OPERATOR, AsJson, CliSession, Config, Speech, print_json, with_session
from bot.settings.places import area_folders
from census.fieldwork.following.reconciling import THRESHOLD, Compared, FamilyCount, Reconciliation
from presentation.fieldwork.reconciling import (
    PlaceNames,
    about,
    difference,
    reasons,
    reconciliation_file,
)
from presentation.language.catalogue import Texts
from services.fieldwork.figures.reconciling import reconcile as reconcile_with
from services.recaps.staging import known_units
from sources.fieldwork.civil_counts import read_civil_counts
from sources.registers.areas import load_bps_codes


def reconcile(
    *,
    registry: Annotated[
        Path, typer.Option(exists=True, dir_okay=False, readable=True, help="A workbook or CSV.")
    ],
    as_of: Annotated[
        str | None, typer.Option(help="The day of its counts, such as 2020-06-30: today.")
    ] = None,
    threshold: Annotated[
        int, typer.Option(min=0, max=100, help="Percent; what differs more is flagged.")
    ] = THRESHOLD,
    out: Annotated[
        Path | None, typer.Option("--file", dir_okay=False, help="Write an XLSX into this file.")
    ] = None,
    as_json: AsJson = False,
    config: Config = Path("config.yaml"),
    language: Speech = "id",
) -> None:
    """Compare the civil registry with the census: village, families; persons and block as well.

    Beside them may stand families that moved in, moved out, died or split their card since
    (moved_in, moved_out, deaths, cards_split), and persons_interviewed. Counts only, no names.
    """

    async def work(at: CliSession) -> None:
        moment = moment_of(as_of, at.app.census.zone, at.now) if as_of else at.now
        units = (await known_units(at.uow)).units
        codes = load_bps_codes(*area_folders(at.app.deployment.folder))
        listed = await at.uow.blocks.listed()
        lines = read_civil_counts(registry, units, codes, listed)
        found = await reconcile_with(
            at.uow,
            at.app.rules,
            OPERATOR,
            lines,
            source=registry.name,
            day=at.app.rules.today(moment),
            threshold=threshold,
        )
        places = PlaceNames(
            {unit.code: unit for unit in units}, {block.code: block for block in listed}
        )
        if out is not None:
            out.write_bytes(reconciliation_file(at.texts, found, places))
        if as_json:
            print_json(document(found))
        else:
            _print(at.texts, found, places)

    with_session(config, language, work, only_looks=True)


def document(found: Reconciliation) -> dict[str, Any]:
    """Return a reconciliation for other programs; codes are texts, unknown counts null."""
    return {
        "registry": {"source": found.source, "as_of": found.day.isoformat()},
        "interviewed_until": found.visited_on.isoformat() if found.visited_on else None,
        "threshold_percent": found.threshold,
        "total": _compared(found.total),
        "rows": [
            {
                "village": row.line.village,
                "block": row.line.block,
                **_compared(row.compared),
                "online_source": row.online.source,
                "online_as_of": row.online.day.isoformat(),
                "flagged": row.compared.is_flagged(found.threshold),
            }
            for row in found.rows
        ],
        "uncounted": [{"village": each.village, "block": each.block} for each in found.uncounted],
        "unlisted": list(found.unlisted),
    }


def _compared(compared: Compared) -> dict[str, Any]:
    return {
        "registry": _counts(compared.registry),
        "online": _counts(compared.online),
        "interviewed": _counts(compared.interviewed),
        "difference": {"families": compared.families, "persons": compared.persons},
        "reasons": [
            {
                "reason": part.reason.replace("-", "_"),
                "families": part.families,
                "recorded": part.recorded,
            }
            for part in compared.parts
        ],
    }


def _counts(counts: FamilyCount) -> dict[str, int | None]:
    return {"families": counts.families, "persons": counts.persons}


def _print(
    texts: Texts,
    found: Reconciliation,
    places: PlaceNames,
) -> None:
    table = Table(box=box.SIMPLE, pad_edge=False)
    for name in ("place", "families", "online", "interviewed", "difference", "reasons"):
        figure = name in ("families", "online", "interviewed")
        heading = texts.plain(f"reconcile-column-{name}")
        table.add_column(heading, justify="right" if figure else "left", overflow="fold")
    for row in found.rows:
        flag = "⚠ " if row.compared.is_flagged(found.threshold) else ""
        compared = row.compared
        counts = (compared.registry, compared.online, compared.interviewed)
        figures = [texts.number(each.families) for each in counts]
        said = (difference(texts, compared), reasons(texts, compared))
        table.add_row(*map(Text, (flag + places.line(row.line), *figures, *said)))
    console = Console(highlight=False)
    with console.capture() as written:
        console.print(Text(texts.plain("reconcile-title")))
        console.print(table)
        for words in about(texts, found, places):
            console.print(Text(words))
    typer.echo(written.get(), nl=False)
