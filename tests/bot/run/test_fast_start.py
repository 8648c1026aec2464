"""Commands that only touch data do not wait for what talks to Telegram or draws."""

import os
import subprocess
import sys
from pathlib import Path

from tests.bot.terminal import Terminal

SLOW = ("aiogram", "telegram", "PIL", "apscheduler", "aiohttp", "httpx", "alembic", "simulator")
RUN = """
import sys
from bot.cli.app import app
app({words!r}, standalone_mode=False)
print(*{{name.partition(".")[0] for name in sys.modules}}, file=sys.stderr)
"""


def test_a_board_loads_no_library_of_telegram(terminal: Terminal) -> None:
    given = {name: value for name, value in terminal.environment.items() if value is not None}
    done = subprocess.run(
        [sys.executable, "-c", RUN.format(words=["board", "district"])],
        env={**os.environ, **given, "PYTHONPATH": str(Path(__file__).parents[3])},
        cwd=terminal.folder,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.startswith("Belum ada data yang terbit")
    assert not set(done.stderr.split()) & set(SLOW)
