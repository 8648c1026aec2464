"""The tags of `parse_mode=HTML`, their attributes, and character references."""

from __future__ import annotations

import re

TAG_TYPES = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "u": "underline",
    "ins": "underline",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "tg-emoji": "custom_emoji",
    "tg-time": "date_time",
    "a": "text_link",
    "pre": "pre",
    "code": "code",
    "blockquote": "blockquote",
}
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_REFERENCE = re.compile(r"&(?:#x([0-9a-fA-F]+)|#([0-9]+)|([a-zA-Z]+));?")


def argument_of(tag: str, attribute: str, value: str, so_far: str) -> str:
    """Return the value of the attribute that matters for a tag."""
    if (tag, attribute) in {("a", "href"), ("tg-emoji", "emoji-id")}:
        return value
    if tag == "tg-time" and attribute in {"unix", "format"}:
        moment, _, form = so_far.partition(" ")
        return f"{value} {form}" if attribute == "unix" else f"{moment} {value}"
    if (tag, attribute) == ("blockquote", "expandable"):
        return "expandable"
    if attribute == "class" and tag == "code" and value.startswith("language-"):
        return value.removeprefix("language-")
    if attribute == "class" and tag == "span" and value.startswith("tg-"):
        return value.removeprefix("tg-")
    return so_far


def decode(source: str) -> str:
    """Replace character references; what is none stays as it is."""
    return _REFERENCE.sub(_decode_one, source) if "&" in source else source


def _decode_one(reference: re.Match[str]) -> str:
    hexadecimal, decimal, named = reference.groups()
    if named is not None:
        return _NAMED.get(named, reference.group())
    code = int(hexadecimal, 16) if hexadecimal else int(decimal)
    return chr(code) if 0 < code < 0x10FFFF else reference.group()  # noqa: PLR2004 - Unicode's end
