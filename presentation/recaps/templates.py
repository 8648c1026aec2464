"""Empty files with the headings that lists and recaps need, to be filled in."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from io import BytesIO

from xlsxwriter import Workbook

from presentation.chat.messages import Document
from presentation.drawing.workbooks import finished

LINES = 10_000
"""So many lines below the headings are kept as text, or offer what a cell may say."""
WIDTH = 24


class Template(StrEnum):
    """The file that somebody wants to fill in."""

    UNITS = "units"
    ROSTER = "roster"
    FINISHED = "finished"
    RECAP = "recap"
    BLOCKS = "blocks"
    FIELDWORKERS = "fieldworkers"
    PROGRESS = "progress"
    REGISTRY_FIGURES = "registry-figures"


HEADINGS: Mapping[Template, Sequence[str]] = {
    Template.UNITS: ("Kode", "Nama", "Jenis", "Induk", "Jumlah Pegawai"),
    Template.ROSTER: ("NIP", "Nama", "Kode OPD", "Jabatan", "Kepala"),
    Template.FINISHED: ("NIP", "Nama", "Kode OPD", "Status", "Tanggal Selesai"),
    Template.RECAP: ("Kode", "Kecamatan", "Keluarga Respon", "Keluarga Clean", "Dasar"),
    Template.BLOCKS: ("Kode Blok", "Kode Desa", "Nama Blok", "Keluarga", "Sudah Online"),
    Template.FIELDWORKERS: ("Nomor Lencana", "Nama", "Peran", "Kode Desa"),
    Template.PROGRESS: ("Kode Blok", "Open", "Terkirim", "Ditolak", "Disetujui", "Tanggal"),
    Template.REGISTRY_FIGURES: (
        *("Kode Desa", "Keluarga", "Jiwa", "Kode Blok"),
        *("KK Datang", "KK Pindah", "KK Meninggal", "KK Baru"),
    ),
}
"""In Indonesian in every language: so offices name their columns."""
CHOICES: Mapping[str, Sequence[str]] = {
    "Jenis": ("OPD", "instansi vertikal", "perusahaan", "sekolah"),
    "Kepala": ("ya", "tidak"),
    "Status": ("sudah", "belum"),
    "Peran": ("PPL", "PML", "Koseka", "cadangan"),
}
TEXTS = {
    *("Kode", "NIP", "Kode OPD", "Induk", "Tanggal Selesai"),
    *("Kode Blok", "Kode Desa", "Nomor Lencana", "Tanggal"),
}
"""A spreadsheet would change these: it rounds a NIP, and makes a date or a number of a code."""
NAMES = {
    Template.UNITS: "daftar-kantor",
    Template.ROSTER: "daftar-pegawai",
    Template.FINISHED: "pegawai-selesai",
    Template.RECAP: "rekap",
    Template.BLOCKS: "daftar-blok",
    Template.FIELDWORKERS: "daftar-petugas",
    Template.PROGRESS: "hitungan-aplikasi",
    Template.REGISTRY_FIGURES: "angka-adminduk",
}


def template_file(template: Template) -> Document:
    """Return an empty XLSX with the right headings."""
    return Document(f"{NAMES[template]}.xlsx", lambda: workbook(template))


def workbook(template: Template) -> bytes:
    """Return its content: one sheet, with columns of numbers kept as text."""
    written = BytesIO()
    book = Workbook(written, {"in_memory": True})
    sheet = book.add_worksheet(NAMES[template])
    bold, as_text = book.add_format({"bold": True}), book.add_format({"num_format": "@"})
    for place, heading in enumerate(HEADINGS[template]):
        sheet.set_column(place, place, WIDTH, as_text if heading in TEXTS else None)
        sheet.write_string(0, place, heading, bold)
        if heading in CHOICES:
            rule = {"validate": "list", "source": list(CHOICES[heading])}
            sheet.data_validation(1, place, LINES, place, rule)
    sheet.freeze_panes(1, 0)
    return finished(book, written)
