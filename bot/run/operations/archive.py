"""The archive of a finished campaign: a ZIP of CSV files that other programs read, without persons.

``manifest.json`` in it says whose it is, and of each file its columns, rows and SHA-256.
"""

import csv
import json
from collections.abc import Sequence
from datetime import date, datetime
from enum import Enum
from hashlib import sha256
from io import BytesIO, StringIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from services.ports.operations.all_tables import ArchivedTable

FORMAT = "sensusbot archive 1"


async def archive_of(
    tables: Sequence[ArchivedTable], *, census: str, areas: Sequence[str], at: datetime
) -> bytes:
    """Return the ZIP. Moments are in UTC, days and moments as ISO 8601 writes them."""
    written = BytesIO()
    said: dict[str, Any] = {}
    with ZipFile(written, "w", ZIP_DEFLATED) as archive:
        for table in tables:
            content, rows = await _csv_of(table)
            archive.writestr(f"{table.name}.csv", content)
            said[f"{table.name}.csv"] = {
                "columns": list(table.columns),
                "rows": rows,
                "sha256": sha256(content).hexdigest(),
            }
        manifest = {
            "format": FORMAT,
            "census": census,
            "areas": list(areas),
            "written_at": at.isoformat(),
            "files": said,
        }
        archive.writestr("manifest.json", json.dumps(manifest, ensure_ascii=False, indent=2))
    return written.getvalue()


async def _csv_of(table: ArchivedTable) -> tuple[bytes, int]:
    text, rows = StringIO(), 0
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(table.columns)
    async for row in table.rows:
        writer.writerow(map(_plain, row))
        rows += 1
    return text.getvalue().encode(), rows


def _plain(value: object) -> object:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime | date):
        return value.isoformat()
    return "" if value is None else value
