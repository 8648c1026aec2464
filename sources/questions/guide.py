"""What a census folder still lacks: each thing with its file, its line, and what to write there."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import yaml

from census.people.people import Language
from presentation.language.census_texts import meaning_of, required_keys
from presentation.language.fluent_files import languages_in, sources_of
from sources.census.files import load_census
from sources.census.plain_yaml import lines_of, read_plain
from sources.census.problems import ENCODING, FILE, CensusFileError, Problem
from sources.census.texts import MISSING, readable, texts_to_fill
from sources.census.wording import PRODUCT, unread
from sources.questions.files import load_knowledge
from sources.questions.likely_topics import require_topics

WANTED = "what you want people to read here, instead of …"
REST = "; the rest is looked at once this reads"
LOCALES = "locales"
WORDS = "words.ftl"
HOMES: Mapping[str, str] = {
    "step-": "steps.ftl",
    "phase-": "census.ftl",
    "census-name": "census.ftl",
    "statistics-office": "census.ftl",
}
"""The files in which a new census has its texts, by their beginnings; all others are ``WORDS``."""
PARTS = re.compile(r"[.\[]")
PART = re.compile(r"\.(\d+)(?=\.|$)")
"""A place in a list, as pydantic writes it: topics.0.slug."""


def lacking(folder: Path, *, slots: Iterable[str]) -> Sequence[str]:
    """Return a sentence for each thing that a census lacks, in the order of its files.

    ``slots`` are the names in braces that answers may have.
    """
    values = _values(folder / FILE)
    if values is None:
        found = [replace(each, expected=each.expected + REST) for each in _refused(folder)]
    else:
        spoken = _spoken(folder, values)
        found = [*_found(folder, list(slots), spoken), *_to_fill(folder, spoken)]
    problems = list(dict.fromkeys(found))
    filled = {(each.file, _plain(each.key)) for each in problems if each.expected != WANTED}
    left = [
        each
        for each in problems
        if each.expected != WANTED or (each.file, _plain(each.key)) not in filled
    ]
    return [
        f"{path}{f':{line}' if line else ''}: {problem.key}: write {_wanted(problem)}"
        for path, line, problem in sorted(map(_placed, left), key=lambda each: each[:2])
    ]


def _values(file: Path) -> Mapping[str, object] | None:
    """Return the keys of a file; None where it cannot be read, or has none."""
    try:
        values, _ = read_plain(file)
    except (OSError, ValueError, yaml.YAMLError):
        return None
    return values if isinstance(values, dict) else None


def _refused(folder: Path) -> Sequence[Problem]:
    try:
        load_census(folder)
    except CensusFileError as refused:
        return refused.problems
    return ()


def _spoken(folder: Path, values: Mapping[str, object]) -> Sequence[Language]:
    """Return the languages of a census: those that it names, else those that it has texts in.

    The others are left alone: their folders, and their lines in faq.yaml.
    """
    named = values.get("languages")
    known = [each for each in languages_in([PRODUCT]) if isinstance(named, list) and each in named]
    there = languages_in([folder / LOCALES]) if (folder / LOCALES).is_dir() else []
    return known or there


def _found(folder: Path, slots: Sequence[str], spoken: Sequence[Language]) -> Iterator[Problem]:
    census = None
    try:
        census = load_census(folder)
        for language in census.languages:
            yield from unread(sources_of(language, [folder / LOCALES]), required_keys(census))
    except CensusFileError as refused:
        yield from refused.problems
    try:
        knowledge = load_knowledge(folder, languages=spoken, slots=slots)
        if census is not None:
            require_topics(folder, census, knowledge)
    except CensusFileError as refused:
        yield from refused.problems


def _to_fill(folder: Path, spoken: Sequence[Language]) -> Iterator[Problem]:
    """Yield what is open in any file, also where a mistake in another one hides it."""
    for file in sorted(folder.glob(f"{LOCALES}/*/*.ftl")):
        if file.parent.name in spoken:
            source = readable(file)
            yield from texts_to_fill(source) if source else [Problem(file, "the file", ENCODING)]
    others = {*languages_in([PRODUCT])}.difference(spoken)
    for file in sorted(folder.glob("*.yaml")):
        try:
            _, empty = lines_of(file)
        except (OSError, ValueError, yaml.YAMLError):
            continue  # said already
        for key in empty:
            if others.isdisjoint(PARTS.split(key)):
                yield Problem(file, key, WANTED)


def _wanted(problem: Problem) -> str:
    if problem.expected.startswith(MISSING):
        return problem.expected.replace(MISSING, f"{problem.key} = {meaning_of(problem.key)}")
    return problem.expected


def _placed(problem: Problem) -> tuple[Path, int, Problem]:
    """Return the file and line of a problem: its own, or that of what it lies in; 0 if none."""
    if problem.file.is_dir():
        for file in sorted(problem.file.glob("*.ftl")):
            if line := _line_of_text(file, problem.key):
                return file, line, problem
        home = next((home for start, home in HOMES.items() if problem.key.startswith(start)), WORDS)
        return problem.file / home, 0, problem
    if found := re.fullmatch(r"line (\d+)", problem.key):
        return problem.file, int(found[1]), problem
    if problem.file.suffix == ".ftl":
        return problem.file, _line_of_text(problem.file, problem.key), problem
    key = _plain(problem.key)
    lines = _lines(problem.file)
    while key and key not in lines:
        key = key[: max(key.rfind("."), key.rfind("["), 0)]
    return problem.file, lines.get(key, 0), problem


def _line_of_text(file: Path, key: str) -> int:
    source = readable(file)
    for name, entry in source.entries if source else ():
        # A text's own place begins with the comment above it; that of its name does not.
        if source and name == key and entry.id.span is not None:
            return source.text.count("\n", 0, entry.id.span.start) + 1
    return 0


def _lines(file: Path) -> dict[str, int]:
    try:
        return dict(lines_of(file)[0])
    except (OSError, ValueError, yaml.YAMLError):
        return {}


def _plain(key: str) -> str:
    return PART.sub(r"[\1]", key)
