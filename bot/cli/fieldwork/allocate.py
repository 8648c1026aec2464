"""Who goes where, on the command line: planned, printed, exported, published."""

from pathlib import Path
from typing import Annotated

import typer

from bot.cli.agreeing import agrees
from bot.cli.session import (
    OPERATOR,
    AsJson,
    CliSession,
    Config,
    DryRun,
    Speech,
    print_json,
    require_ending,
    with_session,
)
from census.fieldwork.sharing.plan import FieldPlan
from presentation.fieldwork.allocation import plan_words, published, why
from presentation.fieldwork.lists.allocation_file import workbook
from presentation.language.html import lines, paragraphs
from services.fieldwork.planning import plan_fieldwork, publish_plan


def allocate(
    *,
    dry_run: DryRun = False,
    as_json: AsJson = False,
    file: Annotated[
        Path | None, typer.Option(dir_okay=False, help="Write the plan as XLSX into this file.")
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask again.")] = False,
    config: Config = Path("config.yaml"),
    language: Speech = "id",
) -> None:
    """Plan who goes where, print the plan, ask, and publish it: everybody hears their own work.

    Once the allocation is locked, only what has nobody is given away, and nothing else moves.
    """
    if as_json and not dry_run:
        raise typer.BadParameter("goes with --dry-run", param_hint="--json")

    require_ending("--file", file, ".xlsx")

    async def work(at: CliSession) -> None:
        seen = await plan_fieldwork(at.uow, at.app.rules, OPERATOR, at=at.now)
        if file is not None:
            file.write_bytes(workbook(at.texts, seen.plan, seen.blocks, seen.names))
        if as_json:
            print_json(document(seen.plan))
            return
        at.say(
            paragraphs(
                plan_words(at.texts, seen),
                lines(*(why(at.texts, share, seen.names) for share in seen.plan.villages)),
            )
        )
        if file is not None:
            typer.echo(at.texts.plain("fieldwork-left-written", path=str(file)))
        if dry_run:
            return
        # The transaction ends before the question. The token shows changes made meanwhile.
        await at.uow.rollback()
        if not yes and not agrees(at.texts, "allocation-terminal-sure"):
            raise typer.Abort
        told = await publish_plan(at.uow, at.app.rules, OPERATOR, seen.token, at=at.now)
        await at.uow.commit()
        at.say(published(at.texts, told))

    with_session(config, language, work, only_looks=dry_run)


def document(plan: FieldPlan) -> dict[str, object]:
    """Return a plan for other programs; badges and codes are texts."""
    return {
        "enumerators": [
            {
                "badge": post.worker.badge,
                "village": post.village,
                "blocks": list(post.blocks),
                "load": post.load,
            }
            for post in plan.enumerators
        ],
        "coordinators": [
            {
                "badge": post.worker.badge,
                "district": post.district,
                "enumerators": list(post.team),
                "load": post.load,
            }
            for post in plan.coordinators
        ],
        "unstaffed": list(plan.unstaffed),
    }
