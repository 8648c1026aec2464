"""The list of commands says of each what its own help says first."""

import subprocess
import sys
from pathlib import Path

import pytest

from bot.cli.app import COMMANDS, DeferredCommand

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize("name", COMMANDS)
def test_the_line_in_the_list_is_the_first_paragraph_of_its_help(name: str) -> None:
    place, line = COMMANDS[name]
    itself = DeferredCommand(name, place, line).loaded
    assert itself.name == name
    paragraph, *_ = itself.help.split("\n\n")
    assert " ".join(paragraph.split()) == line


LISTED = """
import atexit, sys
from bot.cli.main import main
atexit.register(lambda: print("imported:", *sys.modules))
sys.argv = ["sensusbot", "--help"]
main()
"""


def test_the_list_waits_for_nothing_that_it_does_not_need() -> None:
    run = [sys.executable, "-c", LISTED]
    said = subprocess.run(run, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    listed, _, imported = said.partition("imported: ")
    assert all(name in listed for name in COMMANDS)
    unneeded = {"rich.markdown", "rich.traceback", "pygments", "sqlalchemy", "pydantic", "asyncio"}
    assert unneeded.isdisjoint(imported.split())
