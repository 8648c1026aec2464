"""Checks of the catalogues: the same texts, with the same values, in every language."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from pathlib import Path

from fluent.syntax import ast

from census.people.people import Language
from presentation.language.fluent_files import Source, entries_of, parsed
from presentation.language.lazy_bundle import NamesWithin


def fingerprint(
    languages: Mapping[Language, Sequence[Source]], required: Iterable[str] = ()
) -> str:
    """Return what changes with anything that ``problems`` looks at: 64 letters."""
    digest = sha256("\n".join(sorted(required)).encode())
    for language, sources in languages.items():
        for source in sources:
            digest.update(f"\0{language}\0{source.path.name}\0".encode() + source.content)
    return digest.hexdigest()


def problems(
    languages: Mapping[Language, Sequence[Source]],
    reference: Language,
    required: Iterable[str] = (),
) -> tuple[str, ...]:
    """Return what is wrong, one sentence each, compared with one language."""
    every = tuple((language, tuple(sources)) for language, sources in languages.items())
    keys = frozenset(key for key in required if not key.startswith("-"))
    return _problems(every, reference, keys)


@lru_cache(maxsize=8)
def _problems(
    every: tuple[tuple[Language, tuple[Source, ...]], ...],
    reference: Language,
    required: frozenset[str],
) -> tuple[str, ...]:
    """Check the same texts once in a process: a check of all languages takes 0.2 s."""
    languages = dict(every)
    found = [problem for sources in languages.values() for problem in _problems_within(sources)]
    known = values_by_key(languages.get(reference, ()))
    wanted = known | {key: None for key in required if key not in known}
    for language, sources in languages.items():
        found += _problems_against(wanted, language, values_by_key(sources))
    return tuple(found)


def _problems_within(sources: Sequence[Source]) -> Iterator[str]:
    home: dict[str, Path] = {}
    for source in sources:
        found = _look_into(source)
        yield from found.junk
        for key, _ in found.entries:
            # The folder of a census may say a text of the product in its own words.
            if key in home and home[key].parent == source.path.parent:
                yield f"{source.path}: {key} is also in {home[key]}"
            home[key] = source.path
    for source in sources:
        for key, mentioned in _look_into(source).entries:
            for reference in sorted(mentioned.references.difference(home)):
                yield f"{source.path}: {key} refers to {reference}, which does not exist"


@dataclass(frozen=True, slots=True)
class _Found:
    """What is of interest in a file. Its parsed form, which is large, is not kept."""

    junk: tuple[str, ...]
    entries: tuple[tuple[str, NamesWithin], ...]


def forget_what_was_found() -> None:
    """Give back what a check keeps for the next one, 7 MiB: a bot that runs has no next one."""
    _problems.cache_clear()
    _look_into.cache_clear()


@lru_cache(maxsize=256)
def _look_into(source: Source) -> _Found:
    """Look into a file once in a process."""
    whole = parsed(source.text)
    named = tuple((key, NamesWithin.of(entry)) for key, entry in entries_of(whole))
    return _Found(tuple(_junk_in(source, whole)), named)


def _junk_in(source: Source, whole: ast.Resource) -> Iterator[str]:
    for junk in whole.body:
        if isinstance(junk, ast.Junk):
            line = source.text.count("\n", 0, junk.span.start) + 1 if junk.span else 0
            yield f"{source.path}:{line}: not Fluent: {(junk.content or '').strip()[:60]!r}"


def _problems_against(
    wanted: Mapping[str, frozenset[str] | None],
    language: Language,
    present: Mapping[str, frozenset[str]],
) -> Iterator[str]:
    for key in sorted(wanted.keys() - present.keys()):
        yield f"{language}: {key} is missing"
    for key in sorted(present.keys() - wanted.keys()):
        yield f"{language}: {key} exists in this language only"
    for key in sorted(wanted.keys() & present.keys()):
        values = wanted[key]
        if values is not None and values != present[key]:
            names = ", ".join(f"${name}" for name in sorted(values ^ present[key]))
            yield f"{language}: {key} differs in its values: {names}"


def values_by_key(sources: Sequence[Source]) -> dict[str, frozenset[str]]:
    """Return the keys of a language with the values of each text."""
    names = {key: mentioned for source in sources for key, mentioned in _look_into(source).entries}
    return {
        key: frozenset(_all_values(key, names, seen=frozenset()))
        for key in names
        if not key.startswith("-")
    }


def _all_values(key: str, names: Mapping[str, NamesWithin], seen: frozenset[str]) -> set[str]:
    if key in seen or key not in names:
        return set()
    own = names[key]
    inherited = (_all_values(other, names, seen | {key}) for other in own.references)
    return own.values.union(*inherited)
