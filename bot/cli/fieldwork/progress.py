"""The office's own export of the national application on the command line."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.fieldwork.importing import keep
from bot.cli.moments import moment_of
from bot.cli.session import (
    OPERATOR,
    SHOWN_NAMES,
    CliSession,
    Config,
    DryRun,
    SheetFile,
    Speech,
    with_session,
)
from census.campaign.phases import days_of
from census.fieldwork.blocks import Block, BlockCode
from census.fieldwork.following.newest import Doubt
from census.recaps.moments import FileDays
from census.units import UnitKind
from presentation.fieldwork.counts import doubt, four_counts
from presentation.offices.lists import some
from presentation.recaps.findings import sentences
from services.fieldwork.entering.progress import TakenProgress, take_progress
from services.ports.unit_of_work import UnitOfWork
from sources.fieldwork.progress import read_progress


def progress(
    file: SheetFile,
    *,
    as_of: Annotated[
        str | None,
        typer.Option(help="Its moment, such as 2020-07-14, where lines have no date: now."),
    ] = None,
    dry_run: DryRun = False,
    config: Config = Path("config.yaml"),
    language: Speech = "id",
) -> None:
    """Take the four counts of blocks over: block, open, submitted, rejected, approved; date.

    They come from the national application. Where officers report something else, the newest
    counts, and what contradicts what is told.
    """

    async def work(at: CliSession) -> None:
        zone = at.app.census.zone
        blocks = await _placed(at.uow)
        read = read_progress(
            file,
            list(blocks.values()),
            as_of=moment_of(as_of, zone, at.now) if as_of else at.now,
            days=FileDays(days_of(at.app.census), at.now, zone),
        )
        for line in sentences(at.texts, read.told):
            typer.echo(line)
        _say(at, await take_progress(at.uow, OPERATOR, read.counts, at=at.now), blocks)
        await keep(at, dry_run=dry_run)

    with_session(config, language, work)


async def _placed(uow: UnitOfWork) -> Mapping[BlockCode, Block]:
    """Return all blocks, each named with its village: "RT 04 RW 01, Karangbener"."""
    names = {unit.code: unit.name for unit in await uow.units.within(UnitKind.VILLAGE)}
    return {
        block.code: replace(block, name=f"{block.name}, {names.get(block.village, block.village)}")
        for block in await uow.blocks.listed()
    }


def _say(at: CliSession, found: TakenProgress, blocks: Mapping[BlockCode, Block]) -> None:
    texts, count = at.texts, len(found.taken)
    at.say(texts("fieldcounts-taken", count=count, counts=four_counts(texts, found.sums)))
    if found.older:
        names = some([blocks[each.code].name for each in found.older], SHOWN_NAMES)
        at.say(texts("fieldcounts-older", count=len(found.older), names=names))
    if not found.contradictions:
        at.say(texts("fieldcounts-agree"))
    of_list = [each for each in found.contradictions if each.doubt is Doubt.ABOVE]
    of_reports = [each for each in found.contradictions if each.doubt is not Doubt.ABOVE]
    for key, doubted in (("doubts", of_reports), ("doubts-list", of_list)):
        if doubted:
            at.say(texts(f"fieldcounts-{key}", count=len(doubted)))
        for each in doubted:
            at.say(doubt(texts, replace(each, block=blocks[each.block.code])))
