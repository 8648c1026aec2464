"""Texts of one language, each parsed at its first use, with the texts that it refers to."""

from collections.abc import Sequence

from babel import Locale, core, localedata
from fluent.runtime import FluentBundle
from fluent.runtime.resolver import Pattern
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from presentation.language.fluent_files import Source

WRITTEN = frozenset(
    {
        *("date_formats", "time_formats", "months", "days", "day_periods"),
        *("number_symbols", "numbering_systems", "default_numbering_system"),
        *("decimal_formats", "percent_formats", "plural_form", "ordinal_form"),
    }
)
"""What is used of a language's conventions: how numbers, dates and times are written."""


def conventions_of(name: str) -> Locale:
    """Return the conventions of a language, such as ``en-GB``. Raises babel.UnknownLocaleError.

    Babel keeps all that Unicode knows of it, names of currencies, countries and units in it among
    them, and likely countries of all languages: 5 MiB for three languages, of which we use a tenth.
    """
    conventions = Locale.parse(name, sep="-")
    conventions.number_symbols  # noqa: B018 - it is read now
    for known in localedata._cache.values():  # noqa: SLF001 - Babel has no way to forget
        for unused in known.keys() - WRITTEN:
            del known[unused]
    core._global_data = None  # noqa: SLF001 - read again where it is asked for
    return conventions


class LazyBundle:
    """What Fluent makes of a language's files, bit by bit.

    Of equal keys the last counts: what a census says in its own folder goes before the product's
    words.
    """

    def __init__(self, conventions: str, sources: Sequence[Source]) -> None:
        self._bundle = FluentBundle([conventions], use_isolating=False)
        self._homes = {key: source for source in sources for key in source.keys}
        self._parsed: set[str] = set()

    def __contains__(self, key: str) -> bool:
        return key in self._homes

    def pattern(self, key: str) -> Pattern:
        """Return a text to be formatted. Raises KeyError where there is none."""
        if key not in self._parsed:
            self._parse(key)
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            raise KeyError(key)
        return pattern

    def format(self, pattern: Pattern, values: dict[str, str | int]) -> tuple[str, list[Exception]]:
        """Return a text with its values, and what went wrong."""
        text, faults = self._bundle.format_pattern(pattern, values)
        return str(text), faults

    def _parse(self, key: str) -> None:
        found: dict[str, ast.Message | ast.Term] = {}
        ahead = [key]
        while ahead:
            name = ahead.pop()
            if name in self._homes and name not in self._parsed and name not in found:
                entry = self._homes[name].entry(name)
                if entry is not None:
                    found[name] = entry
                    ahead += NamesWithin.of(entry).references
        # Two threads may both come here: what Fluent has already it does not take twice.
        self._bundle.add_resource(ast.Resource(list(found.values())))
        self._parsed.update(found)


class NamesWithin(Visitor):
    """The values and the other texts that a text refers to."""

    def __init__(self) -> None:
        self.values: set[str] = set()
        self.references: set[str] = set()

    @classmethod
    def of(cls, entry: ast.Message | ast.Term) -> "NamesWithin":
        """Return the names within a text."""
        names = cls()
        names.visit(entry)
        return names

    def generic_visit(self, node: ast.BaseNode) -> None:
        """Look into a node, but not into words and places: most are those, and name nothing."""
        if not isinstance(node, ast.TextElement | ast.Span | ast.Identifier):
            super().generic_visit(node)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - Fluent's
        """Note a value."""
        self.values.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802 - Fluent's
        """Note another text."""
        self.references.add(node.id.name)

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802 - Fluent's
        """Note a term, and what it is given."""
        self.references.add(f"-{node.id.name}")
        self.generic_visit(node)
