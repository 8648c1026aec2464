"""Questions on the command line: the topic that the bot recognises, and its answer."""

import csv
import json
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.exits import clear_exits
from bot.cli.session import Config, OtherCensus, of_census, spoken
from bot.run.knowledge.base import train_knowledge_base
from bot.run.wiring import SystemClock, make_catalogue, make_census
from bot.settings.reading import read_deployment
from bot.settings.regencies import all_regencies
from bot.settings.settings import Deployment
from census.definition import Census
from census.people.people import Language
from census.questions.answering import AnswerDecision, Understood
from census.questions.knowledge import Knowledge
from census.residents.contacts import nearest
from presentation.language.catalogue import Texts
from presentation.language.census_texts import localized
from presentation.language.html import unmarked
from presentation.questions.answers import answer, filled, slots

COLUMN = "question"


def ask(
    words: Annotated[
        list[str] | None,
        typer.Argument(metavar="[QUESTION]", help="A question, as people type it."),
    ] = None,
    *,
    lang: Annotated[str, typer.Option(help="The language of the answer: id, jv, mad, en.")] = "",
    as_json: Annotated[bool, typer.Option("--json", help="Print a JSON document.")] = False,
    batch: Annotated[
        Path | None,
        typer.Option(exists=True, dir_okay=False, help="A TSV file with a column `question`."),
    ] = None,
    census: OtherCensus = "",
    config: Config = Path("config.yaml"),
) -> None:
    """Say what a question is about, and the answer."""
    with clear_exits():
        deployment = of_census(read_deployment(config), census)
        definition = make_census(deployment)
        catalogue = make_catalogue(deployment, definition)
        wanted = spoken(catalogue, lang) if lang else None
        now = SystemClock().now()
        today = now.astimezone(definition.zone).date()
        knowledge_base = train_knowledge_base(deployment, definition).on(today)

        def understood(text: str) -> tuple[Understood, Language]:
            clearly = knowledge_base.understanding.language(text)
            language = wanted or clearly or definition.languages[0]
            return knowledge_base.understand(text), language

        if batch is not None:
            for text in _questions(batch):
                typer.echo(_document(*understood(text)))
            return
        question = " ".join(words or ()).strip()
        if not question:
            raise typer.BadParameter("a question, or --batch with a file of them")
        found, language = understood(question)
        if as_json:
            typer.echo(_document(found, language))
            return
        _say(deployment, definition, knowledge_base.knowledge, found, catalogue.texts(language))


def _say(
    deployment: Deployment, census: Census, knowledge: Knowledge, found: Understood, texts: Texts
) -> None:
    """Print the likely topics, and the answer or the reply to small talk."""
    for slug, share in found.topics:
        title = localized(knowledge.topics[slug].title, texts.language)
        typer.echo(f"{share:6.2f}  {slug}: {title}")
    typer.echo()
    told = found.talk is None and found.decision is AnswerDecision.ANSWER
    topic = knowledge.answering(found.topics[0][0]) if told else None
    values = slots(
        texts,
        census,
        at=SystemClock().now(),
        contact=nearest([each.to_domain() for each in deployment.contacts], ()),
        regency=_name_of(deployment),
        topic=topic,
    )
    if found.talk is not None:
        reply = knowledge.small_talk[found.talk].reply
        typer.echo(unmarked(filled(texts, reply, values)))
    elif topic is not None:
        typer.echo(unmarked(answer(texts, topic, values)))
    else:
        typer.echo(texts.plain(f"terminal-ask-{found.decision}"))


def _name_of(deployment: Deployment) -> str:
    regency, areas = deployment.areas[0], all_regencies(deployment.folder)
    return next((area.name for area in areas if area.code == regency), regency)


def _questions(file: Path) -> list[str]:
    with file.open(encoding="utf-8-sig", newline="") as lines:
        rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        if COLUMN not in (rows.fieldnames or ()):
            raise typer.BadParameter(f"{file}: a first line with a column named {COLUMN}")
        return [row[COLUMN] or "" for row in rows]


def _document(found: Understood, language: Language) -> str:
    topics = [{"slug": slug, "score": round(share, 4)} for slug, share in found.topics]
    return json.dumps(
        {"decision": found.decision.value, "topics": topics, "language": language},
        ensure_ascii=False,
    )
