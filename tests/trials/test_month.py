"""A small month of ``make trials``: three villages, four days of work, and the days after."""

from pathlib import Path

import pytest

from trials.month.month import SMALL, live_month


@pytest.mark.parametrize("seed", [1, 2])
def test_a_month_of_visits_ends_approved_and_nobody_is_told_anothers_work(
    tmp_path: Path, seed: int
) -> None:
    field = live_month(tmp_path, f"sqlite:///{tmp_path / 'month.db'}", seed, SMALL)
    assert {page.state for page in field.books.pages.values()} == {"approved"}
    assert field.heard.complaints == []
