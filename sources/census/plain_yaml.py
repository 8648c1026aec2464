"""Reads YAML with every value as the typed text, and notices keys that are given twice.

Otherwise 08.30 would be a number, 2020-02-30 a crash, and the second of two keys would win.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

import yaml

# The parser in C, where PyYAML has it: a faq.yaml has thousands of lines.
Loader: type[yaml.BaseLoader] = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
TO_FILL = "…"
"""Stands in a new census where somebody has to write something."""


def read_plain(path: Path) -> tuple[object, tuple[str, ...]]:
    """Return a file's mappings, lists and texts, and the paths of keys that are given twice.

    Raises OSError, UnicodeDecodeError or yaml.YAMLError.
    """
    loader = Loader(path.read_text(encoding="utf-8-sig"))
    try:
        node = loader.get_single_node()
        if node is None:
            return None, ()
        return loader.construct_document(node), tuple(_given_twice(node, ""))
    finally:
        loader.dispose()


def _given_twice(node: yaml.Node, path: str) -> Iterator[str]:
    if isinstance(node, yaml.SequenceNode):
        for place, item in enumerate(node.value):
            yield from _given_twice(item, f"{path}[{place}]")
    if isinstance(node, yaml.MappingNode):
        seen: set[str] = set()
        for key, value in node.value:
            here = f"{path}.{key.value}" if path else str(key.value)
            if key.value in seen:
                yield here
            seen.add(key.value)
            yield from _given_twice(value, here)


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
        {where: node.start_mark.line + 1 for where, node in found if node.value == TO_FILL},
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
            if key.value == "slug" and value.value != TO_FILL:
                return str(value.value)
    return ""
