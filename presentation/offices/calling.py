"""A head's call and thanks: what people would read and who would, then whom they reach."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from census.offices.notices import HeadThanks
from census.offices.offices import OfficeCall, OfficeThanks
from census.offices.words import LONGEST
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.links import start_link, unit_payload
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.language.catalogue import Texts
from presentation.language.html import Html, lines, paragraphs
from presentation.residents.home import unit_line

CALL, THANK = "call", "thank"
"""What a button of this conversation is about."""


def preview_call(
    texts: Texts,
    *,
    call: OfficeCall,
    reads: Message,
    words: str,
    bot: str,
    at_once: bool,
    shown: str,
) -> Message:
    """Show a call before it leaves; ``reads`` is what people would read, with the own ``words``.

    A quotation has air of its own: no empty line around it. ``shown`` marks what is shown, for the
    button that sends it.
    """
    if not call.called:
        return called(texts, call=call, bot=bot, at_once=True)
    code = call.office.code
    title = texts("call-preview-whom", whom=call.whom) if call.whom else texts("call-preview")
    return Message(
        paragraphs(
            lines(
                title,
                _quoted(reads.text),
                _hears(texts, call.called, call.leaves_at, at_once=at_once),
                *_not_called(texts, call),
                texts("call-preview-strangers", count=call.strangers) if call.strangers else None,
            ),
            _own_words(texts, words),
        ),
        rows(
            _send(texts, CALL, code, call.called, shown),
            plain_button(texts, CALL, code) if words else None,
            buttons.office_list(texts, code),
            buttons.home(texts),
        ),
    )


def called(texts: Texts, *, call: OfficeCall, bot: str, at_once: bool) -> Message:
    """Say how many will get the call, who will not and why, and what to forward to strangers."""
    when = "now" if at_once else "later"
    link = start_link(bot, unit_payload(call.office.code))
    return Message(
        paragraphs(
            lines(
                texts("office-called", count=call.called, when=when, leaves_at=call.leaves_at)
                if call.called
                else texts("office-called-nobody"),
                *_not_called(texts, call),
            ),
            lines(
                texts("office-called-strangers", count=call.strangers),
                texts("office-forward", office=call.office.name, link=link),
            )
            if call.strangers
            else None,
        ),
        rows(buttons.office_list(texts, call.office.code), buttons.home(texts)),
    )


def preview_thanks(
    texts: Texts, *, thanks: OfficeThanks, notice: HeadThanks, at_once: bool, shown: str
) -> Message:
    """Show thanks before they leave."""
    if not thanks.thanked:
        return thanked(texts, thanks=thanks, at_once=True)
    code = thanks.office.code
    return Message(
        paragraphs(
            lines(
                texts("thanks-preview"),
                _quoted(_thanks_text(texts, notice)),
                _hears(texts, thanks.thanked, thanks.leaves_at, at_once=at_once),
                *_not_thanked(texts, thanks),
            ),
            _own_words(texts, notice.words),
        ),
        rows(
            _send(texts, THANK, code, thanks.thanked, shown),
            plain_button(texts, THANK, code) if notice.words else None,
            buttons.home(texts),
        ),
    )


def thanked(texts: Texts, *, thanks: OfficeThanks, at_once: bool) -> Message:
    """Say how many will be thanked, and who will not and why."""
    when = "now" if at_once else "later"
    return Message(
        lines(
            texts("thanks-sent", count=thanks.thanked, when=when, leaves_at=thanks.leaves_at)
            if thanks.thanked
            else texts("thanks-nobody" if thanks.finished else "thanks-nobody-known"),
            *_not_thanked(texts, thanks),
        ),
        rows(buttons.office_list(texts, thanks.office.code), buttons.home(texts)),
    )


def anew(texts: Texts, screen: Message) -> Message:
    """Say above a call or thanks that what was shown before is closed."""
    return replace(screen, text=paragraphs(texts("call-preview-anew"), screen.text))


def number_in_words(texts: Texts, what: str, code: str) -> Message:
    """Say that own words held a number, and what can be done now."""
    again = plain_button(texts, what, code)
    return Message(texts("number-in-answer"), rows(again, buttons.cancel(texts)))


def thanks(texts: Texts, notice: HeadThanks) -> Message:
    """Thank an employee in the name of the head."""
    return Message(_thanks_text(texts, notice), rows(buttons.home(texts)))


def _thanks_text(texts: Texts, notice: HeadThanks) -> Html:
    return paragraphs(
        lines(
            texts(
                "thanks-heard",
                speaker=notice.by.kind,
                name=notice.by.name,
                office=notice.office.name,
            ),
            texts("office-own-words", words=notice.words) if notice.words else None,
        ),
        unit_line(texts, notice.office, notice.board),
    )


def _hears(texts: Texts, count: int, leaves_at: datetime, *, at_once: bool) -> Html:
    when = "now" if at_once else "later"
    return texts("call-preview-hears", count=count, when=when, leaves_at=leaves_at)


def _not_called(texts: Texts, call: OfficeCall) -> Iterator[Html]:
    if call.reminded:
        yield texts("office-called-reminded", count=call.reminded)
    if call.silent:
        yield texts("office-called-silent", count=call.silent)
    if call.returned:
        yield texts("office-called-returned", count=call.returned)
    if call.own:
        yield texts("office-called-own")


def _not_thanked(texts: Texts, thanks: OfficeThanks) -> Iterator[Html]:
    if thanks.before:
        yield texts("thanks-before", count=thanks.before)
    if thanks.silent:
        yield texts("office-called-silent", count=thanks.silent)
    if thanks.strangers:
        yield texts("thanks-strangers", count=thanks.strangers)


def _own_words(texts: Texts, words: str) -> Html:
    return texts("call-words-change" if words else "call-words-add", most=LONGEST)


def _quoted(text: Html) -> Html:
    return Html(f"<blockquote>{text}</blockquote>")


def _send(texts: Texts, what: str, code: str, count: int, shown: str) -> Button:
    label = texts.plain("button-send-to", count=count)
    return Button(label, pack(Action.OFFICE_SEND, what, code, shown))


def plain_button(texts: Texts, what: str, code: str) -> Button:
    """Show it again without own words."""
    return Button(texts.plain("button-without-words"), pack(Action.OFFICE_PLAIN, what, code))
