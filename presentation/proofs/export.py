"""The list of proofs as an XLSX, as offices keep it for Diskominfo or BKPSDM.

It has no NIP: the bot keeps only a keyed hash of it, of which no digit can be shown.
"""

from io import BytesIO

from xlsxwriter import Workbook

from census.proofs.proof import ProofClaim
from census.proofs.queue import ListedProof, ProofList
from presentation.boards.export_rows import Column, ExportCell, ExportTable, harmless
from presentation.boards.exports import write_table
from presentation.chat.messages import Document
from presentation.drawing.workbooks import finished
from presentation.language import names
from presentation.language.catalogue import Texts
from presentation.proofs.returned import reason_words

COLUMNS = {
    "number": Column.NUMBER,
    "office": Column.TEXT,
    "name": Column.TEXT,
    "claim": Column.TEXT,
    "state": Column.TEXT,
    "sent": Column.DAY,
    "decided": Column.DAY,
    "by": Column.TEXT,
    "reason": Column.TEXT,
}


def proof_file(texts: Texts, listed: ProofList) -> Document:
    """Return the list as an XLSX, which is written when it is needed."""
    office = f"-{listed.office.code}" if listed.office else ""
    day = texts.local_day(listed.at)
    name = f"{texts.plain('queue-file-name')}{office}-{day:%Y-%m-%d}.xlsx"
    return Document(name, lambda: workbook(texts, listed))


def workbook(texts: Texts, listed: ProofList) -> bytes:
    """Return the workbook: a sheet with a row for each proof, the oldest first."""
    written = BytesIO()
    book = Workbook(written, {"in_memory": True, "strings_to_formulas": False})
    sheet = book.add_worksheet(texts.plain("queue-file-sheet"))
    sheet.set_landscape()
    title = book.add_format({"bold": True, "font_size": 14})
    grey = book.add_format({"font_color": "#4D5966"})
    office = listed.office
    whose = names.unit_name(texts, office) if office else texts.plain("queue-file-all")
    heading = f"{texts.plain('queue-file-title')} · {whose}"
    sheet.write_string(0, 0, harmless(heading), title)
    sheet.write_string(1, 0, texts.moment(listed.at), grey)
    sheet.write_string(2, 0, texts.plain("queue-file-nip"), grey)
    headings = tuple(texts.plain(f"queue-file-column-{name}") for name in COLUMNS)
    rows = [_row(texts, each) for each in listed.rows]
    write_table(book, sheet, ExportTable(headings, tuple(COLUMNS.values()), rows), 4)
    return finished(book, written)


def _row(texts: Texts, listed: ListedProof) -> tuple[ExportCell, ...]:
    shown, proof = listed.handed_in, listed.handed_in.proof
    decision, offline = proof.decision, proof.handed_in.claim is ProofClaim.CANNOT_ONLINE
    claim = "queue-file-cannot-online" if offline else "queue-file-receipt"
    reason = reason_words(texts, decision.reason) if decision else ""
    return (
        proof.number,
        harmless(names.unit_name(texts, shown.office) if shown.office else ""),
        harmless(shown.name),
        texts.plain(claim),
        texts.plain(f"queue-file-{proof.state}"),
        texts.local_day(proof.handed_in.sent_at),
        texts.local_day(decision.at) if decision else None,
        harmless(_by(texts, listed)) if decision else None,
        harmless(reason) if reason else None,
    )


def _by(texts: Texts, listed: ListedProof) -> str:
    if listed.by_rule:
        return texts.plain("queue-file-rule")
    return listed.decided_by or texts.plain("queue-file-nobody")
