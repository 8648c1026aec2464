"""A resident checks somebody at the door: what is asked, what is said, what an admin reads."""

from collections.abc import Sequence
from typing import Final

from census.fieldwork.badges import BadgeVerdict
from census.fieldwork.visiting import CheckedOfficer, OfficerReported, VisitDays, VisitStage
from census.units import Unit
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.field_actions import FieldAction
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.language import places
from presentation.language.catalogue import Texts
from presentation.language.html import Html, lines, paragraphs
from presentation.language.names import shortened, unit_name

PAYLOAD: Final = "petugas"
"""The payload of a deep link from a group."""
FEW_LEFT: Final = 2
"""From here on a person is told how often they can still check somebody."""


def ask(texts: Texts, village: Unit | None = None) -> Message:
    """Ask who is at the door, perhaps in a village that was said already."""
    asked = (
        texts("visits-officer-ask-there", village=shortened(unit_name(texts, village)))
        if village
        else texts("visits-officer-ask")
    )
    return Message(asked, rows(buttons.cancel(texts)))


def ask_again(texts: Texts) -> Message:
    """Ask for the name alone, where a sentence was said that holds none."""
    return Message(texts("visits-officer-ask-again"), rows(buttons.cancel(texts)))


def late(texts: Texts, name: str) -> Message:
    """Ask whether a name that comes long after the question is somebody at the door."""
    yes = Button(texts.plain("visits-button-late"), pack(FieldAction.OFFICER_LATE))
    return Message(texts("visits-officer-late", name=name), rows(yes, buttons.home(texts)))


def no_code(texts: Texts, *, read: bool) -> Message:
    """Ask for the number in words: a picture shows no code, or no picture can be read here."""
    key = "visits-officer-no-code" if read else "visits-officer-unread"
    return Message(texts(key), rows(buttons.cancel(texts)))


def private(texts: Texts, *, deleted: bool) -> Message:
    """Say that a code holds somebody's identity number, which is not kept."""
    key = "visits-officer-private" if deleted else "visits-officer-private-stays"
    return Message(texts(key), rows(buttons.cancel(texts)))


def in_group(texts: Texts, *, bot: str) -> Message:
    """Lead from a group to the private chat, where others do not read along."""
    return Message(texts("private-only"), rows(buttons.private_chat(texts, bot, PAYLOAD)))


def ask_village(texts: Texts, choices: Sequence[Unit] = ()) -> Message:
    """Ask in which village somebody is at the door."""
    key = "visits-officer-which" if choices else "visits-officer-village"
    offered = buttons.units(texts, choices, Action.OFFICER_VILLAGE)
    return Message(texts(key), rows(*offered, buttons.cancel(texts)))


def checked(texts: Texts, found: CheckedOfficer, *, looks: Html, number: int) -> Message:
    """Say whether it is one of ours. ``looks`` says how a genuine one looks, and whom to ask."""
    genuine = found.check.verdict is BadgeVerdict.GENUINE
    report = (
        None
        if genuine and found.days.stage is VisitStage.DURING
        else Button(texts.plain("visits-button-report"), pack(Action.OFFICER_REPORT, str(number)))
    )
    near = found.check.verdict is BadgeVerdict.NEAR  # most often a typing mistake
    return Message(
        paragraphs(
            lines(_verdict(texts, found), _on_which_day(texts, found.days, listed=genuine)),
            looks,
            None
            if genuine or found.left > FEW_LEFT
            else texts("visits-officer-left", left=found.left),
        ),
        rows(
            None if near else report,
            (
                Button(texts.plain("visits-button-again"), pack(Action.OFFICER_CHECK)),
                Button(texts.plain("visits-button-village"), pack(Action.OFFICER_VILLAGE)),
            )
            if found.left
            else None,
            report if near else None,
            buttons.home(texts),
        ),
    )


def reported(texts: Texts) -> Message:
    """Thank for a report."""
    return Message(texts("visits-officer-reported"), rows(buttons.home(texts)))


def alert(texts: Texts, notice: OfficerReported) -> Message:
    """Tell an admin of a false officer."""
    return Message(
        texts(
            "visits-officer-alert",
            village=places.listed_whole(texts, notice.village),
            moment=texts.moment(notice.at),
            said=notice.said,
        ),
        rows(buttons.home(texts)),
    )


def _verdict(texts: Texts, found: CheckedOfficer) -> Html:
    village, worker = shortened(unit_name(texts, found.village)), found.check.worker
    if worker is None:
        verdict = found.check.verdict
        if found.check.form:
            return texts("visits-officer-near-number", form=found.check.form)
        # A code never proves that somebody is not ours.
        code = "-code" if found.scanned and verdict is not BadgeVerdict.ELSEWHERE else ""
        return texts(f"visits-officer-{verdict}{code}", village=village, left=found.left)
    if found.days.stage is not VisitStage.DURING:
        return texts("visits-officer-listed", village=village, name=worker.name)
    key = "visits-officer-genuine-number" if found.check.by_number else "visits-officer-genuine"
    return texts(key, village=village, name=worker.name)


def _on_which_day(texts: Texts, days: VisitDays, *, listed: bool) -> Html | None:
    """Say that officers do not visit now; who is not listed is no officer on any day."""
    if days.stage is VisitStage.DURING or days.phase is None:
        return None
    if days.stage is VisitStage.AFTER:
        return texts("visits-officer-over", last_day=days.phase.last_day)
    key = "visits-officer-too-early" if listed else "visits-officer-soon"
    return texts(key, first_day=days.phase.first_day)
