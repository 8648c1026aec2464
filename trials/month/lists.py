"""The lists of Kudus's field work, brought in by the commands that an office types."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import product
from pathlib import Path

from python_calamine import CalamineWorkbook
from typer.testing import CliRunner

from bot.cli.app import app
from bot.settings.places import DATA
from census.fieldwork.blocks import Block
from census.fieldwork.workers import Badge, FieldRole, Fieldworker
from census.units import Unit, UnitCode, UnitKind, district_of
from sources.demo.campaign import DemoCampaign
from sources.demo.regencies import KUDUS
from sources.demo.staff import read_names

TOKEN = "1234567:a-token-for-the-month"
KEY = "a key for the month, long enough"
ADMIN, REGENT = 1_000_001, 1_000_002
LAST_OF_ONLINE = date(2020, 5, 30)
CONFIG = f"""
census: sp2020
areas: ["33.19"]
admins: [{ADMIN}]
regents: [{REGENT}]
targets:
  - {{board: district, owner: Bupati, share: 50%}}
jobs: {{helpdesk: "40 9 * * *", proofs: "20 8 * * *", reminders: "0 8,12,15 * * *"}}
push: {{messages_per_second: 1000, paid_broadcast: true}}
fieldwork: {{asked_share: 100%}}
"""
"""Nobody hears more often or at another hour by it; only time passes with fewer looks."""
ROLES = {
    FieldRole.ENUMERATOR: "PPL",
    FieldRole.COORDINATOR: "PML",
    FieldRole.DISTRICT_COORDINATOR: "Koseka",
    FieldRole.RESERVE: "cadangan",
}
LEAST_RESERVES = 2


class CommandFailedError(Exception):
    """A command of the office did not go well."""


@dataclass(frozen=True, slots=True)
class Lists:
    """What the office knows: its areas, blocks and fieldworkers, and the codes it hands out."""

    units: Mapping[UnitCode, Unit]
    blocks: Sequence[Block]
    workers: Mapping[Badge, Fieldworker]
    codes: Mapping[Badge, str]

    @property
    def districts(self) -> Sequence[UnitCode]:
        return list(dict.fromkeys(district_of(each.village) for each in self.blocks))

    def name(self, code: UnitCode) -> str:
        return self.units[code].name


def make_lists(villages: int | None) -> Lists:
    """Invent the field work of the first villages, or (None) of all 132."""
    campaign = DemoCampaign(DATA, KUDUS)
    every = [unit.code for unit in campaign.units if unit.kind is UnitKind.VILLAGE]
    here = set(every[:villages])
    blocks = [
        replace(each, name=f"{each.name} #{number:04}")
        for number, each in enumerate(campaign.blocks(LAST_OF_ONLINE), start=1)
        if each.village in here
    ]
    over = {district_of(village) for village in here}
    workers = [
        each
        for each in campaign.fieldworkers()
        if each.village in here
        or (each.role is FieldRole.DISTRICT_COORDINATOR and district_of(each.village) in over)
    ]
    if sum(each.role is FieldRole.RESERVE for each in workers) < LEAST_RESERVES:
        workers += [
            Fieldworker(Badge(f"CAD-9{number:03}"), "", FieldRole.RESERVE, min(here))
            for number in range(LEAST_RESERVES)
        ]
    named = zip(workers, _names(), strict=False)
    units = {unit.code: unit for unit in campaign.units}
    return Lists(units, blocks, {each.badge: replace(each, name=name) for each, name in named}, {})


def _names() -> Iterable[str]:
    """Yield names, none twice: so a name in a message is one person's."""
    women, men, second = read_names(DATA)
    return dict.fromkeys(f"{one} {other}" for one, other in product((*women, *men), second))


def bring_in(folder: Path, url: str, lists: Lists) -> Lists:
    """Type the commands of an empty installation; return the lists with the codes of joining."""
    office = _Office(folder, url)
    office.writes("config.yaml", CONFIG)
    office.types("import", "units", str(DATA / "demo" / "kudus" / "workplaces.csv"))
    lines = ((b.code, b.village, b.name, b.size, b.done) for b in lists.blocks)
    blocks = office.table("blocks.csv", ("block", "village", "name", "families", "done"), lines)
    office.types("import", "blocks", blocks, "--as-of", "2020-06-01")
    people = (
        (each.badge, each.name, ROLES[each.role], each.village) for each in lists.workers.values()
    )
    workers = office.table("fieldworkers.csv", ("badge", "name", "role", "village"), people)
    office.types("import", "fieldworkers", workers)
    sheet = folder / "codes.xlsx"
    office.types("codes", str(sheet))
    rows = sheet_of(sheet.read_bytes())[1:]
    return replace(lists, codes={Badge(str(row[0])): str(row[4]) for row in rows})


def sheet_of(content: bytes, name: str | None = None) -> list[list[object]]:
    """Return the rows of a workbook's sheet, the first one without a name."""
    book = CalamineWorkbook.from_filelike(io.BytesIO(content))
    found = book.get_sheet_by_name(name) if name else book.get_sheet_by_index(0)
    return [list(row) for row in found.to_python()]


@dataclass(frozen=True, slots=True)
class _Office:
    """Where the commands are typed."""

    folder: Path
    url: str

    def writes(self, name: str, text: str) -> str:
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return str(path)

    def table(self, name: str, headings: Sequence[str], lines: Iterable[Sequence[object]]) -> str:
        written = io.StringIO()
        writer = csv.writer(written)
        writer.writerow(headings)
        writer.writerows(lines)
        return self.writes(name, written.getvalue())

    def types(self, *words: str) -> str:
        environment = {
            "SENSUSBOT_DATABASE_URL": self.url,
            "SENSUSBOT_HASH_KEY": KEY,
            "SENSUSBOT_TOKEN": TOKEN,
        }
        config = str(self.folder / "config.yaml")
        done = CliRunner().invoke(app, [*words, "--config", config], env=environment)
        if done.exit_code:
            raise CommandFailedError(f"{' '.join(words)}: {done.output}") from done.exception
        return done.stdout
