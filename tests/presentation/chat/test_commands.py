import re

import pytest

from census.people.people import Language, Role
from presentation.chat.commands import CommandName, described, group_menu, menu
from presentation.residents import start
from tests.presentation.every.examples import LANGUAGES, texts_in


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("roles", [*({role} for role in Role), set(Role)])
def test_a_menu_keeps_telegrams_rules(language: Language, roles: set[Role]) -> None:
    shown = described(texts_in(language), menu(roles), roles)
    assert 0 < len(shown) <= 100
    assert len({line.name for line in shown}) == len(shown)
    for line in shown:
        # Bot API, BotCommand: 1-32 of a-z, 0-9 and _; a description of 1-256.
        assert re.fullmatch(r"[a-z0-9_]{1,32}", line.name)
        assert 1 <= len(line.description) <= 40


def test_every_command_stands_in_some_menu() -> None:
    assert {*menu(set(Role)), *group_menu(runs_it=True)} == set(CommandName)


def test_only_admins_see_how_to_publish() -> None:
    assert {role for role in Role if CommandName.PUBLISH in menu({role})} == {Role.ADMIN}


def test_an_employee_reads_that_the_command_leads_to_the_own_office() -> None:
    (line,) = described(texts_in(), [CommandName.EMPLOYEE], {Role.EMPLOYEE})
    assert line.description == "Isian dan kantor saya"


def test_help_names_only_what_a_person_can_do() -> None:
    resident = start.help_screen(texts_in()).text
    head = start.help_screen(texts_in(), roles=frozenset({Role.OFFICE_HEAD, Role.EMPLOYEE})).text
    assert "/asn" in resident
    assert "/kode" not in resident
    assert "/kode" in head
    assert "/terbit" not in head
