"""What a census's own texts may hold: markup that Telegram takes, and values that are given.

Telegram refuses a message whose tags are not closed, and a value that is not given has no words:
both would only be noticed when somebody reads the text.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache
from itertools import chain
from pathlib import Path

from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from presentation.language import fluent_files
from presentation.language.fluent_files import FALLBACK, Source, sources_of
from presentation.language.label_lengths import longest_label, longest_own_label
from presentation.language.lazy_bundle import NamesWithin
from presentation.language.unsaid import CONSTANTS
from sources.census.problems import Problem
from sources.census.values import did_you_mean

PRODUCT = Path(fluent_files.__file__).parents[1] / "locales"
TAGS = ("b", "i", "code", "a")
"""The tags of Telegram's HTML that texts use; https://core.telegram.org/bots/api#html-style."""
FILLED = "{}"
"""Stands for what is filled in."""
_TAG = re.compile(r'<(/?)([a-z]*)(?: href="https://{}[^"<>{}]*")?>')
"""A tag. The only address that is linked is filled in: it is the official domain."""


_BY_NAME = re.compile(r"topic-group-.+|poster-prepare-\d+")
"""What a census may have besides: the names of its groups of questions, the lines of its poster."""


def unread(sources: Sequence[Source], required: Collection[str]) -> Iterator[Problem]:
    """Yield the texts of one language that nobody reads: the name is misspelt, or long gone.

    ``required`` are the keys that the census must have.
    """
    known = sorted({*required, *_product()})
    for file, key in misspelt(sources, required):
        near = did_you_mean(key, known)
        yield Problem(file, key, f"the name of a text that is read{near}")


def misspelt(sources: Sequence[Source], required: Collection[str]) -> Iterator[tuple[Path, str]]:
    """Yield file and name of each text of one language that nobody reads."""
    entries = [(source.path, key, entry) for source in sources for key, entry in source.entries]
    within = {name for *_, entry in entries for name in NamesWithin.of(entry).references}
    known = {*required, *_product(), *within}
    for file, key, _ in entries:
        if key not in known and not _BY_NAME.fullmatch(key):
            yield file, key


def unreadable(sources: Sequence[Source]) -> Iterator[Problem]:
    """Yield the texts of one language that could not be read: by whom they would be sent."""
    own = {key: entry for source in sources for key, entry in source.entries}
    for source in sources:
        for key, entry in source.entries:
            for expected in chain(
                _marked_wrongly(entry), _not_given(key, own), _too_long(key, entry)
            ):
                yield Problem(source.path, key, expected)


def _marked_wrongly(entry: ast.Message | ast.Term) -> Iterator[str]:
    for words in _Wordings.of(entry):
        strange = dict.fromkeys(name for _, name in _TAG.findall(words) if name not in TAGS)
        yield from (f"no <{name}>: what there is are <b>, <i> and <code>" for name in strange)
        yield from _not_closed([each for each in _TAG.findall(words) if each[1] in TAGS])
        if "<" in _TAG.sub("", words):
            yield "&lt; in place of <, which begins markup such as <b>"


def _not_closed(tags: Sequence[tuple[str, str]]) -> Iterator[str]:
    begun: list[str] = []
    for closing, name in tags:
        if not closing:
            begun.append(name)
        elif not begun or begun.pop() != name:
            yield f"<{name}> before </{name}>, and each closed in its turn"
    yield from (f"</{name}> at the end of what <{name}> begins" for name in begun)


def _not_given(key: str, own: dict[str, ast.Message | ast.Term]) -> Iterator[str]:
    """Yield values that nobody gives this text, and other texts that it names and nobody has."""
    used = _names(key, own)
    given = {*CONSTANTS, *(_names(key, {}).values if _of_product(key) else ())}
    known = ", ".join(f"${name}" for name in sorted(given - _SELDOM))
    for name in sorted(used.values - given):
        near = did_you_mean(name, sorted(given))
        yield f"no {{ ${name} }}: what it is given is {known}{near}"
    for name in sorted(each for each in used.references if not _entry(each, own)):
        yield f"no {{ {name} }}: there is no such text{did_you_mean(name, sorted(own))}"


def _too_long(key: str, entry: ast.Message | ast.Term) -> Iterator[str]:
    longest = longest_label(key) if _of_product(key) else longest_own_label(key)
    lengths = [len(words.replace(FILLED, "")) for words in _Wordings.of(entry)]
    if longest is not None and max(lengths) > longest:
        yield f"at most {longest} characters, or a phone cuts the button; there are {max(lengths)}"


_SELDOM = frozenset(name for name in CONSTANTS if name != "domain")
"""What every text is given, and hardly any needs."""


def _names(key: str, own: dict[str, ast.Message | ast.Term]) -> NamesWithin:
    """Return all that a text names, also by the texts that it refers to."""
    found, ahead, seen = NamesWithin(), [key], set[str]()
    while ahead:
        name = ahead.pop()
        entry = _entry(name, own)
        if entry is None or name in seen:
            continue
        seen.add(name)
        within = NamesWithin.of(entry)
        found.values |= within.values
        found.references |= within.references
        ahead += within.references
    return found


def _entry(key: str, own: dict[str, ast.Message | ast.Term]) -> ast.Message | ast.Term | None:
    return own.get(key) or _of_product(key)


@cache
def _of_product(key: str) -> ast.Message | ast.Term | None:
    """Return a text of the product, which has the same values in each language."""
    home = _product().get(key)
    return home.entry(key) if home is not None else None


@cache
def _product() -> Mapping[str, Source]:
    """Return the file of each text of the product."""
    return {key: source for source in sources_of(FALLBACK, [PRODUCT]) for key in source.keys}


class _Wordings(Visitor):
    """The words of a text: of itself, and of each of its variants."""

    def __init__(self) -> None:
        self.found: list[str] = []

    @classmethod
    def of(cls, entry: ast.Message | ast.Term) -> Collection[str]:
        """Return them."""
        words = cls()
        words.visit(entry)
        return words.found

    def visit_Pattern(self, node: ast.Pattern) -> None:  # noqa: N802 - Fluent's
        """Note the words of a text or of a variant."""
        parts = (
            each.value if isinstance(each, ast.TextElement) else FILLED for each in node.elements
        )
        self.found.append("".join(parts))
        self.generic_visit(node)
