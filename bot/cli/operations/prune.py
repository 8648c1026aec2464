"""``prune``: what the nightly job does, now, and what it would do."""

from pathlib import Path
from typing import Annotated

import typer

from bot.cli.session import CliSession, Config, DryRun, with_session
from services.operations.pruning import prune as throw_away
from services.operations.pruning import what_would_go

Shrink = Annotated[
    bool,
    typer.Option("--shrink", help="Then make a SQLite file smaller. Others wait."),
]


def prune(
    *, dry_run: DryRun = False, shrink: Shrink = False, config: Config = Path("config.yaml")
) -> None:
    """Throw away what is older than config.yaml keeps it, as the job does each night."""

    async def work(at: CliSession) -> None:
        if dry_run:
            found = await what_would_go(at.uow, at.app.rules, now=at.now)
            for table, rows in found.items():
                typer.echo(f"{table:24}{rows:>12,}")
            typer.echo("These would go." if found else "Nothing is old enough.")
            return
        questions = at.app.deployment.questions.spans()
        gone = await throw_away(at.uow, at.app.rules, questions, now=at.now)
        typer.echo(f"Thrown away: {gone:,} rows and people.")
        if shrink:
            await at.uow.rollback()
            freed = await at.app.storage.upkeep.shrink()
            typer.echo(f"Given back to the disk: {freed:,} bytes.")

    with_session(config, "en", work, only_looks=True)
