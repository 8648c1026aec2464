"""The calendar on the command line: shown, and changed during the campaign."""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.agreeing import agrees
from bot.cli.exits import REFUSED
from bot.cli.session import OPERATOR, CliSession, Config, Speech, with_session
from census.campaign.calendar import Days
from census.campaign.phases import days_of
from census.definition import PhaseId
from census.errors import CensusError
from presentation.campaign import calendar as words
from presentation.campaign.typed_days import typed_days
from presentation.language.html import lines
from services.campaign.calendar import announced_from, change_calendar, preview_change

app = typer.Typer(
    help="The phases and their days. Without a command: show them.", invoke_without_command=True
)


@app.callback()
def show(
    context: typer.Context, config: Config = Path("config.yaml"), language: Speech = "id"
) -> None:
    """Show the phases with their days."""

    async def work(at: CliSession) -> None:
        changes = await at.uow.calendar.changes()
        newest = changes[-1] if changes else None
        rules, census = at.app.rules, at.app.census
        today = rules.today(at.now)
        quiet = rules.quiet_days(today, days_of(census)[1])
        at.say(words.description(at.texts, census=census, today=today, newest=newest, quiet=quiet))

    if context.invoked_subcommand is None:
        with_session(config, language, work)


@app.command("set")
def set_days(
    phase: Annotated[str, typer.Argument(help="The phase: online, interview, …")],
    *,
    last_day: Annotated[str, typer.Option(help="Its new last day, such as 2020-05-29.")],
    first_day: Annotated[
        str | None, typer.Option(help="Its new first day, while it has not begun.")
    ] = None,
    also: Annotated[
        list[str] | None,
        typer.Option(
            help="Another phase that moves in the same change, such as the next one where this "
            'one runs into it: "interview=2020-09-01 to 2020-09-30".'
        ),
    ] = None,
    reason: Annotated[str, typer.Option(help="Why, for the audit.")] = "",
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask again.")] = False,
    config: Config = Path("config.yaml"),
    language: Speech = "id",
) -> None:
    """Show what other days for a phase would do, ask, and change them; who is concerned hears."""

    async def work(at: CliSession) -> None:
        app, now = at.app, at.now
        moved = {PhaseId(phase): _days(at, phase, first_day, last_day)}
        moved |= dict(_also(at, typed) for typed in also or ())
        try:
            seen = await preview_change(at.uow, app.rules, moved, OPERATOR, at=now)
        except CensusError as refusal:
            if refusal.key != "phase-overlap":
                raise
            typer.echo(at.texts.plain("error-phase-overlap", **refusal.facts), err=True)
            typer.echo(at.texts.plain("terminal-calendar-also"), err=True)
            raise typer.Exit(REFUSED) from None
        at.say(words.consequences(at.texts, seen=seen))
        # The transaction ends before the question. The version shows changes made meanwhile.
        await at.uow.rollback()
        if not yes and not agrees(at.texts, "terminal-calendar-sure"):
            raise typer.Abort
        now = app.clock.now()
        done = await change_calendar(
            at.uow, app.rules, moved, OPERATOR, at=now, version=seen.version, reason=reason
        )
        await at.uow.commit()
        start = at.texts("calendar-told-from", moment=announced_from(app.rules, done.change.at))
        at.say(lines(at.texts("calendar-done"), start))

    with_session(config, language, work)


def _days(at: CliSession, phase: str, first_day: str | None, last_day: str) -> Days:
    """Read the new days. The use case refuses an unknown phase."""
    now = {each.id: each.first_day for each in at.app.census.phases}
    last = _day(at, last_day)
    return (_day(at, first_day) if first_day else now.get(PhaseId(phase), last)), last


def _also(at: CliSession, typed: str) -> tuple[PhaseId, Days]:
    """Read another phase with both of its days. Raises CensusError("day-unclear")."""
    phase, _, days = typed.partition("=")
    found = typed_days(days, at.app.catalogue, today=at.app.rules.today(at.now))
    if len(found) != 2:  # noqa: PLR2004 - a first and a last one
        example = f"{phase.strip()}=2020-09-01 to 2020-09-30"
        raise CensusError("day-unclear", typed=typed[:40], example=example)
    return PhaseId(phase.strip()), (found[0], found[1])


def _day(at: CliSession, typed: str) -> date:
    """Read a day. Raises CensusError("day-unclear")."""
    days = typed_days(typed, at.app.catalogue, today=at.app.rules.today(at.now))
    if len(days) != 1:
        example = at.texts.date(at.app.rules.today(at.now))
        raise CensusError("day-unclear", typed=typed[:40], example=example)
    return days[0]
