"""Every reason of ours for which a message does not leave has its words."""

import ast
from collections.abc import Iterator
from functools import cache

from census.campaign.cadence import NotOwed
from census.people.people import Language
from presentation.push.deliveries import reason_in_words
from tests.presentation.every.examples import texts_in
from tests.presentation.every.our_code import calls, parsed

VERDICTS = {"Cancel", "Postpone", "Expire", "_ended", "_later", "_again"}
TAKERS = {"cancel", "withdraw", *VERDICTS}
FOLDERS = ("census", "services", "handlers")


@cache
def named() -> dict[str, str]:
    """The texts that have a name of their own in some module."""
    return {
        each.targets[0].id: each.value.value
        for folder in FOLDERS
        for _, tree in parsed(folder)
        for each in tree.body
        if isinstance(each, ast.Assign)
        and isinstance(each.targets[0], ast.Name)
        and isinstance(each.value, ast.Constant)
        and isinstance(each.value.value, str)
    }


def texts_of(node: ast.expr) -> Iterator[str]:
    for part in ast.walk(node):
        if isinstance(part, ast.Constant) and isinstance(part.value, str) and part.value:
            yield part.value
        elif isinstance(part, ast.Name) and part.id in named():
            yield named()[part.id]


def reasons() -> Iterator[str]:
    """Yield what the code gives as a reason."""
    yield from (each.value for each in NotOwed)
    for name, call in calls(FOLDERS, VERDICTS | TAKERS):
        yield from _given(name, call)


def _given(name: str, call: ast.Call) -> Iterator[str]:
    if name in VERDICTS:
        for argument in call.args:
            if isinstance(argument, ast.Constant | ast.IfExp | ast.Name):
                yield from texts_of(argument)
    if name in TAKERS:
        for keyword in call.keywords:
            if keyword.arg == "reason" and isinstance(keyword.value, ast.Constant | ast.Name):
                yield from texts_of(keyword.value)


def test_every_reason_has_words() -> None:
    texts, given = texts_in(Language("id")), set(reasons())
    assert given > set(NotOwed)
    assert {reason for reason in given if reason_in_words(texts, reason) == reason} == set()


def test_what_telegram_says_is_shown_as_it_said_it() -> None:
    texts = texts_in(Language("id"))
    assert reason_in_words(texts, "Bad Request: odd") == "Bad Request: odd"
    assert reason_in_words(texts, "")
