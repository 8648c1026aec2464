"""What import-linter cannot see: the ground floor is plain Python, and no room is forgotten."""

import ast
import re
import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
MOST_IN_A_FOLDER = 14
MOST_ON_A_FLOOR = 21
MOST_LINES = 250
CONTEXT = "handlers/telegram/context.py"
IN_TRIALS = "an act of a drawn person, or what a trial says of the bot: no part of the product"
IN_TELEGRAM = "Telegram's own side of it, which the product never sees"
SAID_TWICE = {
    "ClockTime": "a time of day, as config.yaml and as census.yaml write it",
    "Window": "a part of the day, as config.yaml writes it and as the rules take it",
    **dict.fromkeys(("Act", "Pause", "Press", "Say", "Standing", "Step"), IN_TRIALS),
    **dict.fromkeys(("Trouble", "Verdict"), IN_TRIALS),
    **dict.fromkeys(("Answer", "Json", "Place"), IN_TELEGRAM),
}
"""Names that stand for two things, with the reason."""
NOT_PACKAGES = {"tests", "bench", "trials", "censuses", "data", "deploy", "docs"}


def contracts() -> dict[str, Any]:
    settings: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text())
    held: dict[str, Any] = settings["tool"]["importlinter"]
    return held


def packages() -> set[str]:
    return {
        path.parent.name
        for path in ROOT.glob("*/__init__.py")
        if path.parent.name not in NOT_PACKAGES
    }


def imported_by(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            found |= {name.name.split(".")[0] for name in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute"
            found.add((node.module or "").split(".")[0])
    return found


@pytest.mark.parametrize("path", sorted((ROOT / "census").rglob("*.py")), ids=lambda p: p.name)
def test_the_domain_needs_the_standard_library_alone(path: Path) -> None:
    assert imported_by(path) <= set(sys.stdlib_module_names) | {"census"}


@pytest.mark.parametrize("path", sorted((ROOT / "simulator").rglob("*.py")), ids=lambda p: p.name)
def test_the_simulator_knows_telegram_and_not_us(path: Path) -> None:
    assert not imported_by(path) & (packages() - {"simulator"})


def test_every_package_is_held_by_a_layer() -> None:
    layers = contracts()["contracts"][0]["layers"]
    held = {name.strip() for layer in layers for name in layer.split("|")}
    assert held == packages()
    assert set(contracts()["root_packages"]) == packages()


def test_every_file_says_what_lives_there() -> None:
    silent = [
        str(path.relative_to(ROOT))
        for package in packages()
        for path in (ROOT / package).rglob("*.py")
        if "versions" not in path.parts and not ast.get_docstring(ast.parse(path.read_text()))
    ]
    assert silent == []


OURS = packages() | NOT_PACKAGES
PATH_OF_OURS = re.compile(rf"(?<![\w./-])((?:{'|'.join(sorted(OURS))})/[\w./<>*-]*[\w/>*])")
BUILT = "bot/shipped"  # made by the wheel
FOR_READING = (
    "*.md",
    "docs/**/*.md",
    "*.toml",
    "*.yaml",
    "Makefile",
    "deploy/**/*",
    ".env.example",
)


def texts_that_name_files() -> list[Path]:
    code = [path for name in OURS for path in (ROOT / name).rglob("*.py")]
    found = [
        path
        for pattern in FOR_READING
        for path in ROOT.glob(pattern)
        if path.is_file() and "__pycache__" not in path.parts
    ]
    return found + code


def test_every_path_that_is_named_exists() -> None:
    lost = [
        f"{path.relative_to(ROOT)}: {named}"
        for path in texts_that_name_files()
        for named in set(PATH_OF_OURS.findall(path.read_text()))
        if not named.startswith(BUILT) and not any(ROOT.glob(_as_pattern(named)))
    ]
    assert lost == []


def _as_pattern(named: str) -> str:
    return re.sub(r"<[^>]*>", "*", named).rstrip("/")


def rooms_of(folder: Path) -> list[str]:
    """What a newcomer sees in a folder: its Python files, and the folders that hold some."""
    return [
        path.name
        for path in folder.iterdir()
        if (path.suffix == ".py" and path.name != "__init__.py")
        or (path.is_dir() and path.name != "__pycache__" and any(path.rglob("*.py")))
    ]


def test_no_folder_shows_more_than_a_newcomer_can_look_over() -> None:
    """At most fourteen rooms in a folder; migrations are a history and not a choice.

    A floor shows the subjects, whose list is the same on every floor, beside what they share; the
    folder of the tests shows a folder for each package.
    """
    tops = [ROOT / name for name in packages() | {"tests", "bench", "trials"}]
    floors = {top / name for top in (ROOT, ROOT / "tests") for name in packages()}
    folders = [path for top in tops for path in (top, *top.rglob("*/")) if path.name != "versions"]
    wide = {
        str(folder.relative_to(ROOT)): len(rooms_of(folder))
        for folder in folders
        if len(rooms_of(folder))
        > (MOST_ON_A_FLOOR if folder in floors | {ROOT / "tests"} else MOST_IN_A_FOLDER)
    }
    assert wide == {}


def test_a_handler_hands_the_unit_of_work_to_a_use_case_and_reads_nothing_from_it() -> None:
    """Only the context of an update reads the update's person and open question itself."""
    reads = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in (ROOT / "handlers").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Attribute)
        and node.value.attr == "uow"
        and node.attr not in {"commit", "rollback"}
    ]
    assert [read for read in reads if not read.startswith(CONTEXT)] == []


def names_defined_in(path: Path) -> Iterator[tuple[str, str]]:
    """Return public classes and aliases of types, each with what it stands for."""
    tree = ast.parse(path.read_text())
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
            yield node.name, f"class {path}:{node.lineno}"
    for node in tree.body:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=value) if re.fullmatch(
                r"[A-Z][a-z]+([A-Z][a-z]*)*", name
            ):
                # The name of a type variable is nobody's but the function's.
                if not ast.unparse(value).startswith("TypeVar("):
                    yield name, ast.unparse(value)


def test_one_class_name_means_one_thing_in_the_whole_house() -> None:
    meanings = defaultdict[str, set[str]](set)
    for package in packages() | {"bench", "trials"}:
        for path in (ROOT / package).rglob("*.py"):
            for name, meaning in names_defined_in(path):
                meanings[name].add(meaning)
    twice = {name for name, found in meanings.items() if len(found) > 1}
    assert twice == SAID_TWICE.keys()


def test_no_file_is_longer_than_one_can_keep_in_mind() -> None:
    """A file of more lines holds a second subject. Migrations are a history and stay as they ran.

    The only one that is longer is the first, `0001_first.py`: the tables of its day, in 263 lines.
    """
    long = {
        str(path.relative_to(ROOT)): lines
        for package in packages() | {"trials"}
        for path in (ROOT / package).rglob("*.py")
        if "versions" not in path.parts
        and (lines := len(path.read_text().splitlines())) > MOST_LINES
    }
    assert long == {}


LEAST_LINES = 25
SHORT_FOR_A_REASON = {
    "presentation/chat/card_actions.py": "the other two lists of buttons are full",
    "presentation/drawing/workbooks.py": "all who write a workbook close it by this",
    "presentation/groups/posters.py": "a message; what it sends has four files of its own",
    "presentation/privacy/paper.py": "only the process that prints needs the library of PDF files",
    "sources/files/closeness.py": "shared by the readers of several files; the home of its library",
    "storage/engine/clock.py": "every table in the seconds of the database's clock needs it",
    "storage/migrations/env.py": "Alembic asks for it",
    "storage/tables/shared.py": "every table imports it",
    "storage/tables/whole.py": "imports every table",
}


def test_a_short_file_has_a_reason() -> None:
    short = {
        str(path.relative_to(ROOT))
        for package in packages()
        for path in (ROOT / package).rglob("*.py")
        if path.name != "__init__.py"
        and "versions" not in path.parts
        and len(path.read_text().splitlines()) < LEAST_LINES
    }
    assert short == SHORT_FOR_A_REASON.keys()
