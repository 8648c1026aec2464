"""A recap on the command line: read, tried out, stored as a draft, or published at once."""

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.data.explaining import explanations, how_to_explain
from bot.cli.moments import census_moment_of, date_wanted
from bot.cli.session import OPERATOR, CliSession, Config, Speech, with_session
from bot.settings.places import area_folders
from census.campaign.phases import days_of
from census.errors import CensusError, FileError
from census.recaps.columns import COLUMN_MEANINGS
from census.recaps.recap import Preview, Published
from census.units import UnitCode
from presentation.recaps import messages as recaps
from services.ports.incoming import KnownUnits, Recap, ReportProgress
from services.recaps.publishing import publish_recap
from services.recaps.staging import known_units, stage_recap
from sources.recaps.dates import read_as_of
from sources.recaps.files import read_recap
from sources.registers.areas import load_bps_codes

LARGE = 1_000_000
"""From this size in bytes on a progress bar is shown."""

RecapFile = Annotated[
    Path,
    typer.Argument(
        exists=True, dir_okay=False, readable=True, help="A workbook (xlsx, xls, xlsb, ods) or CSV."
    ),
]
Replaces = Annotated[
    int | None,
    typer.Option(help="The number of the published recap that it corrects: of that moment."),
]
Sure = Annotated[
    bool,
    typer.Option("--yes", help="Publish it although something is odd about it."),
]
Reason = Annotated[str, typer.Option(help="Why it corrects what is published; readers are told.")]


def recap(
    file: RecapFile,
    *,
    as_of: Annotated[
        str | None,
        typer.Option(
            help="When the figures were so, in the census's time: 2020-03-06T07:00. "
            "A date alone means the end of that day, or now while it is that day. "
            "Without it, what the file's title or its name says."
        ),
    ] = None,
    source: Annotated[str, typer.Option(help="Where the figures are from.")] = "BPS",
    sheet: Annotated[
        str | None, typer.Option(help="The sheet to read, where several hold a recap.")
    ] = None,
    column: Annotated[
        list[str] | None,
        typer.Option(
            help='What a column holds whose heading is not understood: "Hijau=families". Any of '
            + ", ".join(COLUMN_MEANINGS)
        ),
    ] = None,
    empty: Annotated[
        str | None,
        typer.Option(help='What "-", "nihil" and empty cells mean: zero, or unknown by now.'),
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Tell what would change, and keep nothing.")
    ] = False,
    publish: Annotated[bool, typer.Option("--publish", help="Publish it at once.")] = False,
    replaces: Replaces = None,
    reason: Reason = "",
    sure: Sure = False,
    config: Config = Path("config.yaml"),
    language: Speech = "id",
) -> None:
    """Check a recap and keep it as a draft; `publish` makes it count."""
    explained = explanations(column or [], empty)
    hints: list[str] = []

    async def work(at: CliSession) -> None:
        now = at.now
        typed = census_moment_of(as_of, at.app.census, now) if as_of is not None else None
        known = await known_units(at.uow)
        await at.uow.rollback()  # Other processes may write while the file is read.
        try:
            read = _read(
                file,
                known,
                moment=typed or now,
                source=source,
                codes=load_bps_codes(*area_folders(at.app.deployment.folder)),
                explained=explained,
                sheet=sheet,
            )
        except FileError as refusal:
            hints.extend(how_to_explain(at.texts, refusal))
            raise
        read = _dated(read, at, file, now, typed=typed, sheet=sheet, columns=explained)
        digest = sha256(file.read_bytes()).hexdigest()
        preview = await stage_recap(
            at.uow,
            at.app.census,
            read,
            OPERATOR,
            at=now,
            file_hash=digest,
            explained=bool(explained),
        )
        if preview.snapshot.published_at is not None:
            at.say(recaps.preview(at.texts, recap=preview).text)
            return
        if dry_run:
            at.say(recaps.description(at.texts, recap=preview, tried=True))
            typer.echo("\n" + at.texts.plain("terminal-recap-tried"))
            return
        if not publish:
            await _keep(at, preview)
            return
        at.say(recaps.description(at.texts, recap=preview))
        typer.echo()
        done = await _publish(at, preview, now, reason=reason, replaces=replaces, sure=sure)
        await at.uow.commit()
        at.say(recaps.published(at.texts, published=done).text)

    try:
        with_session(config, language, work)
    finally:
        for hint in hints:
            typer.echo(hint, err=True)


async def _publish(
    at: CliSession,
    preview: Preview,
    now: datetime,
    *,
    reason: str,
    replaces: int | None,
    sure: bool,
) -> Published:
    try:
        return await publish_recap(
            at.uow,
            at.app.rules,
            preview.snapshot.id,
            OPERATOR,
            at=now,
            reason=reason,
            replaces=replaces,
            sure=sure,
        )
    except CensusError as refusal:
        if refusal.key == "recap-needs-word":
            # The draft is not kept, so its number would lead nowhere.
            raise CensusError("recap-import-needs-word") from None
        raise


async def _keep(at: CliSession, preview: Preview) -> None:
    await at.uow.commit()
    at.say(recaps.description(at.texts, recap=preview))
    typer.echo()
    typer.echo(at.texts.plain("terminal-recap-kept", number=preview.snapshot.id))


def _dated(
    read: Recap,
    at: CliSession,
    file: Path,
    now: datetime,
    *,
    typed: datetime | None,
    sheet: str | None,
    columns: Mapping[str, str],
) -> Recap:
    """Return a recap with the moment that was typed, or the one that the file gives.

    A file that says another one is told. Raises CensusError as ``date_wanted``.
    """
    census = at.app.census
    reading = read_as_of(
        file,
        zone=census.zone,
        now=now,
        days=days_of(census),
        name=file.name,
        sheet=sheet,
        columns=columns,
    )
    if typed is not None:
        return replace(read, warnings=(*read.warnings, *reading.against(typed)))
    if reading.guess is not None:
        moment = reading.guess.moment
        return replace(read, as_of=moment, warnings=(*read.warnings, *reading.told))
    raise date_wanted(reading, at.texts, census.zone, now)


def _read(
    file: Path,
    known: KnownUnits,
    *,
    moment: datetime,
    source: str,
    codes: Mapping[str, UnitCode],
    explained: Mapping[str, str],
    sheet: str | None,
) -> Recap:
    with _progress(file) as progress:
        return read_recap(
            file,
            known,
            as_of=moment,
            source=source,
            bps_codes=codes,
            columns=explained,
            sheet=sheet,
            strict=True,
            progress=progress,
        )


@contextmanager
def _progress(file: Path) -> Iterator[ReportProgress | None]:
    """Show the progress of reading a large file, on a terminal."""
    if file.stat().st_size < LARGE or not sys.stderr.isatty():
        yield None
        return
    with typer.progressbar(length=1, label=file.name, file=sys.stderr) as bar:

        def advance(done: int, of: int) -> None:
            bar.length = of
            bar.update(done - bar.pos)

        yield advance
