"""Fills the template of a letter. It is a DOCX with fields in braces, such as ``{kantor}``.

A paragraph with a field that is not known, such as the target of an office without one, is left
out. python-docx's only home is this folder.
"""

import re
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from io import BytesIO
from zipfile import BadZipFile

import docx
import segno
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
from census.units import UnitKind
from presentation.chat.links import start_link, unit_payload
from presentation.language import census_texts, names
from presentation.language.catalogue import Texts
from presentation.language.html import unmarked
from presentation.offices.letters.printing import print_letter

CODE_WIDE = 27
"""Millimetres of the QR code; phones read it from an arm's length."""
PIXELS = 12
OF_THE_REGENCY = (UnitKind.OFFICE, UnitKind.SCHOOL)
"""Workplaces whose letterhead begins with the regency's government."""
EXAMPLE = f"{{{LetterField.OFFICE}}}"
_FIELD = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class FilledDocument:
    """A letter whose template was filled."""

    letter: Letter
    document: Document

    def as_docx(self) -> bytes:
        """Return it as DOCX."""
        written = BytesIO()
        self.document.save(written)
        return written.getvalue()

    def as_pdf(self) -> bytes:
        """Return it as PDF."""
        return print_letter(self.document, self.letter.day)


def fill(texts: Texts, letter: Letter, *, template: bytes, bot: str) -> FilledDocument:
    """Fill a template.

    Raises CensusError: ("letter-template-broken") for a file that is no DOCX, or
    ("letter-field-unknown") with the fields that there are.
    """
    document = _opened(template)
    values = _values(texts, letter, bot)
    code = segno.make(start_link(bot, unit_payload(letter.office.code)), error="m", micro=False)
    picture = BytesIO()
    code.save(picture, kind="png", scale=PIXELS, border=4)
    for paragraph in list(_paragraphs(document)):
        _fill(paragraph, values, picture.getvalue())
    document.core_properties.title = f"Surat Edaran {values[LetterField.OFFICE]}"
    document.core_properties.author = values[LetterField.OFFICE]
    return FilledDocument(letter, document)


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


def _values(texts: Texts, letter: Letter, bot: str) -> Mapping[LetterField, str]:
    """Return the words of each field; empty for what is not known."""
    phase, regency = letter.phase, letter.regency
    steps = [unmarked(census_texts.step_title(texts, step)) for step in phase.steps]
    targets = [
        texts.plain("target", share=texts.share(each.share), owner=each.owner)
        for each in letter.targets
    ]
    place = regency.name.split(" ", 1)[-1] if regency else ""
    return {
        LetterField.CENSUS: texts.plain("census-name"),
        LetterField.PHASE: unmarked(census_texts.phase_name(texts, phase)),
        LetterField.PERIOD: texts.period(phase.first_day, phase.last_day),
        LetterField.LAST_DAY: texts.date(phase.last_day),
        LetterField.SITE: texts.official_site.removeprefix("https://"),
        LetterField.GOVERNMENT: f"Pemerintah {regency.name}"
        if regency and letter.office.kind in OF_THE_REGENCY
        else "",
        LetterField.OFFICE: names.unit_name(texts, letter.office),
        LetterField.EMPLOYEES: texts.number(letter.employees) if letter.employees else "",
        LetterField.TARGET: texts.listed(targets),
        LetterField.STEPS: texts.listed([step[:1].lower() + step[1:] for step in steps]),
        LetterField.BOT: f"@{bot}",
        LetterField.LINK: start_link(bot).removeprefix("https://"),
        LetterField.PLACE: place,
        LetterField.DAY: texts.date(letter.day),
        LetterField.YEAR: str(letter.day.year),
        LetterField.POST: letter.post or f"Kepala {letter.office.name}",
        LetterField.HEAD: letter.head or "." * 40,
        LetterField.STATISTICS_OFFICE: " ".join(
            (texts.plain("statistics-office"), *([regency.name] if regency else []))
        ),
    }


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
