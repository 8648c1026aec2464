"""The codes of badges in photos: found as telephones take them, and nothing else is."""

import json
import subprocess
import sys
from collections.abc import AsyncIterator
from io import BytesIO

import pytest
from PIL import Image
from zxingcpp import BarcodeFormat

from sources.fieldwork.codes import LIMITS, CodeReader
from sources.files.reading_process import ProcessLimits
from tests.sources.fieldwork.badge_photos import bars, photo, qr

NUMBER = "3509-0123"
LINK = "https://petugas.example.id/?id=3509-0123"


@pytest.fixture(scope="module")
async def read() -> AsyncIterator[CodeReader]:
    reader = CodeReader()
    yield reader
    await reader.close()


FOUND = {
    "a small QR code in the dark": (photo(qr(LINK), wide=60, light=0.35), LINK),
    "a turned, blurred QR code": (photo(qr(LINK), wide=150, turned=17, blurred=1.5), LINK),
    "a barcode": (photo(bars(NUMBER)), NUMBER),
    "a barcode held askew": (photo(bars(NUMBER), turned=45), NUMBER),
    "a barcode held upright": (photo(bars(NUMBER), turned=90, blurred=1.5), NUMBER),
    "a blurred barcode": (photo(bars(NUMBER), wide=600, blurred=3), NUMBER),
    "a small Code 39": (photo(bars("35090123", BarcodeFormat.Code39), wide=250), "35090123"),
}


@pytest.mark.parametrize(("taken", "text"), FOUND.values(), ids=FOUND)
async def test_a_code_is_found(read: CodeReader, taken: bytes, text: str) -> None:
    assert await read(taken) == [text]


async def test_all_codes_of_a_picture_are_found_each_once(read: CodeReader) -> None:
    found = await read(photo(qr(LINK), qr("SE2026"), qr(LINK), wide=200))
    assert sorted(found or ()) == sorted([LINK, "SE2026"])


def huge() -> bytes:
    drawn = BytesIO()
    Image.new("1", (9000, 9000)).save(drawn, "PNG")
    return drawn.getvalue()


NOTHING = {
    "a picture without a code": photo(),
    "no picture": b"%PDF-1.7",
    "nothing at all": b"",
    "a broken picture": photo(qr(LINK))[:4000],
    "too many pixels": huge(),
    "too many bytes": bytes(LIMITS.largest + 1),
}


@pytest.mark.parametrize("taken", NOTHING.values(), ids=NOTHING)
async def test_nothing_is_found_where_nothing_can_be_read(read: CodeReader, taken: bytes) -> None:
    assert await read(taken) == []


async def test_what_takes_too_long_is_left() -> None:
    slow = CodeReader(ProcessLimits(seconds=0))
    assert await slow(photo(qr(LINK))) == []


def test_without_the_library_it_says_so_and_nothing_is_loaded_before_the_first_picture() -> None:
    look = (
        "import sys, json, sources.fieldwork.codes as codes\n"
        "early = {'zxingcpp', 'PIL'} & set(sys.modules)\n"
        "sys.modules['zxingcpp'] = None\n"
        "print(json.dumps([sorted(early), codes._texts(b'')]))"
    )
    said = subprocess.run([sys.executable, "-c", look], capture_output=True, check=True, text=True)
    assert json.loads(said.stdout) == [[], None]
