"""A town whose helpdesk is looked after every ten minutes."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.support.town import JOBS, Town, open_town


@pytest.fixture
async def town(tmp_path: Path, migrated_sqlite: Path) -> AsyncIterator[Town]:
    async with open_town(
        tmp_path,
        migrated_sqlite,
        jobs={**JOBS, "helpdesk": "*/10 8-16 * * *"},
        contacts=[{"name": "Loket BPS", "reach": "telepon 0331", "hours": "jam kerja"}],
    ) as opened:
        yield opened
