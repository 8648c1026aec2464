"""The Fluent files of a catalogue, read and parsed.

Parsing all texts of all languages takes longer than importing aiogram, and a bot that runs uses a
part of them. So each text is parsed by itself, at its first use.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from sys import intern

from fluent.syntax import FluentParser, ast
from fluent.syntax.parser import with_span
from fluent.syntax.stream import FluentParserStream

from census.people.people import Language


@dataclass(frozen=True)
class Source:
    """One Fluent file, read. Its ``content`` is UTF-8: as text it would be twice as large."""

    path: Path
    content: bytes

    @classmethod
    def read(cls, path: Path) -> "Source":
        """Read a file, also one that Notepad has begun with a mark. Raises UnicodeDecodeError."""
        return cls(path, path.read_text("utf-8-sig").encode())

    @property
    def text(self) -> str:
        """The whole file."""
        return self.content.decode()

    @cached_property
    def resource(self) -> ast.Resource:
        """The whole file, parsed. Parts with syntax errors are kept; ``problems`` reports them."""
        return parsed(self.text)

    @property
    def entries(self) -> Iterator[tuple[str, ast.Message | ast.Term]]:
        """The texts by key, all parsed. Terms keep their leading dash."""
        yield from entries_of(self.resource)

    @property
    def keys(self) -> Iterator[str]:
        """The keys of all texts, found without parsing them."""
        # Four languages have the same keys.
        return map(intern, b" ".join(_ENTRY.findall(self.content)).decode().split())

    def entry(self, key: str) -> ast.Message | ast.Term | None:
        """Return one text, parsed; None if there is no such text, or not a whole one.

        Of a key that is there twice the last counts.
        """
        found, wanted = b"", key.encode()
        if wanted not in self.content:
            return None
        for begun, following in pairwise([*_ENTRY.finditer(self.content), None]):
            if begun is not None and begun[1] == wanted:
                found = self.content[begun.start() : following.start() if following else None]
        return dict(entries_of(parsed(found.decode()))).get(key)

    def fixed(self, key: str) -> str | None:
        """Return a text without values or markup of Fluent, None if there is no such text."""
        entry = self.entry(key)
        return None if entry is None else fixed_words(entry)


_ENTRY = re.compile(rb"^(-?[a-zA-Z][a-zA-Z0-9_-]*) *=", re.MULTILINE)
"""Where a text begins: in the grammar of Fluent whatever goes on is indented, or is no name."""


def parsed(text: str) -> ast.Resource:
    """Return the parsed text of a file."""
    return _Parser().parse(text)


def fixed_words(entry: ast.Message | ast.Term) -> str | None:
    """Return the words of a text without values and markup of Fluent; None without a value."""
    if entry.value is None:
        return None
    parts = entry.value.elements
    return "".join(part.value for part in parts if isinstance(part, ast.TextElement))


def entries_of(resource: ast.Resource) -> Iterator[tuple[str, ast.Message | ast.Term]]:
    """Return the texts of a parsed file by key. Terms keep their leading dash."""
    for entry in resource.body:
        if isinstance(entry, ast.Message):
            yield entry.id.name, entry
        elif isinstance(entry, ast.Term):
            yield f"-{entry.id.name}", entry


class _Parser(FluentParser):
    """Reads words and names at a stroke. Fluent's own reads them letter by letter: thrice the time.

    The grammar is Fluent's, see its ``text_char`` and ``Identifier``.
    """

    _WORDS = re.compile(r"(?:[^{}\r\n]|\r(?!\n))*")
    _NAME = re.compile(r"[a-zA-Z][a-zA-Z0-9_-]*")

    @with_span
    def get_text_element(self, ps: FluentParserStream) -> ast.TextElement:
        """Return the text up to a brace or the end of the line."""
        return ast.TextElement(_take(ps, self._WORDS))

    @with_span
    def get_identifier(self, ps: FluentParserStream) -> ast.Identifier:
        """Return a name; raise ParseError where none begins."""
        name = _take(ps, self._NAME)
        return ast.Identifier(name) if name else super().get_identifier(ps)


def _take(ps: FluentParserStream, pattern: re.Pattern[str]) -> str:
    found = pattern.match(ps.string, ps.index)
    taken = found.group() if found else ""
    ps.index, ps.peek_offset = ps.index + len(taken), 0
    return taken


FALLBACK = Language("id")


"""A person without a language, or with an unknown one, reads Indonesian."""


def languages_in(folders: Sequence[Path]) -> list[Language]:
    """Return the languages that have a folder of texts, Indonesian first."""
    found = {
        entry.name for folder in folders for entry in folder.iterdir() if any(entry.glob("*.ftl"))
    }
    return sorted((Language(name) for name in found), key=lambda name: (name != FALLBACK, name))


def sources_of(language: Language, folders: Sequence[Path]) -> list[Source]:
    """Read the files of a language."""
    return [
        Source.read(file)
        for folder in folders
        for file in sorted((folder / language).glob("*.ftl"))
    ]


class LanguagesRead(Mapping[Language, Sequence[Source]]):
    """The files of languages, and more, each read when it is first asked for.

    A command speaks one language.
    """

    def __init__(
        self, languages: Sequence[Language], folders: Sequence[Path], more: Sequence[Source]
    ) -> None:
        self._languages, self._folders, self._more = languages, folders, more
        self._read: dict[Language, Sequence[Source]] = {}

    def __getitem__(self, language: Language) -> Sequence[Source]:
        if language not in self._languages:
            raise KeyError(language)
        if language not in self._read:
            self._read[language] = [*sources_of(language, self._folders), *self._more]
        return self._read[language]

    def __iter__(self) -> Iterator[Language]:
        return iter(self._languages)

    def __len__(self) -> int:
        return len(self._languages)


def fixed_text(sources: Sequence[Source], key: str) -> str | None:
    """Return the first text of that key, as ``Source.fixed``."""
    texts = (source.fixed(key) for source in sources)
    return next((text for text in texts if text), None)
