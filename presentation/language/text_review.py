"""Texts for a native speaker's review: the rows of the sheet, and the checks of corrections."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from census.errors import CensusError, FileError, Finding
from presentation.language.fluent_edits import require_fluent
from presentation.language.label_lengths import ALONE, longest_label

COLUMNS = 4
"""Key, file, Indonesian and the language's text; the reviewer's remark comes after them."""
FORMULA = ("=", "+", "-", "@", "\t", "'")
FAQ = "faq."
LONGEST_ANSWER = 900
VALUE = re.compile(r"\{\s*([$-]?[A-Za-z_][\w-]*)")
TAG = re.compile(r"</?[a-z]+[^<>]*>")
COMMAND = re.compile(r"(?<![\w/<.])/[a-z]{3,}\b")


@dataclass(frozen=True, slots=True)
class ReviewedText:
    """A text in Indonesian and in the reviewed language, as typed in its file."""

    key: str
    file: str
    indonesian: str
    translated: str


def harmless(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula; ``taken_back`` undoes it."""
    return f"'{text}" if text.startswith(FORMULA) else text


def taken_back(cell: str) -> str:
    """Undo ``harmless``."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(FORMULA) else cell


def corrections(
    texts: Iterable[ReviewedText], rows: Iterable[tuple[int, Sequence[str]]]
) -> Mapping[str, str]:
    """Return the changed texts by key. ``rows`` are numbered, without headings.

    An empty cell changes nothing. Raises FileError that names every row with a mistake.
    """
    known = {text.key: text for text in texts}
    changed: dict[str, str] = {}
    findings: list[Finding] = []
    seen: dict[str, int] = {}
    for line, cells in rows:
        key, _, indonesian, wanted, *_ = (*map(_clean, cells), *[""] * COLUMNS)
        try:
            _require_once(seen, key, line)
            new = _correction(known, key, indonesian, wanted)
        except CensusError as trouble:
            findings.append(Finding(trouble.key, {"line": line, "key": key, **trouble.facts}))
            continue
        if new is not None:
            changed[key] = new
    if findings:
        raise FileError("texts-refused", findings)
    return changed


def _require_once(seen: dict[str, int], key: str, line: int) -> None:
    if seen.setdefault(key, line) != line:
        raise CensusError("text-twice", first=seen[key])


def _clean(cell: str) -> str:
    return taken_back(cell.strip()).strip()


def _correction(
    known: Mapping[str, ReviewedText], key: str, indonesian: str, wanted: str
) -> str | None:
    text = known.get(key)
    if text is None:
        raise CensusError("text-unknown")
    if not wanted or wanted == text.translated:
        return None
    if indonesian != text.indonesian:
        raise CensusError("text-stale")
    _require_same(VALUE.findall, "text-values", text, wanted)
    _require_same(TAG.findall, "text-markup", text, wanted)
    _require_same(COMMAND.findall, "text-markup", text, wanted)
    if not key.startswith(FAQ):
        require_fluent(wanted)
    if "<" in TAG.sub("", wanted) or (
        key.startswith(FAQ) and re.search(r"[{}]", _unslotted(wanted))
    ):
        raise CensusError("text-not-fluent")
    _require_short(key, wanted)
    return wanted


def _require_same(
    find: Callable[[str], list[str]], refusal: str, text: ReviewedText, wanted: str
) -> None:
    """Require the values and markup of the Indonesian text, or of the language's present text."""
    right, found = Counter(find(text.indonesian)), Counter(find(wanted))
    if found in (right, Counter(find(text.translated))):
        return
    if refusal == "text-values" and found.keys() == right.keys():
        return
    names = ", ".join(((right - found) + (found - right)).keys())
    raise CensusError(refusal, names=names)


def _require_short(key: str, wanted: str) -> None:
    limit = _limit(key)
    if limit is not None and len(wanted) > limit:
        raise CensusError("text-too-long", length=len(wanted), limit=limit)


def _limit(key: str) -> int | None:
    if not key.startswith(FAQ):
        return longest_label(key.partition("[")[0])
    return ALONE if key.endswith(".title") or ".button." in key else LONGEST_ANSWER


def _unslotted(text: str) -> str:
    return re.sub(r"\{\w+\}", "", text)
