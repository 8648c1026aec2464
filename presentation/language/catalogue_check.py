"""Checks of the catalogues: the same texts, with the same values, in every language."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path

from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from census.people.people import Language
from presentation.language.fluent_files import Source


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
        yield from _junk_in(source)
        for key, _ in source.entries:
            # The folder of a census may say a text of the product in its own words.
            if key in home and home[key].parent == source.path.parent:
                yield f"{source.path}: {key} is also in {home[key]}"
            home[key] = source.path
    for source in sources:
        for key, mentioned in _mentioned_in(source):
            for reference in sorted(mentioned.references.difference(home)):
                yield f"{source.path}: {key} refers to {reference}, which does not exist"


def _junk_in(source: Source) -> Iterator[str]:
    for junk in source.resource.body:
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
    names = {key: mentioned for source in sources for key, mentioned in _mentioned_in(source)}
    return {
        key: frozenset(_all_values(key, names, seen=frozenset()))
        for key in names
        if not key.startswith("-")
    }


def _all_values(key: str, names: Mapping[str, "_Names"], seen: frozenset[str]) -> set[str]:
    if key in seen or key not in names:
        return set()
    own = names[key]
    inherited = (_all_values(other, names, seen | {key}) for other in own.references)
    return own.values.union(*inherited)


@lru_cache(maxsize=256)
def _mentioned_in(source: Source) -> tuple[tuple[str, "_Names"], ...]:
    return tuple((key, _Names.of(entry)) for key, entry in source.entries)


class _Names(Visitor):
    """The values and the other texts that a text refers to."""

    def __init__(self) -> None:
        self.values: set[str] = set()
        self.references: set[str] = set()

    @classmethod
    def of(cls, entry: ast.Message | ast.Term) -> "_Names":
        names = cls()
        names.visit(entry)
        return names

    def generic_visit(self, node: ast.BaseNode) -> None:
        # Nothing is named in words and places, which are most of the nodes.
        if not isinstance(node, ast.TextElement | ast.Span | ast.Identifier):
            super().generic_visit(node)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - Fluent's
        self.values.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802 - Fluent's
        self.references.add(node.id.name)

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802 - Fluent's
        self.references.add(f"-{node.id.name}")
        self.generic_visit(node)
