"""What was not understood, and what was taught, on the command line."""

import json
from datetime import UTC, datetime

import yaml

from census.definition import Slug
from census.people.people import Language
from census.questions.questions import (
    AskedQuestion,
    Circumstances,
    LearnedExample,
    QuestionId,
    QuestionStatus,
)
from services.ports.unit_of_work import UnitOfWork
from tests.bot.terminal import Terminal

NOON = datetime(2020, 3, 6, 5, tzinfo=UTC)


def fill(terminal: Terminal) -> None:
    async def ask(uow: UnitOfWork) -> None:
        around = Circumstances(Language("id"))
        texts = ("kapan bansos cair", "bansos cair kapan", "harga <cabai>")
        for number, text in enumerate(texts, 1):
            question = AskedQuestion(
                QuestionId(number), NOON, around, QuestionStatus.UNANSWERED, None, text
            )
            await uow.asked.add(question)
        jv = Language("jv")
        await uow.asked.learn(
            [LearnedExample('sandine "ilang": piye', Slug("lupa-password"), jv, NOON)]
        )

    terminal.stored(ask)


def test_groups_of_questions_are_shown_the_largest_first(terminal: Terminal) -> None:
    fill(terminal)
    said = terminal.says("questions", "--lang", "en")
    assert said.splitlines()[2:] == [
        '1. "bansos cair kapan" (2 times)',
        '2. "harga <cabai>" (once)',
    ]
    [first, second] = json.loads(terminal.says("questions", "--json"))["groups"]
    assert (first["questions"], second["phrasings"]) == (2, ["harga <cabai>"])


def test_what_was_taught_can_be_pasted_into_the_faq(terminal: Terminal) -> None:
    fill(terminal)
    lines = terminal.says("questions", "export")
    assert lines.startswith("  # lupa-password\n")
    assert yaml.safe_load(lines) == {"examples": {"jv": ['sandine "ilang": piye']}}
