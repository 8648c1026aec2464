"""The wheel works from any folder: what the bot starts from is inside it."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
RUN = """
import sys
sys.path[:] = [{site!r}, *(path for path in sys.path if path not in ("", {root!r}))]
import bot
assert bot.__file__.startswith({site!r}), bot.__file__
from bot.cli.main import main
sys.argv = ["sensusbot", *{words!r}]
main()
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built without a network and unpacked as an installer does it."""
    folder = tmp_path_factory.mktemp("wheel")
    build = ["-m", "pip", "wheel", "--no-deps", "--no-build-isolation", "--no-index", "-q"]
    subprocess.run([sys.executable, *build, "-w", str(folder), str(ROOT)], check=True)
    (wheel,) = folder.glob("sensusbot-*.whl")
    with zipfile.ZipFile(wheel) as packed:
        packed.extractall(folder / "site")
    return folder / "site"


def types(site: Path, folder: Path, *words: str, **environment: str) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-c", RUN.format(site=str(site), root=str(ROOT), words=list(words))],
        cwd=folder,
        env={"HOME": str(folder), "PATH": "", **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Traceback" not in done.stderr, done.stderr
    return done.returncode, done.stdout + done.stderr


def test_the_wheel_starts_in_a_folder_of_its_own(site: Path, tmp_path: Path) -> None:
    assert types(site, tmp_path, "check")[0] == 0
    assert types(site, tmp_path, "migrate")[0] == 0
    assert (tmp_path / "sensusbot.db").exists()
    code, said = types(site, tmp_path, "doctor", SENSUSBOT_API_BASE="http://127.0.0.1:1")
    assert code == 2
    wrong = {line.split(":")[0] for line in said.splitlines() if line.startswith("✗")}
    assert wrong == {"✗ token", "✗ hash key", "✗ Telegram"}
    assert "✓ database: at revision" in said


def test_what_lies_in_the_folder_comes_first(site: Path, tmp_path: Path) -> None:
    (tmp_path / "config.yaml").write_text("census: sp2020\nareas: ['35.99']\n")
    own = tmp_path / "data" / "areas"
    own.mkdir(parents=True)
    (own / "own.csv").write_text("code,name,level,parent_code\n35.99,Kota Baru,kota,35\n")
    assert types(site, tmp_path, "migrate")[0] == 0


def test_the_wheel_holds_all_that_is_read_while_it_runs(site: Path) -> None:
    for name in (
        "bot/shipped/config.yaml",
        "bot/shipped/.env.example",
        "bot/shipped/censuses/sp2020/faq.yaml",
        "bot/shipped/data/demo/kudus/config.yaml",
        "bot/shipped/data/areas/provinces.csv",
        "bot/shipped/deploy/sensusbot.service",
        "presentation/locales/mad/home.ftl",
        "understanding/words/slang.tsv",
        "simulator/page/static/index.html",
        "storage/migrations/env.py",
    ):
        assert (site / name).exists(), name
