import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from bot.cli.agreeing import agrees
from census.identity.hashing import NumberHasher
from census.identity.numbers import FamilyCardNumber, Nik, Nip
from census.people.people import ChatId, Grant, Role
from census.push.kinds import MessageKind
from census.units import Measure, UnitCode, UnitKind
from services.campaign.composing.triggered import THANKS
from services.offices.joining import join_office
from services.ports.unit_of_work import UnitOfWork
from tests.bot.terminal import KEY, Terminal
from tests.presentation.every.examples import texts_in

AMBULU = "35.09.12"
WORKPLACES = """
    kode;nama;jenis;wilayah;pegawai
    opd-dinkes;Dinas Kesehatan;OPD;35.09;910
    opd-dinsos;Dinas Sosial;OPD;35.09;100
    pt-sampoerna;PT Sampoerna;perusahaan;35.09.12;1.200
"""
NIP, HEADS_NIP = "198503152010012001", "197004121998031001"
NIK, FAMILY_CARD = "3509125203850001", "3509121206150001"
ROSTER = f"""
    NIP;Nama;OPD;Kepala
    {NIP};Rina Lestari;opd-dinkes;tidak
    {HEADS_NIP};Agus Wibowo;Dinas Kesehatan;ya
"""
REGISTRY = f"""
    NIK;KK;Status;Tanggal
    {NIK};{FAMILY_CARD};lengkap;2020-03-05 18:00
"""
DISTRICTS = """
    kode;keluarga;dasar
    35.09.12;1.204;2.310
    35.09.13;1.300;2.000
    35.09.19;300;2.000
"""
SITI = ChatId(101)
HASHER = NumberHasher(KEY.encode())


def test_from_an_empty_database_to_a_board(terminal: Terminal, tmp_path: Path) -> None:
    terminal = replace(
        terminal,
        environment={
            **terminal.environment,
            "SENSUSBOT_DATABASE_URL": f"sqlite:///{tmp_path / 'new.db'}",
        },
    )
    assert "revision" in terminal.says("migrate")
    units = terminal.says("import", "units", terminal.file("units.csv", WORKPLACES))
    assert units == "3 unit sudah tersimpan, 3 di antaranya dengan jumlah pegawai.\n"
    roster = terminal.says("import", "roster", terminal.file("roster.csv", ROSTER))
    assert roster.splitlines() == [
        "Baru (2): Rina Lestari, Agus Wibowo",
        "Kepala baru (1): Agus Wibowo (opd-dinkes)",
        "Tetap: 0",
        "2 pegawai di 1 kantor sudah tersimpan, 2 di antaranya baru.",
    ]
    recap = terminal.file("recap.csv", "kode;pegawai\nopd-dinkes;803\nopd-dinsos;100\n")
    terminal.says("import", "recap", recap, "--as-of", "2020-03-06")
    terminal.says("publish")
    board = terminal.board("office")
    assert board["totals"]["completed"] == 903
    assert [row["code"] for row in board["rows"]] == ["opd-dinsos", "opd-dinkes"]


def test_a_workplace_without_a_parent_belongs_to_the_regency(terminal: Terminal) -> None:
    units = terminal.file("units.csv", "kode;nama;jenis\nopd-satu;Dinas Satu;OPD\n")
    terminal.says("import", "units", units)

    async def above(uow: UnitOfWork) -> UnitCode | None:
        unit = await uow.units.get(UnitCode("opd-satu"))
        return unit.parent if unit else None

    assert terminal.stored(above) == "35.09"


def test_units_can_be_tried_out(terminal: Terminal) -> None:
    units = terminal.file("units.csv", WORKPLACES)
    said = terminal.says("import", "units", units, "--dry-run")
    assert said == "3 unit bisa diterima: 3 baru, 0 berubah.\nTidak ada yang diubah.\n"
    terminal.says("import", "units", units)
    assert "0 baru, 0 berubah" in terminal.says("import", "units", units, "--dry-run")


def test_bases_of_areas_come_with_source_and_day(terminal: Terminal) -> None:
    lines = "Kecamatan;Jumlah KK;Jumlah Penduduk\nAmbulu;32.000;105.000\nPuger;36.000;115.000\n"
    file = terminal.file("dasar.csv", lines)
    words = ("import", "bases", file, "--source", "Dukcapil", "--as-of", "2020-02-15")
    terminal.says(*words, "--dry-run")
    terminal.takes_recap("kecamatan;keluarga\nAmbulu;16000\nPuger;9000\n")
    assert terminal.board("district")["totals"]["base"] == 0
    assert terminal.says(*words) == (
        "4 jumlah dasar terbaca, sumber Dukcapil, per 15 Februari 2020.\n"
    )
    terminal.takes_recap("kecamatan;keluarga\nAmbulu;16001\nPuger;9000\n", as_of="2020-03-06T08:00")
    assert terminal.board("district")["totals"]["base"] == 68_000
    done = terminal.types("import", "bases", terminal.file("x.csv", "Kecamatan;KK\nAntah;5\n"))
    assert "Jumlah dasar belum bisa diterima" in done.stderr


def test_bases_that_contradict_what_stands_are_told_before_they_count(terminal: Terminal) -> None:
    def said(lines: str, day: str, *words: str) -> str:
        file = terminal.file("dasar.csv", f"Kecamatan;KK\n{lines}")
        return terminal.says("import", "bases", file, "--as-of", day, *words)

    said("Ambulu;32.000\nPuger;36.000\n", "2020-02-15")
    told = said("Ambulu;3.200\nPuger;36.100\n", "2020-02-16", "--dry-run")
    assert "Berubah (2): Ambulu 32.000 → 3.200 keluarga, Puger 36.000 → 36.100 keluarga" in told
    assert "hari yang sama (1): Ambulu" in said("Ambulu;32.100\n", "2020-02-15", "--dry-run")
    assert "sudah ada yang lebih baru (1): Ambulu" in said("Ambulu;31.000\n", "2020-02-14")
    assert said("Ambulu;32.000\n", "2020-02-16").count("\n") == 1
    parts = "kode;KK\n35.09.12;100\n35.09.12.2002;40\n35.09.12.2004;50\n"
    odd = terminal.says("import", "bases", terminal.file("bagian.csv", parts), "--dry-run")
    assert "Ambulu: tertulis 100 keluarga, jumlah bagiannya 90." in odd


@pytest.mark.parametrize(
    ("what", "lines", "cell"),
    [
        ("units", f"kode;nama;jenis\nopd-x;Dinas {NIP};OPD\n", "B2"),
        ("units", f"kode;nama;jenis\nopd-{NIK};Dinas;OPD\n", "A2"),
        ("roster", f"nip;nama;opd\n{NIP};Rina, KK 3509-1212-0615-0001;opd-dinkes\n", "B2"),
    ],
)
def test_a_list_with_a_number_among_its_words_is_kept_nowhere(
    terminal: Terminal, what: str, lines: str, cell: str
) -> None:
    terminal.says("import", "units", terminal.file("offices.csv", WORKPLACES))
    done = terminal.types("import", what, terminal.file("list.csv", lines))
    assert done.exit_code == 1
    assert f"{cell} " in done.stderr
    assert "ada nomor seperti NIK, KK, atau NIP" in done.stderr
    kept = [each.read_bytes() for each in terminal.folder.glob("terminal.db*")]
    for number in (NIP, NIK, "3509-1212-0615-0001"):
        assert number not in done.output
        assert not any(number.encode() in content for content in kept)


def test_the_areas_of_the_deployment_are_there_without_anybodys_doing(terminal: Terminal) -> None:
    terminal.says("migrate")

    async def villages(uow: UnitOfWork) -> tuple[int, int]:
        within = len(await uow.units.within(UnitKind.VILLAGE, UnitCode("35.09")))
        return within, len(await uow.units.within(UnitKind.VILLAGE))

    assert terminal.stored(villages) == (248, 248)


def test_a_recap_changes_no_board_before_it_is_published(terminal: Terminal) -> None:
    said = terminal.says(
        "import", "recap", terminal.file("r.csv", DISTRICTS), "--as-of", "2020-03-06T07:00"
    )
    assert "Rekap per 6 Maret 2020, 07.00 WIB" in said
    assert "2.804 dari 6.310 keluarga" in said
    assert said.endswith("Untuk menerbitkan: sensusbot publish --snapshot 1\n")
    assert terminal.board("district")["rows"] == []


def test_a_preview_names_what_looks_odd(terminal: Terminal) -> None:
    file = terminal.file("r.csv", "kode;kecamatan;keluarga;dasar\n35.09.12;Puger;1.204;1.000\n")
    said = terminal.says("import", "recap", file, "--as-of", "2020-03-06")
    assert 'B2 (kecamatan): Tertulis "Puger", padahal kode 35.09.12 adalah Ambulu.' in said
    assert "Ambulu: 1.204 keluarga melebihi jumlah seluruhnya, 1.000." in said


def test_a_recap_can_be_published_at_once(terminal: Terminal) -> None:
    said = terminal.takes_recap(DISTRICTS)
    assert "Data per 6 Maret 2020, 07.00 WIB sudah terbit." in said
    assert len(terminal.board("district")["rows"]) == 3


def test_publish_takes_the_oldest_recap_and_counts_the_others(terminal: Terminal) -> None:
    file = terminal.file("r.csv", DISTRICTS)
    for day in ("2020-03-07", "2020-03-06"):
        terminal.says("import", "recap", file, "--as-of", day)
    said = terminal.says("publish", "--yes")
    assert "Data per 6 Maret 2020, 23.59 WIB sudah terbit." in said
    assert "Masih ada 1 rekap lain yang menunggu." in said
    assert "per 7 Maret 2020" in terminal.says("publish", "--yes")


def test_publishing_twice_changes_nothing(terminal: Terminal) -> None:
    terminal.takes_recap(DISTRICTS)
    said = terminal.says("publish", "--snapshot", "1")
    assert said == (
        "Data per 6 Maret 2020, 07.00 WIB sudah terbit sebelumnya. Tidak ada yang berubah.\n"
    )


def test_publish_without_a_recap_that_waits_says_so(terminal: Terminal) -> None:
    assert terminal.says("publish") == "Tidak ada rekap yang menunggu.\n"


def test_a_number_that_no_recap_has_is_refused(terminal: Terminal) -> None:
    done = terminal.types("publish", "--snapshot", "7")
    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr.startswith("Rekap nomor 7 tidak ada.")


def test_a_board_as_json_is_exact(terminal: Terminal) -> None:
    terminal.takes_recap(DISTRICTS, as_of="2020-03-05T18:00")
    terminal.takes_recap(DISTRICTS.replace("1.204", "1.504"))
    board = terminal.board("district", "--area", "35.09")
    first, second, third = board.pop("rows")
    assert board.pop("published_at").endswith("+07:00")
    assert board == {
        "board": "district",
        "area": "35.09",
        "area_name": "Kabupaten Jember",
        "as_of": "2020-03-06T07:00:00+07:00",
        "source": "BPS",
        "measure": "families",
        "counts": ["started", "confirmed"],
        "counts_from": "recap",
        "illustrative": False,
        "phase_over": "online",
        "final": False,
        "totals": {
            "completed": 3104,
            "base": 6310,
            "rate": "1552/3155",
            "percent": 49.2,
            "units": 31,
            "units_counted": 3,
            "units_of_newest_moment": 3,
            "other_measures": {},
        },
        "band": None,
        "bases": [{"source": "BPS", "as_of": "2020-03-06"}],
        "improved_day": {
            "unit": AMBULU,
            "growth": "10/77",
            "since": "2020-03-05T18:00:00+07:00",
        },
        "improved_week": None,
    }
    assert first == {
        "rank": 1,
        "movement": 1,
        "code": AMBULU,
        "name": "Ambulu",
        "district": None,
        "completed": 1504,
        "base": 2310,
        "rate": "752/1155",
        "percent": 65.1,
        "as_of": "2020-03-06T07:00:00+07:00",
        "targets": [
            {"owner": "Bupati", "share": "1/2", "percent": 50.0, "missing": 0, "reached": True},
            {"owner": "BPS", "share": "27/100", "percent": 27.0, "missing": 0, "reached": True},
        ],
        "to_overtake": None,
        "next_above": None,
        "daily_pace": None,
        "gained": 300,
    }
    assert (second["movement"], second["to_overtake"], second["next_above"]) == (-1, 3, AMBULU)
    assert [target["missing"] for target in third["targets"]] == [700, 240]


def test_a_board_tells_what_else_its_data_counts(terminal: Terminal) -> None:
    terminal.takes_recap("kode;keluarga;jiwa\n35.09.12;100;380\n35.09.13;50;190\n")
    totals = terminal.board("district")["totals"]
    assert (totals["completed"], totals["base"], totals["rate"]) == (150, 0, None)
    assert totals["other_measures"]["persons"]["completed"] == 570


def test_a_board_without_data_is_an_empty_document(terminal: Terminal) -> None:
    board = terminal.board("company")
    assert (board["as_of"], board["rows"]) == (None, [])
    assert board["totals"]["completed"] == 0


def test_a_board_without_data_says_so(terminal: Terminal) -> None:
    assert terminal.says("board", "company").startswith("Belum ada data yang terbit")


def test_a_board_is_a_table_that_fits_a_terminal(terminal: Terminal) -> None:
    terminal.says("import", "units", terminal.file("units.csv", WORKPLACES))
    terminal.takes_recap(DISTRICTS)
    table = terminal.says("board", "district", "--area", "35.09")
    assert max(map(len, table.splitlines())) <= 80
    assert "Peringkat 3 kecamatan di Kabupaten Jember" in table
    assert "Target: 50% (Bupati) dan 27% (BPS)" in table
    assert re.search(r"3 +Kaliwates +300 +2\.000 +15,0% +700 +240", table)
    assert "Yang dihitung: " in table
    assert "Data menurut rekap BPS per 6 Maret 2020, 07.00 WIB" in table
    assert "contoh" not in table
    assert "<" not in table


def test_a_board_speaks_english_when_asked(terminal: Terminal) -> None:
    terminal.takes_recap(DISTRICTS)
    assert "2,000" in terminal.says("board", "district", "--lang", "en")


def test_a_unit_whose_base_is_not_known_has_no_rank_in_the_table(terminal: Terminal) -> None:
    terminal.takes_recap("kode;keluarga\n35.09.12;5\n")
    assert re.search(r"\n +Ambulu +5 +- +-", terminal.says("board", "district"))


def test_made_up_figures_are_marked_as_such(terminal: Terminal) -> None:
    async def make_up(uow: UnitOfWork) -> None:
        bases = await uow.units.bases(Measure.EMPLOYEES)
        await uow.units.put([], [replace(base, illustrative=True) for base in bases.values()])

    terminal.says("import", "units", terminal.file("units.csv", WORKPLACES))
    terminal.stored(make_up)
    terminal.takes_recap("kode;pegawai\nopd-dinkes;803\n")
    assert terminal.board("office")["illustrative"] is True
    assert "Angka contoh" in terminal.says("board", "office")


@pytest.mark.parametrize("area", ["99.99", "Ambulu"])
def test_an_area_that_is_not_there_is_refused(terminal: Terminal, area: str) -> None:
    done = terminal.types("board", "village", "--area", area, "--json")
    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr.startswith(f'Tidak ada wilayah dengan kode "{area}".')


def test_a_recap_cannot_be_of_a_day_that_has_not_come(terminal: Terminal) -> None:
    done = terminal.types(
        "import", "recap", terminal.file("r.csv", DISTRICTS), "--as-of", "2999-01-01"
    )
    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr.startswith("1 Januari 2999 belum tiba.")


@pytest.mark.parametrize(
    ("what", "day", "said"),
    [
        ("recap", "2020-12-31", "setelah sensus berakhir (31 Juli 2020)"),
        ("finished", "2020-12-31", "setelah sensus berakhir (31 Juli 2020)"),
        ("finished", "2020-01-31", "sebelum sensus dimulai (15 Februari 2020)"),
    ],
)
def test_figures_are_of_a_day_of_the_census(
    terminal: Terminal, what: str, day: str, said: str
) -> None:
    done = terminal.types("import", what, terminal.file("r.csv", DISTRICTS), "--as-of", day)
    assert (done.exit_code, done.stdout) == (1, "")
    assert said in done.stderr


def test_a_moment_that_is_none_is_a_wrong_use(terminal: Terminal) -> None:
    done = terminal.types(
        "import", "recap", terminal.file("r.csv", DISTRICTS), "--as-of", "kemarin"
    )
    assert done.exit_code == 2
    assert "2020-03-06T07:00" in done.stderr


def test_whoever_is_complete_by_the_registry_is_thanked_once(terminal: Terminal) -> None:
    household = HASHER.household(FamilyCardNumber.parse(FAMILY_CARD))

    async def join(uow: UnitOfWork) -> None:
        person = await uow.people.add(SITI, at=datetime(2020, 3, 1, tzinfo=UTC))
        await uow.people.change(person, household=household)

    async def owed(uow: UnitOfWork) -> list[MessageKind]:
        return [each.kind for each in await uow.deliveries.of_chat(SITI)]

    terminal.stored(join)
    file = terminal.file("registry.csv", REGISTRY)
    assert "1 ucapan terima kasih" in terminal.says("import", "registry", file)
    assert "0 ucapan terima kasih" in terminal.says("import", "registry", file)
    assert terminal.stored(owed) == [THANKS]


def test_who_has_joined_already_becomes_head_with_the_next_roster(terminal: Terminal) -> None:
    async def join(uow: UnitOfWork) -> None:
        moment = datetime(2020, 3, 1, tzinfo=UTC)
        person = await uow.people.add(SITI, at=moment)
        await join_office(uow, person, HASHER.employee(Nip.parse(NIP)), at=moment)

    async def grants(uow: UnitOfWork) -> set[Grant]:
        person = await uow.people.get(SITI)
        return set(person.grants) if person else set()

    health, social = UnitCode("opd-dinkes"), UnitCode("opd-dinsos")
    terminal.says("import", "units", terminal.file("units.csv", WORKPLACES))
    terminal.says("import", "roster", terminal.file("roster.csv", ROSTER))
    terminal.stored(join)
    assert terminal.stored(grants) == {Grant(Role.EMPLOYEE, health)}
    moved = ROSTER.replace("Lestari;opd-dinkes;tidak", "Lestari;opd-dinsos;ya")
    asked = terminal.types_and_answers("n", "import", "roster", terminal.file("roster.csv", moved))
    assert asked.exit_code == 1
    assert "Pindah kantor (1): Rina Lestari: opd-dinkes → opd-dinsos" in asked.stdout
    assert "Kepala baru (1): Rina Lestari (opd-dinsos)" in asked.stdout
    nobody = terminal.file("roster.csv", ROSTER.replace(";ya\n", ";tidak\n"))
    said = terminal.says("import", "roster", nobody, "--dry-run")
    assert "Bukan kepala lagi (1): Agus Wibowo (opd-dinkes)" in said
    assert "tanpa diberi tahu" not in asked.stdout
    assert terminal.stored(grants) == {Grant(Role.EMPLOYEE, health)}
    file = terminal.file("roster.csv", moved)
    done = terminal.types_and_answers("entah\nYa", "import", "roster", file)
    assert done.exit_code == 0, done.stderr
    assert done.stdout.count("Simpan perubahan ini? [ya/tidak]: ") == 2
    assert "Jawab ya atau tidak." in done.stdout
    assert "Error" not in done.output
    assert terminal.stored(grants) == {
        Grant(Role.EMPLOYEE, social),
        Grant(Role.OFFICE_HEAD, social),
    }


@pytest.mark.parametrize(
    ("said", "agreed"),
    [
        (" Inggih.", True),
        ("èngghi", True),
        ("Y", True),
        ("mboten", False),
        ("t", False),
        ("", False),
    ],
)
def test_a_question_takes_yes_and_no_of_every_language(said: str, agreed: bool) -> None:
    texts = texts_in("mad")
    asks = typer.Typer()
    asks.command()(lambda: typer.echo(agrees(texts, "finished-sure")))
    asked = CliRunner().invoke(asks, input=f"{said}\n").stdout
    assert "[engghi/bhunten]" in asked
    assert asked.splitlines()[-1].endswith(str(agreed))


def test_no_identity_number_reaches_the_disk(terminal: Terminal) -> None:
    terminal.says("import", "units", terminal.file("units.csv", WORKPLACES))
    roster, registry = terminal.folder / "roster.csv", terminal.folder / "registry.csv"
    terminal.says("import", "roster", terminal.file(roster.name, ROSTER))
    terminal.says("import", "registry", terminal.file(registry.name, REGISTRY))
    for path in (roster, registry):
        path.unlink()
    kept = b"".join(path.read_bytes() for path in terminal.folder.iterdir())
    for number in (NIP, HEADS_NIP, NIK, FAMILY_CARD):
        assert number.encode() not in kept


def test_what_the_command_line_does_is_in_the_audit(terminal: Terminal) -> None:
    terminal.says("import", "units", terminal.file("units.csv", WORKPLACES))
    terminal.takes_recap(DISTRICTS)

    async def actions(uow: UnitOfWork) -> list[tuple[str, str]]:
        return [(entry.actor, entry.action) for entry in await uow.audit.newest()]

    assert sorted(terminal.stored(actions)) == [
        ("command line", "recap published"),
        ("command line", "recap staged"),
        ("command line", "units imported"),
    ]


def test_a_registry_dated_ahead_or_against_itself_is_refused_by_its_rows(
    terminal: Terminal,
) -> None:
    """Dated 2031 it would stand against every file of the campaign."""
    for date, words in (("2031-03-05", "belum tiba"), ("2019-03-05", "sebelum sensus")):
        file = terminal.file(
            "r.csv", f"NIK;KK;Status;Tanggal\n{NIK};{FAMILY_CARD};lengkap;{date}\n"
        )
        done = terminal.types("import", "registry", file)
        assert (done.exit_code, f'D2 (Tanggal): "{date}" {words}' in done.stderr) == (1, True)
    rows = f"{NIK};{FAMILY_CARD};lengkap;2020-03-05\n{NIK[:-1]}2;{FAMILY_CARD};belum;2020-03-05\n"
    done = terminal.types(
        "import", "registry", terminal.file("r.csv", f"NIK;KK;Status;Tanggal\n{rows}")
    )
    assert done.exit_code == 1
    assert "C3 (Status): Baris ini bertentangan dengan baris 2" in done.stderr
    history = (("respon", 4), ("lengkap", 5), ("belum", 4))
    rows = "".join(f"{NIK};{FAMILY_CARD};{word};2020-03-0{day}\n" for word, day in history)
    done = terminal.types(
        "import", "registry", terminal.file("r.csv", f"NIK;KK;Status;Tanggal\n{rows}")
    )
    assert done.exit_code == 1
    assert "C4 (Status): Baris ini bertentangan dengan baris 2" in done.stderr


def test_a_registry_that_was_wrong_is_taken_back(terminal: Terminal) -> None:
    head, pair = "NIK;KK;Status;Tanggal\n", f"{NIK};{FAMILY_CARD}"
    terminal.says("import", "registry", terminal.file("a.csv", f"{head}{pair};respon;2020-03-04\n"))
    other = f"{NIK[:-1]}2;{FAMILY_CARD[:-1]}2"
    wrong = f"{head}{pair};lengkap;2020-03-05\n{other};lengkap;2020-03-05\n"
    terminal.says("import", "registry", terminal.file("b.csv", wrong))
    listed = terminal.says("import", "registry", "--list")
    assert "Nomor 2 · 2 baris" in listed

    early = terminal.types("import", "registry", "--undo", "1")
    assert (early.exit_code, "nomor 2 dulu" in early.stderr) == (1, True)
    said = terminal.says("import", "registry", "--undo", "2")
    assert "2 keluarga kembali" in said

    async def look(uow: UnitOfWork) -> list[str]:
        cards = [FAMILY_CARD, f"{FAMILY_CARD[:-1]}2"]
        niks = [NIK, f"{NIK[:-1]}2"]
        pairs = [
            HASHER.pair(Nik.parse(nik), FamilyCardNumber.parse(card))
            for nik, card in zip(niks, cards, strict=True)
        ]
        found = [await uow.registry.find(each) for each in pairs]
        return [f"{each.progress} {each.as_of.day}" if each else "-" for each in found]

    assert terminal.stored(look) == ["started 3", "-"]
    assert "ditarik" in terminal.says("import", "registry", "--list")
    terminal.says(
        "import", "registry", terminal.file("c.csv", f"{head}{pair};lengkap;2020-03-05\n")
    )
    assert terminal.stored(look) == ["complete 4", "-"]


def test_numbers_of_employees_of_a_day_to_come_are_refused(terminal: Terminal) -> None:
    """The newest base counts: one of 2031 would stand against all that follow."""
    file = terminal.file("units.csv", WORKPLACES)
    done = terminal.types("import", "units", file, "--as-of", "2031-02-15")
    assert (done.exit_code, done.stderr) == (
        1,
        "15 Februari 2031 belum tiba. Berkas hanya bisa menceritakan yang sudah lewat.\n",
    )


def test_a_folder_without_config_is_said_where_something_is_taken_in(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    monkeypatch.chdir(elsewhere)
    done = terminal.types("import", "units", terminal.file("units.csv", WORKPLACES))
    assert "config.yaml is not here" in done.stderr
    assert "sensusbot template config" in done.stderr
    own = str(terminal.folder / "config.yaml")
    named = terminal.file("units.csv", WORKPLACES)
    assert terminal.types("import", "units", named, "--config", own).stderr == ""


def test_a_roster_before_any_office_is_told_that_offices_come_first(terminal: Terminal) -> None:
    done = terminal.types("import", "roster", terminal.file("roster.csv", ROSTER))
    assert "Belum ada kantor" in done.stderr
    assert "misalnya -" not in done.stderr
