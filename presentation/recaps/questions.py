"""For admins: the bot's questions about a recap's file, and why a file cannot be read."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from census.campaign.typed_moments import likely_moments
from census.errors import FileError, Finding
from census.recaps.columns import ColumnMeaning, UnclearColumn, UnclearName
from census.recaps.moments import AsOfReading, DateDoubt, DateRole, GuessedAsOf
from census.recaps.recap import Snapshot
from census.units import Unit, UnitCode
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.language.catalogue import Texts
from presentation.language.html import Html, escape, lines, paragraphs
from presentation.language.names import key
from presentation.recaps import findings
from presentation.recaps.messages import history, paged

MOST_CANDIDATES = MOST_MOMENTS = 3
"""At most this many possible moments are offered."""

MOMENT = "%Y%m%d%H%M"
"""The format of a moment in a button: local digits, to the minute."""


def ask_moment(
    texts: Texts, *, upload: str, reading: AsOfReading, zone: ZoneInfo, now: datetime
) -> Message:
    """Ask for the moment of a file's figures, and say why. The file's own moments come first."""
    meant = [
        Button(
            texts.moment(each.moment),
            pack(Action.RECAP_MOMENT, upload, f"{each.moment:{MOMENT}}"),
        )
        for each in reading.candidates[:MOST_CANDIDATES]
    ]
    choices = _moments(texts, Action.RECAP_MOMENT, upload, zone, now)[: MOST_MOMENTS - len(meant)]
    facts = doubt_facts(texts, reading)
    return Message(texts("recap-ask-moment", **facts), rows(*meant, *choices, _cancel(texts)))


def doubt_facts(texts: Texts, reading: AsOfReading) -> Mapping[str, str]:
    """Return the facts of the sentence that says why a file needs a date from a person."""
    found = reading.doubted
    written = found.words if found else ""
    if found is not None and found.role is not DateRole.IMPOSSIBLE:
        written = _written(texts, found)
    elif found is None:
        written = texts.listed([_written(texts, each) for each in reading.candidates])
    return {
        "doubt": (reading.doubt or DateDoubt.MISSING).value,
        "written": written,
        "begins": texts.date(reading.days[0]),
        "ends": texts.date(reading.days[1]),
    }


def _written(texts: Texts, guess: GuessedAsOf) -> str:
    return texts.moment(guess.moment) if guess.timed else texts.date(guess.moment)


def ask_other_moment(texts: Texts, *, draft: Snapshot, zone: ZoneInfo, now: datetime) -> Message:
    """Ask for the moment of a draft's figures."""
    number = str(draft.id)
    choices = _moments(texts, Action.RECAP_REDATE_TO, number, zone, now)
    back = Button(texts.plain("recap-back"), pack(Action.RECAP_SHOW, number))
    return Message(texts("recap-ask-other-moment", as_of=draft.as_of), rows(*choices, back))


def ask_column(
    texts: Texts, *, upload: str, column: UnclearColumn, told: Sequence[Finding] = ()
) -> Message:
    """Ask for the meaning of a column, or of cells such as "-". The answer is remembered."""
    choices = [
        Button(
            texts.plain(key("column", meaning)), pack(Action.RECAP_COLUMN, upload, meaning.value)
        )
        for meaning in column.choices
    ]
    pairs = [tuple(choices[n : n + 2]) for n in range(0, len(choices), 2)]
    kind = "example" if column.example else "empty"
    question = texts(
        "recap-ask-cell" if column.count else "recap-ask-column",
        heading=column.heading,
        cell=_place(texts, column.cell),
        count=column.count,
        kind=kind,
        example=column.example,
    )
    return Message(
        paragraphs(question, *_told(texts, told)),
        rows(*pairs, _forget(texts, upload, told), _cancel(texts)),
    )


def ask_unit(
    texts: Texts,
    *,
    upload: str,
    name: UnclearName,
    units: Mapping[UnitCode, Unit],
    left: int,
    told: Sequence[Finding] = (),
) -> Message:
    """Ask which unit a name means; ``left`` names follow. The answer is remembered."""
    near = [units[code] for code in name.units if code in units]
    question = texts("recap-ask-unit", name=name.name, cell=_place(texts, name.cell), left=left)
    return Message(
        paragraphs(question, *_told(texts, told)),
        rows(
            *buttons.units(texts, near, Action.RECAP_UNIT, upload),
            _forget(texts, upload, told),
            _cancel(texts),
        ),
    )


def ask_sheet(texts: Texts, *, upload: str, sheets: Sequence[str]) -> Message:
    """Ask which sheet to read."""
    choices = [
        Button(name[:40], pack(Action.RECAP_SHEET, upload, str(place)))
        for place, name in enumerate(sheets)
    ]
    return Message(texts("recap-ask-sheet", count=len(sheets)), rows(*choices, _cancel(texts)))


def refused(texts: Texts, *, refusal: FileError, upload: str, page: int = 0) -> Message:
    """Name every cell that has to be corrected, a page at a time; a single one as a sentence."""
    if len(refusal.findings) == 1:
        words = escape(findings.sentence(texts, refusal.findings[0]))
        return Message(
            paragraphs(texts("recap-refused-once"), words, *_told(texts, refusal.told)),
            rows(_forget(texts, upload, refusal.told), history(texts)),
        )
    shown, turning = paged(
        texts, refusal.findings, page, lambda to: pack(Action.RECAP_FAULTS, upload, str(to))
    )
    return Message(
        paragraphs(
            texts(f"error-{refusal.key}", **refusal.facts),
            shown,
            *_told(texts, refusal.told),
            texts("recap-send-again"),
        ),
        rows(turning, _forget(texts, upload, refusal.told), history(texts)),
    )


def gone(texts: Texts) -> Message:
    """Say that the question of a button is closed."""
    return Message(texts("recap-upload-gone"), rows(history(texts)))


def after_another(texts: Texts, screen: Message, *, name: str) -> Message:
    """Say above a new file that the one before, which was still asked about, was not kept."""
    told = texts("recap-before-dropped", kind="file" if name else "list", name=name)
    return replace(screen, text=paragraphs(told, screen.text))


def press_instead(texts: Texts, *, asked: Message) -> Message:
    """Ask again, and say that a button is the answer."""
    return Message(paragraphs(texts("recap-press-instead"), asked.text), asked.buttons)


def not_yours(texts: Texts) -> Message:
    """Tell a person who is no admin, kindly, who may send recaps."""
    return Message(texts("recap-not-yours"))


def in_group(texts: Texts, *, bot: str) -> Message:
    """Lead from a file in a group to the private chat."""
    return Message(texts("recap-in-group"), rows(buttons.private_chat(texts, bot)))


def moment_of_button(digits: str, zone: ZoneInfo) -> datetime | None:
    """Return the moment in a button; None without one."""
    try:
        return datetime.strptime(digits, MOMENT).replace(tzinfo=zone)
    except ValueError:
        return None


def meaning_of_button(value: str) -> ColumnMeaning | None:
    """Return the meaning in a button; None without one."""
    try:
        return ColumnMeaning(value)
    except ValueError:
        return None


def _moments(
    texts: Texts, action: Action, subject: str, zone: ZoneInfo, now: datetime
) -> Sequence[Button]:
    newest, *earlier = likely_moments(zone, now)
    choices = [
        Button(
            _name(texts, moment, now=now, zone=zone), pack(action, subject, f"{moment:{MOMENT}}")
        )
        for moment in earlier
    ]
    at_once = Button(
        texts.plain("recap-moment-now", clock=texts.time(newest)),
        pack(action, subject, f"{newest:{MOMENT}}"),
    )
    return [*choices, at_once]


def _name(texts: Texts, moment: datetime, *, now: datetime, zone: ZoneInfo) -> str:
    day = "today" if moment.date() == now.astimezone(zone).date() else "yesterday"
    return texts.plain(f"recap-moment-{day}", clock=texts.time(moment))


def _place(texts: Texts, cell: str) -> str:
    """Return the name of a cell; of a line, where it is of a message."""
    return texts.plain("finding-line-alone", line=cell) if cell.isdecimal() else cell


def _told(texts: Texts, told: Sequence[Finding]) -> Sequence[Html]:
    """Say what was read as a person explained it."""
    return [lines(*findings.bullets(texts, told))] if told else []


def _forget(texts: Texts, upload: str, told: Sequence[Finding]) -> Button | None:
    """Offer to take explanations back where a file was read with some."""
    if not told:
        return None
    return Button(texts.plain("recap-forget"), pack(Action.RECAP_FORGET_READ, upload))


def _cancel(texts: Texts) -> Button:
    return Button(texts.plain("recap-discard"), pack(Action.RECAPS))
