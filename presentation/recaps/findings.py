"""Findings of a file's reader as text: the cell, and what to do about it."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from fractions import Fraction

from census.errors import Finding
from census.recaps.columns import ColumnMeaning
from presentation.language.catalogue import Texts
from presentation.language.html import Html, escape
from presentation.language.names import shortened

MOST_QUOTED = 200
"""Letters of a cell, a heading or a list of them that a sentence quotes."""
MOST_ALONE, MOST_PLACES = 3, 5
"""From how many like findings on they are gathered, and how many of their places are named."""


def sentence(texts: Texts, finding: Finding) -> str:
    """Return a finding as one sentence without markup: C12 (KK clean): angkanya pecahan, "37,8"."""
    facts = _in_words(texts, finding)
    key = f"finding-{finding.key}"
    if not texts.has(key):
        key = f"error-{finding.key}"
    if not texts.has(key):
        return texts.plain("finding-other", key=finding.key)
    words = _placed(texts, texts.plain(key, **facts), facts)
    if "sheet" in facts and facts.keys() & {"cell", "line"}:
        return texts.plain("finding-in-sheet", words=words, sheet=facts["sheet"])
    return words


def _in_words(texts: Texts, finding: Finding) -> dict[str, str | int]:
    """Return the facts of a finding as they are read. Of a long cell its beginning is quoted."""
    facts = {
        name: shortened(fact, MOST_QUOTED) if isinstance(fact, str) else fact
        for name, fact in finding.facts.items()
    }
    if "measure" in facts:
        facts["measure"] = texts.plain(f"measure-{facts['measure']}")
    if "meaning" in facts:
        facts["meaning"] = texts.plain(f"column-{facts['meaning']}".replace("_", "-"))
    if {"name", "unit"} <= facts.keys():
        name, code = facts["name"], str(facts["unit"])
        # Areas share names, and people know their codes. Codes of offices are the operator's own.
        facts["named"] = f"{name} ({code})" if code[:1].isdigit() else name
    if "day" in facts:
        facts["day"] = texts.date(date.fromisoformat(str(facts["day"])))
    if "newest" in facts:
        facts["newest"] = texts.moment(datetime.fromisoformat(str(facts["newest"])))
    if "choices" in facts:
        meanings = str(facts["choices"]).split()
        facts["meanings"] = " / ".join(
            texts.plain(f"column-{each}".replace("_", "-"))
            for each in meanings
            if each != ColumnMeaning.IGNORED
        )
    for share in facts.keys() & {"stated_share", "found_share"}:
        facts[share] = texts.percent(Fraction(int(facts[share]), 10_000))
    return facts


def _placed(texts: Texts, words: str, facts: Mapping[str, str | int]) -> str:
    if "cell" in facts and "column" not in facts:
        return texts.plain("finding-in-cell-alone", words=words, cell=facts["cell"])
    if "cell" in facts:
        place = {"cell": facts["cell"], "column": facts["column"]}
        return texts.plain("finding-in-cell", words=words, **place)
    if "line" in facts:
        return texts.plain("finding-in-line", words=words, line=facts["line"])
    return words


def sentences(texts: Texts, found: Sequence[Finding]) -> list[str]:
    """Return findings as sentences; many of one kind in one column are gathered."""
    alike: dict[tuple[str, ...], list[Finding]] = {}
    for each in found:
        alike.setdefault(_kind(each), []).append(each)
    return [
        words
        for group in alike.values()
        for words in (
            [_gathered(texts, group)]
            if len(group) > MOST_ALONE and "line" in group[0].facts
            else [sentence(texts, each) for each in group]
        )
    ]


def bullets(texts: Texts, found: Sequence[Finding]) -> list[Html]:
    """Return findings as lines of a list in a message."""
    return [Html(f"• {escape(words)}") for words in sentences(texts, found)]


def _kind(finding: Finding) -> tuple[str, ...]:
    facts = finding.facts
    column = str(facts.get("cell", "")).rstrip("0123456789")
    return finding.key, column, str(facts.get("sheet", ""))


def _gathered(texts: Texts, group: Sequence[Finding]) -> str:
    first, *others = group
    places = [str(each.facts.get("cell", each.facts.get("line"))) for each in others]
    shown = ", ".join(places[:MOST_PLACES])
    more = len(places) - MOST_PLACES
    words = sentence(texts, first)
    if more > 0:
        shown = texts.plain("finding-gathered-more", places=shown, count=more)
    return texts.plain("finding-gathered", count=len(group), words=words, places=shown)
