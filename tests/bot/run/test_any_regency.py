"""Any regency works from config.yaml alone: by code or name, in its zone, with its villages."""

import re
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import yaml

from bot.run.wiring import make_catalogue, make_census, make_rules
from bot.settings.reading import SettingsError, read_deployment
from bot.settings.settings import Deployment
from census.units import UnitCode, UnitKind
from services.ports.unit_of_work import UnitOfWork
from tests.bot.terminal import Terminal

LOCALES = Path(__file__).parents[3]


@pytest.fixture
def written(tmp_path: Path) -> Path:
    return tmp_path / "config.yaml"


def reading(path: Path, areas: str) -> Deployment:
    path.write_text(f"census: sp2020\nareas: {areas}\n", encoding="utf-8")
    return read_deployment(path)


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("35.09", ["35.09"]),
        ("35.10", ["35.10"]),
        ("[35.1]", ["35.10"]),
        ('["33.19"]', ["33.19"]),
        ("Kudus", ["33.19"]),
        ("kab. gowa", ["73.06"]),
        ("Kota Bogor", ["32.71"]),
        ("Kabupaten Bogor", ["32.01"]),
        ("KABUPATEN JAYAPURA", ["91.03"]),
        ("[Kabupaten Bogor, Kota Bogor]", ["32.01", "32.71"]),
        ("[32.01, Kota Bogor]", ["32.01", "32.71"]),
        ("Kotabaru", ["63.02"]),
    ],
)
def test_a_regency_is_written_as_a_code_or_a_name(
    written: Path, typed: str, codes: list[str]
) -> None:
    assert list(reading(written, typed).areas) == codes


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (
            "Bogor",
            "Bogor is the name of 2: 32.01 Kabupaten Bogor, 32.71 Kota Bogor; write the code",
        ),
        ("Gowaa", "no regency or city is called Gowaa; did you mean 73.06 Kabupaten Gowa?"),
        (
            "Zzyzx",
            "no regency or city is called Zzyzx; sensusbot areas NAME finds one, also by its "
            "province",
        ),
        ("[Kudus, 33.19]", "each once, 33.19 is here twice"),
    ],
)
def test_a_wrong_name_is_refused_with_the_nearest(written: Path, typed: str, said: str) -> None:
    with pytest.raises(SettingsError) as caught:
        reading(written, typed)
    assert str(caught.value) == f"{written}: areas: {said}."


def test_a_regency_of_ones_own_file_is_meant_by_its_name(written: Path) -> None:
    own = written.parent / "data" / "areas"
    own.mkdir(parents=True)
    (own / "own.csv").write_text("code,name,level,parent_code\n35.99,Kota Wakanda,kota,35\n")
    assert reading(written, "Wakanda").areas == ("35.99",)


@pytest.mark.parametrize(
    ("areas", "zone", "evening"),
    [
        (["33.19"], "WIB", 20),
        (["32.01", "32.71"], "WIB", 20),
        (["73.06"], "WITA", 19),
        (["91.03"], "WIT", 18),
    ],
)
def test_texts_and_quiet_hours_are_in_the_zone_of_the_regency(
    areas: list[str], zone: str, evening: int
) -> None:
    deployment = Deployment.model_validate({"census": "sp2020", "areas": areas})
    census = make_census(deployment)
    texts = make_catalogue(deployment, census).texts(None)
    noon = datetime(2020, 3, 5, 5, tzinfo=UTC)
    assert texts.time(noon) == f"{12 + 20 - evening}.00 {zone}"
    assert texts.plain("later-none").split(" pukul ")[1].startswith(f"23.59 {zone}")

    rules = make_rules(deployment, census)
    wib = ZoneInfo("Asia/Jakarta")
    before = datetime(2020, 3, 5, evening - 1, 59, tzinfo=wib)
    night = datetime(2020, 3, 5, evening, 1, tzinfo=wib)
    assert rules.decent(before) == before
    assert rules.decent(night) == datetime(2020, 3, 6, evening - 13, tzinfo=wib)


@pytest.mark.parametrize(
    ("areas", "team", "head"),
    [
        (["32.71"], "tim sensus kota", "Wali Kota"),
        (["32.01"], "tim sensus kabupaten", "Bupati"),
        (["32.01", "32.71"], "tim sensus kabupaten", "Bupati"),
    ],
)
def test_a_city_is_called_a_city(areas: list[str], team: str, head: str) -> None:
    deployment = Deployment.model_validate({"census": "sp2020", "areas": areas})
    texts = make_catalogue(deployment, make_census(deployment)).texts(None)
    assert texts.plain("desk-who-regency") == team
    assert f"Laporan ini untuk {head} dan" in texts.plain("error-brief-not-yours")


def test_regencies_in_two_zones_want_two_bots() -> None:
    deployment = Deployment.model_validate({"census": "sp2020", "areas": ["35.10", "51.71"]})
    with pytest.raises(SettingsError, match="they lie in WIB and WITA"):
        make_census(deployment)


def test_no_text_names_a_zone_of_its_own() -> None:
    folders = (LOCALES / "presentation" / "locales", LOCALES / "censuses" / "sp2020" / "locales")
    files = [file for folder in folders for file in folder.rglob("*.ftl")]
    zone = re.compile(r"\b(WIB|WITA|WIT)\b")
    assert len(files) > 100
    assert [file for file in files if zone.search(file.read_text(encoding="utf-8"))] == []


def test_gowa_begins_with_one_line_of_config_yaml(terminal: Terminal) -> None:
    terminal.file("config.yaml", yaml.safe_dump({"census": "sp2020", "areas": "Gowa"}))
    terminal.says("migrate")

    async def villages(uow: UnitOfWork) -> list[str]:
        inside = await uow.units.within(UnitKind.VILLAGE, UnitCode("73.06"))
        everywhere = await uow.units.within(UnitKind.VILLAGE)
        assert len(inside) == len(everywhere)
        return [village.name for village in inside]

    names = terminal.stored(villages)
    assert len(names) == 167
    assert "Malino" in names
    path = terminal.file("wrong.csv", "kecamatan;keluarga\nBontonompo Selatn;5\n")
    refused = terminal.types("import", "recap", path, "--as-of", "2020-03-06T07:00")
    assert "73.06.16 Bontonompo Selatan, 73.06.01 Bontonompo" in refused.output
    path = terminal.file("r.csv", "kecamatan;keluarga\nTinggi Moncong;812\n")
    said = terminal.says("import", "recap", path, "--as-of", "2020-03-06T07:00")
    assert "07.00 WITA" in said
    assert "812 keluarga" in said


def test_a_regency_and_its_city_share_a_bot_and_a_name_of_both_wants_its_code(
    terminal: Terminal,
) -> None:
    areas = ["Kabupaten Bogor", "Kota Bogor"]
    terminal.file("config.yaml", yaml.safe_dump({"census": "sp2020", "areas": areas}))
    terminal.says("migrate")
    moment = ("--as-of", "2020-03-06T07:00")
    path = terminal.file("both.csv", "desa;keluarga\nBatu Tulis;4\n")
    refused = terminal.types("import", "recap", path, *moment)
    assert "32.01.21.2011 Batu Tulis, 32.71.01.1001 Batu Tulis" in refused.output
    path = terminal.file("codes.csv", "kode;keluarga\n32.01;13\n32.71;12\n")
    terminal.says("import", "recap", path, *moment, "--publish", "--yes")
    rows = terminal.board("regency")["rows"]
    assert {row["name"]: row["completed"] for row in rows} == {
        "Kabupaten Bogor": 13,
        "Kota Bogor": 12,
    }


def test_a_village_that_a_file_renames_later_has_its_new_name(terminal: Terminal) -> None:
    terminal.says("migrate")
    own = terminal.folder / "data" / "areas" / "own.csv"
    own.parent.mkdir(parents=True)
    own.write_text("code,name,level,parent_code\n35.09.12.2002,Sabrang Baru,desa,35.09.12\n")
    terminal.says("migrate")

    async def name(uow: UnitOfWork) -> str:
        village = await uow.units.get(UnitCode("35.09.12.2002"))
        assert village is not None
        return village.name

    assert terminal.stored(name) == "Sabrang Baru"


def test_areas_are_looked_up_by_name_and_written_to_be_corrected(terminal: Terminal) -> None:
    assert terminal.says("areas").splitlines()[0] == (
        "35.09  Kabupaten Jember, Jawa Timur, WIB: 31 districts, 248 villages"
    )
    said = terminal.says("areas", "bogor").splitlines()
    assert [line[:22] for line in said[:2]] == ["32.01  Kabupaten Bogor", "32.71  Kota Bogor, Jaw"]
    assert said[2].startswith("From: codes of Kemendagri")
    assert len(terminal.says("areas", "73").splitlines()) == 25
    wrong = terminal.types("areas", "Zzyzx")
    assert (wrong.exit_code, wrong.stdout) == (1, "")
    assert wrong.stderr == "No regency, city or province is called Zzyzx, or nearly so.\n"

    own = terminal.folder / "data" / "areas" / "gowa.csv"
    own.parent.mkdir(parents=True)
    assert "186 areas" in terminal.says("areas", "gowa", "--out", str(own))
    assert terminal.types("areas", "gowa", "--out", str(own)).exit_code == 1
    lines = own.read_text().splitlines(keepends=True)
    own.write_text("".join(lines[:-1]))
    again = terminal.says("areas", "73.06")
    assert "18 districts, 166 villages" in again
    assert "These files come first" in again
    (own.parent / "bad.csv").write_text("code;name\n1;2\n")
    assert terminal.types("areas", "73.06").exit_code == 2
