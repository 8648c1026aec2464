"""The context of one command: shared options, the deployment, and its transaction."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from secrets import token_hex
from typing import Annotated

import typer
from structlog.contextvars import bound_contextvars

from bot.cli.exits import clear_exits, on_terminal, spoken_refusals
from bot.run.wiring import AppContext, open_app
from bot.settings.environment import Environment
from bot.settings.keys import keep_key
from bot.settings.places import config_at
from bot.settings.reading import read_deployment
from bot.settings.settings import Deployment
from census.identity.hashing import NumberHasher
from census.people.people import Language
from presentation.language.catalogue import Catalogue, Texts
from presentation.language.html import Html, unmarked
from services.ports.unit_of_work import UnitOfWork
from services.rules.actors import System

Config = Annotated[Path, typer.Option(help="The deployment's config.yaml.")]
AsJson = Annotated[bool, typer.Option("--json", help="One JSON document, and nothing else.")]
DryRun = Annotated[
    bool, typer.Option("--dry-run", help="Say what would change, and change nothing.")
]
Speech = Annotated[
    str, typer.Option("--lang", help="The language of what is printed: id, jv, mad, en.")
]
SheetFile = Annotated[
    Path, typer.Argument(exists=True, dir_okay=False, readable=True, help="A workbook or CSV.")
]
OtherCensus = Annotated[
    str,
    typer.Option("--census", help="Another census than that of config.yaml: a folder in censuses."),
]

OPERATOR = System("command line")
SHOWN_NAMES = 10
"""More names of a list are not printed, only counted."""


@dataclass(frozen=True, slots=True)
class CliSession:
    """The context of one command, inside one transaction."""

    app: AppContext
    environment: Environment
    language: Language
    uow: UnitOfWork

    @property
    def texts(self) -> Texts:
        """The texts of the command. They are loaded at first use."""
        return self.app.catalogue.texts(self.language)

    @property
    def hasher(self) -> NumberHasher:
        """The hashes of this deployment. Raises SettingsError without their key."""
        self.environment.require_hash_key()
        return self.app.storage.hasher

    @property
    def now(self) -> datetime:
        """The moment of the deployment's clock."""
        return self.app.clock.now()

    def say(self, words: Html) -> None:
        """Print words without their markup."""
        typer.echo(on_terminal(unmarked(words)))


def of_census(deployment: Deployment, name: str) -> Deployment:
    """Return a deployment with another census, on the days of that one; "" names its own."""
    if not name:
        return deployment
    return deployment.model_copy(update={"census": name, "phases": {}, "counts_from": {}})


def warn_of_shipped(config: Path) -> None:
    """Say on standard error that the package's own config.yaml is used, where none is here."""
    if config_at(config) != config:
        typer.echo(
            f"{config} is not here, so the package's own is used. For one to edit: "
            "sensusbot template config",
            err=True,
        )


def spoken(catalogue: Catalogue, lang: str) -> Language:
    """Return the language of a command. Raises typer.BadParameter for one that is not spoken."""
    if lang not in catalogue.languages:
        raise typer.BadParameter(f"one of {', '.join(catalogue.languages)}", param_hint="--lang")
    return Language(lang)


def require_ending(option: str, file: Path | None, *endings: str) -> None:
    """Raise typer.BadParameter for a file to write whose name does not end in one of these."""
    if file is not None and file.suffix.lower() not in endings:
        raise typer.BadParameter(f"ends in {' or '.join(endings)}", param_hint=option)


def print_json(document: object) -> None:
    """Print a JSON document, for other programs."""
    typer.echo(json.dumps(document, ensure_ascii=False, indent=2))


def with_session(
    config: Path,
    language: str,
    work: Callable[[CliSession], Awaitable[None]],
    *,
    only_looks: bool = False,
) -> None:
    """Open the deployment, work inside one transaction, and print refusals as one sentence.

    A command that ``only_looks`` makes no database.
    """
    warn_of_shipped(config)

    async def session() -> None:
        environment = Environment()
        async with open_app(read_deployment(config), environment, only_looks=only_looks) as app:
            chosen = spoken(app.catalogue, language)
            with spoken_refusals(lambda: app.catalogue.texts(chosen)):
                async with app.storage.open() as uow:
                    if environment.hash_key.get_secret_value():
                        await keep_key(uow, app.storage.hasher)
                    await work(CliSession(app, environment, chosen, uow))

    with clear_exits(), bound_contextvars(origin=f"command:{token_hex(4)}"):
        asyncio.run(session())
