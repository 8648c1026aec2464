"""Reads YAML with every value as the typed text, and notices keys that are given twice.

Otherwise 08.30 would be a number, 2020-02-30 a crash, and the second of two keys would win.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

# The parser in C, where PyYAML has it: a faq.yaml has thousands of lines.
Loader: type[yaml.BaseLoader] = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
TO_FILL = "…"
"""Stands in a new census where somebody has to write something."""
UNWRITTEN = (TO_FILL, "...")
"""How it is typed: some editors make three dots of it."""


def read_plain(path: Path) -> tuple[object, tuple[str, ...]]:
    """Return a file's mappings, lists and texts, and the paths of keys that are given twice.

    Raises OSError, UnicodeDecodeError or yaml.YAMLError.
    """
    loader = Loader(path.read_text(encoding="utf-8-sig"))
    try:
        reader = _PlainReader(loader)
        return reader.document(), tuple(reader.given_twice)
    finally:
        loader.dispose()


class _PlainReader:
    """Makes values of a file as it is parsed, not of the tree that PyYAML would make of it first.

    The tree of a faq.yaml takes 10 MiB, and leaves holes in the memory of a bot that starts.
    """

    def __init__(self, loader: Any) -> None:
        self.given_twice: list[str] = []
        self._loader = loader
        self._path: list[str] = []
        self._named: dict[str, object] = {}

    def document(self) -> object:
        """Return the value of the only document, None where there is none."""
        self._loader.get_event()
        if self._loader.check_event(yaml.StreamEndEvent):
            return None
        self._loader.get_event()
        found = self._value()
        self._loader.get_event()
        if not self._loader.check_event(yaml.StreamEndEvent):
            mark = self._loader.peek_event().start_mark
            raise yaml.composer.ComposerError(None, None, "another document begins", mark)
        return found

    def _value(self) -> object:
        event: Any = self._loader.get_event()
        if isinstance(event, yaml.AliasEvent):
            if event.anchor not in self._named:
                said = f"found undefined alias {event.anchor!r}"
                mark: Any = event.start_mark
                raise yaml.composer.ComposerError(None, None, said, mark)
            return self._named[event.anchor]
        if isinstance(event, yaml.ScalarEvent):
            found: object = event.value
        elif isinstance(event, yaml.SequenceStartEvent):
            found = self._items()
        else:
            found = self._entries()
        if event.anchor:
            self._named[event.anchor] = found
        return found

    def _items(self) -> list[object]:
        found: list[object] = []
        while not self._loader.check_event(yaml.SequenceEndEvent):
            self._path.append(f"[{len(found)}]")
            found.append(self._value())
            self._path.pop()
        self._loader.get_event()
        return found

    def _entries(self) -> dict[str, object]:
        found: dict[str, object] = {}
        while not self._loader.check_event(yaml.MappingEndEvent):
            mark = self._loader.peek_event().start_mark
            key = self._value()
            if not isinstance(key, str):
                raise yaml.constructor.ConstructorError(None, None, "found unhashable key", mark)
            self._path.append(f".{key}" if self._path else key)
            if key in found:
                self.given_twice.append("".join(self._path))
            found[key] = self._value()
            self._path.pop()
        self._loader.get_event()
        return found


def lines_of(path: Path) -> tuple[Mapping[str, int], Mapping[str, int]]:
    """Return the lines of a file's values by their paths, and of those that are still ``TO_FILL``.

    An item of a list that has a ``slug`` is known by it, too. Raises as ``read_plain``.
    """
    loader = Loader(path.read_text(encoding="utf-8-sig"))
    try:
        node = loader.get_single_node()
        found = list(_places(node, "")) if node is not None else []
    finally:
        loader.dispose()
    return (
        {where: node.start_mark.line + 1 for where, node in found},
        {where: node.start_mark.line + 1 for where, node in found if node.value in UNWRITTEN},
    )


def _places(node: yaml.Node, path: str) -> Iterator[tuple[str, yaml.Node]]:
    if path:
        yield path, node
    if isinstance(node, yaml.SequenceNode):
        for place, item in enumerate(node.value):
            yield from _places(item, _slug(item) or f"{path}[{place}]")
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield from _places(value, f"{path}.{key.value}" if path else str(key.value))


def _slug(node: yaml.Node) -> str:
    """Return the name that a topic gives itself."""
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value == "slug" and value.value not in UNWRITTEN:
                return str(value.value)
    return ""
