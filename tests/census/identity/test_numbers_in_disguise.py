"""One reading of numbers however they are written: for asking, for finding, for masking."""

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from census.identity.free_text import find_numbers, redact
from census.identity.numbers import Nik
from tests.census.census_examples import quick
from tests.census.identity.disguises import Number, disguised, numbers, ordinary_messages

NIK = "3509125203850001"
KK = "3509121206150001"
NIP = "198503152010012001"


def digits_in(text: str) -> str:
    """All that is left of a text's digits."""
    return "".join(
        str(unicodedata.digit(char)) for char in text if unicodedata.digit(char, 10) < 10
    )


@given(numbers(), st.data())
@quick
def test_every_number_in_every_disguise_is_found_hidden_and_read(
    number: Number, data: st.DataObject
) -> None:
    written = data.draw(disguised(number.digits))
    text = f"ini nomornya {written} ya"
    places = find_numbers(text)
    ((start, end),) = places
    assert digits_in(text[:start] + text[end:]) == ""
    assert not digits_in(redact(text))
    assert type(number).parse(written) == number


@pytest.mark.parametrize(
    "text",
    [
        "nik 3509*1252*0385*0001",
        pytest.param(f"{NIK}{KK}", id="NIK and family card glued together"),
        pytest.param(f"{NIK}{NIP}", id="NIK and NIP glued together"),
        pytest.param(f"{NIK}\n3509 1212 0615 0001", id="one whole, one in groups"),
        "3509,1252,0385,0001",
        "3509/1252/0385/0001",
        "3509\t1252\t0385\t0001",
        "3509\n1252\n0385\n0001",
        "3509    1252    0385    0001",
        "<b>3509</b>1252<i>0385</i>0001",
        f'<a href="tg://user?{NIK}">saya</a>',
        "3\ufe0f\u20e35\ufe0f\u20e309125203850001",
        pytest.param("35091252038500012", id="one digit too many"),
        pytest.param("350912520385001", id="one digit too few"),
        pytest.param("3509 1252 0385 00012", id="one too many, in groups"),
        pytest.param("3509 0812 5203 0001", id="a district and a day that begin a telephone"),
        pytest.param(f"0812 3456 7890 / {NIK[:6]} {NIK[6:12]} {NIK[12:]}", id="after a telephone"),
        "NIP 19850315 201001 2 001 ada dua",
        pytest.param(f"3509{' ' * 30}1252{' ' * 30}0385{' ' * 30}0001", id="far apart"),
        pytest.param(f"3509{'.' * 15}1252{'.' * 15}0385{'.' * 15}0001", id="dotted line"),
        "tiga lima nol sembilan satu dua lima dua nol tiga delapan lima nol nol nol satu",
        "NIK: 35 nol sembilan, 12 lima dua, 03 delapan lima, 0001",
        "tiga puluh lima nol sembilan dua belas lima puluh dua nol tiga 85 kosong nol nol satu",
        "Telu-lima-nol-sanga-siji-loro-lima-loro-nol-telu-wolu-lima-nol-nol-nol-siji",
        "tello' lema' nol sanga' settong dhuwa' lema' dhuwa' nol tello' ballu' lema' nol nol nol 1",
        "three five zero nine one two five two zero three eight five zero zero zero one, my NIK",
        "tigalimanolsembilan satuduasatudua nolenamsatulima nolnolnolsatu",
        "satu sembilan delapan lima nol tiga satu lima dua nol satu nol nol satu dua nol nol satu",
        pytest.param("nik tiga lima 09 12 52 03 85 471", id="one too few, some in words"),
        "3509x1252x0385x0001",
        "A3509B1252C0385D0001",
        "3509 dan 1252 dan 0385 dan 0001",
        "prov 35 kab 09 kec 12 tgl 52 bln 03 th 85 urut 0001",
        "nik awal 35091252 akhir 03854711",
        "3509%201252%200385%200001",
        "https://t.me/share?text=nik%203509%201252%200385%200001",
        "".join(f"&#{ord(digit)};" for digit in NIK),
        "3509 1252 <0385> <0001>",
        '<span style="width:9px">3509</span> 1252 0385 0001',
        "三五〇九一二五二〇三八五〇〇〇一",
        "➂➄🄋➈➀➁➄➁🄋➂➇➄🄋🄋🄋➀",
        "3509½1252½0385½0001",
        "3SO9lZSZO3BSOOOl",
        "35ø91252Q385ØØØ1",
        "3509!2520385000!",
        "3$0912$2038$0001",
        "35@91252@385@@@1",
        pytest.param("35091925203854711", id="one too many, and nothing else is said"),
        pytest.param("350915203854711", id="one too few, and nothing else is said"),
        pytest.param("ini nik saya 35091925203854711", id="one too many, called a NIK"),
        pytest.param("KTP: 350915203854711", id="one too few, called a NIK"),
        pytest.param("nik: 3509 1252 0385 471", id="one too few in groups, called a NIK"),
        pytest.param("catat 35091252038547119 ya", id="begins with what may be a NIK"),
        pytest.param("nip 198513152010012001", id="an NIP with a wrong month"),
        "1985-03-15 201001 2 001",
        "NIP 1985-03-15 2010-01 2 001",
        pytest.param("kartu keluarga 3509 1252 0385 4711 2020", id="before a year, called one"),
        pytest.param(
            f"Token PLN {NIK}1234", id="a card and a serial before what a token ends with"
        ),
    ],
)
def test_what_people_and_offices_write_is_found_and_hidden(text: str) -> None:
    assert find_numbers(text)
    assert len(digits_in(redact(text))) < 13
    assert "satu" not in redact(text)


def test_ten_thousand_ordinary_messages_are_left_alone() -> None:
    assert [text for text in ordinary_messages(2020, 10_000) if find_numbers(text)] == []


COUNTING_UP = [
    "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas dua belas tiga belas",
    "Satu, dua, tiga, empat! " * 4 + "Lima enam tujuh",
    "siji loro telu papat limo enem pitu wolu siji loro telu papat limo enem pitu wolu",
]
OTHERS = [
    "Token listrik 1234 5678 9012 3456 7890",
    "Token: 3509-1252-0385-4711-1234",
    "TOKEN PLN 35091252038547111234 ya kak",
    "ID PEL 515030123456 no meter 14123456789",
    "IMEI 356938035643809 / IMEI2: 356938035643817",
    "no resi: 8825112345670001",
    "resi JNE 010150012345678, J&T JP1234567890",
    "AWB J&T 201234567890123",
    "pesanan 1234567890123456 sudah sampai",
    "INV/20240315/MPL/3812345678, order #240315123456789",
    "transfer ke BCA 0241234567 a.n. Budi Rp 1.500.000 tgl 15/03/2020 14:30:25",
    "BRI 0012-01-012345-50-1 a.n. Siti, Mandiri 143-00-1234567-8",
    "rek BRI 001201012345501",
    "VA 8808081234567890",
    "BPJS 0001234567890",
    "NPWP 09.254.294.3-407.000 atau 092542943407000",
    "-8.1723571234, 113.7003023456",
    "https://maps.google.com/?q=-8.1723571234,113.7003023456",
    "https://www.facebook.com/1234567890123456/posts/9876543210123456",
    "received_1234567890123456.jpeg",
    "87654321_1234567890123456_1234567890123456789_n.jpg",
    "IMG_20200315_143025123.jpg, Screenshot_2020-03-15-14-30-25-123_com.whatsapp.jpg",
    "Budi 081234567890\nSiti 085712345678\nAni 0331-123456",
    "+62 812-3456-7890, +62 857-1234-5678",
    "Kaliwates 12.345 6.789 54,3\nSumbersari 23.456 7.890 33,6\nPatrang 34.567 8.901 25,7",
    "RT 01 RW 02: 45 KK; RT 02 RW 02: 38 KK; RT 03 RW 02: 51 KK",
    "12 345 678 901 234 567 890",
    "ID Rapat Zoom: 812 3456 7890, sandi 123456",
    "NOP PBB 35.09.120.001.001-0001.0 atau 350912000100100010",
    "NUPTK 1234567890123456",
    "4942 9137 9210 5337 4040 9483 2933 8729",
    "QRIS ID1020012345678",
    "[15/03/20 14.30.25] Budi: siap 86\n[15/03/20 14.31.02] Ani: 87",
    "ISBN 978-602-438-123-4, barcode 8991234567890!!!",
    "910/1.203 (75,6%) 845/1.310 (64,5%) 12/998 (1,2%)",
    "1997-05-24, pukul 05:42-00:34",
    "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh",
    *COUNTING_UP,
    "tujuh tiga sembilan nol empat lima satu dua delapan delapan enam nol tiga lima dua",
    "nol delapan satu dua, tiga empat lima enam, tujuh delapan sembilan nol",
    "tiga juta lima ratus sembilan ribu satu rupiah, dua puluh lima persen, 081234567890",
    "satu rumah dua kepala keluarga, lima orang; yang satu lagi 3 KK, 7 orang, 12 kamar",
    "Satu-satunya 1234567890 milik kedua kelima keenam ketujuh kedelapan kesembilan dasar",
]


@pytest.mark.parametrize("text", OTHERS)
def test_what_is_certainly_of_another_kind_stays(text: str) -> None:
    assert not find_numbers(text)


@pytest.mark.parametrize("text", COUNTING_UP)
def test_counting_up_is_not_hidden_in_a_log_either(text: str) -> None:
    assert redact(text) == text


def test_a_number_in_words_is_read_as_typed_and_hidden_from_its_first_word_to_its_last() -> None:
    words = "tiga lima nol sembilan satu dua lima dua nol tiga delapan lima nol nol nol satu"
    assert Nik.parse(f"NIK: {words}") == Nik(NIK)
    assert redact(f"nik saya {words}, terima kasih") == "nik saya •••, terima kasih"
    ((start, end),) = find_numbers(f"“{words}”")
    assert f"“{words}”"[start:end] == words


@pytest.mark.parametrize(
    "written",
    [
        "tiga ribu lima ratus sembilan 125203850001",
        "tiga ribu lima ratus sembilan, seribu dua ratus lima puluh dua 0385 0001",
        "3509 1252 0385 seribu satu",
    ],
)
def test_a_number_partly_read_out_in_thousands_is_hidden_whole(written: str) -> None:
    assert redact(f"nik saya {written} ya kak") == "nik saya ••• ya kak"


def test_amounts_in_words_beside_other_figures_stay() -> None:
    for said in ("bayar tiga ribu lima ratus, 12 orang", "dua ribu dua puluh tahunnya, 37.819 KK"):
        assert redact(said) == said


@pytest.mark.parametrize(
    "text",
    ["4111 1111 1111 1111", "NPWP 3509125203850001", f"resi {NIK}", f"https://x.id/?nik={NIK}"],
)
def test_a_bank_card_and_a_number_that_is_called_something_else_go(text: str) -> None:
    assert find_numbers(text)


@pytest.mark.parametrize(
    "piece", ["1 ", "1<", "l1 ", "3509|", "1&", "&#1;", "1<><>", "12345678 ", "dua ", "dua1"]
)
def test_no_message_takes_more_looks_than_it_has_characters(piece: str) -> None:
    text = (piece * 4096)[:4096]
    steps = 0

    def count(*_: object) -> None:
        nonlocal steps
        steps += 1

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        find_numbers(text)
    finally:
        sys.setprofile(before)
    assert steps < 64 * len(text)


def test_a_long_amount_is_no_number_and_no_list_of_years_either() -> None:
    assert not find_numbers("1.000.000.000.000, bahkan 2.233.200.000.000.000")
    assert not find_numbers("sensus 1990 2000 2010 2020")


def test_a_known_code_of_sixteen_digits_is_no_number() -> None:
    block = "3509120002000100"
    assert find_numbers(f"sub-SLS {block}")
    assert not find_numbers(f"sub-SLS {block}", known={block})
    assert find_numbers(f"sub-SLS {block}, NIK {NIK}", known={block})
