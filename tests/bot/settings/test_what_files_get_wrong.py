"""Every finding of a file, in words: a small file that gets it wrong for each."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import cache
from zoneinfo import ZoneInfo

import pytest

from bot.settings.places import AREAS
from census.errors import FileError, Finding
from census.fieldwork.blocks import Block, BlockCode
from census.identity.hashing import NumberHasher
from census.units import Unit, UnitCode, UnitKind
from presentation.recaps.findings import sentence
from services.ports.incoming import MOST_RECAP_BYTES, KnownUnits
from sources.fieldwork.blocks import read_blocks
from sources.fieldwork.civil_counts import read_civil_counts
from sources.fieldwork.progress import read_progress
from sources.fieldwork.workers import read_fieldworkers
from sources.recaps.dates import read_as_of
from sources.recaps.files import read_recap
from sources.registers.areas import areas_of, load_bps_codes
from sources.registers.finished import read_finished
from sources.registers.registry.files import RegistryFile
from sources.registers.rosters import read_roster
from sources.registers.units import read_units
from sources.registers.workers import read_workers
from tests.bot.terminal import Terminal
from tests.presentation.chat.test_refusals_have_words import every_finding
from tests.presentation.every.examples import LANGUAGES, texts_in
from tests.support.files.recap_examples import DAYS
from tests.support.files.workbook_making import LOCKED, swelling, workbook

WIB = ZoneInfo("Asia/Jakarta")
Read = Callable[[bytes], Sequence[Finding]]
Content = str | bytes | Callable[[], bytes]
"""What stands in a file, or how it is made: a workbook takes its time."""
GOOD: list[list[object]] = [["kode", "keluarga"], ["35.09.12", 5]]
HASHER = NumberHasher(b"a key for tests, long enough")
NIK, CARD, NIP = "3509125203850001", "3509121206150001", "198503152010012001"


@cache
def known() -> KnownUnits:
    office = Unit(UnitCode("opd-dinkes"), "Dinas Kesehatan", UnitKind.OFFICE, UnitCode("35.09"))
    return KnownUnits([*areas_of([UnitCode("33.19"), UnitCode("35.09")]), office])


def recap(content: bytes) -> Sequence[Finding]:
    as_of = datetime(2020, 3, 6, tzinfo=WIB)
    codes = load_bps_codes(AREAS)
    return read_recap(content, known(), as_of=as_of, source="BPS", bps_codes=codes).warnings


def recap_of_no_sheet(content: bytes) -> Sequence[Finding]:
    as_of = datetime(2020, 3, 6, tzinfo=WIB)
    return read_recap(content, known(), as_of=as_of, source="BPS", sheet="Maret").warnings


def recap_explained(content: bytes) -> Sequence[Finding]:
    as_of, green = datetime(2020, 3, 6, tzinfo=WIB), {"hijau": "families"}
    read = read_recap(content, known(), as_of=as_of, source="BPS", columns=green, strict=True)
    return read.warnings


def form(content: bytes) -> Sequence[Finding]:
    as_of, each = datetime(2020, 3, 6, tzinfo=WIB), {"sudah?": "employees_each"}
    return read_recap(content, known(), as_of=as_of, source="BPS", columns=each).warnings


def dated_by_name(content: bytes) -> Sequence[Finding]:
    day = datetime(2020, 6, 1, tzinfo=WIB)
    name = "rekap 5 maret.csv"
    return read_as_of(content, zone=WIB, now=day, days=DAYS.census, name=name).told


def dated_otherwise(content: bytes) -> Sequence[Finding]:
    day, typed = datetime(2020, 6, 1, tzinfo=WIB), datetime(2020, 3, 6, tzinfo=WIB)
    name = "rekap 5 maret 2020.csv"
    return read_as_of(content, zone=WIB, now=day, days=DAYS.census, name=name).against(typed)


def whole_roster(content: bytes) -> Sequence[Finding]:
    read_roster(content, HASHER, known().units)
    return ()


def workers(content: bytes) -> Sequence[Finding]:
    read_workers(content, HASHER, UnitCode("pt-tebu"))
    return []


def roster(content: bytes) -> Sequence[Finding]:
    return whole_roster(b"nip;nama;opd;kepala\n" + content)


def roster_before_offices(content: bytes) -> Sequence[Finding]:
    read_roster(b"nip;nama;opd;kepala\n" + content, HASHER, ())
    return ()


def whole_registry(content: bytes) -> Sequence[Finding]:
    RegistryFile(content, HASHER, days=DAYS).check()
    return ()


def registry(content: bytes) -> Sequence[Finding]:
    RegistryFile(b"nik;kk;status;tanggal\n" + content, HASHER, days=DAYS).check()
    return ()


def finished(content: bytes) -> Sequence[Finding]:
    read_finished(content, HASHER, known().units, name="-", as_of=None, days=DAYS)
    return ()


def blocks(content: bytes) -> Sequence[Finding]:
    heading = b"block;village;name;families;done\n"
    read_blocks(heading + content, known().units, load_bps_codes(AREAS))
    return ()


def fieldworkers(content: bytes) -> Sequence[Finding]:
    heading = b"badge;name;role;village\n"
    read_fieldworkers(heading + content, known().units, load_bps_codes(AREAS))
    return ()


def civil_counts(content: bytes) -> Sequence[Finding]:
    block = Block(BlockCode("35091220020001"), UnitCode("35.09.12.2002"), "RT 1", 30)
    heading = b"village;families;block\n"
    read_civil_counts(heading + content, known().units, load_bps_codes(AREAS), [block])
    return ()


def progress(content: bytes) -> Sequence[Finding]:
    block = Block(BlockCode("35091220020001"), UnitCode("35.09.12.2002"), "RT 1", 30)
    heading = b"block;open;submitted;rejected;approved\n"
    as_of = datetime(2020, 3, 6, tzinfo=WIB)
    return read_progress(heading + content, [block], as_of=as_of, days=DAYS).told


def units(content: bytes) -> Sequence[Finding]:
    content = b"kode;nama;jenis;pegawai\n" + content
    read_units(content, known().units, source="-", as_of=date(2020, 2, 15))
    return ()


def units_of_two(content: bytes) -> Sequence[Finding]:
    two = [UnitCode("33.19"), UnitCode("35.09")]
    read_units(content, known().units, source="-", as_of=date(2020, 2, 15), regencies=two)
    return ()


@cache
def found(key: str) -> list[Finding]:
    read, content = WRONG[key]
    whole = content() if callable(content) else content
    try:
        return list(read(whole.encode() if isinstance(whole, str) else whole))
    except FileError as refused:
        return list(refused.findings)


def odd(*rows: list[object]) -> bytes:
    return workbook({"A": [["Kode", "Kecamatan", "Dasar", "Keluarga respon"], *rows]})


ROUNDED = "".join(
    f"350912520385{n}000;350912120615{n}000;lengkap;2020-03-05\n" for n in range(1, 8)
)
WRONG: dict[str, tuple[Read, Content]] = {
    "file-is-a-workbook": (whole_registry, b"PK\x03\x04 and so on"),
    "file-damaged": (recap, b"PK\x03\x04 and so on"),
    "file-too-large": (recap, b"kode;keluarga\n" + b" " * MOST_RECAP_BYTES),
    "file-has-password": (recap, LOCKED),
    "file-swells": (recap, swelling),
    "file-too-heavy": (recap, lambda: workbook({"A": [["kode", "keluarga"]]}, at=(500_000, 1))),
    "file-is-a-roster": (recap, "NIP;Nama;OPD\n1;Rina;opd-dinkes\n"),
    "sheets-several": (recap, lambda: workbook({"A": GOOD, "B": GOOD})),
    "sheets-without-recap": (recap, lambda: workbook({"A": [["catatan"]], "B": [["catatan"]]})),
    "sheet-unknown": (recap_of_no_sheet, lambda: workbook({"A": GOOD})),
    "sheets-none": (recap_of_no_sheet, "kode;keluarga\n35.09.12;5\n"),
    "column-not-there": (recap_explained, "kode;keluarga\n35.09.12;5\n"),
    "formula-without-value": (
        recap,
        lambda: workbook({"A": [["kode", "keluarga"], ["35.09.12", "=1+1"]]}),
    ),
    "number-fraction": (
        recap,
        lambda: workbook({"A": [["kode", "keluarga"], ["35.09.12", 37.819]]}),
    ),
    "identity-in-recap": (recap, f"kode;keluarga;catatan\n35.09.12;5;{NIK}\n"),
    "identity-in-name": (units, f"opd-x;Dinas {NIP};opd;5\n"),
    "column-unclear": (recap, "kode;luas\n35.09.12;5\n"),
    "base-is-target": (recap, "kode;keluarga;target\n35.09.12;5;9\n"),
    "clean-exceeds": (recap, "kode;keluarga respon;keluarga clean\n35.09.12;5;9\n"),
    "clean-alone": (recap, "kode;keluarga clean\n35.09.12;5\n"),
    "percent-differs": (recap, "kode;keluarga;dasar;%\n35.09.12;5;9;12,5 %\n"),
    "percent-common-base": (
        recap,
        "kode;keluarga;%\n35.09.12;500;5,0\n35.09.13;250;2,5\n35.09.19;120;1,2\n",
    ),
    "file-not-a-table": (recap, b"kode\x00keluarga"),
    "file-empty": (recap, "kode;keluarga\n"),
    "row-too-long": (recap, "kode;keluarga\n35.09.12;5;7\n"),
    "column-missing": (whole_roster, "nip;nama\n1;2\n"),
    "column-twice-named": (whole_roster, "nip;nip;nama;opd\n1;1;2;3\n"),
    "column-missing-unit": (recap, "keluarga\n5\n"),
    "column-missing-figures": (recap, "kode\n35.09.12\n"),
    "column-twice": (recap, "kode;kode bps;keluarga\n35.09.12;3509;5\n"),
    "column-ignored": (recap, "kode;keluarga;cuaca\n35.09.12;5;cerah\n"),
    "code-system-unknown": (recap, "# code_system: pos\nkode;keluarga\n35.09.12;5\n"),
    "code-unknown": (recap, "kode;keluarga\n35.09.99;5\n"),
    "code-ambiguous": (recap, "kode;keluarga\n3509122001;5\n"),
    "code-bps-village": (recap, "# code_system: bps\nkode;keluarga\n3509122001;5\n"),
    "code-excel": (recap, "kode;keluarga\n3,50912E+09;5\n"),
    "code-date": (recap, "kode;keluarga\n35-09-12;5\n"),
    "unit-missing": (recap, "kode;keluarga\n;5\n"),
    "unit-twice": (recap, "kode;keluarga\n35.09.12;5\n35.09.12;6\n"),
    "name-other-level": (recap, "kecamatan;keluarga\nBondowoso;5\n"),
    "cell-too-long": (units, f"opd-x;{'D' * 300};opd;\n"),
    "code-too-long": (units, f"opd-{'x' * 40};Dinas Satu;opd;\n"),
    "name-unknown": (recap, "kecamatan;keluarga\nAtlantis;5\n"),
    "name-near": (recap, "kecamatan;keluarga\nAmbulo;5\n"),
    "name-ambiguous": (recap, "desa;keluarga\nSidomulyo;5\n"),
    "name-differs": (recap, "kode;kecamatan;keluarga\n35.09.12;Puger;5\n"),
    "number-excel": (recap, "kode;keluarga\n35.09.12;1,2E+03\n"),
    "number-date": (recap, "kode;keluarga\n35.09.12;6-Mar\n"),
    "number-negative": (recap, "kode;keluarga\n35.09.12;-5\n"),
    "number-decimal": (recap, "kode;keluarga\n35.09.12;37,8\n"),
    "number-too-large": (recap, "kode;keluarga\n35.09.12;999999999999\n"),
    "number-wrong": (recap, "kode;keluarga\n35.09.12;banyak\n"),
    "above-base": (recap, "kode;keluarga;dasar\n35.09.12;5;4\n"),
    "base-unknown": (recap, "kode;keluarga\n35.09.12;5\n"),
    "persons-implausible": (recap, "kode;keluarga;jiwa\n35.09.12;50;5\n"),
    "parts-differ": (recap, "kode;keluarga\n35.09.12;50\n35.09.12.2001;5\n"),
    "parts-differ-slightly": (recap, "kode;keluarga\n35.09.12;6\n35.09.12.2001;5\n"),
    "total-differs": (recap, "kode;keluarga\n35.09.12;50\nJumlah;5\n"),
    "total-differs-slightly": (recap, "kode;keluarga\n35.09.12;6\nJumlah;5\n"),
    "total-lacks": (
        recap,
        lambda: odd(
            ["35.09.12", "Ambulu", 90, 5],
            ["35.09.08", "Puger", 80, 6],
            ["", "Jumlah", 170, 5],
        ),
    ),
    "stands-apart": (recap, "wilayah;dasar;keluarga\nPuger;9;5\nKab. Bondowoso;9;6\n"),
    "year-taken": (dated_by_name, "kode;keluarga\n35.09.12;5\n"),
    "as-of-differs": (dated_otherwise, "kode;keluarga\n35.09.12;5\n"),
    "counts-are-all": (recap, "kecamatan;KK;Dasar\nAmbulu;90;90\nPuger;80;80\n"),
    "counts-like-percents": (
        recap,
        "kecamatan;dasar;keluarga\nAmbulu;9000;52\nPuger;8000;61\nSilo;7000;100\n",
    ),
    "names-contradict": (
        recap,
        lambda: odd(["35.09.12", "Puger", 9, 5], ["35.09.08", "Ambulu", 9, 6]),
    ),
    "base-assumed": (recap, "kecamatan;Total KK;KK respon\nAmbulu;100;50\n"),
    "figures-in-thousands": (recap, "(dalam ribuan)\nkecamatan;keluarga\nAmbulu;50\n"),
    "rows-hidden": (recap, lambda: workbook({"A": GOOD}, hidden_rows=[1])),
    "form-counted": (form, "Timestamp;Nama;OPD;Sudah?\n1;A;Dinas Kesehatan;Sudah\n2;B;Dinkes;Ya\n"),
    "sheets-hidden": (recap, lambda: workbook({"A": GOOD, "Lama": GOOD}, hidden=["Lama"])),
    "column-hidden": (recap, lambda: workbook({"A": GOOD}, hidden_columns=[1])),
    "cell-swallows-lines": (recap, 'kode;keluarga;catatan\n35.09.12;5;"x\n35.09.13;6;y\n'),
    "cell-empty": (roster, f"{NIP};;opd-dinkes;\n"),
    "yes-or-no": (roster, f"{NIP};Rina;opd-dinkes;mungkin\n"),
    "nip-twice": (roster, f"{NIP};Rina;opd-dinkes;\n{NIP};Rini;opd-dinkes;\n"),
    "worker-twice": (workers, "nomor karyawan;nama\n17;Rina\n17;Rini\n"),
    "worker-short": (workers, "nomor karyawan;nama\n17;R\n"),
    "identity-own": (workers, f"nomor karyawan;nama\n{NIK};Rina\n"),
    "block-digits-lost": (blocks, "350912200200;35.09.12.2002;RT 1;30;5\n"),
    "code-colon": (blocks, "RT:1;35.09.12.2002;RT 1;30;5\n"),
    "done-above-size": (blocks, "35091220020001;35.09.12.2002;RT 1;30;31\n"),
    "village-wanted": (blocks, "35091220020001;35.09.12;RT 1;30;5\n"),
    "village-not-here": (blocks, "35091220020001;35.99.12.2002;RT 1;30;5\n"),
    "field-role-unknown": (fieldworkers, "7;Ani;raja;35.09.12.2002\n"),
    "civil-block-unknown": (civil_counts, "35.09.12.2002;30;RT 9\n"),
    "civil-village-and-blocks": (civil_counts, "35.09.12.2002;30;\n35.09.12.2002;9;RT 1\n"),
    "block-unknown": (progress, "35091220020009;1;2;3;4\n"),
    "counts-above-size": (progress, "35091220020001;1;20;3;9\n"),
    "nip-length": (roster, f"{NIP}7;Rina;opd-dinkes;\n"),
    "nip-is-nik": (roster, f"{NIK};Rina;opd-dinkes;\n"),
    "office-unknown": (roster, f"{NIP};Rina;opd-nix;\n"),
    "office-none": (roster_before_offices, f"{NIP};Rina;opd-dinkes;\n"),
    "nip-letters": (roster, f"{NIP[:-1]}x;Rina;opd-dinkes;\n"),
    "nip-birth": (roster, "198513152010012001;Rina;opd-dinkes;\n"),
    "nip-month": (roster, "198503152005132001;Rina;opd-dinkes;\n"),
    "nip-sex": (roster, "198503152010013001;Rina;opd-dinkes;\n"),
    "identity-excel": (roster, "1,98503E+17;Rina;opd-dinkes;\n"),
    "identity-excel-column": (registry, ROUNDED.replace("000;", "010;")),
    "nik-length": (registry, f"{NIK}0;{CARD};lengkap;2020-03-05\n"),
    "nik-letters": (registry, f"{NIK[:-1]}x;{CARD};lengkap;2020-03-05\n"),
    "nik-date": (registry, f"3509123202870001;{CARD};lengkap;2020-03-05\n"),
    "nik-repeated": (registry, f"1111111111111111;{CARD};lengkap;2020-03-05\n"),
    "kk-length": (registry, f"{NIK};{CARD}0;lengkap;2020-03-05\n"),
    "kk-letters": (registry, f"{NIK};{CARD[:-1]}x;lengkap;2020-03-05\n"),
    "kk-date": (registry, f"{NIK};3509120013150003;lengkap;2020-03-05\n"),
    "kk-is-nik": (registry, f"{NIK};{NIK};lengkap;2020-03-05\n"),
    "card-contradicted": (
        registry,
        f"{NIK};{CARD};lengkap;2020-03-05\n{NIK};{CARD};belum;2020-03-05\n",
    ),
    "nik-in-two-cards": (
        registry,
        f"{NIK};{CARD};lengkap;2020-03-05\n{NIK};{CARD[:-1]}9;lengkap;2020-03-05T18:00\n",
    ),
    "date-ahead": (registry, f"{NIK};{CARD};lengkap;2031-03-05\n"),
    "date-before-census": (registry, f"{NIK};{CARD};lengkap;2019-03-05\n"),
    "date-wrong": (finished, f"nip;tanggal selesai\n{NIP};kemarin dulu\n"),
    "finished-says-open": (finished, f"Yang belum mengisi\nnip;tanggal\n{NIP};2020-03-05\n"),
    "finished-undated": (finished, f"Sudah mengisi\nnip\n{NIP}\n"),
    "finished-unsaid": (finished, f"nip;jabatan\n{NIP};Perawat\n"),
    "finished-nobody-done": (finished, f"nip;status;tanggal\n{NIP};belum;2020-03-05\n"),
    "status-unclear": (finished, f"nip;status;tanggal\n{NIP};mungkin;2020-03-05\n"),
    "progress-unknown": (registry, f"{NIK};{CARD};entah;2020-03-05\n"),
    "moment-wrong": (registry, f"{NIK};{CARD};lengkap;kemarin\n"),
    "code-twice": (units, "opd-x;X;opd;5\nopd-x;Y;opd;5\n"),
    "code-not-sendable": (units, "opd x;X;opd;5\n"),
    "kind-unknown": (units, "opd-x;X;warung;5\n"),
    "parent-wanted": (units_of_two, "kode;nama;jenis;wilayah\nopd-x;X;opd;\n"),
}
ELSEWHERE = {"count-fell", "count-leapt", "older-than-published", "units-missing", "same-file"}
"""Found when a recap is compared with what is published."""
NO_FILE = {"status-unavailable", "status-service-away", "areas-refused"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", WRONG)
def test_what_is_wrong_is_said_with_its_place(key: str, language: str) -> None:
    texts = texts_in(language)
    (finding,) = [each for each in found(key) if each.key == key][:1]
    said = sentence(texts, finding)
    assert key not in said
    assert str(finding.facts.get("cell", finding.facts.get("line", ""))) in said
    for number in (NIK, CARD, NIP):
        assert number[:12] not in said


def test_there_is_an_example_of_everything_that_can_be_found() -> None:
    assert every_finding() - NO_FILE <= set(WRONG) | ELSEWHERE


def test_a_refused_file_names_every_cell_and_changes_nothing(terminal: Terminal) -> None:
    file = terminal.file("r.csv", "kode;nama;keluarga\n35.09.12;Ambulu;1,2E+03\n35.09.99;X;-5\n")
    done = terminal.types("import", "recap", file, "--as-of", "2020-03-06", "--publish")
    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr.splitlines() == [
        "Rekap belum bisa diterima: ada 3 hal yang perlu dibetulkan. Tidak ada yang berubah.",
        '  C2 (keluarga): Angka berubah oleh Excel menjadi "1,2E+03". Ubah kolomnya menjadi teks, '
        "lalu isi lagi.",
        '  C3 (keluarga): Jumlah tidak bisa kurang dari nol: "-5".',
        '  A3 (kode): Kode "35.09.99" tidak dikenal.',
    ]
    assert terminal.says("publish") == "Tidak ada rekap yang menunggu.\n"


@pytest.mark.parametrize(
    ("what", "first"),
    [
        ("units", "Daftar unit belum bisa diterima: ada 1 hal"),
        ("roster", "Daftar pegawai belum bisa diterima: ada 3 hal"),
        ("registry", "Daftar keluarga belum bisa diterima: ada 4 hal"),
    ],
)
def test_every_kind_of_file_is_refused_in_one_sentence(
    terminal: Terminal, what: str, first: str
) -> None:
    headings = "kode;nama;jenis" if what == "units" else "a;b;c"
    done = terminal.types("import", what, terminal.file("x.csv", f"{headings}\n1;2;opd\n"))
    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr.startswith(first)


def test_a_refusal_is_said_in_english_when_asked(terminal: Terminal) -> None:
    file = terminal.file("r.csv", "kode;keluarga\n35.09.99;5\n")
    done = terminal.types("import", "recap", file, "--as-of", "2020-03-06", "--lang", "en")
    assert done.stderr.startswith("The recap cannot be taken yet: 1 thing has to be mended.")
    assert 'A2 (kode): The code "35.09.99" is not known.' in done.stderr


def test_a_recap_that_falls_behind_is_told_so(terminal: Terminal) -> None:
    terminal.takes_recap("kode;keluarga\n35.09.12;50\n35.09.13;60\n35.09.19;70\n")
    file = terminal.file("later.csv", "kode;keluarga\n35.09.12;40\n")
    said = terminal.says("import", "recap", file, "--as-of", "2020-03-07")
    assert "Ambulu (35.09.12): turun dari 50 menjadi 40 keluarga." in said
    assert "2 tetap memakai angka lama" in said
    older = terminal.says("import", "recap", file, "--as-of", "2020-03-05")
    assert "Sudah ada data yang lebih baru, per 6 Maret 2020, 07.00 WIB." in older


def test_a_file_that_is_not_there_is_a_wrong_use(terminal: Terminal) -> None:
    done = terminal.types("import", "roster", "nowhere.csv")
    assert done.exit_code == 2
    assert "nowhere.csv" in done.stderr
