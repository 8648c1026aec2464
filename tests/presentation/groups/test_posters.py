from io import BytesIO
from itertools import pairwise

import pytest
import zxingcpp
from PIL import Image

from census.people.people import Language
from census.residents.contacts import Contact, Poster
from census.units import Unit, UnitCode, UnitKind
from presentation.drawing.brush import width
from presentation.groups.poster_layout import poster_sheet
from presentation.groups.poster_pdf import print_poster
from presentation.groups.poster_png import paint_poster
from presentation.groups.poster_sheet import HIGH, WIDE, PosterSheet, PosterText
from tests.presentation.every.examples import (
    AMBULU,
    JEMBER,
    LANGUAGES,
    LONG_NAME,
    ONLINE,
    a_unit,
    texts_in,
)

SABRANG = Unit(UnitCode("35.09.12.2002"), "Sabrang", UnitKind.VILLAGE, AMBULU.code)
COUNTER = Contact(
    "Loket Sensus BPS Kabupaten Jember di Mal Pelayanan Publik", "telepon …", "Senin-Jumat"
)
UNITS = [
    SABRANG,
    a_unit(LONG_NAME, code="opd-dinas-pemberdayaan-masyarakat"),
    a_unit("PT Djarum", UnitKind.COMPANY, "pt-djarum"),
    a_unit("SMP Negeri 1 Ambulu", UnitKind.SCHOOL, "smpn-1"),
]


def a_sheet(unit: Unit = SABRANG, language: str = "id") -> PosterSheet:
    area = AMBULU if unit.kind is UnitKind.VILLAGE else JEMBER
    made = Poster(unit, area, ONLINE, "sensus.bps.go.id", COUNTER)
    return poster_sheet(texts_in(language), made, bot="sensus_jember_bot")


def words(sheet: PosterSheet) -> str:
    return " ".join(shape.text for shape in sheet.shapes if isinstance(shape, PosterText))


def test_the_code_leads_to_the_bot_with_the_unit() -> None:
    picture = Image.open(BytesIO(paint_poster(a_sheet())))
    (code,) = zxingcpp.read_barcodes(picture)
    assert code.text == "https://t.me/sensus_jember_bot?start=35-09-12-2002"
    small = picture.convert("L").resize((picture.width // 4, picture.height // 4))
    assert [each.text for each in zxingcpp.read_barcodes(small)] == [code.text]


def test_a_poster_says_until_when_where_with_what_and_who_helps() -> None:
    said = words(a_sheet())
    for expected in (
        "Untuk warga Desa Sabrang, Kecamatan Ambulu",
        "15 Februari 2020",
        "sampai 31 Maret 2020",
        "sensus.bps.go.id",
        "Kartu Keluarga (KK)",
        "Loket Sensus BPS Kabupaten Jember di Mal Pelayanan Publik",
        "tidak pernah meminta kata sandi",
    ):
        assert expected in said


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.code)
def test_everything_fits_the_page(language: Language, unit: Unit) -> None:
    sheet = a_sheet(unit, language)
    lines = sorted(
        (shape for shape in sheet.shapes if isinstance(shape, PosterText)), key=lambda each: each.y
    )
    for line in lines:
        wide = width(line.text, 100, bold=line.bold) * line.size / 100
        left = line.x - (wide / 2 if line.anchor.value == "ms" else 0)
        assert left > 10
        assert left + wide < WIDE - 10
        assert line.size > 2.5
        assert line.y < HIGH - 5
    column = [each for each in lines if each.x < 25]
    for above, below in pairwise(column):
        assert below.y - above.y > 0.9 * below.size, (above.text, below.text)
    assert unit.name.split()[-1] in words(sheet)


def test_the_same_poster_is_the_same_file_and_small() -> None:
    one, two = print_poster(a_sheet()), print_poster(a_sheet())
    assert one.startswith(b"%PDF-")
    assert one == two
    assert len(one) < 60_000
