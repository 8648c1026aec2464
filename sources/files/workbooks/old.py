"""Which lines and columns of an xls are hidden: the reader library does not say it.

An xls is a compound file ([MS-CFB]) with a stream of records ([MS-XLS]). Whatever is not as it
should be ends the look: nothing is known to be hidden then.
"""

import struct
from collections.abc import Iterator
from struct import unpack_from

STREAMS = ("Workbook", "Book")
HEADER, ENTRY, FIRST_SECTORS, SMALL_SECTOR = 512, 128, 109, 64
SECTOR_SHIFT, FIRST_ENTRY, SMALL_LIMIT, FIRST_SMALL, FIRST_MORE, SECTORS = 30, 48, 56, 60, 68, 76
NO_SECTOR = 0xFFFFFFF0
"""Numbers from here on end a chain."""
SHEET, BEGIN, END, ROW, COLUMN = 0x85, 0x809, 0x0A, 0x208, 0x7D
ROW_HIDDEN, COLUMN_HIDDEN = 0x20, 0x01
LAST_COLUMN = 256

Hidden = tuple[list[int], list[int]]


def hidden_in_old(content: bytes) -> list[Hidden]:
    """Return the hidden lines and columns (from 0) of each sheet, in the order of the sheets."""
    try:
        stream = _workbook_stream(content)
        starts = [unpack_from("<I", data)[0] for kind, data in _records(stream, 0) if kind == SHEET]
        return [_hidden_from(stream, start) for start in starts]
    except (struct.error, IndexError, ValueError):
        return []


def _hidden_from(stream: bytes, start: int) -> Hidden:
    rows: list[int] = []
    columns: list[int] = []
    for kind, data in _records(stream, start):
        if kind == ROW and unpack_from("<H", data, 12)[0] & ROW_HIDDEN:
            rows.append(unpack_from("<H", data)[0])
        elif kind == COLUMN and unpack_from("<H", data, 8)[0] & COLUMN_HIDDEN:
            first, last = unpack_from("<HH", data)
            columns += range(first, min(last, LAST_COLUMN) + 1)
    return rows, columns


def _records(stream: bytes, start: int) -> Iterator[tuple[int, bytes]]:
    """Yield the records of one part, from its beginning to its end; not those of charts in it."""
    depth, place = 0, start
    while place + 4 <= len(stream):
        kind, length = unpack_from("<HH", stream, place)
        depth += (kind == BEGIN) - (kind == END)
        if depth == 1:
            yield kind, stream[place + 4 : place + 4 + length]
        elif depth < 1:
            return
        place += 4 + length


def _workbook_stream(content: bytes) -> bytes:
    """Return the stream with the records. Raises ValueError without one."""
    size = 1 << unpack_from("<H", content, SECTOR_SHIFT)[0]
    table = _sector_table(content, size)
    (first_entry,) = unpack_from("<I", content, FIRST_ENTRY)
    entries = _joined(content, table, first_entry, size, HEADER)
    root = entries[:ENTRY]
    for place in range(0, len(entries) - ENTRY + 1, ENTRY):
        entry = entries[place : place + ENTRY]
        (letters,) = unpack_from("<H", entry, 64)
        if entry[: max(0, letters - 2)].decode("utf-16-le", errors="replace") in STREAMS:
            start, length = unpack_from("<II", entry, 116)
            (limit,) = unpack_from("<I", content, SMALL_LIMIT)
            if length >= limit:
                return _joined(content, table, start, size, HEADER)[:length]
            small = _joined(content, table, unpack_from("<I", root, 116)[0], size, HEADER)
            (first_small,) = unpack_from("<I", content, FIRST_SMALL)
            small_table = _numbers(_joined(content, table, first_small, size, HEADER))
            return _joined(small, small_table, start, SMALL_SECTOR, 0)[:length]
    raise ValueError(STREAMS)


def _sector_table(content: bytes, size: int) -> list[int]:
    """Return the sector that follows each sector."""
    parts = list(unpack_from(f"<{FIRST_SECTORS}I", content, SECTORS))
    (more,) = unpack_from("<I", content, FIRST_MORE)
    while more < NO_SECTOR and len(parts) * size < len(content) + FIRST_SECTORS * size:
        numbers = _numbers(content[HEADER + more * size : HEADER + (more + 1) * size])
        parts += numbers[:-1]
        more = numbers[-1]
    used = (part for part in parts if part < NO_SECTOR)
    return _numbers(b"".join(content[HEADER + p * size : HEADER + (p + 1) * size] for p in used))


def _joined(content: bytes, table: list[int], first: int, size: int, offset: int) -> bytes:
    """Return the sectors of a chain. Raises ValueError for one that goes in a circle."""
    sectors: list[bytes] = []
    while first < NO_SECTOR:
        if len(sectors) > len(table):
            raise ValueError(first)
        sectors.append(content[offset + first * size : offset + (first + 1) * size])
        first = table[first]
    return b"".join(sectors)


def _numbers(sectors: bytes) -> list[int]:
    return list(unpack_from(f"<{len(sectors) // 4}I", sectors))
