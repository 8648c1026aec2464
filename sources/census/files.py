"""Reads censuses from their folders: census.yaml and its texts, whole or refused.

All problems are named at once, a sentence each: file, key, and what was expected.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import combinations
from pathlib import Path

import yaml
from pydantic import ValidationError
from pydantic_core import ErrorDetails

from census.campaign.phases import in_order
from census.definition import Census, EventRule, Phase, ReminderRule, Trigger
from census.errors import CensusError
from sources.census.plain_yaml import read_plain
from sources.census.problems import FILE, CensusFileError, Problem, of_yaml
from sources.census.schema import (
    BoardEntry,
    CensusEntry,
    CensusPart,
    EventEntry,
    PhaseEntry,
    ReminderEntry,
    slugs,
)
from sources.census.texts import faulty_texts, faulty_texts_once
from sources.census.values import did_you_mean

LONGEST_PHASE = timedelta(days=366)
ROOMS: Mapping[str, type[CensusPart]] = {
    "phases": PhaseEntry,
    "reminders": ReminderEntry,
    "events": EventEntry,
    "boards": BoardEntry,
}
EXPECTED: Mapping[str, str] = {
    "missing": "a value, but the key is not there",
    "tuple_type": "a list such as [one, two]",
    "list_type": "a list such as [one, two]",
    "string_type": "one text, no list",
    "dict_type": "keys with values of their own",
    "model_type": "keys with values of their own",
    "too_short": "at least one",
    "string_too_short": "a name",
    "string_pattern_mismatch": "small letters and digits, with - between words: lupa-password",
    "string_too_long": "something shorter",
}
"""pydantic's errors, in words for a person who writes a census.yaml."""


def load_census(folder: Path, shelf: Path | None = None) -> Census:
    """Read a census from its folder, named after the folder. Raises CensusFileError.

    A ``shelf`` is a folder that remembers which texts were found whole.
    """
    file = folder / FILE
    entry = _read(file)
    census = _meant(folder.name, entry)
    problems = [
        *(Problem(file, key, expected) for key, expected in _contradictions(entry, census)),
        *(faulty_texts_once(census, folder, shelf) if shelf else faulty_texts(census, folder)),
    ]
    if problems:
        raise CensusFileError(*problems)
    return replace(census, phases=in_order(census.phases))


def _read(file: Path) -> CensusEntry:
    try:
        values, given_twice = read_plain(file)
    except FileNotFoundError:
        if others := sorted(other.name for other in file.parent.glob("census.y*")):
            expected = f"this name in place of {others[0]}"
            raise CensusFileError(Problem(file, "the file", expected)) from None
        near = [found.parent.name for found in file.parent.parent.glob(f"*/{FILE}")]
        expected = f"a census in this folder{did_you_mean(file.parent.name, near)}"
        raise CensusFileError(Problem(file, "the file", expected)) from None
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as trouble:
        raise CensusFileError(of_yaml(file, trouble)) from trouble
    problems = [Problem(file, key, "this key once, it is here twice") for key in given_twice]
    try:
        entry = CensusEntry.model_validate(values)
    except ValidationError as trouble:
        errors = trouble.errors()
        problems += [_problem(file, error) for error in errors if not _emptied(error, errors)]
        raise CensusFileError(*problems) from None
    if problems:
        raise CensusFileError(*problems)
    return entry


def _meant(name: str, entry: CensusEntry) -> Census:
    return Census(
        id=name,
        zone=entry.zone,
        official_domain=entry.official_domain,
        languages=entry.languages,
        phases=tuple(phase.to_domain(name) for name, phase in entry.phases.items()),
        reminders=tuple(row.to_domain(name) for name, row in entry.reminders.items()),
        boards=tuple(row.to_domain(kind) for kind, row in entry.boards.items()),
        finished={role: frozenset(states) for role, states in entry.finished.items()},
        events=tuple(row.to_domain(name) for name, row in entry.events.items()),
        likely={state: slugs(topics) for state, topics in entry.likely.items()},
        holidays=dict(sorted(entry.holidays.items())),
        cannot_online=entry.cannot_online,
        looks_up=entry.looks_up != "nothing",
    )


def _problem(file: Path, error: ErrorDetails) -> Problem:
    place = [part for part in error["loc"] if part != "[key]"]
    key = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in place)
    return Problem(file, key.removeprefix(".") or "the file", _expected(error, place))


def _emptied(error: ErrorDetails, errors: Sequence[ErrorDetails]) -> bool:
    """Tell whether a list is only too short because what it holds was refused."""
    within = (each["loc"][: len(error["loc"])] for each in errors if each is not error)
    return error["type"] == "too_short" and error["loc"] in within


def _expected(error: ErrorDetails, place: list[int | str]) -> str:
    kind = error["type"]
    if kind == "extra_forbidden":
        room = ROOMS[str(place[0])] if len(place) > 1 else CensusEntry
        known = list(room.model_fields)
        return f"one of the keys {', '.join(known)}{did_you_mean(str(place[-1]), known)}"
    if kind in ("enum", "literal_error"):
        known = re.findall(r"'(\w+)'", error["ctx"]["expected"])
        return f"one of {', '.join(known)}{did_you_mean(str(error['input']), known)}"
    return in_words(error)


def in_words(error: ErrorDetails) -> str:
    """Return what pydantic expected, in words for a person who writes a census."""
    return EXPECTED.get(error["type"]) or error["msg"].removeprefix("Value error, ")


def _contradictions(entry: CensusEntry, census: Census) -> Iterator[tuple[str, str]]:
    """Yield key and expectation where values are valid alone but contradict each other."""
    yield from _wrong_dates(census.phases)
    yield from _said_twice("languages", census.languages)
    for phase in census.phases:
        yield from _said_twice(f"phases.{phase.id}.steps", [step.id for step in phase.steps])
    for step_id, count in Counter(s.id for p in census.phases for s in set(p.steps)).items():
        if count > 1:
            yield "phases", f"every step in one phase only, {step_id} is in {count}"
    for rule in census.reminders:
        yield from _unknown_phase(entry, f"reminders.{rule.id}.phase", rule.phase)
        yield from _too_early(census, rule)
        if rule.role not in census.finished:
            yield f"finished.{rule.role}", f"the states that end reminders.{rule.id}"
    for event in census.events:
        yield from _wrong_event(entry, event)
    yield from _unknown_steps(entry)


def _too_early(census: Census, rule: ReminderRule) -> Iterator[tuple[str, str]]:
    """Yield a day that lies before the first one of the phase."""
    for phase in census.phases:
        longest = (phase.last_day - phase.first_day).days
        if phase.id == rule.phase and _fits(phase) and max(rule.days_left, default=0) > longest:
            yield (
                f"reminders.{rule.id}.when",
                f"at most {longest} days before the end: {phase.id} begins on {phase.first_day}",
            )


def _unknown_steps(entry: CensusEntry) -> Iterator[tuple[str, str]]:
    for phase_name, phase_entry in entry.phases.items():
        known, key = list(phase_entry.steps), f"phases.{phase_name}"
        named = {
            **{f"{key}.topics.{step}": step for step in phase_entry.topics},
            **{f"{key}.at_site[{place}]": step for place, step in enumerate(phase_entry.at_site)},
        }
        for where, step in named.items():
            if step not in known:
                yield where, f"a step of this phase{did_you_mean(step, known)}"


def _wrong_event(entry: CensusEntry, rule: EventRule) -> Iterator[tuple[str, str]]:
    key = f"events.{rule.id}"
    if rule.phase is not None:
        yield from _unknown_phase(entry, f"{key}.phase", rule.phase)
    if rule.days and rule.at is None:
        yield f"{key}.at", "the hour of the day that follows"
    if rule.trigger is Trigger.SAME_STEP:
        for role in rule.roles:
            if role not in entry.finished:
                yield f"finished.{role}", f"the states that end {key}"


def _unknown_phase(entry: CensusEntry, key: str, phase: str) -> Iterator[tuple[str, str]]:
    if phase not in entry.phases:
        known = list(entry.phases)
        yield key, f"one of the phases {', '.join(known)}{did_you_mean(phase, known)}"


def _said_twice(key: str, names: Sequence[str]) -> Iterator[tuple[str, str]]:
    for place, name in enumerate(names):
        if name in names[:place]:
            yield f"{key}[{place}]", f"another one, {name} is here twice"


def _wrong_dates(phases: tuple[Phase, ...]) -> Iterator[tuple[str, str]]:
    straight = []
    for phase in phases:
        if _fits(phase):
            straight.append(phase)
            yield from _too_long(phase)
        else:
            yield f"phases.{phase.id}.last_day", f"{phase.first_day} (its first day) or later"
    for one, other in combinations(straight, 2):
        if not _fits(one, other):
            earlier, later = sorted((one, other), key=lambda phase: phase.first_day)
            yield (
                f"phases.{later.id}.first_day",
                f"a day after {earlier.last_day}, the last day of {earlier.id}",
            )

    taking_part = [each for each in straight if each.steps]
    for phase in straight:
        after = [each for each in taking_part if each.first_day > phase.last_day]
        if not phase.steps and after:
            expected = (
                f"a day after {after[0].last_day}: who took no part in {after[0].id} is visited"
            )
            yield f"phases.{phase.id}.first_day", expected


def _too_long(phase: Phase) -> Iterator[tuple[str, str]]:
    if phase.last_day - phase.first_day > LONGEST_PHASE:
        expected = f"at most {LONGEST_PHASE.days} days after {phase.first_day}, the first day"
        yield f"phases.{phase.id}.last_day", expected


def _fits(*phases: Phase) -> bool:
    try:
        in_order(phases)
    except CensusError:
        return False
    return True
