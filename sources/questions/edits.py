"""The texts of a faq.yaml by language, and a reviewer's corrections written back.

Keys are ``faq.<slug>.title``, ``.answer``, ``.earlier``, ``.question``, ``.button.1`` and
``faq.<small talk>.reply``. Comments, order and the examples stay as they are.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

import yaml

from census.people.people import Language
from sources.census.plain_yaml import Loader

STEP = " " * 2


def knowledge_texts(path: Path, language: Language) -> dict[str, str]:
    """Return the texts of a language by key; none for a missing file."""
    if not path.exists():
        return {}
    found = _scalars(path.read_text("utf-8"), language)
    return {key: node.value.strip() for key, (_, node) in found.items()}


def rewritten_knowledge(text: str, language: Language, changes: Mapping[str, str]) -> str:
    """Return a faq.yaml with changed texts. Raises KeyError for an unknown key."""
    found = _scalars(text, language)
    for name, value in sorted(
        changes.items(), key=lambda change: -found[change[0]][1].start_mark.index
    ):
        key, node = found[name]
        start, end = node.start_mark.index, node.end_mark.index
        # A block's span includes the blank lines after it.
        end -= len(text[start:end]) - len(text[start:end].rstrip())
        text = text[:start] + _written(value, STEP * (key.start_mark.column // 2 + 1)) + text[end:]
    return text


_Pair = tuple[yaml.ScalarNode, yaml.ScalarNode]


def _scalars(text: str, language: Language) -> dict[str, _Pair]:
    """Return the key node and the value node of each text, by the name a reviewer sees."""
    root = _mapping(yaml.compose(text, Loader=Loader))
    found: dict[str, _Pair] = {}
    for topic in _items(root.get("topics")):
        for name, place in _texts_of_topic(topic):
            _keep(found, f"faq.{topic['slug'].value}.{name}", place, language)
    for slug, talk in _mapping(root.get("small_talk")).items():
        _keep(found, f"faq.{slug}.reply", _mapping(talk).get("reply"), language)
    return found


def _texts_of_topic(topic: Mapping[str, yaml.Node]) -> Iterator[tuple[str, yaml.Node | None]]:
    yield "title", topic.get("title")
    yield "answer", topic.get("answer")
    yield "earlier", topic.get("earlier")
    asks = _mapping(topic.get("asks"))
    yield "question", asks.get("question")
    for number, option in enumerate(_items(asks.get("options")), start=1):
        yield f"button.{number}", option.get("button")


def _keep(found: dict[str, _Pair], name: str, place: yaml.Node | None, language: Language) -> None:
    if isinstance(place, yaml.MappingNode):
        for key, value in place.value:
            if key.value == language and isinstance(value, yaml.ScalarNode):
                found[name] = (key, value)


def _mapping(node: yaml.Node | None) -> Mapping[str, yaml.Node]:
    if not isinstance(node, yaml.MappingNode):
        return {}
    return {key.value: value for key, value in node.value}


def _items(node: yaml.Node | None) -> Iterator[Mapping[str, yaml.Node]]:
    if isinstance(node, yaml.SequenceNode):
        yield from map(_mapping, node.value)


def _written(value: str, depth: str) -> str:
    lines = value.strip().split("\n")
    if len(lines) > 1:
        return "|-\n" + "\n".join(
            f"{depth}{line.rstrip()}" if line.strip() else "" for line in lines
        )
    return _flat(lines[0].rstrip())


def _flat(line: str) -> str:
    written: str = yaml.dump(line, allow_unicode=True, width=1_000_000)
    return written.removesuffix("\n").removesuffix("\n...")
