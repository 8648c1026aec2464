"""What is kept of imports is what Python would have made; nothing of it is needed."""

import dataclasses
import os
import re
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from re import _compiler  # type: ignore[attr-defined]
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.imports import LARGEST, NAME, kept_code
from census.identity import grouped

PIECES = (
    "a",
    "(b|c)",
    "(?P<word>[k-m]+)",
    r"\d{2,3}",
    r"[^\W\d_]",
    "(?i:ß)",
    "é|ü",
    r"\b",
    "(?=x)",
)
FLAGS = (re.IGNORECASE, re.MULTILINE, re.DOTALL, re.VERBOSE, re.ASCII)


def compiled(text: str, flags: int = 0) -> re.Pattern[str]:
    """Compile a pattern past the memory of `re`."""
    pattern: re.Pattern[str] = _compiler.compile(text, flags)
    return pattern


PATTERNS = st.lists(st.sampled_from(PIECES), max_size=6, unique=True).map("".join)


@settings(max_examples=40)
@given(PATTERNS, st.sets(st.sampled_from(FLAGS)))
def test_a_kept_pattern_is_the_one_that_python_makes(
    tmp_path_factory: pytest.TempPathFactory, text: str, flags: set[re.RegexFlag]
) -> None:
    folder, wanted = tmp_path_factory.mktemp("kept"), sum(flags)
    usual = compiled(text, wanted)
    for _ in range(2):  # The first time it is kept, the second time read.
        with kept_code(folder):
            found = compiled(text, wanted)
        assert found == usual
        assert (found.groups, found.groupindex) == (usual.groups, usual.groupindex)
        for said in ("abc", "kmk 123", "SS é x", ""):
            assert [each.span() for each in found.finditer(said)] == [
                each.span() for each in usual.finditer(said)
            ]


def test_what_is_no_pattern_is_refused_as_ever(tmp_path: Path) -> None:
    with pytest.raises(re.error, match="unterminated"), kept_code(tmp_path):
        compiled("(a")
    assert not any(tmp_path.iterdir())


@pytest.mark.parametrize("options", [{}, {"frozen": True, "slots": True}, {"order": True}])
def test_a_kept_class_is_the_one_that_python_makes(tmp_path: Path, options: Any) -> None:
    def make() -> type:
        return dataclasses.make_dataclass(
            "Made", [("first", int), ("second", str, dataclasses.field(default="x"))], **options
        )

    usual = make()
    with kept_code(tmp_path):
        make()
    with kept_code(tmp_path), pytest.MonkeyPatch.context() as patch:
        patch.setattr("bot.imports.compile", _refuse, raising=False)
        found = make()
    assert repr(found(1)) == repr(usual(1)) == "Made(first=1, second='x')"
    assert (found(1) == found(1), found(1) == found(2)) == (True, False)
    for name in ("__init__", "__repr__", "__eq__"):
        code = getattr(found, name).__code__
        assert code.co_code == getattr(usual, name).__code__.co_code


def test_without_documentation_no_class_is_given_any(tmp_path: Path) -> None:
    inspecting = vars(dataclasses)["inspect"]
    for undocumented, doc in ((True, "Made"), (False, "Made(first: int)")):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("bot.imports.UNDOCUMENTED", undocumented)
            with kept_code(tmp_path):
                made = dataclasses.make_dataclass("Made", [("first", int)])
        assert made.__doc__ == doc
        assert vars(dataclasses)["inspect"] is inspecting


def _refuse(*_: object, **__: object) -> None:
    raise AssertionError("compiled what was kept")


def test_after_the_imports_python_is_as_it_was_and_nothing_more_is_kept(tmp_path: Path) -> None:
    class StoppedError(Exception):
        pass

    stock = _compiler.compile
    with suppress(StoppedError), kept_code(tmp_path):
        compiled("stopped")
        raise StoppedError
    assert _compiler.compile is stock
    assert "exec" not in vars(dataclasses)
    with kept_code(tmp_path):
        compiled("at import")
    before = (tmp_path / NAME).read_bytes()
    compiled("Siti Aminah")
    assert (tmp_path / NAME).read_bytes() == before
    assert b"Siti" not in before


def _cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-3])


def _of_another_python(file: Path) -> None:
    file.write_bytes(file.read_bytes().replace(b"3.", b"2.", 1))


def _open_to_others(file: Path) -> None:
    file.chmod(0o666)


def _nothing(file: Path) -> None:
    file.write_bytes(b"")


@pytest.mark.parametrize("spoil", [_cut, _of_another_python, _open_to_others, _nothing])
def test_a_file_that_cannot_be_trusted_is_made_again(
    tmp_path: Path, spoil: Callable[[Path], None]
) -> None:
    with kept_code(tmp_path):
        compiled("a+")
    whole = (tmp_path / NAME).read_bytes()
    spoil(tmp_path / NAME)
    with kept_code(tmp_path):
        assert compiled("a+").fullmatch("aaa")
    assert (tmp_path / NAME).read_bytes() == whole
    assert (tmp_path / NAME).stat().st_mode & 0o077 == 0
    assert [each.name for each in tmp_path.iterdir()] == [NAME]


def test_where_nothing_can_be_kept_it_only_takes_longer(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with kept_code(tmp_path / "file" / "below"):
        assert compiled("b+").fullmatch("bb")
    assert (tmp_path / "file").read_text() == "no folder"


def test_the_file_does_not_grow_for_ever(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.imports.LARGEST", 2_000)
    for number in range(20):
        with kept_code(tmp_path):
            assert compiled(f"word {number}").fullmatch(f"word {number}")
        assert (tmp_path / NAME).stat().st_size < 3_000 < LARGEST


def test_the_second_import_of_our_modules_compiles_nothing(tmp_path: Path) -> None:
    script = (
        "import sys, bot.imports as kept\n"
        "from pathlib import Path\n"
        "with kept.kept_code(Path(sys.argv[1])):\n"
        f"    import {grouped.__name__}, census.units, services.rules.push_rules\n"
    )
    times = []
    for _ in range(2):
        subprocess.run(
            [sys.executable, "-c", script, str(tmp_path)],
            env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])},
            check=True,
        )
        times.append((tmp_path / NAME).stat().st_mtime_ns)
    assert times[0] == times[1]


def test_what_can_do_without_a_module_does_and_who_asks_later_gets_it() -> None:
    script = (
        "import sys\n"
        "from bot.imports import quickly\n"
        "with quickly():\n"
        "    import httpx, structlog, fluent.runtime, babel.localtime\n"
        "print(*sys.modules)\n"
        "print(type(babel.localtime.LOCALTZ).__name__)\n"
        "import httpx._main, rich.traceback\n"
        "structlog.get_logger().error('well', exc_info=ValueError('said'))\n"
    )
    root = str(Path(__file__).parents[2])
    run = [sys.executable, "-c", script]
    done = subprocess.run(
        run, env=os.environ | {"PYTHONPATH": root}, check=True, capture_output=True, text=True
    )
    imported, zone, logged = done.stdout.split("\n", maxsplit=2)
    assert not {"click", "rich", "pygments", "httpx._main"} & {*imported.split()}
    assert zone == "ZoneInfo"
    assert "ValueError: said" in logged
