from fractions import Fraction

from census.ranking import Figures
from census.units import Target, UnitCode, UnitKind
from presentation import boards, groups
from tests.presentation.examples import (
    ALL_OF_THEM,
    BPS,
    DISTRICTS,
    JEMBER,
    LONG_NAME,
    REGENT,
    VILLAGES,
    a_board,
    a_district_board,
    a_unit,
    a_village_board,
    an_office_board,
    figures,
    texts_in,
)


def an_office(
    name: str, completed: int, base: int, *targets: Target, illustrative: bool = False
) -> Figures:
    unit = a_unit(name, code=name[-3:].strip())
    return figures(unit, completed, base, *targets, illustrative=illustrative)


def rows_of(text: str) -> list[str]:
    return [line for line in text.splitlines() if "·" in line and line[0].isdigit()]


def test_a_row_has_rank_name_movement_rate_and_figures() -> None:
    yesterday = a_board([an_office("Dinas Kesehatan", 800, 910), an_office("Inspektorat", 1, 40)])
    today = a_board(
        [
            an_office("Dinas Kesehatan", 803, 910, ALL_OF_THEM),
            an_office("Inspektorat", 40, 40, ALL_OF_THEM),
            an_office("Dinas Sosial", 5, 10, ALL_OF_THEM),
        ],
        before=yesterday,
    )
    assert rows_of(boards.board(texts_in(), board=today).text) == [
        "1. Inspektorat ▲1 · 100,0 % ✅ · 40/40",
        "2. Dinas Kesehatan ▼1 · 88,2 % · 803/910",
        "3. Dinas Sosial · 50,0 % · 5/10",
    ]


def test_equal_rates_share_a_rank() -> None:
    board = a_board([an_office(name, 5, 10) for name in ("A 1", "B 2")] + [an_office("C 3", 1, 10)])
    text = boards.board(texts_in(), board=board).text
    assert [row.split(" ")[0] for row in rows_of(text)] == ["1.", "1.", "3."]


def test_a_rate_above_100_is_shown_as_it_is() -> None:
    text = boards.board(texts_in(), board=a_board([an_office("A 1", 16_826, 10_000)])).text
    assert "168,3 %" in text


def test_a_unit_without_a_base_is_listed_without_a_rate() -> None:
    board = a_board([an_office("A 1", 5, 10), an_office("B 2", 7, 0)])
    text = boards.board(texts_in(), board=board).text
    assert rows_of(text)[1] == "2. B 2 · - · 7/-"
    assert "Seluruhnya: 12 pegawai\n" in text


def test_a_board_says_its_targets_its_rule_and_its_date() -> None:
    text = boards.board(texts_in(), board=a_district_board()).text
    assert "🏆 <b>Peringkat 31 kecamatan di Kabupaten Jember</b>" in text
    assert "Target: 50 % (Bupati) dan 27 % (BPS)" in text
    assert "Yang dihitung: isian yang sudah lengkap menurut BPS." in text
    assert "Data BPS per 5 Maret 2020, 18.00 WIB" in text


def test_figures_of_a_demonstration_are_marked() -> None:
    mark = "Angka contoh untuk peragaan, bukan data resmi."
    assert mark in boards.board(texts_in(), board=a_district_board()).text
    assert mark not in boards.board(texts_in(), board=a_village_board()).text


def test_the_most_improved_is_named() -> None:
    board = a_village_board()
    best = board.of(board.most_improved) if board.most_improved else None
    assert best is not None
    assert f"🚀 Paling maju: Desa {best.unit.name}" in boards.board(texts_in(), board=board).text


def test_45_offices_fit_one_message() -> None:
    text = boards.board(texts_in(), board=an_office_board(), own=UnitCode("D30")).text
    assert len(rows_of(text)) + text.count("👉") == 45
    assert len(text) <= boards.MAX_TEXT + 4


def test_a_board_too_long_keeps_the_first_and_the_own_and_says_what_is_left_out() -> None:
    rows = [
        figures(a_unit(f"Desa {'Panjang ' * 4}{n}", code=f"D{n:03d}"), n, 400, REGENT)
        for n in range(1, 249)
    ]
    board = a_board(rows)
    text = boards.board(texts_in(), board=board, own=UnitCode("D100")).text
    shown = len(rows_of(text)) + text.count("👉")
    left_out = [int(line.split()[1]) for line in text.splitlines() if "lainnya" in line]
    assert len(text) <= boards.MAX_TEXT + 4
    assert "\n1. " in text
    assert "👉 <b>149. " in text
    assert shown + sum(left_out) == 248
    assert len(left_out) == 2


def test_a_long_name_is_cut_at_a_word() -> None:
    board = a_board([figures(a_unit(LONG_NAME), 1, 2)])
    text = boards.board(texts_in(), board=board).text
    assert "1. Dinas Pemberdayaan Masyarakat dan Desa… · 50,0 %" in text


def test_names_cannot_bring_markup() -> None:
    board = a_board([figures(a_unit("<b>PT A & B</b>", code="C1"), 1, 2)])
    for message in (
        boards.board(texts_in(), board=board, own=UnitCode("C1")),
        boards.around(texts_in(), board=board, own=UnitCode("C1")),
        groups.group_board(texts_in(), board=board, own=UnitCode("C1")),
    ):
        assert "&lt;b&gt;PT A &amp; B" in message.text
        assert "<b>PT" not in message.text


def test_a_head_sees_the_own_office_with_two_above_and_two_below() -> None:
    board = an_office_board()
    middle = board.standings[20]
    text = boards.around(texts_in(), board=board, own=middle.unit.code).text
    rows = text.split("\n\n")[1].splitlines()
    ranks = [int(row.removeprefix("👉 <b>").split(".")[0]) for row in rows]
    assert ranks == [row.rank for row in board.standings[18:23]]


def test_a_card_says_what_is_missing_and_what_it_takes_to_climb() -> None:
    rows = [
        figures(a_unit("Dinas Sosial", code="S"), 90, 100, ALL_OF_THEM),
        figures(a_unit("Dinas Kesehatan", code="K"), 803, 910, ALL_OF_THEM),
        figures(a_unit("Inspektorat", code="I"), 10, 10, ALL_OF_THEM),
    ]
    text = boards.around(texts_in(), board=a_board(rows), own=UnitCode("K")).text
    assert text.splitlines()[:5] == [
        "<b>Dinas Kesehatan · peringkat 3 dari 3 OPD</b>",
        "803 dari 910 pegawai · <b>88,2 %</b>",
        "Kurang 107 pegawai menuju target 100 % (Bupati).",
        "17 pegawai lagi untuk melewati Dinas Sosial.",
        "Supaya target tercapai tepat waktu: 5 pegawai sehari.",
    ]


def test_with_two_targets_the_card_says_which_is_reached() -> None:
    board = a_board([figures(a_unit("A"), 40, 100, REGENT, BPS)], DISTRICTS, area=JEMBER)
    text = boards.around(texts_in(), board=board, own=UnitCode("D01")).text
    assert "40 dari 100 keluarga · <b>40,0 %</b> · target 27 % (BPS) ✅" in text
    assert "Kurang 10 keluarga menuju target 50 % (Bupati)." in text


def test_a_village_group_sees_its_village_first() -> None:
    board = a_village_board()
    text = groups.group_board(texts_in(), board=board, own=UnitCode("35.09.12.2002")).text
    assert text.startswith("<b>Desa Sabrang · peringkat 3 dari 7 desa di Kecamatan Ambulu</b> ▲1")


def test_desa_and_kelurahan_are_told_apart_by_their_codes() -> None:
    desa, kelurahan = (
        figures(a_unit(name, UnitKind.VILLAGE, code), 1, 2)
        for name, code in (("Sabrang", "35.09.12.2002"), ("Kaliwates", "35.09.19.1003"))
    )
    for rows, title in (
        ([desa], "1 desa"),
        ([kelurahan], "1 kelurahan"),
        ([desa, kelurahan], "2 desa dan kelurahan"),
    ):
        text = boards.board(texts_in(), board=a_board(rows, VILLAGES)).text
        assert f"<b>Peringkat {title}</b>" in text
    own = boards.around(texts_in(), board=a_board([kelurahan], VILLAGES), own=kelurahan.unit.code)
    assert own.text.startswith("<b>Kelurahan Kaliwates")


def test_a_share_below_the_whole_is_never_shown_as_100() -> None:
    board = a_board([figures(a_unit("A"), 9_999, 10_000, Target("Bupati", Fraction(1)))])
    assert "99,9 %" in boards.board(texts_in(), board=board).text
