"""Exports that are markup named .xls, and what nobody sees in a workbook of any kind."""

import io
import struct
import zipfile

import pytest

from census.units import Measure
from services.ports.incoming import KnownUnits
from sources.files.workbooks.old import hidden_in_old
from sources.files.workbooks.reading import read_old
from sources.recaps.files import read_recap
from tests.sources.recaps.test_wrong_recaps import AMBULU, HEAD, KNOWN, found, read
from tests.support.files.recap_examples import AS_OF, FOLDER, regency
from tests.support.files.recap_examples import BLORA as DISTRICTS
from tests.support.files.workbook_making import open_document, workbook, zipped

SS = "urn:schemas-microsoft-com:office:spreadsheet"
BEGIN = f"""<?xml version="1.0"?>
<?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="{SS}" xmlns:ss="{SS}" xmlns:x="urn:schemas-microsoft-com:office:excel">"""
EXCEL_2003 = f"""{BEGIN}
<Worksheet ss:Name="Rekap"><Table>
<Column ss:Width="40"/><Column ss:Index="4" ss:Hidden="1"/>
<Row><Cell ss:MergeAcross="3"><Data ss:Type="String">Rekap per 5 Maret 2020</Data></Cell></Row>
<Row ss:Index="3"><Cell ss:Index="2"><Data ss:Type="String">Kecamatan</Data></Cell>
<Cell><Data ss:Type="String">Keluarga <B>Respon</B></Data>
<Comment><Data>periksa lagi</Data></Comment></Cell>
<Cell><Data ss:Type="String">Keluarga Clean</Data></Cell></Row>
<Row><Cell ss:Index="2"><Data ss:Type="String">Ambulu</Data></Cell>
<Cell ss:Formula="=SUM(A1)"><Data ss:Type="Number">1204</Data></Cell>
<Cell><Data ss:Type="Number">400</Data></Cell></Row>
<Row ss:Hidden="1"><Cell ss:Index="2"><Data ss:Type="String">Puger</Data></Cell>
<Cell><Data ss:Type="Number">900.0</Data></Cell><Cell><Data ss:Type="Number">0</Data></Cell></Row>
</Table></Worksheet>
<Worksheet ss:Name="Lama"><Table/><x:WorksheetOptions><x:Visible>SheetHidden</x:Visible>
</x:WorksheetOptions></Worksheet></Workbook>""".encode()
TABLE = """<table border=1>
<tr><th rowspan=2>Kecamatan</th><th colspan=2>Keluarga</th></tr>
<tr><th>Respon<th>Clean</tr>
<tr><td>Ambulu<td>1.204<br><td>400
<tr style='display: none'><td>Kec.&nbsp;Puger</td><td>900</td><td>0</td></tr>
</table>"""
HTML = f"""<html><head><meta charset=windows-1252><title>x</title><style>td {{}}</style></head>
<body><h3>Rekap per 5 Maret 2020</h3>{TABLE}<p>Sumber: BPS</p></body></html>""".encode()
BLORA = KnownUnits(regency("33.16", "Kabupaten Blora", DISTRICTS))
READ = {Measure.FAMILIES: 2104, Measure.FAMILIES_CLEAN: 400}


@pytest.mark.parametrize("content", [EXCEL_2003, HTML, b"\xef\xbb\xbf" + TABLE.encode()])
def test_an_export_that_is_markup_is_read_as_the_table_it_shows(content: bytes) -> None:
    recap = read(content)
    assert recap.totals == READ
    hidden = {each.key for each in recap.warnings}
    assert "rows-hidden" in hidden
    assert (content is EXCEL_2003) == ({"column-hidden", "sheets-hidden"} <= hidden)


def excel_2003(rows: str) -> bytes:
    return f'{BEGIN}<Worksheet ss:Name="A"><Table>{rows}</Table></Worksheet></Workbook>'.encode()


BOMB = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
CELL = '<Cell><Data ss:Type="Number">1</Data></Cell>'


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (BOMB + EXCEL_2003.partition(b"?>")[2].replace(b"Ambulu", b"&b;&b;"), "file-is-html"),
        (EXCEL_2003[:-40], "file-damaged"),
        (EXCEL_2003.replace(b"900.0", b"banyak"), "file-is-html"),
        (excel_2003(f'<Row ss:Index="900000000">{CELL}</Row>'), "file-too-heavy"),
        (excel_2003('<Row><Cell ss:Index="16384"/></Row>' * 9_000), "file-too-heavy"),
        (excel_2003("<Row><Cell ss:Formula='=1+1'/></Row>"), "file-empty"),
        (TABLE.replace("<td>400", f"<td>{TABLE}").encode(), "file-is-html"),
        ((TABLE + TABLE).encode(), "file-is-html"),
        (b"<table>" + b"<tr><td colspan=2000 rowspan=9>x" * 4_000, "file-too-heavy"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_markup_that_is_no_plain_table_is_refused_at_once(content: bytes, key: str) -> None:
    assert found(content).key == key


def test_a_formula_of_2003_that_was_never_calculated_is_named_with_its_cell() -> None:
    never = EXCEL_2003.replace(b'<Data ss:Type="Number">1204</Data>', b"")
    finding = found(never)
    assert (finding.key, finding.facts["cell"]) == ("formula-without-value", "C4")


def test_a_cell_is_named_as_a_person_sees_it_though_the_first_column_is_empty() -> None:
    rows: list[list[object]] = [[], [None, *HEAD], [None, *AMBULU[:2], "lima", 4]]
    for content in (workbook({"A": rows}), open_document(rows)):
        assert found(content).facts["cell"] == "D3"


def told(content: bytes, known: KnownUnits = KNOWN) -> dict[str, object]:
    return {
        each.key: each.facts.get("lines", each.facts.get("cell"))
        for each in read_recap(content, known, as_of=AS_OF, source="BPS").warnings
        if "hidden" in each.key
    }


def test_hidden_parts_of_an_ods_are_told() -> None:
    rows: list[list[object]] = [HEAD, AMBULU, ["35.09.08", "Puger", 9, 5]]
    packed = open_document(rows, name="Rekap &amp; lain")
    columns = (
        b'<table:table-column table:number-columns-repeated="2"/>'
        b'<table:table-column table:visibility="collapse"/><table:table-row>'
    )
    content = rewritten(packed, b"<table:table-row>", columns)
    filtered = (
        b'<table:table-row table:style-name="ro1" table:visibility="filter"><table:table-cell'
    )
    third = rewritten(content, b"<table:table-row><table:table-cell", filtered, last=True)
    assert told(third) == {"rows-hidden": "3", "column-hidden": "C"}


def rewritten(packed: bytes, old: bytes, new: bytes, *, last: bool = False) -> bytes:
    with zipfile.ZipFile(io.BytesIO(packed)) as book:
        parts = {name: book.read(name) for name in book.namelist()}
    before, _, after = (bytes.rpartition if last else bytes.partition)(parts["content.xml"], old)
    return zipped({**parts, "content.xml": before + new + after})


ROW, COLUMN = struct.pack("<HH", 0x208, 16), struct.pack("<HH", 0x7D, 16)


def test_hidden_parts_of_an_xls_are_told() -> None:
    book = bytearray((FOLDER / "blora.xls").read_bytes())
    assert not read_old(bytes(book))[0].hidden_rows
    sixth = book.index(ROW + struct.pack("<H", 5)) + 4
    book[sixth + 12] |= 0x20
    title = book.index(ROW + struct.pack("<H", 0))
    book[title : title + 14] = COLUMN + struct.pack("<HHHHH", 2, 2, 0, 0, 1)
    assert told(bytes(book), BLORA) == {"rows-hidden": "6", "column-hidden": "C"}


@pytest.mark.parametrize("place", [30, 44, 48, 60, 76, 600, 700, 2100])
def test_an_xls_of_which_nothing_can_be_told_hides_nothing(place: int) -> None:
    book = bytearray((FOLDER / "blora.xls").read_bytes())
    book[place : place + 4] = b"\x05\x05\x05\x05"
    assert all(not rows and not columns for rows, columns in hidden_in_old(bytes(book)))
