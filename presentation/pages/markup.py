"""Elements of HTML and SVG: whatever is no ``Markup`` is escaped (markupsafe lives here)."""

from collections.abc import Iterable
from fractions import Fraction

from markupsafe import Markup, escape

from presentation.language.html import Html

Child = str | Html | Markup | None | Iterable["Child"]
Attribute = str | int | Fraction | bool | None

EMPTY = frozenset(
    {"meta", "link", "br", "input", "rect", "line", "path", "circle", "polyline", "polygon"}
)
"""Elements without an end: of HTML, and of SVG where they hold nothing."""


def el(name: str, /, *children: Child, **attributes: Attribute) -> Markup:
    """Return an element.

    ``class_`` loses its underscore, other underscores become hyphens (``stroke_width``). An
    attribute that is None or False is left out, True has no value.
    """
    opened = Markup(name + "".join(_attribute(key, value) for key, value in attributes.items()))  # noqa: S704
    if name in EMPTY:
        end = "/" if name not in {"meta", "link", "br", "input"} else ""
        return Markup("<") + opened + Markup(f"{end}>")  # noqa: S704
    return Markup("<") + opened + Markup(">") + inside(children) + Markup(f"</{name}>")  # noqa: S704


def inside(children: Iterable[Child]) -> Markup:
    """Return children one after the other; None is left out."""
    return Markup("").join(map(_child, children))


def number(value: Fraction | float) -> str:
    """Return a coordinate with one decimal at most."""
    return f"{float(value):.1f}".removesuffix(".0")


def _child(child: Child) -> Markup:
    match child:
        case None:
            return Markup("")
        case Html():
            # Texts of the catalogue: everything that came from outside is escaped in them.
            return Markup(child.replace("\n", "<br>"))  # noqa: S704
        case str():
            return escape(child)
        case _:
            return inside(child)


def _attribute(key: str, value: Attribute) -> str:
    if value is None or value is False:
        return ""
    named = key.rstrip("_").replace("_", "-")
    if value is True:
        return f" {named}"
    written = number(value) if isinstance(value, Fraction) else str(value)
    return f' {named}="{escape(written)}"'
