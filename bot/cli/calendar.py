"""The calendar on the command line: shown, and changed during the campaign."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.exits import REFUSED, clear_exits, spoken_refusals
from bot.run.wiring import AppContext, open_app
from bot.settings.environment import Environment
from bot.settings.reading import read_deployment
from census.campaign.calendar import Days
from census.definition import PhaseId
from census.errors import CensusError
from census.people import Language
from presentation.campaign import calendar as words
from presentation.campaign.typed_days import typed_days
from presentation.language.catalogue import Texts
from presentation.language.html import Html, lines, unmarked
from services.campaign.calendar import announced_from, change_calendar, preview_change
from services.ports.unit_of_work import UnitOfWork
from services.rules.actors import System

app = typer.Typer(
    help="The phases and their days. Without a command: show them.", invoke_without_command=True
)

Config = Annotated[Path, typer.Option(help="The deployment's config.yaml.")]
Speech = Annotated[str, typer.Option(help="The language of what is printed: id, en, …")]

OPERATOR = System("command line")


@dataclass(frozen=True, slots=True)
class CalendarSession:
    """The context of one command, inside one transaction."""

    app: AppContext
    texts: Texts
    uow: UnitOfWork

    @property
    def today(self) -> date:
        """The census's local day."""
        return self.app.rules.today(self.app.clock.now())

    def day(self, typed: str) -> date:
        """Read a day. Raises CensusError("day-unclear")."""
        days = typed_days(typed, self.app.catalogue, today=self.today)
        if len(days) != 1:
            example = self.texts.date(self.today)
            raise CensusError("day-unclear", typed=typed[:40], example=example)
        return days[0]


@app.callback()
def show(
    context: typer.Context, config: Config = Path("config.yaml"), language: Speech = "id"
) -> None:
    """Show the phases with their days."""

    async def work(at: CalendarSession) -> None:
        changes = await at.uow.calendar.changes()
        newest = changes[-1] if changes else None
        census = at.app.census
        _say(words.description(at.texts, census=census, today=at.today, newest=newest))

    if context.invoked_subcommand is None:
        _with_session(config, language, work)


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

    async def work(at: CalendarSession) -> None:
        app, now = at.app, at.app.clock.now()
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
        _say(words.consequences(at.texts, seen=seen))
        # The transaction ends before the question. The version shows changes made meanwhile.
        await at.uow.rollback()
        if not yes and not typer.confirm(at.texts.plain("terminal-calendar-sure")):
            raise typer.Exit(REFUSED)
        now = app.clock.now()
        done = await change_calendar(
            at.uow, app.rules, moved, OPERATOR, at=now, version=seen.version, reason=reason
        )
        await at.uow.commit()
        start = at.texts("calendar-told-from", moment=announced_from(app.rules, done.change.at))
        _say(lines(at.texts("calendar-done"), start))

    _with_session(config, language, work)


def _days(at: CalendarSession, phase: str, first_day: str | None, last_day: str) -> Days:
    """Read the new days. The use case refuses an unknown phase."""
    now = {each.id: each.first_day for each in at.app.census.phases}
    last = at.day(last_day)
    return (at.day(first_day) if first_day else now.get(PhaseId(phase), last)), last


def _also(at: CalendarSession, typed: str) -> tuple[PhaseId, Days]:
    """Read another phase with both of its days. Raises CensusError("day-unclear")."""
    phase, _, days = typed.partition("=")
    found = typed_days(days, at.app.catalogue, today=at.today)
    if len(found) != 2:  # noqa: PLR2004 - a first and a last one
        example = f"{phase.strip()}=2020-09-01 to 2020-09-30"
        raise CensusError("day-unclear", typed=typed[:40], example=example)
    return PhaseId(phase.strip()), (found[0], found[1])


def _with_session(
    config: Path, language: str, work: Callable[[CalendarSession], Awaitable[None]]
) -> None:
    async def session() -> None:
        async with open_app(read_deployment(config), Environment()) as app:
            texts = app.catalogue.texts(Language(language))
            with spoken_refusals(lambda: texts):
                async with app.storage.open() as uow:
                    await work(CalendarSession(app, texts, uow))

    with clear_exits():
        asyncio.run(session())


def _say(text: Html) -> None:
    typer.echo(unmarked(text))
