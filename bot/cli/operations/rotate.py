"""``rotate``: another key of the hashes, another bot; and where a change stands."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.exits import REFUSED, clear_exits
from bot.cli.session import Config
from bot.run.wiring import SystemClock, place_database
from bot.settings.environment import Environment
from bot.settings.keys import require_same_key
from bot.settings.reading import SettingsError, read_deployment
from services.operations.rotating import (
    BOT,
    KeyFit,
    begin_rotation,
    bot_of,
    end_rotation,
    how_keys_fit,
    rotation_state,
)
from services.ports.unit_of_work import UnitOfWork
from storage.unit_of_work import Storage

app = typer.Typer(help="Change a key or the bot, and see where a change stands.")

Work = Callable[[UnitOfWork, Storage, Environment], Awaitable[None]]
WORD = "drop"


@app.command("status")
def status(config: Config = Path("config.yaml")) -> None:
    """Say which bot the database is of, and whether its key is being rotated."""
    _do(config, _say_status)


@app.command("key")
def key(
    *,
    end: Annotated[
        bool, typer.Option("--end", help="End it: drop what is still under the old key.")
    ] = False,
    config: Config = Path("config.yaml"),
) -> None:
    """Begin to rotate the key of the hashes, or end it. The bot must be stopped."""
    _do(config, _end if end else _begin)


@app.command("token")
def token(config: Config = Path("config.yaml")) -> None:
    """Let the database be that of another bot: the one of SENSUSBOT_TOKEN."""
    _do(config, _take_bot)


def _do(config: Path, work: Work) -> None:
    async def opened() -> None:
        environment = Environment()
        environment.require_hash_key()
        storage = place_database(read_deployment(config), environment)
        try:
            if storage.file is not None and not storage.file.exists():
                raise SettingsError(
                    f"There is no database {storage.file} yet: sensusbot migrate makes it."
                )
            if not (await storage.revisions()).up_to_date:
                raise SettingsError("The database is not up to date: run sensusbot migrate first.")
            async with storage.open() as uow:
                await work(uow, storage, environment)
        finally:
            await storage.close()

    with clear_exits():
        asyncio.run(opened())


async def _say_status(uow: UnitOfWork, storage: Storage, environment: Environment) -> None:
    typer.echo(f"bot: {await uow.facts.get(BOT) or 'none yet'}")
    state = await rotation_state(uow)
    if state is None:
        typer.echo("hash key: is not being rotated")
        return
    typer.echo(f"hash key: is being rotated since {state.since:%Y-%m-%d %H:%M} UTC")
    _say_left(state.left)


def _say_left(left: Mapping[str, int]) -> None:
    for column, rows in left.items():
        typer.echo(f"  {column:32}{rows:>12,}")
    typer.echo("  under the old key" if left else "Nothing is under the old key: end it.")


async def _begin(uow: UnitOfWork, storage: Storage, environment: Environment) -> None:
    fit = await how_keys_fit(uow, storage.hasher)
    if fit is KeyFit.TO_BEGIN:
        await begin_rotation(uow, storage.hasher, at=SystemClock().now())
        await uow.commit()
        typer.echo("Begun. Import roster, registry and finished again; then let the bot run.")
    else:
        await require_same_key(uow, storage.hasher)
        if await rotation_state(uow) is None:
            raise SettingsError(
                "There is one key: set SENSUSBOT_HASH_KEY to a new one, and "
                "SENSUSBOT_HASH_KEY_BEFORE to the one until now."
            )
    await _say_status(uow, storage, environment)


async def _end(uow: UnitOfWork, storage: Storage, environment: Environment) -> None:
    state = await rotation_state(uow)
    if state is None:
        raise SettingsError("No key is being rotated.")
    if state.left:
        _say_left(state.left)
        typer.echo("These rows go; people stay, and give their numbers again when they need to.")
        if str(typer.prompt(f"Type {WORD} to end it", default="", show_default=False)) != WORD:
            typer.echo("Nothing was changed.", err=True)
            raise typer.Exit(REFUSED)
    dropped = await end_rotation(uow)
    await uow.commit()
    typer.echo(f"Ended; {dropped:,} rows dropped. Take SENSUSBOT_HASH_KEY_BEFORE away.")


async def _take_bot(uow: UnitOfWork, storage: Storage, environment: Environment) -> None:
    bot, before = bot_of(environment.require_token()), await uow.facts.get(BOT)
    await uow.facts.put(BOT, bot)
    await uow.commit()
    typer.echo(f"The database is of bot {bot} now" + (f", before of {before}." if before else "."))
