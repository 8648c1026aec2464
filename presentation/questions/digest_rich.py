"""A week of questions in its rich form: topics as a table, villages and steps in details."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from presentation.chat import rich
from presentation.chat.actions import Action
from presentation.chat.messages import RichForm, Rows
from presentation.chat.presses import pack
from presentation.chat.rich import RichBlock
from presentation.language.catalogue import Texts
from presentation.language.html import Html, lines, unmarked


class Line(NamedTuple):
    """What was asked about, or from where, and how often; ``mostly`` is the topic of most.

    ``about`` is how many were about that topic.
    """

    name: str
    asked: int
    mostly: str = ""
    about: int = 0


class WeekWords(NamedTuple):
    """A digest in words and rows; ``day`` is the day after its last one, as ISO 8601 has it."""

    head: Html
    topics: Sequence[Line]
    villages: Sequence[Line]
    steps: Sequence[Line]
    as_of: Html
    day: str


def of_week(texts: Texts, week: WeekWords, buttons: Rows) -> RichForm:
    """Return the rich form of a week in which something was asked."""
    again = pack(Action.QUESTIONS_WEEK, week.day)
    blocks = partial(_blocks, texts, week)
    return rich.form(texts, blocks, buttons, again=again, offered=False)


def _blocks(texts: Texts, week: WeekWords) -> list[RichBlock]:
    topics = unmarked(texts("questions-topics"))
    heads = (rich.cell(topics, head=True), rich.cell("", head=True))
    return [
        rich.paragraph(week.head),
        *([rich.table([heads, *map(partial(_row, texts), week.topics)])] if week.topics else []),
        *_places(texts, "villages", week.villages),
        *_places(texts, "steps", week.steps),
        rich.footer(week.as_of),
    ]


def _places(texts: Texts, part: str, listed: Sequence[Line]) -> list[RichBlock]:
    if not listed:
        return []
    summary = unmarked(texts(f"questions-{part}"))
    return [rich.details(summary, rich.table([*map(partial(_row, texts), listed)]))]


def _row(texts: Texts, line: Line) -> Sequence[RichBlock]:
    name = line.name
    if line.mostly:
        name += "\n" + texts.plain("questions-mostly", count=line.about, topic=line.mostly)
    return (rich.cell(name), rich.cell(texts.number(line.asked), right=True, bold=True))


def words_of(texts: Texts, part: str, listed: Sequence[Line]) -> Html | None:
    """Return the same rows as words below their title; None without any."""
    if not listed:
        return None
    return lines(texts(f"questions-{part}"), *(_said(texts, part, each) for each in listed))


def _said(texts: Texts, part: str, line: Line) -> Html:
    if part == "topics":
        return texts("questions-topic", topic=line.name, count=line.asked)
    if line.mostly:
        mostly = texts.plain("questions-mostly", count=line.about, topic=line.mostly)
        return texts("questions-place-topic", place=line.name, count=line.asked, mostly=mostly)
    return texts("questions-place", place=line.name, count=line.asked)
