"""For admins: what is owed and what became of it, and one message that failed."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from census.campaign.overview import Overview
from census.push.ahead import HourAhead
from census.push.delivery import Delivery, DeliveryState
from census.push.kinds import MessageKind
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.language.catalogue import Texts
from presentation.language.html import Html, lines, paragraphs
from presentation.language.names import key

SHOWN_REASONS = 5
SHOWN_FAILURES = 6
SHOWN_HOURS = 6
LONGEST_REASON = 120


def overview(
    texts: Texts,
    *,
    seen: Overview,
    failed: Sequence[Delivery] = (),
    hours: Sequence[HourAhead] = (),
) -> Message:
    """Show all figures and the next hours, with a button for each of the newest failures."""
    choices = [_choice(texts, each) for each in failed[:SHOWN_FAILURES]]
    figures = description(texts, seen=seen)
    coming = ahead(texts, hours[:SHOWN_HOURS]) if hours else None
    return Message(paragraphs(figures, coming), rows(*choices, buttons.home(texts)))


def ahead(texts: Texts, hours: Sequence[HourAhead]) -> Html:
    """Return a line for each hour in which something falls due, by kind."""
    return lines(
        texts("deliveries-ahead" if hours else "deliveries-ahead-none"),
        *(texts("deliveries-hour", moment=each.hour, kinds=_kinds(texts, each)) for each in hours),
    )


def _kinds(texts: Texts, hour: HourAhead) -> str:
    return ", ".join(
        texts.plain("deliveries-of-kind", kind=kind_named(texts, name), count=count)
        for name, count in hour.counts.items()
    )


def description(texts: Texts, *, seen: Overview) -> Html:
    """Return the figures: what left, what waits, and what did not leave for which reasons."""
    if not _anything(seen):
        return lines(texts("deliveries-title"), texts("deliveries-none"))
    later = seen.next_due if seen.next_due and seen.next_due > seen.at else None
    return paragraphs(
        texts("deliveries-title"),
        lines(
            texts("deliveries-sent", count=seen.sent),
            _figure(texts, "unclear", seen.unclear),
            texts("deliveries-waiting", count=seen.waiting),
            _figure(texts, "sending", seen.sending),
            texts("deliveries-next", moment=later) if later else None,
            texts("deliveries-late", moment=seen.late_since) if seen.late_since else None,
        ),
        texts("deliveries-line-down", moment=seen.line_down_since)
        if seen.line_down_since
        else None,
        _figure(texts, "aside", seen.aside),
        _reasons(texts, "failed", seen.failed),
        _figure(texts, "gone", seen.gone),
        _reasons(texts, "expired", seen.expired),
        _reasons(texts, "cancelled", seen.cancelled),
    )


def failure(texts: Texts, *, failed: Delivery, now: datetime) -> Message:
    """Show one that failed or may not have arrived; what is of use can be sent again."""
    useful = failed.expires_at > now
    term = "until" if useful else "over"
    retry = Button(texts.plain("deliveries-retry"), pack(Action.DELIVERY_RETRY, str(failed.id)))
    return Message(
        paragraphs(
            texts(
                f"delivery-{_fate(failed)}-title", kind=kind(texts, failed.kind), number=failed.id
            ),
            lines(
                texts("delivery-failed-reason", reason=reason_in_words(texts, failed.last_error)),
                texts("delivery-failed-chat", chat=str(failed.chat), count=failed.attempts),
                texts(f"delivery-failed-{term}", moment=failed.expires_at),
            ),
        ),
        rows(retry if useful else None, back(texts)),
    )


def trying_again(texts: Texts) -> Message:
    """Confirm that one is tried again."""
    return Message(texts("delivery-again"), rows(back(texts)))


def back(texts: Texts) -> Button:
    """Lead back to the figures."""
    return Button(texts.plain("deliveries-back"), pack(Action.DELIVERIES))


def kind(texts: Texts, of: MessageKind) -> str:
    """Return what a delivery is for."""
    return kind_named(texts, of.name)


def kind_named(texts: Texts, name: str) -> str:
    """Return what deliveries of a kind are for."""
    return texts.plain(key("delivery-kind", name))


def reason_in_words(texts: Texts, reason: str) -> str:
    """Return why something did not leave: our own reasons in words, Telegram's as it gave them."""
    words = reason.partition(":")[0].replace(" ", "-").lower()
    known = key("delivery-reason", words or "unknown")
    return texts.plain(known) if texts.has(known) else reason[:LONGEST_REASON]


def _anything(seen: Overview) -> bool:
    counts = (seen.waiting, seen.sending, seen.sent, seen.unclear, seen.gone, seen.aside)
    return any(counts) or bool(seen.failed or seen.expired or seen.cancelled)


def _figure(texts: Texts, name: str, count: int) -> Html | None:
    return texts(f"deliveries-{name}", count=count) if count else None


def _reasons(texts: Texts, name: str, by_reason: Mapping[str, int]) -> Html | None:
    """Return a figure with the most frequent reasons below it."""
    if not by_reason:
        return None
    shown = list(by_reason.items())[:SHOWN_REASONS]
    others = sum(by_reason.values()) - sum(count for _, count in shown)
    return lines(
        texts(f"deliveries-{name}", count=sum(by_reason.values())),
        *(
            texts("deliveries-reason", reason=reason_in_words(texts, reason), count=count)
            for reason, count in shown
        ),
        _figure(texts, "other-reasons", others),
    )


def _fate(delivery: Delivery) -> str:
    return "unclear" if delivery.state is DeliveryState.UNKNOWN else "failed"


def _choice(texts: Texts, failed: Delivery) -> Button:
    sign = "❔" if failed.state is DeliveryState.UNKNOWN else "⚠️"
    label = f"{sign} {failed.id} · {kind(texts, failed.kind)}"
    return Button(label, pack(Action.DELIVERY_SHOW, str(failed.id)))
