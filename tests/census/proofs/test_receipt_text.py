"""What is read of a receipt, however a PDF or a reader of pictures gives its text."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from census.proofs.proof import FamilyLine, ProofKind, ReadProof
from census.proofs.receipt_text import read_receipt

HEADING = "Sensus Penduduk Online 2020\nNomor KK: 3319041503850001\nDATA ANGGOTA KELUARGA\n"
COLUMNS = "No Nama Keberadaan Status\n"
NAMES = (
    "RINA LESTARI, S.Kep.",
    "Budi Santoso",
    "MUHAMMAD AL-FATIH",
    "Nur'aini",
    "H. SLAMET",
    "ADAM",
)
BELONGS = ("Ada", "Anggota Keluarga", "undefined", "Anggota rumah tangga lain")
DONE, OPEN = "Sudah Update", ("Belum lengkap", "Masih ada isian kosong")

families = st.lists(
    st.tuples(
        st.sampled_from(NAMES),
        st.sampled_from((*BELONGS, "Meninggal")),
        st.sampled_from((DONE, DONE, *OPEN)),
    ),
    min_size=1,
    max_size=9,
)


def expected(family: list[tuple[str, str, str]]) -> ReadProof:
    living = tuple(
        FamilyLine(name, complete=state == DONE)
        for name, belongs, state in family
        if belongs != "Meninggal"
    )
    return ReadProof(ProofKind.RECEIPT, living) if living else ReadProof(ProofKind.NO_RECEIPT)


@given(families, st.permutations(range(3)))
def test_rows_and_columns_in_any_order_say_the_same(
    family: list[tuple[str, str, str]], order: list[int]
) -> None:
    rows = [[row[place] for place in order] for row in family]
    by_cells = "\n".join(cell for row in rows for cell in row)
    by_columns = "\n".join(row[place] for place in range(3) for row in rows)
    for text in (by_cells, by_columns):
        assert read_receipt(HEADING + COLUMNS + text) == expected(family), text
    if order == [0, 1, 2]:
        numbered = "\n".join(f"{n} {' '.join(row)}" for n, row in enumerate(rows, 1))
        assert read_receipt(HEADING + COLUMNS + numbered) == expected(family)


@given(families, st.integers(0, 8))
def test_a_page_break_repeats_the_heading_in_the_middle(
    family: list[tuple[str, str, str]], after: int
) -> None:
    rows = [" ".join(row) for row in family]
    between = "Halaman 1 dari 2\nSensus Penduduk 2020\nDATA ANGGOTA KELUARGA (lanjutan)\n" + COLUMNS
    text = "\n".join([*rows[:after], between.strip(), *rows[after:]])
    assert read_receipt(HEADING + COLUMNS + text) == expected(family)


@given(families, st.randoms(use_true_random=False))
def test_letters_that_look_like_digits_and_lost_spaces_change_nothing(
    family: list[tuple[str, str, str]], chance: random.Random
) -> None:
    def noisy(text: str) -> str:
        swaps = {"I": "1", "i": "1", "l": "1", "O": "0"}
        return "".join(
            swaps[each] if each in swaps and chance.random() < 0.4 else each for each in text
        )

    rows = [
        f"{name.upper()} {belongs} {noisy(state).replace(' ', chance.choice(['', '  ']))}"
        for name, belongs, state in family
    ]
    upper = [(name.upper(), belongs, state) for name, belongs, state in family]
    assert read_receipt(HEADING + "\n".join(rows)) == expected(upper)


@given(st.text(alphabet=st.sampled_from("adsubelmkpo \n\f1234567890SUDAH:,.'"), max_size=300))
def test_any_text_is_read_and_no_digit_of_it_leaves(text: str) -> None:
    for shown in (text, HEADING + text, f"{HEADING}3319041503850001 SRI {text} Ada Sudah Update"):
        read = read_receipt(shown)
        assert not any(each.isdigit() for line in read.lines for each in line.name)
        assert (read.kind is ProofKind.RECEIPT) == bool(read.lines)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Foto makan siang",
        "Data per 5 Maret 2020\nDinas Kesehatan 803 dari 910",
        "Aplikasi ini Sudah Update\nBuka",
        "Apakah data sudah update? Ada yang belum lengkap",
        f"{HEADING}Jika data belum lengkap, silakan masuk lagi.",
        f"{HEADING}KARTO Meninggal Sudah Update",
    ],
)
def test_what_shows_no_member_of_a_family_is_no_receipt(text: str) -> None:
    assert read_receipt(text) == ReadProof(ProofKind.NO_RECEIPT)


def test_a_broken_line_is_put_together_again() -> None:
    by_row = (
        f"{HEADING}SITI NUR\nHALIMAH\nAda\nSudah\nUpdate\n"
        "BUDI\nundefined\nMasih ada isian yang\nbelum lengkap"
    )
    assert read_receipt(by_row).lines == (
        FamilyLine("SITI NUR HALIMAH", complete=True),
        FamilyLine("BUDI", complete=False),
    )
    by_column = f"{HEADING}SITI NUR AISYAH\nHALIMAH\nBUDI SANTOSO\nAda\nAda\n{DONE}\n{DONE}"
    assert [line.name for line in read_receipt(by_column).lines] == [
        "SITI NUR AISYAH HALIMAH",
        "BUDI SANTOSO",
    ]


def test_a_member_whose_state_is_cut_off_counts_as_incomplete() -> None:
    shown = f"{HEADING}RINA LESTARI Ada {DONE}\nBUDI SANTOSO Ada"
    assert [line.complete for line in read_receipt(shown).lines] == [True, False]
    columns = f"{HEADING}RINA\nBUDI\nSRI\nAda\nAda\nAda\n{DONE}\n{DONE}"
    assert [line.complete for line in read_receipt(columns).lines] == [True, True, False]


def test_a_picture_without_the_heading_is_a_receipt_where_somebody_is_complete() -> None:
    assert read_receipt(f"RINA LESTARI Ada {DONE}").kind is ProofKind.RECEIPT
    assert read_receipt("Ibu ada belum makan").kind is ProofKind.NO_RECEIPT


def test_all_glued_together_as_a_bad_picture_gives_it() -> None:
    glued = "DATAANGGOTAKELUARGA\nR1NALESTAR1AdaSudahUpdate\nBUD1SANTOSOAnggotaKeluargaSudahUpdate"
    assert [line.name for line in read_receipt(glued).lines] == ["RINALESTARI", "BUDISANTOSO"]


def test_a_list_longer_than_a_family_is_left_to_people() -> None:
    office = "\n".join(f"PEGAWAI {chr(65 + n)}A Ada {DONE}" for n in range(26))
    assert read_receipt(HEADING + office) == ReadProof(ProofKind.UNREAD)
