"""No command waits for what it does not need: a library of Telegram, or one that draws."""

import os
import subprocess
import sys
from pathlib import Path

from tests.bot.terminal import Terminal

SLOW = ("aiogram", "telegram", "PIL", "apscheduler", "aiohttp", "httpx", "alembic", "simulator")
UNUSED = {
    *("sqlalchemy.orm", "sqlalchemy.dialects.postgresql", "rich.traceback", "pygments", "segno"),
    "bot.run.kinds",
}
"""What a board has no use for: an ORM, another database, coloured tracebacks, QR codes."""
TABLES = {"bookkeeping", "campaign", "columns", "data", "shared"}
"""The modules of tables that a board reads. The repositories of others wait for their first use."""
OURS = ("bot", "census", "services", "presentation", "sources", "storage")
MOST_OF_OURS = 250
"""Modules. A board without figures needs 235; it imported 381 before repositories waited."""
RUN = """
import sys
from bot.cli.app import app
app({words!r}, standalone_mode=False)
print(*sys.modules, file=sys.stderr)
"""


def loaded(terminal: Terminal, *words: str) -> set[str]:
    """Return the packages, and the modules of the command line, that a command has loaded."""
    given = {name: value for name, value in terminal.environment.items() if value is not None}
    done = subprocess.run(
        [sys.executable, "-c", RUN.format(words=list(words))],
        env={**os.environ, **given, "PYTHONPATH": str(Path(__file__).parents[3])},
        cwd=terminal.folder,
        capture_output=True,
        text=True,
        check=True,
    )
    names = done.stderr.split()
    return {*names} | {name.partition(".")[0] for name in names}


def test_a_board_loads_no_library_of_telegram(terminal: Terminal) -> None:
    packages = loaded(terminal, "board", "district")
    assert {"bot.cli.boards.board", "sqlalchemy"} <= packages
    assert not packages & {*SLOW, *UNUSED, "rich"}
    tables = {name for name in packages if name.startswith("storage.tables.")}
    assert tables == {f"storage.tables.{name}" for name in TABLES}
    assert len([name for name in packages if name.startswith(OURS)]) <= MOST_OF_OURS


def test_the_list_of_commands_loads_none_of_them(terminal: Terminal) -> None:
    packages = loaded(terminal, "--help")
    assert {name for name in packages if name.startswith("bot.")} == {"bot.cli", "bot.cli.app"}
    assert not packages & {"asyncio", "pydantic", "sqlalchemy", "fluent", *SLOW}
