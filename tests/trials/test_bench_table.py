"""The rows of the measurements, for people and for programs."""

import json

import pytest

from bench.table import ResultRow, document, show

COMPARED = ResultRow("answers, SQLite", [10, 30, 20.0], "/s", [40.0], "aiogram alone")
ALONE = ResultRow("memory", [5], "MB")


def test_a_row_is_numbers_for_programs() -> None:
    assert json.loads(document([COMPARED, ALONE])) == [
        {
            "name": "answers, SQLite",
            "value": 20.0,
            "unit": "/s",
            "baseline": 40.0,
            "ratio": 0.5,
            "least": 10,
            "most": 30,
        },
        {
            "name": "memory",
            "value": 5,
            "unit": "MB",
            "baseline": None,
            "ratio": None,
            "least": 5,
            "most": 5,
        },
    ]


def test_the_table_says_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    show([COMPARED], markdown=True)
    line = "| answers, SQLite | 20.00 /s | 40.00 (aiogram alone) | 0.50 | 10.00 to 30.00 |"
    assert line in capsys.readouterr().out
