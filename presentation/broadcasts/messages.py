"""For admins: the panel of a broadcast in each of its states."""

from collections.abc import Sequence
from dataclasses import replace

from census.broadcasts.broadcast import Broadcast, BroadcastState, BroadcastView
from census.broadcasts.notices import AgreementAsked
from census.push.kinds import AdminNotice
from presentation.broadcasts import words
from presentation.broadcasts.progress import progress, report
from presentation.broadcasts.words import button
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.messages import Button, Message, Rows, rows
from presentation.chat.presses import pack
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
            return progress(texts, view)
        case BroadcastState.STOPPED | BroadcastState.DONE if view.broadcast.ended_at:
            return report(texts, view)
        case BroadcastState.DISCARDED:
            return discarded(texts)
    return progress(texts, view)


def agreement(texts: Texts, notice: AgreementAsked) -> Message:
    """Ask another admin to agree."""
    broadcast = notice.broadcast
    place = (str(broadcast.id), str(broadcast.version))
    return Message(
        paragraphs(
            texts("broadcast-agreement", count=broadcast.recipients, by=_who_asks(texts, notice)),
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
                button(texts, "agree", Action.BROADCAST_AGREE, *place),
                button(texts, "decline", Action.BROADCAST_DECLINE, *place),
            ),
            button(texts, "as-seen", Action.BROADCAST_TEST, place[0]),
        ),
    )


def _who_asks(texts: Texts, notice: AgreementAsked) -> str:
    author = notice.broadcast.author
    if author is None:
        return texts.plain("broadcast-by-machine")
    return notice.author or texts.plain("broadcast-by-admin", id=str(author))


def failing(texts: Texts, notice: AdminNotice) -> Message:
    """Say that a broadcast has paused by itself, and ask how it goes on."""
    number = str(notice.facts["broadcast"])
    return Message(
        texts(f"admin-{notice.key}", **notice.facts),
        rows(
            (
                button(texts, "resume", Action.BROADCAST_RESUME, number),
                button(texts, "stop", Action.BROADCAST_STOP, number),
            ),
            Button(texts.plain("deliveries-back"), pack(Action.DELIVERIES)),
        ),
    )


def declined(texts: Texts, *, broadcast: Broadcast) -> Message:
    """Confirm the refusal."""
    return Message(texts("broadcast-declined", number=broadcast.id), rows(buttons.home(texts)))


def discarded(texts: Texts) -> Message:
    """Confirm that a draft was discarded."""
    new = button(texts, "new", Action.BROADCAST_NEW)
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
    begin = button(texts, key, Action.BROADCAST_DRAFT if draft else Action.BROADCAST_NEW)
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


def _state_now(texts: Texts, view: BroadcastView) -> str:
    running = view.broadcast.state is BroadcastState.RUNNING
    if running and view.line_down_since is not None:
        return texts.plain("broadcast-state-line-down")
    return _state(texts, view.broadcast)


def _state(texts: Texts, broadcast: Broadcast) -> str:
    return texts.plain(f"broadcast-state-{broadcast.state}")


def editing(texts: Texts, *, view: BroadcastView) -> Message:
    """Show a draft with the buttons that change its parts."""
    number = str(view.broadcast.id)
    back = button(texts, "back", Action.BROADCAST_OPEN, number)
    return replace(_draft(texts, view), buttons=rows(*_parts(texts, number), back))


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
    test = button(texts, "test", Action.BROADCAST_TEST, number) if broadcast.texts else None
    discard = button(texts, "discard", Action.BROADCAST_DISCARD, number)
    if main is None:
        return rows(*_parts(texts, number), (test, discard) if test else discard)
    edit = button(texts, "edit", Action.BROADCAST_EDIT, number)
    return rows(main, (test, edit) if test else edit, discard)


def _parts(texts: Texts, number: str) -> Rows:
    return rows(
        (
            button(texts, "audience", Action.BROADCAST_AUDIENCE, number),
            button(texts, "text", Action.BROADCAST_TEXTS, number),
        ),
        (
            button(texts, "picture", Action.BROADCAST_PICTURE, number),
            button(texts, "time", Action.BROADCAST_TIME, number),
        ),
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
            button(texts, "take-back", Action.BROADCAST_TAKE_BACK, number),
            button(texts, "refresh", Action.BROADCAST_OPEN, number),
        ),
    )
