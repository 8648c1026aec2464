"""What stands in the fields of a letter, which is filled and printed in a process of its own."""

from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO

import segno

from census.offices.letter import Letter, LetterField
from census.units import UnitKind
from presentation.chat.links import start_link, unit_payload
from presentation.drawing.printing import apart
from presentation.language import census_texts, names
from presentation.language.catalogue import Texts
from presentation.language.html import unmarked

PIXELS = 12
"""Of a square of the QR code."""
OF_THE_REGENCY = (UnitKind.OFFICE, UnitKind.SCHOOL)
"""Workplaces whose letterhead begins with the regency's government."""


@dataclass(frozen=True, slots=True)
class WrittenLetter:
    """A letter as DOCX and PDF."""

    letter: Letter
    docx: bytes
    pdf: bytes

    def as_docx(self) -> bytes:
        """Return it as DOCX."""
        return self.docx

    def as_pdf(self) -> bytes:
        """Return it as PDF."""
        return self.pdf


def write_apart(texts: Texts, letter: Letter, *, template: bytes, bot: str) -> WrittenLetter:
    """Fill a template and print it, in a process of its own.

    Raises CensusError as ``filling.fill``, and PrintingError.
    """
    docx, pdf = apart(
        "presentation.offices.letters.filling:write",
        template,
        values_of(texts, letter, bot),
        code_of(letter, bot),
        letter.day,
    )
    return WrittenLetter(letter, docx, pdf)


def code_of(letter: Letter, bot: str) -> bytes:
    """Return the QR code of an office's link, as a PNG."""
    code = segno.make(start_link(bot, unit_payload(letter.office.code)), error="m", micro=False)
    picture = BytesIO()
    code.save(picture, kind="png", scale=PIXELS, border=4)
    return picture.getvalue()


def values_of(texts: Texts, letter: Letter, bot: str) -> Mapping[LetterField, str]:
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
