"""The list of commands says of each what its own help says first."""

import pytest

from bot.cli.app import COMMANDS, DeferredCommand


@pytest.mark.parametrize("name", COMMANDS)
def test_the_line_in_the_list_is_the_first_paragraph_of_its_help(name: str) -> None:
    place, line = COMMANDS[name]
    itself = DeferredCommand(name, place, line).loaded
    assert itself.name == name
    paragraph, *_ = itself.help.split("\n\n")
    assert " ".join(paragraph.split()) == line
