"""The documents hold together: each decision is listed once, and no link leads nowhere."""

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent
DECISIONS = ROOT / "docs" / "adr"
LINK = re.compile(r"\]\(([^)#\s]+)[^)]*\)")


def test_each_decision_has_a_number_of_its_own_and_is_listed_by_its_title() -> None:
    listed = re.findall(
        r"^(\d+)\. \[(.+)\]\((.+)\)$", (DECISIONS / "README.md").read_text(), re.MULTILINE
    )
    found = []
    for path in sorted(DECISIONS.glob("0*.md")):
        number, _, title = path.read_text().splitlines()[0].removeprefix("# ").partition(". ")
        assert number == str(int(path.name[:4])), path.name
        found.append((number, title, path.name))
    assert len({number for number, _, _ in found}) == len(found)
    assert listed == found


def test_no_link_leads_nowhere() -> None:
    documents = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]
    lost = [
        f"{path.relative_to(ROOT)}: {to}"
        for path in documents
        for to in LINK.findall(path.read_text())
        if "://" not in to and not to.startswith("mailto:") and not (path.parent / to).exists()
    ]
    assert lost == []
