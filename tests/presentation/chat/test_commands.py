import re

import pytest

from census.people import Language, Role
from presentation.chat.commands import CommandName, MenuScope, commands
from presentation.residents import start
from tests.presentation.examples import LANGUAGES, texts_in


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("scope", MenuScope)
def test_a_menu_keeps_telegrams_rules(language: Language, scope: MenuScope) -> None:
    menu = commands(texts_in(language), scope)
    assert 0 < len(menu) <= 100
    assert len({line.name for line in menu}) == len(menu)
    for line in menu:
        # Bot API, BotCommand: 1-32 of a-z, 0-9 and _; a description of 1-256.
        assert re.fullmatch(r"[a-z0-9_]{1,32}", line.name)
        assert 1 <= len(line.description) <= 40


def test_every_command_stands_in_some_menu() -> None:
    shown = {line.name for scope in MenuScope for line in commands(texts_in(), scope)}
    assert shown == set(CommandName)


def test_only_admins_see_how_to_publish() -> None:
    seen = {
        scope
        for scope in MenuScope
        if CommandName.PUBLISH in {line.name for line in commands(texts_in(), scope)}
    }
    assert seen == {MenuScope.ADMIN}


def test_an_employee_reads_that_the_command_leads_to_the_own_office() -> None:
    menu = {line.name: line.description for line in commands(texts_in(), MenuScope.EMPLOYEE)}
    assert menu[CommandName.EMPLOYEE] == "Isian dan kantor saya"


def test_help_names_only_what_a_person_can_do() -> None:
    resident = start.help_screen(texts_in()).text
    head = start.help_screen(texts_in(), roles=frozenset({Role.OFFICE_HEAD, Role.EMPLOYEE})).text
    assert "/asn" in resident
    assert "/kode" not in resident
    assert "/kode" in head
    assert "/terbit" not in head
