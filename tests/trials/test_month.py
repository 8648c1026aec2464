"""A small month of ``make trials``: two villages, three days of work, and the days after."""

from pathlib import Path

from trials.month.month import SMALL, live_month


def test_a_month_of_visits_ends_approved_and_nobody_is_told_anothers_work(tmp_path: Path) -> None:
    field = live_month(tmp_path, f"sqlite:///{tmp_path / 'month.db'}", 1, SMALL)
    assert {page.state for page in field.books.pages.values()} == {"approved"}
    assert field.heard.complaints == []
