"""Status look-ups: the question, the answer, and replies to unasked numbers."""

from dataclasses import replace
from datetime import datetime

from census.campaign.phases import Season
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.language import names
from presentation.language.catalogue import Texts
from presentation.language.html import Html, lines, paragraphs
from presentation.residents.days import on_this_day


def ask_numbers(texts: Texts, *, in_words: bool = False) -> Message:
    """Ask for NIK and family card number together, and say how they are treated.

    ``in_words``: the answer was words alone; say where the numbers stand, and who helps.
    """
    how = texts("status-numbers-how") if in_words else None
    person = buttons.person(texts) if in_words else None
    said = paragraphs(how, texts("status-why"), texts("status-ask-numbers"))
    return Message(said, rows(person, buttons.cancel(texts)))


def one_number(texts: Texts, *, before: bool) -> Message:
    """Say that one number is not enough; with one ``before`` it, why the two do not add up."""
    said = paragraphs(
        texts("status-one-number", before="yes" if before else "no"), texts("status-ask-numbers")
    )
    return Message(said, rows(buttons.person(texts) if before else None, buttons.cancel(texts)))


def picture_in_place(texts: Texts, *, deleted: bool) -> Message:
    """Ask for both numbers after a picture, which may show a card: is it ``deleted``, or to be."""
    said = texts("status-picture-deleted" if deleted else "status-picture-kept")
    return Message(
        paragraphs(said, texts("status-ask-numbers")),
        rows(buttons.person(texts), buttons.cancel(texts)),
    )


def type_numbers(texts: Texts) -> Message:
    """Ask for both once more, below what was wrong with them."""
    return Message(texts("status-ask-numbers"), rows(buttons.cancel(texts)))


def result(
    texts: Texts,
    *,
    progress: str,
    as_of: datetime,
    season: Season,
    illustrative: bool = False,
    service_away: bool = False,
) -> Message:
    """Show a household's status with its date and what to do next.

    ``progress`` is the registry's word: not_yet, started, complete or checked. Who has not
    finished reads what holds on this day. ``service_away`` says that the service could not be
    asked for anything newer.
    """
    open_still = progress in ("not_yet", "started")
    to_fill = open_still and season.online is not None
    return Message(
        paragraphs(
            lines(
                texts(names.key("status", progress)),
                names.data_line(texts, as_of, illustrative=illustrative),
            ),
            texts("status-service-away") if service_away else None,
            lines(
                on_this_day(texts, season) if open_still else None,
                texts(names.key("status", progress, "next")) if to_fill or not open_still else None,
            ),
        ),
        rows(
            buttons.walk(texts) if to_fill else None,
            _again(texts) if service_away and open_still else None,
            buttons.home(texts),
        ),
    )


def no_look_up(
    texts: Texts, known: Html | None, *, visits: bool, counted: Button | None = None
) -> Message:
    """Say that no number tells a status in this census, and what is ``known`` of the person.

    ``counted`` says that an officer has come, or takes it back.
    """
    return Message(
        paragraphs(texts("status-no-look-up"), known),
        rows(
            counted,
            buttons.visits(texts) if visits else None,
            (buttons.person(texts), buttons.home(texts)),
        ),
    )


def _again(texts: Texts) -> Button:
    return Button(texts.plain("button-try-again"), pack(Action.STATUS_CHECK))


def number_deleted(texts: Texts) -> Message:
    """Warn kindly that an identity number came unasked and is deleted."""
    return Message(texts("number-deleted"), rows((buttons.status(texts), buttons.home(texts))))


def number_before_consent(texts: Texts, consent: Message) -> Message:
    """Say above the question for a consent that the numbers came before it and are deleted."""
    return replace(consent, text=paragraphs(texts("number-before-consent"), consent.text))


def number_kept(texts: Texts) -> Message:
    """Ask the person to delete a message with a number, because the bot could not."""
    return Message(texts("number-kept"))


def number_in_answer(texts: Texts) -> Message:
    """Say that an answer contained a number, is deleted, and can be written again."""
    return Message(texts("number-in-answer"), rows(buttons.cancel(texts)))


def number_in_name(texts: Texts, *, sends_files: bool) -> Message:
    """Say that a file is deleted because of the number in its name.

    With ``sends_files`` it explains how to send the file again.
    """
    words = texts("number-in-name", sender="admin" if sends_files else "other")
    return Message(words, rows(buttons.home(texts)))


def number_to_type(texts: Texts, *, asked: str) -> Message:
    """Ask for a number as a text of its own; ``asked`` is nik or nip."""
    return Message(texts("number-to-type", asked=asked), rows(buttons.cancel(texts)))


def number_in_title(texts: Texts) -> Message:
    """Ask for another name of a group: the bot cannot remove a number from it."""
    return Message(texts("number-in-title"))


def number_in_group(texts: Texts, *, deleted: bool) -> Message:
    """Warn a group about an identity number; ``deleted`` tells whether the message is gone."""
    return Message(texts("number-in-group-deleted" if deleted else "number-in-group-kept"))


def alone(
    texts: Texts, *, known: Html | None, rank: Html | None, looks_up: bool, bot: str
) -> Message:
    """Tell a member of a group, unseen by the others, what is known of them and their unit.

    What ``looks_up`` by numbers needs the private chat.
    """
    numbers = texts("status-alone-numbers") if looks_up else None
    return Message(
        paragraphs(texts("status-alone"), known, rank, numbers),
        rows(buttons.private_chat(texts, bot, "status")),
    )


def in_group(texts: Texts, *, bot: str) -> Message:
    """Refuse a look-up in a group, with the way to the private chat."""
    return Message(texts("status-in-group"), rows(buttons.private_chat(texts, bot, "status")))
