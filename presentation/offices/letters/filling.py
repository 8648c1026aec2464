"""Fills the template of a letter. It is a DOCX with fields in braces, such as ``{kantor}``.

A paragraph with a field that is not known, such as the target of an office without one, is left
out. python-docx's only home is this folder.
"""

import re
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from zipfile import BadZipFile

import docx
from docx.document import Document
from docx.opc.exceptions import PackageNotFoundError
from docx.opc.part import XmlPart
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Mm
from docx.table import Table
from docx.text.paragraph import Paragraph

from census.errors import CensusError
from census.offices.letter import Letter, LetterField
from presentation.language.catalogue import Texts
from presentation.offices.letters.printing import print_letter
from presentation.offices.letters.wording import code_of, values_of

CODE_WIDE = 27
"""Millimetres of the QR code; phones read it from an arm's length."""
EXAMPLE = f"{{{LetterField.OFFICE}}}"
_FIELD = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class FilledDocument:
    """A letter whose template was filled."""

    letter: Letter
    document: Document

    def as_docx(self) -> bytes:
        """Return it as DOCX."""
        return _saved(self.document)

    def as_pdf(self) -> bytes:
        """Return it as PDF."""
        return print_letter(self.document, self.letter.day)


def fill(texts: Texts, letter: Letter, *, template: bytes, bot: str) -> FilledDocument:
    """Fill a template.

    Raises CensusError: ("letter-template-broken") for a file that is no DOCX, or
    ("letter-field-unknown") with the fields that there are.
    """
    values = values_of(texts, letter, bot)
    return FilledDocument(letter, _filled(template, values, code_of(letter, bot)))


def write(
    template: bytes, values: Mapping[LetterField, str], code: bytes, day: date
) -> tuple[bytes, bytes]:
    """Return a letter as DOCX and PDF. Raises CensusError as ``fill``."""
    document = _filled(template, values, code)
    return _saved(document), print_letter(document, day)


def _filled(template: bytes, values: Mapping[LetterField, str], code: bytes) -> Document:
    document = _opened(template)
    for paragraph in list(_paragraphs(document)):
        _fill(paragraph, values, code)
    document.core_properties.title = f"Surat Edaran {values[LetterField.OFFICE]}"
    document.core_properties.author = values[LetterField.OFFICE]
    return document


def _saved(document: Document) -> bytes:
    written = BytesIO()
    document.save(written)
    return written.getvalue()


def fields_of(template: bytes) -> AbstractSet[LetterField]:
    """Return the fields of a template, without filling it.

    Raises CensusError as ``fill``, and ("letter-field-broken") for a brace outside a field and for
    a field where ``fill`` does not look, as in a text box.
    """
    document = _opened(template)
    filled = {paragraph._p: paragraph.text for paragraph in _paragraphs(document)}  # noqa: SLF001
    found = {_field(name) for text in filled.values() for name in _FIELD.findall(text)}
    for place in document.part.package.iter_parts():
        if isinstance(place, XmlPart):
            for each in place.element.iter(qn("w:p")):
                text = _FIELD.sub("", filled[each]) if each in filled else _text_of(each)
                if "{" in text or "}" in text:
                    raise CensusError(
                        "letter-field-broken", typed=_text_of(each)[:60], example=EXAMPLE
                    )
    return found


def _text_of(paragraph: BaseOxmlElement) -> str:
    return "".join(each.text or "" for each in paragraph.iter(qn("w:t")))


def _opened(template: bytes) -> Document:
    try:
        return docx.Document(BytesIO(template))
    except (PackageNotFoundError, BadZipFile, KeyError, ValueError) as broken:
        raise CensusError("letter-template-broken") from broken


def _paragraphs(document: Document) -> Iterator[Paragraph]:
    """Yield the paragraphs of the page, also those in tables, headers and footers."""
    for section in document.sections:
        yield from section.header.paragraphs
        yield from section.footer.paragraphs
    yield from _within(document)


def _within(document: Document) -> Iterator[Paragraph]:
    for block in document.iter_inner_content():
        if isinstance(block, Table):
            for row in block.rows:
                for cell in row.cells:
                    yield from cell.paragraphs
        else:
            yield block


def _fill(paragraph: Paragraph, values: Mapping[LetterField, str], picture: bytes) -> None:
    found = [_field(name) for name in _FIELD.findall(paragraph.text)]
    if not found:
        return
    if any(field is not LetterField.CODE and not values[field] for field in found):
        paragraph._p.getparent().remove(paragraph._p)  # noqa: SLF001 - there is no public way
        return
    if _in_runs(paragraph) != len(found):
        # Word parts a field among several runs when its letters were typed at different times.
        first, *others = paragraph.runs
        first.text = paragraph.text
        for run in others:
            run.text = ""
    for run in paragraph.runs:
        if LetterField.CODE in map(_field, _FIELD.findall(run.text)):
            run.text = ""
            run.add_picture(BytesIO(picture), width=Mm(CODE_WIDE))
        elif _FIELD.search(run.text):
            run.text = _FIELD.sub(lambda match: _worded(match[1], values), run.text)


def _in_runs(paragraph: Paragraph) -> int:
    return sum(len(_FIELD.findall(run.text)) for run in paragraph.runs)


def _worded(name: str, values: Mapping[LetterField, str]) -> str:
    words = values[_field(name)]
    return words.upper() if name.isupper() else words


def _field(name: str) -> LetterField:
    """Return the field of a name. Raises CensusError("letter-field-unknown")."""
    try:
        return LetterField(name.lower())
    except ValueError:
        known = ", ".join(f"{{{each}}}" for each in LetterField)
        raise CensusError("letter-field-unknown", typed=f"{{{name[:30]}}}", known=known) from None
