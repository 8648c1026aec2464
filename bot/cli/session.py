"""The context of one command: shared options, the deployment, and its transaction."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.exits import clear_exits, spoken_refusals
from bot.run.checking import keep_key
from bot.run.wiring import AppContext, open_app
from bot.settings.environment import Environment
from bot.settings.reading import read_deployment
from census.identity.hashing import NumberHasher
from census.people import Language
from presentation.language.catalogue import Texts
from services.ports.unit_of_work import UnitOfWork

Config = Annotated[Path, typer.Option(help="The deployment's config.yaml.")]
AsJson = Annotated[bool, typer.Option("--json", help="One JSON document, and nothing else.")]
Speech = Annotated[str, typer.Option(help="The language of what is printed: id, en, …")]


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
        return NumberHasher(self.environment.require_hash_key())


def with_session(
    config: Path, language: str, work: Callable[[CliSession], Awaitable[None]]
) -> None:
    """Open the deployment, work inside one transaction, and print refusals as one sentence."""

    async def session() -> None:
        environment, spoken = Environment(), Language(language)
        async with open_app(read_deployment(config), environment) as app:
            with spoken_refusals(lambda: app.catalogue.texts(spoken)):
                async with app.storage.open() as uow:
                    if environment.hash_key.get_secret_value():
                        await keep_key(uow, NumberHasher(environment.require_hash_key()))
                    await work(CliSession(app, environment, spoken, uow))

    with clear_exits():
        asyncio.run(session())
