"""Broadcasts on the command line: sent, watched, paused, stopped. The running bot sends them."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path
from typing import Annotated, TypeVar

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from bot.cli.broadcasts.typed import BroadcastSession, Typed, write_and_send
from bot.cli.exits import UNUSABLE, clear_exits, spoken_refusals
from bot.cli.session import OPERATOR, Config, Speech, spoken
from bot.run.wiring import open_app
from bot.settings.environment import Environment
from bot.settings.reading import read_deployment
from census.broadcasts.broadcast import BroadcastState, BroadcastView
from census.people.people import Language
from presentation.broadcasts import messages as broadcasts
from presentation.broadcasts import words
from presentation.language.catalogue import Texts
from presentation.language.html import Html, unmarked
from services.broadcasts import sending as broadcasting
from services.broadcasts.sending import Steering

app = typer.Typer(
    help="Send one message to many. Without a command: write a broadcast and watch it leave.",
    invoke_without_command=True,
)

Which = Annotated[int, typer.Argument(min=1, help="The broadcast's number.")]

Result = TypeVar("Result")

LOOKS_BEFORE_IDLE = 6
"""After this many checks, a second apart, a bot that has not begun to send is not running."""


@app.callback()
def broadcast(
    context: typer.Context,
    *,
    audience: Annotated[
        str,
        typer.Option(
            help="Who gets it: role=employee,office=opd-dinkes,state=unfinished; area=… and, where "
            "config.yaml has waves, wave=… go too. Leave out what does not matter; role=resident "
            "is everyone who takes part."
        ),
    ] = "",
    text: Annotated[
        str, typer.Option(help="What it says, with {nama_kantor}, {sisa_hari}, {langkah}, …")
    ] = "",
    text_en: Annotated[str, typer.Option(help="What those read who chose English.")] = "",
    picture: Annotated[
        Path | None,
        typer.Option(
            exists=True,
            dir_okay=False,
            readable=True,
            help="A photo above the text. An admin gets it first, everybody else by its file id.",
        ),
    ] = None,
    at: Annotated[str, typer.Option(help="When it leaves: 14.30, besok 08.00, 31/3 08.00.")] = "",
    days: Annotated[
        int,
        typer.Option(min=1, max=14, help="For how many days what has not left may still leave."),
    ] = 1,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    config: Config = Path("config.yaml"),
    language: Speech = "id",
) -> None:
    """Write a broadcast, say whom it reaches, ask, and watch it leave."""
    if context.invoked_subcommand is not None:
        return
    if not audience or not text:
        typer.echo(context.get_help())
        raise typer.Exit(UNUSABLE)
    texts = {Language("id"): text} | ({Language("en"): text_en} if text_en else {})
    typed = Typed(audience, texts, picture, at, timedelta(days=days))

    async def write(session: BroadcastSession) -> int | None:
        return await write_and_send(session, typed, yes=yes)

    number = _with_session(config, language, write)
    if number is not None:
        _watch_until_interrupted(config, language, number)


@app.command()
def pause(number: Which, config: Config = Path("config.yaml"), language: Speech = "id") -> None:
    """Hold a broadcast: what has not left stays."""
    _steer(broadcasting.pause, number, config, language)


@app.command()
def resume(number: Which, config: Config = Path("config.yaml"), language: Speech = "id") -> None:
    """Let a paused broadcast go on."""
    _steer(broadcasting.resume, number, config, language)


@app.command()
def stop(number: Which, config: Config = Path("config.yaml"), language: Speech = "id") -> None:
    """End a broadcast for good."""
    _steer(broadcasting.stop, number, config, language)


@app.command()
def watch(number: Which, config: Config = Path("config.yaml"), language: Speech = "id") -> None:
    """Watch a broadcast leave; Ctrl-C ends the watching alone."""
    _watch_until_interrupted(config, language, number)


@app.command("list")
def list_(config: Config = Path("config.yaml"), language: Speech = "id") -> None:
    """Show the latest broadcasts, the newest first."""

    async def work(session: BroadcastSession) -> None:
        async with session.app.storage.open() as uow:
            newest = await uow.broadcasts.newest()
            for each in newest:
                session.show(broadcasts.one_line(session.texts, await session.view(uow, each)))
        if not newest:
            session.show(session.texts("broadcast-list-none"))

    _with_session(config, language, work)


def _watch_until_interrupted(config: Path, language: str, number: int) -> None:
    try:
        _with_session(config, language, lambda session: _watched(session, number))
    except KeyboardInterrupt:

        async def goes_on(session: BroadcastSession) -> None:
            session.say("terminal-broadcast-goes-on", number=str(number))

        _with_session(config, language, goes_on)


async def _watched(session: BroadcastSession, number: int) -> None:
    """Show a bar until the broadcast is over or does not change any more."""
    view = await _look(session, number)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, TextColumn("{task.fields[more]}"), console=Console()) as progress:
        title = session.texts.plain("broadcast-name", number=str(number))
        bar = progress.add_task(title, total=view.recipients, more="")
        idle = 0
        while _moves(view) and idle < LOOKS_BEFORE_IDLE:
            await asyncio.sleep(1)
            view = await _look(session, number)
            idle = 0 if view.broadcast.addressed else idle + 1
            more = unmarked(words.trouble(session.texts, view.tally) or Html(""))
            progress.update(bar, completed=view.tally.settled, total=view.recipients, more=more)
    session.show(_closing_words(session.texts, view))


async def _look(session: BroadcastSession, number: int) -> BroadcastView:
    async with session.app.storage.open() as uow:
        return await session.view(uow, await broadcasting.read_broadcast(uow, number, OPERATOR))


def _moves(view: BroadcastView) -> bool:
    """Tell whether the view can still change."""
    begun = view.broadcast.state in (BroadcastState.RUNNING, BroadcastState.STOPPED)
    waits = view.resumes_at is not None and view.broadcast.addressed
    return begun and view.broadcast.ended_at is None and not waits


def _closing_words(texts: Texts, view: BroadcastView) -> Html:
    running = view.broadcast.state is BroadcastState.RUNNING
    if running and not view.broadcast.addressed:
        return texts("terminal-broadcast-queued", number=str(view.broadcast.id))
    return broadcasts.panel(texts, view=view).text


def _steer(act: Steering, number: int, config: Path, language: str) -> None:
    async def work(session: BroadcastSession) -> None:
        app = session.app
        async with app.storage.open() as uow:
            steered = await act(uow, number, OPERATOR, at=app.clock.now())
            view = await session.view(uow, steered)
            await uow.commit()
        session.show(broadcasts.panel(session.texts, view=view).text)

    _with_session(config, language, work)


def _with_session(
    config: Path, language: str, work: Callable[[BroadcastSession], Awaitable[Result]]
) -> Result:
    async def session() -> Result:
        async with open_app(read_deployment(config), Environment()) as app:
            texts = app.catalogue.texts(spoken(app.catalogue, language))
            async with app.storage.open() as uow:
                await app.calendar_cache.refresh(uow)
            with spoken_refusals(lambda: texts):
                return await work(BroadcastSession(app, texts))

    with clear_exits():
        return asyncio.run(session())
