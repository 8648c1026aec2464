"""The text of a receipt: under a heading with DATA, the members of the family with their states.

A line is a name, how the person belongs ("Ada", "Anggota …", "Meninggal", "undefined"), and the
state: "Sudah Update", or "Belum lengkap", "Masih ada …". Source: receipts of the census of 2020.
The text of a PDF gives row after row or column after column, and a reader of pictures confuses
letters; so the text is taken as marks, and marks are put together to members by their order.
"""

import re
from collections.abc import Iterator, Sequence
from enum import Enum, auto
from itertools import zip_longest
from typing import Final

from census.identity.free_text import redact
from census.proofs.proof import FamilyLine, ProofKind, ReadProof

LONGEST: Final = 20_000
"""So many characters are looked at; a receipt has some hundreds."""
MOST_WORDS: Final = 9
"""A longer line is a sentence and no name."""

MOST_MEMBERS: Final = 25
"""No family card has so many."""


class _Mark(Enum):
    NAME = auto()
    BELONGS = auto()
    DEAD = auto()
    DONE = auto()
    OPEN = auto()


_COLUMN = {_Mark.DEAD: _Mark.BELONGS, _Mark.OPEN: _Mark.DONE}
"""The column of a mark, named by the first mark of it."""
_Told = tuple[_Mark, str]

_ALIKE = {"i": "[i1l|!]", "l": "[l1i|!]", "o": "[o0]", "s": "[s5]", "b": "[b8]", "g": "[g9]"}
"""What a reader of pictures takes for a letter."""


def _seen(words: str) -> str:
    """Return a pattern of words as a reader of pictures may see them, also without spaces."""
    letters = (_ALIKE.get(each, each) for each in words if each != " ")
    return r"\s*".join(letters)


_DONE = re.compile(_seen("sudah update"), re.IGNORECASE)
_STATE = re.compile(
    rf"(?P<done>{_seen('sudah update')})"
    rf"|(?P<open>{_seen('belum lengkap')}|{_seen('masih ada')}.*|\b{_seen('belum')}\b.*)",
    re.IGNORECASE,
)
_BELONGS = re.compile(
    rf"(?:\b|(?<=[A-Z0-9]))(?:(?P<dead>M{_seen('eninggal')}\b.*)|A{_seen('nggota')}.*"
    rf"|{_seen('undefined')}\b|Ada\b)"
    rf"|\b(?:(?P<gone>{_seen('meninggal')}\b.*)|{_seen('anggota')}.*|ada\b)",
)
_BELONGS_CAPITAL = re.compile(r"\b(?:(?P<dead>MENINGGAL\b.*)|ANGGOTA\b.*|UNDEFINED\b|ADA$)")
_HEADING = re.compile(r"\bD[A4]T[A4]")
_OTHER = re.compile(
    r"\b(?:akun|alamat|anda|badan|bps|bukti|cetak|dan|dari|data|desa|di|halaman|harap|hubungan"
    r"|jika|jumlah|kabupaten|kasih|keberadaan|kecamatan|keluarga|kelurahan|kepala|keterangan|kk"
    r"|kota|lanjutan|nama|nik|no|nomor|online|partisipasi|penduduk|pengisian|provinsi|pusat|rt|rw"
    r"|sensus|silahkan|silakan|statistik|status|tanggal|telah|terima|unduh|update|wib|yang)\b",
    re.IGNORECASE,
)
"""Words of a receipt that are no part of a name."""
_NOT_IN_NAMES = re.compile(r"[^\w\s.,'\u2019`-]|[\d_]")
_DIGITS = str.maketrans("1|!0", "IIIO")


def read_receipt(text: str) -> ReadProof:
    """Return the living members of the family with their states; none make it no receipt.

    A list longer than a family is left to people: unread.

    A dead person cannot be counted any more, so the line is left out, whatever its state. A member
    whose state was not seen counts as incomplete. No digit of the text is in what is returned.
    """
    whole = _DONE.sub("Sudah Update", redact(text[:LONGEST]))
    body = _below_heading(whole)
    told = [mark for line in body.splitlines() for mark in _marks(line)]
    seen = {mark for mark, _ in told}
    if not _HEADING.search(whole) and not seen >= {_Mark.DONE, _Mark.BELONGS}:
        return ReadProof(ProofKind.NO_RECEIPT)
    if seen.isdisjoint((_Mark.DONE, _Mark.OPEN)):
        return ReadProof(ProofKind.NO_RECEIPT)
    lines = tuple(line for block in _blocks(told) for line in _members(block))
    if len(lines) > MOST_MEMBERS:
        return ReadProof(ProofKind.UNREAD)
    return ReadProof(ProofKind.RECEIPT, lines) if lines else ReadProof(ProofKind.NO_RECEIPT)


def _below_heading(text: str) -> str:
    """Return the text below the last heading above the first state."""
    state = _STATE.search(text)
    first = state.start() if state else 0
    for heading in sorted(_HEADING.finditer(text, 0, first), key=re.Match.start, reverse=True):
        line_end = text.find("\n", heading.end())
        return text[min(line_end, first) if line_end >= 0 else first :]
    return text


def _marks(line: str) -> Iterator[_Told]:
    """Yield the marks of a line in their order. A sentence about a state is not a state."""
    end = 0
    for state in _STATE.finditer(line):
        before = line[end : state.start()]
        if _is_sentence(_BELONGS.sub(" ", before)):
            return
        yield from _person(before)
        yield (_Mark.DONE if state["done"] else _Mark.OPEN), state[0]
        end = state.end()
    yield from _person(line[end:])


def _person(text: str) -> Iterator[_Told]:
    """Yield a name and how the person belongs, in the order of the text."""
    belongs = _BELONGS.search(text) or _BELONGS_CAPITAL.search(text)
    if belongs is None:
        yield from _name(text)
        return
    if _is_sentence(text[: belongs.start()]):
        return
    yield from _name(text[: belongs.start()])
    yield (_Mark.DEAD if any(belongs.groupdict().values()) else _Mark.BELONGS), belongs[0]
    yield from _name(text[belongs.end() :])


def _name(text: str) -> Iterator[_Told]:
    words = [word for word in text.split() if any(map(str.isalpha, word))]
    name = _NOT_IN_NAMES.sub(" ", " ".join(words).translate(_DIGITS))
    name = " ".join(word for word in name.split() if any(map(str.isalpha, word)))
    if sum(map(str.isalpha, name)) > 1 and len(words) <= MOST_WORDS and not _is_sentence(text):
        yield _Mark.NAME, name


def _is_sentence(text: str) -> bool:
    return ":" in text or bool(_OTHER.search(text))


def _blocks(told: Sequence[_Told]) -> Iterator[list[_Told]]:
    """Yield what belongs together: a row, or some columns. A column that comes again is new."""
    block: list[_Told] = []
    columns: list[_Mark] = []
    for mark, text in told:
        column = _COLUMN.get(mark, mark)
        if column in columns[:-1]:
            yield block
            block, columns = [], []
        if column not in columns:
            columns.append(column)
        block.append((mark, text))
    if block:
        yield block


def _members(block: Sequence[_Told]) -> Iterator[FamilyLine]:
    names = [text for mark, text in block if mark is _Mark.NAME]
    dead = [mark is _Mark.DEAD for mark, _ in block if mark in (_Mark.BELONGS, _Mark.DEAD)]
    done = [mark is _Mark.DONE for mark, _ in block if mark in (_Mark.DONE, _Mark.OPEN)]
    if not dead and not done:
        return
    if len(dead) <= 1 and 1 in (len(names), len(done)):
        # A row: the name and the state may be broken over several lines.
        names, done = [" ".join(names)], [all(done) if done else False]
    size = max(len(dead), len(done))
    if len(done) == dead.count(False) < len(dead):
        left = iter(done)
        done = [gone or next(left) for gone in dead]
    columns = zip_longest(_joined(names, size), dead[:size], done[:size])
    for name, gone, complete in columns:
        if not gone:
            yield FamilyLine(name or "", complete=bool(complete))


def _joined(names: Sequence[str], size: int) -> list[str]:
    """Return so many names: the shortest is the end of a name that was broken."""
    joined = list(names)
    while len(joined) > max(size, 1):
        place = min(range(1, len(joined)), key=lambda each: len(joined[each]))
        joined[place - 1 : place + 1] = [f"{joined[place - 1]} {joined[place]}"]
    return joined
