"""Our own modules, parsed once in a process: several tests ask them what they may say."""

import ast
from collections.abc import Iterable, Iterator
from functools import cache

from bot.settings.places import SHIPPED as ROOT


@cache
def parsed(folder: str) -> tuple[tuple[str, ast.Module], ...]:
    """Return text and tree of each module in a package."""
    texts = (file.read_text("utf-8") for file in sorted((ROOT / folder).rglob("*.py")))
    return tuple((text, ast.parse(text)) for text in texts)


def calls(folders: Iterable[str], names: set[str]) -> Iterator[tuple[str, ast.Call]]:
    """Yield each call of a function or method of these names, with its name."""
    for folder in folders:
        for text, tree in parsed(folder):
            # To look at a text is much cheaper than to walk through its tree.
            if any(f"{name}(" in text for name in names):
                for node in ast.walk(tree):
                    if isinstance(node, ast.Call) and (name := _name(node.func)) in names:
                        yield name, node


def _name(function: ast.expr) -> str:
    return str(getattr(function, "attr", getattr(function, "id", "")))
