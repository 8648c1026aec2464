"""Unanswered questions on the command line, and attached phrasings as lines for faq.yaml."""

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import typer

from bot.cli.session import OPERATOR, AsJson, CliSession, Config, Speech, print_json, with_session
from census.questions.questions import Alike, LearnedExample
from presentation.questions import unanswered as words
from services.questions import teaching

app = typer.Typer(help="What people asked and was not understood.", no_args_is_help=False)


@app.callback(invoke_without_command=True)
def questions(
    context: typer.Context,
    *,
    as_json: AsJson = False,
    config: Config = Path("config.yaml"),
    language: Speech = "id",
) -> None:
    """Show what was not understood, grouped by likeness, the largest group first."""
    if context.invoked_subcommand is not None:
        return

    async def work(session: CliSession) -> None:
        groups = await teaching.unanswered(session.uow, OPERATOR)
        if as_json:
            zone = session.app.census.zone
            document = {"groups": [_document(alike, zone) for alike in groups]}
            print_json(document)
            return
        session.say(words.listing(session.texts, groups=groups))

    with_session(config, language, work, only_looks=True)


@app.command()
def export(config: Config = Path("config.yaml"), language: Speech = "id") -> None:
    """Print the phrasings that admins attached, as lines to paste into faq.yaml."""

    async def work(session: CliSession) -> None:
        for line in yaml_lines(await teaching.learned(session.uow, OPERATOR)):
            typer.echo(line)

    with_session(config, language, work, only_looks=True)


def yaml_lines(learned: Sequence[LearnedExample]) -> Iterator[str]:
    """Yield the examples as they stand in a faq.yaml, topic by topic."""
    by_topic = defaultdict[str, defaultdict[str, list[str]]](lambda: defaultdict(list))
    for example in learned:
        by_topic[example.topic][example.language].append(example.text)
    for topic, by_language in by_topic.items():
        yield f"  # {topic}"
        yield "    examples:"
        for language, texts in by_language.items():
            yield f"      {language}:"
            # A JSON string is also a YAML string, whatever it contains.
            yield from (f"        - {json.dumps(text, ensure_ascii=False)}" for text in texts)


def _document(alike: Alike, zone: ZoneInfo) -> dict[str, Any]:
    newest, around = alike.questions[0], [question.around for question in alike.questions]
    return {
        "number": alike.number,
        "questions": len(alike.questions),
        "newest": newest.at.astimezone(zone).isoformat(),
        "phrasings": list(alike.phrasings),
        "languages": sorted({each.language for each in around}),
        "units": list(teaching.places_of(alike)),
        "steps": sorted({each.step for each in around if each.step}),
    }
