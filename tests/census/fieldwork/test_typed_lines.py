"""What enumerators type, and how it is read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from census.fieldwork.blocks import Block, BlockCode
from census.fieldwork.progress import Visits
from census.fieldwork.typed.lines import MOST_LINES, TypedLine, read_report
from census.fieldwork.typed.naming import OwnBlock
from census.units import UnitCode

SABRANG, MLATI = UnitCode("33.19.01.2001"), UnitCode("33.19.01.2002")
A, B, C, D = (
    BlockCode(code)
    for code in ("33190120010001", "3319012001000201", "3319012001000202", "33.19.01.2002.0001")
)


def block(code: BlockCode, name: str, village: UnitCode = SABRANG) -> OwnBlock:
    return OwnBlock(Block(code, village, name, 40), "Mlati" if village == MLATI else "Sabrang")


OWN = (
    block(A, "RT 03 RW 01"),
    block(B, "RT 004 RW 001 (utara)"),
    block(C, "RT 004 RW 001 (selatan)"),
    block(D, "Dukuh Krajan", MLATI),
)
ONE = OWN[:1]


def read(text: str, own: tuple[OwnBlock, ...] = OWN) -> tuple[TypedLine, ...]:
    return read_report(text, own) or ()


@pytest.mark.parametrize(
    ("typed", "block", "visits"),
    [
        ("RT 03 12 kosong 2 tolak 1", A, Visits(done=12, empty=2, refused=1)),
        ("rt3 rw1 selesai 5", A, Visits(done=5)),
        ("RT 03 RW 01: 12 jadi, 2 kosong", A, Visits(done=12, empty=2)),
        ("RT.003/RW.001 12", A, Visits(done=12)),
        ("rt 3/1 jadi 12 kosong 2", A, Visits(done=12, empty=2)),
        ("003/001 12 selesai", A, Visits(done=12)),
        ("RW 01 RT 03 = 7 ditolak", A, Visits(refused=7)),
        ("Rt03 rampung 4 suwung 1", A, Visits(done=4, empty=1)),
        ("rt 3 dadi lima, kothong loro", A, Visits(done=5, empty=2)),
        ("RT 3 wis 6 emoh 1 ngalih 1", A, Visits(done=6, refused=1, moved=1)),
        ("rt 3 sudah 8 rumah, pindah 1 kk", A, Visits(done=8, moved=1)),
        ("RT 03 tidak di rumah 3", A, Visits(empty=3)),
        ("RT 03 ora gelem 2 ora ono wong 3", A, Visits(refused=2, empty=3)),
        ("RT 03: 10, kembali 2", A, Visits(done=10, come_back=2)),
        ("RT 03 kunjungan ulang 2 dan 3 tolak", A, Visits(come_back=2, refused=3)),
        ("33190120010001 12 kosong 2", A, Visits(done=12, empty=2)),
        ("3319012001000202: 5 jadi", C, Visits(done=5)),
        ("33.19.01.2002.0001 jadi 9", D, Visits(done=9)),
        ("krajan 3 jadi", D, Visits()),
        ("dukuh Krajan 3 jadi 1 tolak", D, Visits(done=3, refused=1)),
        ("Dukuh krajan, Mlati: 3 jadi", D, Visits(done=3)),
        ("hari ini RT 03 dapat 11 kk", A, Visits(done=11)),
        ("RT 3 done 4 refused 1", A, Visits(done=4, refused=1)),
        ("RT 03 kosong 2x", A, Visits(empty=2)),
    ],
)
def test_lines_as_people_type_them(typed: str, block: BlockCode, visits: Visits) -> None:
    [line] = read(typed)
    if visits == Visits():
        assert not line.sure, "krajan alone is no block's whole name: it is asked"
        return
    assert line.sure, line
    [reading] = line.readings
    assert (reading.block, reading.visits, reading.finished) == (block, visits, False)


@pytest.mark.parametrize(
    ("typed", "visits"),
    [
        ("RT 03 selesai", Visits()),
        ("rt 3 rampung", Visits()),
        ("rt 3 slesai", Visits()),
        ("RT 03 dapet 5 ksong 2 slesai", Visits(done=5, empty=2)),
        ("RT 03 sudah selesai semua", Visits()),
        ("RT 03 5 jadi 2 kosong selesai", Visits(done=5, empty=2)),
        ("RT 03: 12, 2 kosong, selesai", Visits(done=12, empty=2)),
    ],
)
def test_a_block_is_finished_by_a_word_without_a_number(typed: str, visits: Visits) -> None:
    [line] = read(typed)
    assert line.sure, line
    assert [(each.block, each.visits, each.finished) for each in line.readings] == [
        (A, visits, True)
    ]


def test_two_meanings_of_a_last_word_are_both_offered() -> None:
    [line] = read("RT 03 12 kosong 2 selesai")
    assert not line.sure
    assert {(each.visits, each.finished) for each in line.readings} == {
        (Visits(done=12, empty=2), True),
        (Visits(empty=12, done=2), False),
    }


def test_a_block_that_is_not_clear_is_asked_for() -> None:
    [line] = read("RT 04 12 kosong 2")
    assert not line.sure
    assert [each.block for each in line.readings] == [B, C]
    [sls] = read("33190120010002 3 jadi")
    assert sls.blocks == (B, C)
    [none_named] = read("12 jadi")
    assert none_named.blocks == (A, B, C, D)
    [only_one] = read("12 jadi 2 kosong", ONE)
    assert only_one.sure
    assert read("selesai", ONE)[0].readings[0].finished


@pytest.mark.parametrize(
    "typed",
    [
        "RT 03 kosong",
        "RT 03 12 anu 2",
        "kemarin RT 03 12 jadi",
        "RT 03 kosong 2 tolak",
        "RT 03 12 3",
        "RT 03",
    ],
)
def test_what_is_doubtful_is_never_taken_silently(typed: str) -> None:
    [line] = read(typed)
    assert not line.sure
    assert line.blocks == (A,)


@pytest.mark.parametrize(
    ("typed", "visits"),
    [
        ("RT 03 lima belas jadi", Visits(done=15)),
        ("RT 03 dua belas jadi", Visits(done=12)),
        ("rt 3 dapet dua blas ksong loro", Visits(done=12, empty=2)),
        ("RT 03 dapet 11 tlak 1 pndah 1", Visits(done=11, refused=1, moved=1)),
        ("rt 3 oleh rong puluh telu, ksong limolas", Visits(done=23, empty=15)),
        ("RT 03 olle dubellas, ta' gellem 2", Visits(done=12, refused=2)),
        ("RT 03 selawe jadi, blm ketemu telu", Visits(done=25, come_back=3)),
        ("rt 3 duabelas jadi limapuluh satu kosong", Visits(done=12, empty=51)),
        ("RT 03 tdk ketemu sekawan, mboten purun gangsal", Visits(empty=4, refused=5)),
        ("RT 03 sebelas jadi sepuluh kosong", Visits(done=11, empty=10)),
        ("RT 03 dua puluh satu jadi, tiga puluh kosong", Visits(done=21, empty=30)),
        ("RT 03 jadi dua puluh, kosong rolas", Visits(done=20, empty=12)),
        ("RT 03 dua puluh jadi satu kosong", Visits(done=20, empty=1)),
    ],
)
def test_numbers_of_several_words_are_read_whole(typed: str, visits: Visits) -> None:
    [line] = read(typed)
    assert line.sure, line
    assert line.readings[0].visits == visits


@pytest.mark.parametrize(
    "number", ["seratus", "dua ratus", "dua puluh lima belas", "dua likur", "belas"]
)
def test_a_number_that_is_not_read_whole_proposes_nothing(number: str) -> None:
    [line] = read(f"RT 03 {number} jadi")
    assert (line.sure, line.readings, line.blocks) == (False, (), (A,))


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("RT 03 -5", "-5"),
        ("RT 03-5", "-5"),
        ("RT 03 \u22125 jadi", "\u22125"),
        ("RT 03 12 jadi -2 kosong", "-2"),
        ("RT 03 min 5", "min 5"),
        ("RT 03 5-6", "5-6"),
        ("RT 03 5 - 6 jadi", "5 - 6"),
        ("RT 03 kosong 2\u20133", "2\u20133"),
        ("RT 03 +5", "+5"),
        ("RT 03: + 5 jadi", "+ 5"),
        ("RT 03 jadi 5+", "5+"),
        ("RT 03 5,5", "5,5"),
        ("RT 03 1.000", "1.000"),
        ("RT 03 12,2 kosong", "12,2"),
        ("RT 03 50% jadi", "50%"),
        ("RT 03 ±5 jadi", "±5"),
        ("RT 03 >5 jadi", ">5"),
    ],
)
def test_a_number_that_is_no_count_is_asked_back_and_named(typed: str, number: str) -> None:
    [line] = read(typed)
    assert (line.sure, line.readings, line.blocks) == (False, (), (A,))
    assert (line.no_counts, line.unknown) == ((number,), ())


@pytest.mark.parametrize(
    ("typed", "visits"),
    [
        ("RT 03 - 12 jadi - 2 kosong", Visits(done=12, empty=2)),
        ("RT 03 jadi-12, kosong-2", Visits(done=12, empty=2)),
        ("RT 03 12 jadi + 2 kosong", Visits(done=12, empty=2)),
        ("RT 03 12 jadi +2 kosong", Visits(done=12, empty=2)),
        ("RT 03, 10, 2 kosong.", Visits(done=10, empty=2)),
        ("RT 03 min, 5 jadi", Visits(done=5)),
    ],
)
def test_a_dash_or_a_plus_between_counts_parts_them(typed: str, visits: Visits) -> None:
    [line] = read(typed)
    assert line.sure, line
    assert line.readings[0].visits == visits


@given(
    st.integers(0, 999),
    st.integers(0, 999),
    st.sampled_from(["-", "\u2013", ".", ",", " - "]),
    st.sampled_from(["", " jadi", " kosong"]),
)
def test_of_two_numbers_in_one_nothing_is_counted(
    one: int, other: int, between: str, word: str
) -> None:
    for typed in (f"RT 03 {one}{between}{other}{word}", f"RT 03 -{one}{word}", f"RT 03 +{one}"):
        assert [(each.sure, each.readings) for each in read(typed)] == [(False, ())]


def test_of_a_long_message_what_is_not_read_is_named() -> None:
    lines = read("\n".join("RT 03 1 jadi" for _ in range(MOST_LINES + 2)))
    assert [each.too_late for each in lines] == [False] * MOST_LINES + [True] * 2
    [doubtful] = read("RT 03 12 kosng 2 catatan: pagar terkunci")
    assert (doubtful.sure, doubtful.note) == (False, "pagar terkunci")


def test_a_misspelt_word_proposes_what_it_is_near_and_is_named() -> None:
    [line] = read("RT 03 12 kosng 2 tolak 1")
    assert (line.sure, line.unknown, line.only_names) == (False, ("kosng",), False)
    assert [each.visits for each in line.readings] == [Visits(done=12, empty=2, refused=1)]
    [unlike] = read("RT 03 12 anu 2")
    assert (unlike.readings, unlike.unknown, unlike.only_names) == ((), ("anu",), False)
    [both, after] = read("RT 03 12 anu 2\n5 jadi")
    assert (both.sure, after.sure) == (False, True), "a line that was not understood is not lost"
    [bare] = read("RT 03")
    assert bare.only_names


def test_a_block_of_nobody_here_is_said_so() -> None:
    for typed in ("RT 09 12 jadi", "33190120010009 12 jadi"):
        [line] = read(typed)
        assert (line.blocks, line.readings, line.sure) == ((), (), False)


@pytest.mark.parametrize(
    "typed",
    [
        "Selamat pagi bu",
        "kalau rumah kosong 2 kali bagaimana?",
        "besok",
        "sudah",
        "ok",
        "12",
        "ketua rt 03 minta surat tugas",
        "",
    ],
)
def test_what_is_no_report_is_left_to_others(typed: str) -> None:
    assert read_report(typed, OWN) is None
    assert read_report(typed, ()) is None


def test_who_has_no_blocks_hears_that_the_block_is_another_ones() -> None:
    assert read_report("RT 03 12 jadi", ()) == (TypedLine("RT 03 12 jadi"),)
    assert read_report("12 jadi", ()) is None, "no block is named"


def test_several_lines_are_read_one_by_one_and_go_on_with_their_block() -> None:
    lines = read("Lapor bu\nRT 03 12 kosong 2\nDukuh Krajan: jadi 3\nterima kasih")
    assert [(each.readings[0].block, each.sure) for each in lines] == [(A, True), (D, True)]
    lines = read("RT 03 RW 01\n12 jadi\n2 anu")
    assert [each.blocks for each in lines] == [(A,), (A,)]
    assert [each.sure for each in lines] == [True, False]
    lines = read("RT 03 12 jadi\n-5\n12 3\nterima kasih")
    assert [each.sure for each in lines] == [True, False, False], "nothing is passed over"
    lines = read("RT 03 12 jadi\npyur mumet aku\nselamat sore bu")
    assert [(each.text, each.no_report) for each in lines][1:] == [("pyur mumet aku", True)]
    lines = read("rt 3 12 jadi rt 4 5 jadi")
    assert [each.blocks for each in lines] == [(A,), (B, C)]


def test_a_note_is_kept_as_it_was_written() -> None:
    [line] = read("RT 03 catatan: Pagar hijau TERKUNCI 2 kali")
    assert line.sure
    assert line.readings[0].note == "Pagar hijau TERKUNCI 2 kali"
    [both] = read("RT 03 12 jadi ket banjir")
    assert (both.readings[0].visits, both.readings[0].note) == (Visits(done=12), "banjir")


COUNTS = st.integers(min_value=1, max_value=99)


@given(COUNTS, COUNTS, COUNTS, st.sampled_from([", ", " ", "; ".replace(";", ","), " dan "]))
def test_numbers_before_and_after_their_words_mean_the_same(
    done: int, empty: int, refused: int, between: str
) -> None:
    meant = Visits(done=done, empty=empty, refused=refused)
    for typed in (
        between.join((f"{done} jadi", f"{empty} kosong", f"{refused} tolak")),
        between.join((f"jadi {done}", f"kosong {empty}", f"tolak {refused}")),
        between.join((f"{done}", f"kosong {empty}", f"tolak {refused}")),
    ):
        [line] = read(f"RT 03 {typed}")
        assert line.sure, typed
        assert line.readings[0].visits == meant


@given(st.text(max_size=60))
def test_whatever_is_typed_is_answered_without_an_accident(text: str) -> None:
    for line in read_report(text, OWN) or ():
        assert not line.sure or len(line.readings) == 1
        assert all(reading.block in line.blocks for reading in line.readings)


ONES = {
    "": "satu dua tiga empat lima enam tujuh delapan sembilan",
    "jv": "siji loro telu papat lima enem pitu wolu sanga",
    "mad": "settong dhua' tello' empa' lema' ennem petto' ballu' sanga'",
}
SPOKEN = st.tuples(st.sampled_from(list(ONES)), st.integers(2, 9), st.integers(1, 9))


@given(SPOKEN, st.sampled_from(("belas", "blas", "welas")), st.sampled_from(("puluh", "pulu")))
def test_teens_and_tens_are_read_in_each_language(
    spoken: tuple[str, int, int], teen: str, tens: str
) -> None:
    language, first, second = spoken
    words = ONES[language].split()
    for said, number in (
        (f"{words[first - 1]} {teen}", first + 10),
        (f"{words[first - 1]} {tens} {words[second - 1]}", first * 10 + second),
    ):
        [line] = read(f"RT 03 {said} jadi")
        assert line.sure, said
        assert line.readings[0].visits == Visits(done=number), said
