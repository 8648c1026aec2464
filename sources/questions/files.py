"""Reads a census's faq.yaml, whole, or refused with every problem named."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import yaml
from pydantic import ValidationError

from census.definition import Slug
from census.people.people import Language
from census.questions.knowledge import NONE, Knowledge, Text, Topic
from sources.census.files import in_words
from sources.census.plain_yaml import TO_FILL, UNWRITTEN, read_plain
from sources.census.problems import CensusFileError, Problem, of_yaml
from sources.census.values import did_you_mean
from sources.questions.schema import KnowledgeEntry

FILE = "faq.yaml"
LONGEST_TITLE = 40
"""A title is a button's text, and a phone cuts longer ones."""
LONGEST_ANSWER = 900
SLOT = re.compile(r"\{([^{}]*)\}")
ANNOUNCED_ON = "announced_on"
"""The slot that names the day of an answer's `from`."""
MARKUP = re.compile(r"</?b>")


def load_knowledge(
    folder: Path, *, languages: Sequence[Language], slots: Iterable[str]
) -> Knowledge:
    """Read a census's faq.yaml; without one the knowledge is empty.

    ``slots`` are the allowed names in braces in an answer. Raises CensusFileError.
    """
    file = folder / FILE
    if not file.exists():
        return Knowledge({}, {}, {})
    knowledge = _read(file)
    problems = [
        Problem(file, key, expected)
        for key, expected in _contradictions(knowledge, languages, set(slots))
    ]
    if problems:
        raise CensusFileError(*problems)
    return knowledge


def _read(file: Path) -> Knowledge:
    try:
        values, given_twice = read_plain(file)
        entry = KnowledgeEntry.model_validate(values)
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as trouble:
        raise CensusFileError(of_yaml(file, trouble)) from trouble
    except ValidationError as trouble:
        raise CensusFileError(
            *(
                Problem(
                    file,
                    _key(values, error["loc"]),
                    in_words(error),
                )
                for error in trouble.errors()
            )
        ) from None
    problems = [Problem(file, key, "this key once, it is here twice") for key in given_twice]
    slugs = Counter(topic.slug for topic in entry.topics)
    problems += [
        Problem(file, slug, "another name, two topics have this one")
        for slug, count in slugs.items()
        if count > 1
    ]
    if problems:
        raise CensusFileError(*problems)
    return Knowledge(
        topics={Slug(topic.slug): topic.to_domain() for topic in entry.topics},
        small_talk=entry.talks(),
        off_topic=entry.none_of_ours(),
    )


def _key(values: Any, place: tuple[int | str, ...]) -> str:
    """Return the place of an error, where a topic is called by its slug if it has one."""
    if len(place) > 1 and place[0] == "topics":
        topic = values["topics"][place[1]]
        slug = topic.get("slug") if isinstance(topic, dict) else None
        if slug and isinstance(slug, str) and slug not in UNWRITTEN:
            place = (slug, *place[2:])
    return ".".join(map(str, place)) or "the file"


def _contradictions(
    knowledge: Knowledge, languages: Sequence[Language], slots: set[str]
) -> Iterator[tuple[str, str]]:
    known = list(knowledge.topics)
    for topic in knowledge.topics.values():
        yield from _of_topic(topic, known, languages, slots)
        yield from _of_options(topic, knowledge)
    for name in knowledge.small_talk:
        if name in knowledge.topics or name == NONE:
            yield f"small_talk.{name}", "a name that no topic has"
    for talk in knowledge.small_talk.values():
        key = f"small_talk.{talk.slug}.reply"
        yield from _untold(key, talk.reply, languages)
        for language, reply in talk.reply.items():
            yield from _of_answer(f"{key}.{language}", reply, slots)
    seen: dict[str, str] = {}
    for slug, _, sentence in knowledge.examples():
        other = seen.setdefault(sentence.strip().casefold(), slug)
        if other != slug:
            yield f"{slug}.examples", f"{sentence!r} in one topic only, {other} has it too"


def _of_topic(
    topic: Topic, known: list[Slug], languages: Sequence[Language], slots: set[str]
) -> Iterator[tuple[str, str]]:
    yield from _untold(f"{topic.slug}.title", topic.title, languages)
    for language, title in topic.title.items():
        if len(title) > LONGEST_TITLE:
            yield f"{topic.slug}.title.{language}", f"at most {LONGEST_TITLE} characters"
    for key, slug in _leads(topic):
        if slug not in known:
            yield key, f"a topic{did_you_mean(slug, list(known))}"
    yield from _of_days(topic)
    yield from _of_answers(topic, languages, slots)
    if not any(topic.examples.values()):
        yield f"{topic.slug}.examples", "sentences as people ask"


def _of_answers(
    topic: Topic, languages: Sequence[Language], slots: set[str]
) -> Iterator[tuple[str, str]]:
    wanted = topic.same_as is None and topic.asks is None
    for key, said in (("answer", topic.answer), ("earlier", topic.earlier)):
        if said or (wanted and key == "answer"):
            yield from _untold(f"{topic.slug}.{key}", said, languages)
        for language, answer in said.items():
            yield from _of_answer(f"{topic.slug}.{key}.{language}", answer, slots)
            if ANNOUNCED_ON in SLOT.findall(answer) and topic.first_day is None:
                expected = f"a from as well, the day that {{{ANNOUNCED_ON}}} names"
                yield f"{topic.slug}.{key}.{language}", expected


def _of_days(topic: Topic) -> Iterator[tuple[str, str]]:
    first, last = topic.first_day, topic.last_day
    if first is not None and last is not None and last < first:
        yield f"{topic.slug}.until", f"a day that is not before {first}, its from"
    if (first or last) and (topic.same_as is not None or topic.asks is not None):
        other = "same_as" if topic.same_as is not None else "asks"
        yield f"{topic.slug}", f"no from or until beside {other}: they belong to the answer"
    if topic.earlier and first is None:
        yield f"{topic.slug}.earlier", "a from as well: the day until which this text is said"


def _of_options(topic: Topic, knowledge: Knowledge) -> Iterator[tuple[str, str]]:
    for option in topic.asks.options if topic.asks else ():
        told = knowledge.topics.get(option.slug)
        if told is not None and (told.first_day or told.last_day):
            yield f"{topic.slug}.asks", f"a topic without from or until, unlike {option.slug}"


def _of_answer(key: str, answer: str, slots: set[str]) -> Iterator[tuple[str, str]]:
    if len(answer) > LONGEST_ANSWER:
        yield key, f"at most {LONGEST_ANSWER} characters"
    for slot in SLOT.findall(answer):
        if slot not in slots:
            yield key, f"one of the slots {', '.join(sorted(slots))}, not {{{slot}}}"
    if "<" in MARKUP.sub("", answer):
        yield key, "no markup but <b> and </b>"


def _leads(topic: Topic) -> Iterator[tuple[str, Slug]]:
    if topic.same_as is not None:
        yield f"{topic.slug}.same_as", topic.same_as
    for slug in topic.follow_ups:
        yield f"{topic.slug}.follow_ups", slug
    for option in topic.asks.options if topic.asks else ():
        yield f"{topic.slug}.asks", option.slug


def _untold(key: str, text: Text, languages: Sequence[Language]) -> Iterator[tuple[str, str]]:
    for language in languages:
        if text.get(language, TO_FILL) in ("", *UNWRITTEN):
            yield f"{key}.{language}", "a text in this language"
