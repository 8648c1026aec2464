"""A folder with a config.yaml and a database, and commands typed there."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from textwrap import dedent
from typing import Any, TypeVar

from typer.testing import CliRunner, Result

from bot.cli.app import app
from bot.run.kinds import KINDS
from services.ports.unit_of_work import UnitOfWork
from storage.unit_of_work import Storage

KEY = "a key for tests, long enough"
TOKEN = "1234567:a-token-for-tests"
CONFIG = """
    census: sp2020
    areas: ["35.09"]
    targets:
      - {board: district, owner: Bupati, share: 50%}
      - {board: district, owner: BPS, share: 27%}
      - {board: office, owner: Bupati, share: 100%}
"""

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Terminal:
    """Where commands are typed."""

    folder: Path
    environment: Mapping[str, str | None]

    def types(self, *words: str, **environment: str | None) -> Result:
        """Run a command and return what it said."""
        return CliRunner().invoke(app, words, env={**self.environment, **environment})

    def types_and_answers(self, answer: str, *words: str) -> Result:
        """Run a command, answer what it asks, and return what it said."""
        return CliRunner().invoke(app, words, f"{answer}\n", env=self.environment)

    def says(self, *words: str) -> str:
        """Run a command that goes well and return what it printed."""
        done = self.types(*words)
        assert done.exit_code == 0, done.output
        assert done.stderr == ""
        return done.stdout

    def board(self, *words: str) -> Any:
        """Return the document of a board."""
        return json.loads(self.says("board", "--json", *words))

    def file(self, name: str, text: str) -> str:
        """Put a file into the folder and return its path."""
        path = self.folder / name
        path.write_text(dedent(text).lstrip("\n"), encoding="utf-8")
        return str(path)

    def takes_recap(self, text: str, *, as_of: str = "2020-03-06T07:00") -> str:
        """Import a recap and publish it."""
        path = self.file("recap.csv", text)
        return self.says("import", "recap", path, "--as-of", as_of, "--publish", "--yes")

    def stored(self, look: Callable[[UnitOfWork], Awaitable[Value]]) -> Value:
        """Return, or change, what is in the database."""

        async def looked() -> Value:
            storage = Storage(self.environment["SENSUSBOT_DATABASE_URL"] or "", kinds=KINDS)
            try:
                async with storage.open() as uow:
                    value = await look(uow)
                    await uow.commit()
                    return value
            finally:
                await storage.close()

        return asyncio.run(looked())


def open_terminal(folder: Path, database: Path) -> Terminal:
    """Return a terminal in a folder that has a config.yaml."""
    terminal = Terminal(
        folder,
        {
            "SENSUSBOT_DATABASE_URL": f"sqlite:///{database}",
            "SENSUSBOT_HASH_KEY": KEY,
            "SENSUSBOT_TOKEN": TOKEN,
            "SENSUSBOT_API_BASE": None,
            "COLUMNS": "80",
        },
    )
    terminal.file("config.yaml", CONFIG)
    return terminal
