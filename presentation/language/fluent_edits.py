"""Editing Fluent files: pieces that a reviewer corrects, written back to their places.

A piece is a whole text, or one variant of a text that has only variants: its key is then
``home-days-left[0]``. Comments, order and all other texts stay.
"""

from collections.abc import Iterator, Mapping
from textwrap import dedent, indent

from fluent.syntax import FluentParser, ast
from fluent.syntax.serializer import serialize_pattern

from census.errors import CensusError
from presentation.language.fluent_files import Source

TEXT_INDENT, VARIANT_INDENT = " " * 4, " " * 12
SPECIAL = ("[", "*", ".")
"""Characters with a meaning for Fluent at the start of a line (Fluent 1.0, "special-text-char")."""


def pieces(source: Source) -> dict[str, str]:
    """Return the texts of a file by key, as typed, without their indentation."""
    return {key: _typed(pattern) for key, pattern in _patterns(source.resource)}


def rewritten(source: Source, changes: Mapping[str, str]) -> str:
    """Return a file's text with changed pieces. Raises KeyError for an unknown key."""
    patterns = dict(_patterns(source.resource))
    text = source.text
    places = sorted(((_span(patterns[key]), key) for key in changes), reverse=True)
    for (start, end), key in places:
        # A pattern's span begins after the blanks that follow "=" or "]".
        head = text[:start].rstrip()
        depth = VARIANT_INDENT if key.endswith("]") else TEXT_INDENT
        text = f"{head}{_written(changes[key], depth)}{text[end:]}"
    return text


def require_fluent(text: str) -> None:
    """Refuse a piece that Fluent would not read as one text. Raises CensusError."""
    body = FluentParser().parse(f"piece ={_written(text, TEXT_INDENT)}\n").body
    if len(body) != 1 or not isinstance(body[0], ast.Message) or body[0].attributes:
        raise CensusError("text-not-fluent")


def _patterns(resource: ast.Resource) -> Iterator[tuple[str, ast.Pattern]]:
    for entry in resource.body:
        if not isinstance(entry, ast.Message) or entry.value is None:
            continue
        variants = _variants(entry.value)
        if not variants:
            yield entry.id.name, entry.value
        for variant in variants:
            name = (
                variant.key.name if isinstance(variant.key, ast.Identifier) else variant.key.value
            )
            yield f"{entry.id.name}[{name}]", variant.value


def _variants(pattern: ast.Pattern) -> list[ast.Variant]:
    """Return the variants of a text that has only variants."""
    if len(pattern.elements) != 1:
        return []
    (only,) = pattern.elements
    if isinstance(only, ast.Placeable) and isinstance(only.expression, ast.SelectExpression):
        return list(only.expression.variants)
    return []


def _typed(pattern: ast.Pattern) -> str:
    return dedent(serialize_pattern(pattern).removeprefix("\n")).strip()


def _span(pattern: ast.Pattern) -> tuple[int, int]:
    if pattern.span is None:
        raise ValueError("a parsed pattern has a span")
    return pattern.span.start, pattern.span.end


def _written(text: str, depth: str) -> str:
    lines = [_escaped(line.rstrip()) for line in text.strip().split("\n")]
    if len(lines) == 1 and "->" not in text:
        return f" {lines[0]}"
    return "\n" + indent("\n".join(lines), depth)


def _escaped(line: str) -> str:
    # The variants inside a text begin with these characters on purpose, and are indented.
    return f'{{ "{line[0]}" }}{line[1:]}' if line.startswith(SPECIAL) else line
