"""For admins: the panel of a broadcast in each of its states."""

from collections.abc import Sequence
from fractions import Fraction

from census.broadcasts.broadcast import Broadcast, BroadcastState, BroadcastTally, BroadcastView
from census.broadcasts.notices import AgreementAsked
from presentation.broadcasts import words
from presentation.chat import buttons
from presentation.chat.actions import Action, pack
from presentation.chat.messages import Button, Message, Rows, rows
from presentation.language import names
from presentation.language.catalogue import Texts
from presentation.language.html import Html, escape, join, lines, paragraphs


def panel(texts: Texts, *, view: BroadcastView) -> Message:
    """Show the panel of a broadcast, with the buttons that are possible now."""
    match view.broadcast.state:
        case BroadcastState.DRAFT:
            return _draft(texts, view)
        case BroadcastState.AWAITING:
            return _awaiting(texts, view)
        case BroadcastState.RUNNING | BroadcastState.PAUSED:
            return _progress(texts, view)
        case BroadcastState.STOPPED | BroadcastState.DONE if view.broadcast.ended_at:
            return _report(texts, view)
        case BroadcastState.DISCARDED:
            return discarded(texts)
    return _progress(texts, view)


def agreement(texts: Texts, notice: AgreementAsked) -> Message:
    """Ask another admin to agree."""
    broadcast = notice.broadcast
    place = (str(broadcast.id), str(broadcast.version))
    return Message(
        paragraphs(
            texts("broadcast-agreement", count=broadcast.recipients),
            lines(
                texts("broadcast-for", whom=words.whom(texts, broadcast.audience, notice.unit)),
                texts("broadcast-at", moment=broadcast.not_before)
                if broadcast.not_before
                else texts("broadcast-at-once-agreed"),
                texts("broadcast-with-picture") if broadcast.picture else None,
            ),
            words.quoted(texts, broadcast),
        ),
        rows(
            (
                _button(texts, "agree", Action.BROADCAST_AGREE, *place),
                _button(texts, "decline", Action.BROADCAST_DECLINE, *place),
            ),
            _button(texts, "as-seen", Action.BROADCAST_TEST, place[0]),
        ),
    )


def declined(texts: Texts, *, broadcast: Broadcast) -> Message:
    """Confirm the refusal."""
    return Message(texts("broadcast-declined", number=broadcast.id), rows(buttons.home(texts)))


def discarded(texts: Texts) -> Message:
    """Confirm that a draft was discarded."""
    new = _button(texts, "new", Action.BROADCAST_NEW)
    return Message(texts("broadcast-discarded"), rows((new, buttons.home(texts))))


def overview(texts: Texts, *, newest: Sequence[Broadcast], draft: Broadcast | None) -> Message:
    """List the latest broadcasts, with a button for a new one."""
    shown = [
        Button(
            texts.plain("broadcast-line", number=each.id, state=_state(texts, each)),
            pack(Action.BROADCAST_OPEN, str(each.id)),
        )
        for each in newest
    ]
    key = "draft" if draft else "new"
    begin = _button(texts, key, Action.BROADCAST_DRAFT if draft else Action.BROADCAST_NEW)
    title = "broadcast-list" if shown else "broadcast-list-none"
    return Message(texts(title), rows(begin, *shown, buttons.home(texts)))


def one_line(texts: Texts, view: BroadcastView) -> Html:
    """Return number, state, recipients and how many were sent, for a list in the terminal."""
    broadcast, tally = view.broadcast, view.tally
    return join(
        " · ",
        (
            texts("broadcast-line", number=broadcast.id, state=_state_now(texts, view)),
            escape(words.whom(texts, broadcast.audience, view.unit)),
            texts("broadcast-progress", sent=tally.sent + tally.unclear, total=view.recipients),
        ),
    )


def trouble(texts: Texts, tally: BroadcastTally) -> Html | None:
    """Return how many chats were out of reach or refused; None without any."""
    if not tally.gone and not tally.failed:
        return None
    return texts("broadcast-trouble", gone=tally.gone, failed=tally.failed)


def _state_now(texts: Texts, view: BroadcastView) -> str:
    running = view.broadcast.state is BroadcastState.RUNNING
    if running and view.line_down_since is not None:
        return texts.plain("broadcast-state-line-down")
    return _state(texts, view.broadcast)


def _state(texts: Texts, broadcast: Broadcast) -> str:
    return texts.plain(f"broadcast-state-{broadcast.state}")


def _draft(texts: Texts, view: BroadcastView) -> Message:
    broadcast = view.broadcast
    return Message(
        paragraphs(
            lines(texts("broadcast-new"), words.description(texts, view)),
            words.quoted(texts, broadcast),
            texts("broadcast-needs-agreement") if view.needs_agreement else None,
        ),
        _draft_buttons(texts, view),
    )


def _draft_buttons(texts: Texts, view: BroadcastView) -> Rows:
    broadcast = view.broadcast
    number = str(broadcast.id)
    main = None
    if broadcast.texts and view.recipients:
        key = "propose" if view.needs_agreement else "send"
        label = texts.plain(f"broadcast-button-{key}", count=view.recipients)
        main = Button(label, pack(Action.BROADCAST_SEND, number, str(broadcast.version)))
    test = _button(texts, "test", Action.BROADCAST_TEST, number) if broadcast.texts else None
    return rows(
        (
            _button(texts, "audience", Action.BROADCAST_AUDIENCE, number),
            _button(texts, "text", Action.BROADCAST_TEXTS, number),
        ),
        (
            _button(texts, "picture", Action.BROADCAST_PICTURE, number),
            _button(texts, "time", Action.BROADCAST_TIME, number),
        ),
        test,
        main,
        _button(texts, "discard", Action.BROADCAST_DISCARD, number),
    )


def _awaiting(texts: Texts, view: BroadcastView) -> Message:
    broadcast = view.broadcast
    number = str(broadcast.id)
    return Message(
        paragraphs(
            texts("broadcast-awaiting", number=broadcast.id),
            words.description(texts, view),
            words.quoted(texts, broadcast),
        ),
        rows(
            _button(texts, "take-back", Action.BROADCAST_TAKE_BACK, number),
            _button(texts, "refresh", Action.BROADCAST_OPEN, number),
        ),
    )


def _progress(texts: Texts, view: BroadcastView) -> Message:
    broadcast, tally = view.broadcast, view.tally
    number = str(broadcast.id)
    paused = broadcast.state is BroadcastState.PAUSED
    steering = None
    if broadcast.state is not BroadcastState.STOPPED:
        turn = (
            _button(texts, "resume", Action.BROADCAST_RESUME, number)
            if paused
            else _button(texts, "pause", Action.BROADCAST_PAUSE, number)
        )
        steering = (turn, _button(texts, "stop", Action.BROADCAST_STOP, number))
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
    return Html(f"{names.progress_bar(min(done, total), total)} {rate}")


def _report(texts: Texts, view: BroadcastView) -> Message:
    broadcast = view.broadcast
    key = "broadcast-done" if broadcast.state is BroadcastState.DONE else "broadcast-stopped"
    return Message(
        paragraphs(
            lines(
                texts(key, number=broadcast.id),
                texts("broadcast-for", whom=words.whom(texts, broadcast.audience, view.unit)),
            ),
            lines(*report_lines(texts, view.tally)),
            _when(texts, broadcast),
        ),
        rows(
            *_again(texts, view),
            (_button(texts, "new", Action.BROADCAST_NEW), buttons.home(texts)),
        ),
    )


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


def _when(texts: Texts, broadcast: Broadcast) -> Html | None:
    start, end = broadcast.started_at, broadcast.ended_at
    if start is None or end is None:
        return None
    start = max(start, broadcast.not_before or start)
    if end < start:
        return None
    if texts.local_day(start) != texts.local_day(end):
        return texts("broadcast-report-span", start=start, end=end)
    if texts.time(start) == texts.time(end):
        return texts("broadcast-report-moment", moment=start)
    return texts(
        "broadcast-report-day",
        day=texts.date(start),
        times=texts.times(start, end),
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


def _button(texts: Texts, key: str, action: Action, *values: str) -> Button:
    return Button(texts.plain(f"broadcast-button-{key}"), pack(action, *values))
