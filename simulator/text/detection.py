"""The entities that Telegram finds by itself: mentions, commands, hashtags, links, e-mail."""

from __future__ import annotations

import re

from simulator.cloud.state import Entity

_HINTS = re.compile(r"[@/#$.]")
_MENTION = re.compile(r"(?<!\w)@[a-zA-Z0-9_]{2,32}(?!\w)")
_COMMAND = re.compile(r"(?<![\w/<>])/[a-zA-Z0-9_]{1,64}(?:@[a-zA-Z0-9_]{3,32})?(?![\w/<>])")
_HASHTAG = re.compile(r"(?<!\w)#(?=\d*[^\W\d])\w{1,256}(?![\w#])")
_CASHTAG = re.compile(r"(?<![\w$])\$[A-Z]{1,8}(?![\w$])")
_EMAIL = re.compile(r"(?<![\w@.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-zA-Z]{2,}(?![\w@])")
_LINK = re.compile(
    r"(?<![\w@.-])(?:(?:https?|ftp)://(?:[^\s/@]+@)?[\w-]+(?:\.[\w-]+)+"
    r"|(?:[a-z0-9-]+\.)+(?:com|org|net|id|info|io|me|gov|edu|co|app|dev|biz|tv|link))"
    r'(?![\w@-])(?::\d{1,5})?(?:[/?#][^\s<>"]*)?',
    re.IGNORECASE,
)
# A link excludes the punctuation at the end of the sentence.
_LINK_TAIL = ".:;,('?!`)]}"
# Where two kinds overlap, the earlier one wins.
_KINDS = (
    ("email", _EMAIL),
    ("url", _LINK),
    ("mention", _MENTION),
    ("bot_command", _COMMAND),
    ("hashtag", _HASHTAG),
    ("cashtag", _CASHTAG),
)


def find_entities(text: str) -> list[Entity]:
    """Return the entities of a plain text in order, in UTF-16 units."""
    if not _HINTS.search(text):
        return []
    spans: list[tuple[int, int, str]] = []
    for kind, pattern in _KINDS:
        for match in pattern.finditer(text):
            start, end = match.span()
            if kind == "url":
                end = start + len(_without_tail(match.group()))
            if not any(start < taken_end and taken < end for taken, taken_end, _ in spans):
                spans.append((start, end, kind))
    spans.sort()
    if text.isascii():
        return [Entity(kind, start, end - start) for start, end, kind in spans]
    return [
        Entity(kind, _units(text[:start]), _units(text[start:end])) for start, end, kind in spans
    ]


def _without_tail(link: str) -> str:
    while link[-1] in _LINK_TAIL and not _closes_its_own(link):
        link = link[:-1]
    return link


def _closes_its_own(link: str) -> bool:
    pairs = {")": "(", "]": "[", "}": "{"}
    opening = pairs.get(link[-1])
    return opening is not None and link.count(opening) >= link.count(link[-1])


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
