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
for words in {commands!r}:
    sys.argv = ["sensusbot", *words]
    try:
        main()
    except SystemExit as end:
        print("ended with", end.code or 0)
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built without a network and unpacked as an installer does it."""
    folder = tmp_path_factory.mktemp("wheel")
    # What pip asks of the project as well, without pip's own seconds.
    build = ["-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run([sys.executable, *build], cwd=ROOT, check=True, capture_output=True)
    (wheel,) = folder.glob("sensusbot-*.whl")
    with zipfile.ZipFile(wheel) as packed:
        packed.extractall(folder / "site")
    return folder / "site"


def types(site: Path, folder: Path, *commands: list[str], **environment: str) -> list[str]:
    """Type commands one after another, in one process; return what they said."""
    run = RUN.format(site=str(site), root=str(ROOT), commands=commands)
    done = subprocess.run(
        [sys.executable, "-c", run],
        cwd=folder,
        env={"HOME": str(folder), "PATH": "", **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=True,
    )
    assert "Traceback" not in done.stdout, done.stdout
    return done.stdout.splitlines()


def test_the_wheel_starts_in_a_folder_of_its_own(site: Path, tmp_path: Path) -> None:
    nowhere = "http://127.0.0.1:1"
    said = types(site, tmp_path, ["check"], ["migrate"], ["doctor"], SENSUSBOT_API_BASE=nowhere)
    ends = [line for line in said if line.startswith("ended with")]
    assert ends == ["ended with 0", "ended with 0", "ended with 2"], said
    assert (tmp_path / "sensusbot.db").exists()
    wrong = {line.split(":")[0] for line in said if line.startswith("✗")}
    assert wrong == {"✗ token", "✗ hash key", "✗ Telegram"}
    assert any("✓ database: at revision" in line for line in said)


def test_what_lies_in_the_folder_comes_first(site: Path, tmp_path: Path) -> None:
    (tmp_path / "config.yaml").write_text("census: sp2020\nareas: ['35.99']\n")
    own = tmp_path / "data" / "areas"
    own.mkdir(parents=True)
    (own / "own.csv").write_text("code,name,level,parent_code\n35.99,Kota Baru,kota,35\n")
    assert types(site, tmp_path, ["migrate"])[-1] == "ended with 0"


def test_the_wheel_holds_all_that_is_read_while_it_runs(site: Path) -> None:
    for name in (
        "bot/shipped/config.yaml",
        "bot/shipped/.env.example",
        "bot/shipped/censuses/sp2020/faq.yaml",
        "bot/shipped/data/demo/kudus/config.yaml",
        "bot/shipped/data/areas/bps_codes.csv",
        "bot/shipped/deploy/sensusbot.service",
        "presentation/locales/mad/home.ftl",
        "understanding/words/slang.tsv",
        "simulator/page/static/index.html",
        "storage/migrations/env.py",
    ):
        assert (site / name).exists(), name
