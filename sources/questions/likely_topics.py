"""Checks that the likely topics in census.yaml exist in faq.yaml."""

from collections.abc import Iterator
from pathlib import Path

from census.definition import Census, Slug
from census.questions.knowledge import Knowledge
from sources.census.problems import FILE, CensusFileError, Problem
from sources.census.values import did_you_mean
from sources.questions.files import FILE as QUESTIONS


def require_topics(folder: Path, census: Census, knowledge: Knowledge) -> None:
    """Raise CensusFileError for topics and groups that faq.yaml, or a lost one, does not have."""
    if not knowledge.topics:
        _require_none(folder, census)
        return
    topics: list[str] = list(knowledge.topics)
    groups = {topic.group for topic in knowledge.topics.values()}
    problems = [
        Problem(folder / FILE, key, f"a topic of faq.yaml{did_you_mean(slug, topics)}")
        for key, slug in _named(census)
        if slug not in topics
    ] + [
        Problem(
            folder / FILE,
            f"phases.{phase.id}.about",
            f"a group of faq.yaml{did_you_mean(group, sorted(groups))}",
        )
        for phase in census.phases
        for group in phase.about
        if group not in groups
    ]
    if problems:
        raise CensusFileError(*problems)


def _require_none(folder: Path, census: Census) -> None:
    if named := sorted({slug for _, slug in _named(census)}):
        near = did_you_mean(QUESTIONS, [file.name for file in folder.iterdir()])
        expected = (
            f"a file of this name with the topics that {FILE} names: {', '.join(named)}{near}"
        )
        raise CensusFileError(Problem(folder / QUESTIONS, "the file", expected))


def _named(census: Census) -> Iterator[tuple[str, Slug]]:
    for phase in census.phases:
        for step in phase.steps:
            for slug in step.topics:
                yield f"phases.{phase.id}.topics.{step.id}", slug
        for slug in phase.likely:
            yield f"phases.{phase.id}.likely", slug
        if phase.officers is not None:
            yield f"phases.{phase.id}.officers", phase.officers
    for state, slugs in census.likely.items():
        for slug in slugs:
            yield f"likely.{state}", slug
