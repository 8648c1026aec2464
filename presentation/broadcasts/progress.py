"""For admins: how far a broadcast has got, and the report at its end."""

from collections.abc import Sequence
from fractions import Fraction

from census.broadcasts.broadcast import BroadcastState, BroadcastTally, BroadcastView
from presentation.broadcasts import words
from presentation.broadcasts.words import button, trouble, when
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.language.catalogue import Texts
from presentation.language.html import Html, lines, paragraphs, progress_bar


def progress(texts: Texts, view: BroadcastView) -> Message:
    """Render how many have got it, with the buttons that steer."""
    broadcast, tally = view.broadcast, view.tally
    number = str(broadcast.id)
    paused = broadcast.state is BroadcastState.PAUSED
    steering = None
    if broadcast.state is not BroadcastState.STOPPED:
        turn = (
            button(texts, "resume", Action.BROADCAST_RESUME, number)
            if paused
            else button(texts, "pause", Action.BROADCAST_PAUSE, number)
        )
        steering = (turn, button(texts, "stop", Action.BROADCAST_STOP, number))
    return Message(
        lines(
            _headline(texts, view),
            texts("broadcast-for", whom=words.whom(texts, broadcast.audience, view.unit)),
            _bar(texts, view),
            texts("broadcast-progress", sent=tally.sent + tally.unclear, total=view.recipients),
            trouble(texts, tally),
            None if paused else _left(texts, view),
        ),
        rows(steering) if steering else (),
    )


def _headline(texts: Texts, view: BroadcastView) -> Html:
    broadcast = view.broadcast
    number = broadcast.id
    if broadcast.state is BroadcastState.PAUSED:
        return texts("broadcast-paused", number=number)
    if broadcast.state is BroadcastState.STOPPED:
        return texts("broadcast-stopping", number=number)
    if not broadcast.addressed:
        return texts("broadcast-preparing", number=number, count=view.recipients)
    if view.line_down_since is not None:
        return texts("broadcast-line-down", number=number, count=view.tally.waiting)
    if view.resumes_at is not None and view.tally.settled == 0:
        return texts("broadcast-scheduled", number=number, moment=view.resumes_at)
    return texts("broadcast-running", number=number)


def _left(texts: Texts, view: BroadcastView) -> Html | None:
    if view.broadcast.state is BroadcastState.STOPPED or not view.broadcast.addressed:
        return None
    if view.line_down_since is not None:
        return texts("broadcast-line-down-since", moment=view.line_down_since)
    if view.resumes_at is not None:
        if view.tally.settled == 0:
            return None
        return texts("broadcast-quiet", moment=view.resumes_at)
    return texts("broadcast-left", span=words.span(texts, view.span))


def _bar(texts: Texts, view: BroadcastView) -> Html:
    done, total = view.tally.settled, max(view.recipients, 1)
    rate = texts.percent(Fraction(min(done, total), total), decimals=0)
    return Html(f"{progress_bar(min(done, total), total)} {rate}")


def report(texts: Texts, view: BroadcastView) -> Message:
    """Render what became of all messages of a broadcast."""
    broadcast = view.broadcast
    key = "broadcast-done" if broadcast.state is BroadcastState.DONE else "broadcast-stopped"
    return Message(
        paragraphs(
            lines(
                texts(key, number=broadcast.id),
                texts("broadcast-for", whom=words.whom(texts, broadcast.audience, view.unit)),
            ),
            lines(*report_lines(texts, view.tally)),
            when(texts, broadcast),
        ),
        rows(
            *_again(texts, view),
            (button(texts, "new", Action.BROADCAST_NEW), buttons.home(texts)),
        ),
    )


def report_lines(texts: Texts, tally: BroadcastTally) -> Sequence[Html]:
    """Return the number of messages by outcome, a line each."""
    return [
        texts("broadcast-report-sent", count=tally.sent),
        *(
            texts(f"broadcast-report-{name}", count=count)
            for name, count in (
                ("unclear", tally.unclear),
                ("gone", tally.gone),
                ("failed", tally.failed),
                ("expired", tally.expired),
                ("cancelled", tally.cancelled),
            )
            if count
        ),
    ]


def _again(texts: Texts, view: BroadcastView) -> Sequence[Button]:
    """Offer to send again what failed or may not have arrived, while it has not expired."""
    broadcast, tally = view.broadcast, view.tally
    if broadcast.state is not BroadcastState.DONE:
        return ()
    return [
        Button(
            texts.plain(f"broadcast-button-again-{name}", count=count),
            pack(Action.BROADCAST_AGAIN, str(broadcast.id), name),
        )
        for name, count in (("failed", tally.failed), ("unclear", tally.failed + tally.unclear))
        if getattr(tally, name)
    ]
