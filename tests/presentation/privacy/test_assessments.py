"""The documents on privacy and threats say what the code does."""

import ast
import re
from pathlib import Path

from bot.settings.settings import Deployment
from census.people.consent import Purpose
from census.people.holdings import HoldingSection, Limit
from storage.people.holdings.registry import HOLDINGS

ROOT = Path(__file__).resolve().parents[3]
PRIVACY = (ROOT / "docs/privacy.md").read_text()
THREATS = (ROOT / "docs/threats.md").read_text()


def test_the_assessment_lists_every_table_that_holds_people_with_its_limit() -> None:
    listed = re.findall(r"^\| `(\w+)` \| (\w+) \| (\S+) \|$", PRIVACY, re.MULTILINE)
    held = [(each.table.name, each.section.value, each.limit.value) for each in HOLDINGS]
    assert sorted(listed) == sorted(held)
    assert {section for _, section, _ in listed} == {each.value for each in HoldingSection}


def test_the_assessment_says_how_long_each_limit_keeps_by_default() -> None:
    default = Deployment.model_validate({"census": "sp2020", "areas": ["35.09"]})
    for limit in Limit:
        found = re.search(rf"^\| `{re.escape(limit)}` \| (\d+) days \|", PRIVACY, re.MULTILINE)
        assert found, limit
        if "." in limit:
            section, key = limit.split(".")
            assert int(found[1]) == getattr(getattr(default, section), key).days, limit


def test_the_assessment_names_every_purpose() -> None:
    words = {
        Purpose.STATUS: "status look-ups",
        Purpose.REMINDERS: "reminders",
        Purpose.PROOFS: "receipts",
        Purpose.HELPDESK: "help from a person",
    }
    for purpose in Purpose:
        assert f"\n| {words[purpose]} | consent" in PRIVACY, purpose


def test_every_test_that_a_threat_names_exists() -> None:
    named = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", THREATS)
    assert len(named) > 20
    assert THREATS.count("\n| ") - 2 == len(named), "each threat names one"
    for file, test in named:
        functions = {
            each.name
            for each in ast.walk(ast.parse((ROOT / file).read_text()))
            if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef)
        }
        assert test in functions, f"{file}::{test}"
