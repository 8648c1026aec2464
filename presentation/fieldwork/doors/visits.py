"""When officers come to a village, that nobody came, and whether a visit was real."""

from collections.abc import Sequence
from datetime import timedelta

from census.fieldwork.visit_words import VisitAsked, VisitsMissed, VisitTold
from census.fieldwork.visiting import FIRST_DAYS, Coming, VisitStage
from census.units import Unit
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.language import places
from presentation.language.catalogue import Texts
from presentation.language.html import Html, lines, paragraphs
from presentation.language.names import shortened, unit_name

MOST_LINES, MOST_BUTTONS = 8, 3
"""Villages in one message, and those with a button; the others come with the next day's."""
LONGEST_VILLAGE = 18
ANYWAY = "anyway"
"""Behind the village: somebody who claims to be complete wants it counted."""


def ask_village(texts: Texts, choices: Sequence[Unit] = (), *, again: bool = False) -> Message:
    """Ask where somebody lives; ``again`` who has said something else meanwhile."""
    asked = "visits-when-village-again" if again else "visits-when-village"
    key = "visits-officer-which" if choices else asked
    offered = buttons.units(texts, choices, Action.VISITS_WHEN)
    return Message(texts(key), rows(*offered, buttons.cancel(texts)))


def coming(texts: Texts, found: Coming, *, contact: Html, last_days: bool) -> Message:
    """Say when officers come, who it is, how far the village is, and what to have ready.

    In the ``last_days`` it says what is still to do; ``contact`` is whom to ask afterwards.
    """
    over = found.days.stage is VisitStage.AFTER
    during = found.days.stage is VisitStage.DURING
    open_still = during and not found.complete and not found.claimed
    return Message(
        paragraphs(
            lines(
                _days(texts, found),
                texts("visits-when-finished", finished=found.finished, blocks=found.blocks)
                if found.blocks and not over and found.finished
                else None,
                None if over else _who(texts, found),
            ),
            _to_do(texts, found, contact),
            texts("visits-when-counted") if found.counted and not last_days else None,
            _still_open(texts, found, last_days=last_days) if open_still else None,
        ),
        rows(
            _missed_button(texts, found.village) if open_still and not found.counted else None,
            (
                buttons.officer(texts),
                Button(texts.plain("visits-button-village"), pack(Action.VISITS_VILLAGE)),
            ),
            buttons.home(texts),
        ),
    )


def too_soon(texts: Texts, found: Coming) -> Message:
    """Say on the first days that the visits have only begun, and from when to say it again."""
    phase = found.days.phase
    if phase is None:
        return counted_before(texts)
    said = texts(
        "visits-missed-too-soon",
        first_day=phase.first_day,
        last_day=phase.last_day,
        again=phase.first_day + timedelta(days=FIRST_DAYS),
    )
    return Message(said, rows(buttons.visits(texts), buttons.home(texts)))


def not_missed(texts: Texts, found: Coming) -> Message:
    """Say that nobody was missed who is complete; who only says so may insist."""
    claimed = texts.plain("visits-button-missed-anyway")
    insists = pack(Action.VISITS_MISSED, found.village.code, ANYWAY)
    return Message(
        texts("visits-missed-complete" if found.complete else "visits-missed-claimed"),
        rows(
            None if found.complete else Button(claimed, insists),
            buttons.officer(texts),
            buttons.home(texts),
        ),
    )


def noted(texts: Texts, village: Unit) -> Message:
    """Say that it is counted, and what follows."""
    name = shortened(unit_name(texts, village))
    return Message(texts("visits-missed-noted", village=name), rows(buttons.home(texts)))


def to_be_noted(texts: Texts, village: Unit) -> Html:
    """Say to a newcomer what is noted when they have agreed."""
    return texts("visits-missed-consent", village=shortened(unit_name(texts, village)))


def counted_before(texts: Texts) -> Message:
    """Say that it is counted already."""
    return Message(texts("visits-when-counted"), rows(buttons.home(texts)))


def taken_back(texts: Texts) -> Message:
    """Thank who says that somebody has come after all."""
    return Message(texts("visits-missed-taken-back"), rows(buttons.home(texts)))


def missed(texts: Texts, notice: VisitsMissed) -> Message:
    """Tell who leads, or who visits, where residents say that nobody came."""
    key, line = (
        ("visits-missed", "visits-missed-line")
        if notice.leads
        else ("visits-denied", "visits-denied-line")
    )
    named = (
        texts(
            line,
            village=places.listed_whole(texts, unit),
            denied=waiting.denied,
            **({"missed": waiting.missed} if notice.leads else {}),
        )
        for unit, waiting in notice.villages[:MOST_LINES]
    )
    done = (
        Button(
            texts.plain("visits-button-done", village=shortened(unit.name, LONGEST_VILLAGE)),
            pack(Action.VISITS_DONE, unit.code),
        )
        for unit, _ in notice.villages[:MOST_BUTTONS]
    )
    return Message(
        paragraphs(texts(key), lines(*named)),
        rows(*(done if notice.leads else ()), buttons.home(texts)),
    )


def answered(texts: Texts, village: Unit, count: int) -> Message:
    """Thank who leads for the answer; ``count`` residents hear of it."""
    name = shortened(unit_name(texts, village))
    said = texts("visits-missed-answered", village=name, count=count)
    return Message(said, rows(buttons.home(texts)))


def told(texts: Texts, notice: VisitTold) -> Message:
    """Tell a resident that the village was visited again."""
    village = shortened(unit_name(texts, notice.village))
    still = _missed_button(texts, notice.village, still=True)
    return Message(
        texts(f"visits-told-{notice.answer}", village=village),
        rows(still, (buttons.officer(texts), buttons.home(texts))),
    )


def asked(texts: Texts, notice: VisitAsked) -> Message:
    """Ask whether somebody came."""
    yes, no = (
        Button(
            texts.plain(f"visits-button-{word}"),
            pack(Action.VISIT_REAL, str(notice.number), word),
        )
        for word in ("yes", "no")
    )
    village = shortened(unit_name(texts, notice.village))
    return Message(texts("visits-asked", village=village), rows((yes, no)))


def answer_noted(texts: Texts, *, real: bool, first: bool) -> Message:
    """Thank for the answer."""
    key = "visits-asked-thanks" if real else "visits-asked-no"
    return Message(texts(key if first else "visits-asked-before"), rows(buttons.home(texts)))


def _still_open(texts: Texts, found: Coming, *, last_days: bool) -> Html | None:
    """Say what somebody can do who was missed, in the last days or where all is finished."""
    if found.counted:
        return texts("visits-when-last-days-said") if last_days else None
    if found.all_over:
        return texts("visits-when-left-out")
    return texts("visits-when-last-days") if last_days else None


def _missed_button(texts: Texts, village: Unit, *, still: bool = False) -> Button:
    key = "visits-button-missed-still" if still else "visits-button-missed"
    return Button(texts.plain(key), pack(Action.VISITS_MISSED, village.code))


def _days(texts: Texts, found: Coming) -> Html:
    name, phase = shortened(unit_name(texts, found.village)), found.days.phase
    if phase is None:
        return texts("visits-when-unknown", village=name)
    match found.days.stage:
        case VisitStage.BEFORE:
            period = texts.period(phase.first_day, phase.last_day)
            return texts("visits-when-before", village=name, period=period)
        case VisitStage.AFTER:
            return texts("visits-when-after", village=name)
    if found.all_over:
        return texts("visits-when-all-over", village=name)
    if found.days.early:
        return texts("visits-when-started", village=name)
    return texts("visits-when-during", village=name, last_day=phase.last_day)


def _who(texts: Texts, found: Coming) -> Html:
    if not found.comers:
        return texts("visits-when-nobody-yet")
    if len(found.comers) > 1:
        return texts("visits-when-several", count=len(found.comers))
    [worker] = found.comers
    return texts("visits-when-one", name=worker.name, badge=worker.badge)


def _to_do(texts: Texts, found: Coming, contact: Html) -> Html:
    own = _own_part(texts, found)
    if found.days.stage is VisitStage.AFTER:
        over = None if found.complete else texts("visits-when-over", contact=contact)
        return lines(own, over)
    return lines(own, texts("visits-when-complete")) if own else texts("visits-when-ready")


def _own_part(texts: Texts, found: Coming) -> Html | None:
    """Return what is known, or said, of the person's own online answers."""
    if found.complete:
        return texts("visits-own-complete")
    return texts("visits-own-claimed") if found.claimed else None
