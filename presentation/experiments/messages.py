"""For admins: an experiment in each of its states."""

from collections.abc import Iterator
from dataclasses import replace

from census.experiments.experiment import (
    MOST_ARMS,
    Experiment,
    ExperimentState,
    TriedMessage,
)
from census.experiments.intervals import ArmCount
from census.experiments.views import ExperimentView
from census.people.people import ChatId
from census.push.kinds import AdminNotice
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.experiment_actions import ExperimentAction as Does
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.experiments import words
from presentation.experiments.describing import described, next_one, so_far, too_long
from presentation.experiments.results import result
from presentation.experiments.words import button
from presentation.language.catalogue import Texts
from presentation.language.html import lines, paragraphs


def panel(texts: Texts, view: ExperimentView, *, reader: ChatId | None) -> Message:
    """Show an experiment in the state that it is in, with what its reader can do."""
    mine = view.experiment.author == reader
    match view.experiment.state:
        case ExperimentState.DRAFT:
            return _draft(texts, view) if mine else _draft_of_another(texts, view)
        case ExperimentState.AWAITING:
            return _awaiting(texts, view, mine=mine)
        case ExperimentState.RUNNING:
            return _running(texts, view)
        case ExperimentState.ENDED:
            return result(texts, view, reader=reader)
        case ExperimentState.STOPPED:
            key = "stopped"
        case ExperimentState.DISCARDED:
            key = "discarded"
    heading = words.title(texts, key, view.experiment, view.message)
    return Message(heading, rows((_all(texts), buttons.home(texts))))


def gone_on(texts: Texts, screen: Message) -> Message:
    """Say above a draft that it is the one from before."""
    return replace(screen, text=paragraphs(texts("experiment-goes-on"), screen.text))


def stop(texts: Texts, experiment: Experiment) -> Message:
    """Ask once more before an experiment is stopped without a result."""
    sure = button(texts, "stop-sure", Does.STOP, str(experiment.id))
    return Message(
        texts("experiment-stop-sure", number=experiment.id),
        rows(sure, button(texts, "go-on", Does.OPEN, str(experiment.id))),
    )


def declined(texts: Texts, experiment: Experiment) -> Message:
    """Say to who declined it what becomes of it."""
    return Message(
        texts("experiment-declined", number=experiment.id),
        rows((_all(texts), buttons.home(texts))),
    )


def to_look_at(texts: Texts, notice: AdminNotice) -> Message:
    """Ask another admin to look and to agree, or tell its author that none has agreed."""
    return Message(
        texts(f"admin-{notice.key}", **notice.facts),
        rows(button(texts, "look", Does.OPEN, str(notice.facts["experiment"]))),
    )


def ended(texts: Texts, notice: AdminNotice) -> Message:
    """Say that there is a result."""
    return Message(
        texts(f"admin-{notice.key}", **notice.facts),
        rows(button(texts, "result", Does.OPEN, str(notice.facts["experiment"]))),
    )


def _draft(texts: Texts, view: ExperimentView) -> Message:
    experiment = view.experiment
    number, count = str(experiment.id), len(experiment.arms)
    more = count < MOST_ARMS
    silent = any(arm.silent is not None for arm in experiment.arms)
    first = str(view.first)
    adding = (
        button(texts, "words", Does.WORDS, number, str(count), first) if more else None,
        button(texts, "hour", Does.HOUR, number) if more else None,
        button(texts, "silence", Does.SILENCE, number) if more and not silent else None,
    )
    begins = view.sight is not None and view.sight.enough and view.busy is None
    begin = button(texts, "begin", Does.BEGIN, number, str(experiment.version))
    seen = button(texts, "as-seen", Does.SEEN, number)
    return Message(
        described(texts, view, "draft"),
        rows(
            begin if begins else None,
            _other(texts, view.busy) if view.busy else None,
            *_shortening(texts, experiment),
            *adding,
            seen if _is_seen(view) else None,
            (button(texts, "edit", Does.EDIT, number), _all(texts)),
        ),
    )


def _draft_of_another(texts: Texts, view: ExperimentView) -> Message:
    """Show a draft to an admin who does not write it."""
    seen = button(texts, "as-seen", Does.SEEN, str(view.experiment.id))
    return Message(
        described(texts, view, "draft"), rows(seen if _is_seen(view) else None, _all(texts))
    )


def _shortening(texts: Texts, experiment: Experiment) -> Iterator[Button]:
    """Yield a button for each way whose words are long."""
    for place, language in too_long(experiment):
        label = texts.plain("experiment-button-shorten", letter=words.letter(place))
        yield Button(label, pack(Does.WORDS, str(experiment.id), str(place), language))


def _is_seen(view: ExperimentView) -> bool:
    """Tell whether a way has words, or none, to be looked at."""
    return any(arm.texts or arm.silent is not None for arm in view.experiment.arms)


def _awaiting(texts: Texts, view: ExperimentView, *, mine: bool) -> Message:
    number = str(view.experiment.id)
    agree = button(texts, "agree", Does.AGREE, number, str(view.experiment.version))
    decline = button(texts, "decline", Does.DECLINE, number)
    return Message(
        described(texts, view, "awaiting" if mine else "awaiting-you"),
        rows(
            button(texts, "withdraw", Does.DECLINE, number) if mine else (agree, decline),
            button(texts, "as-seen", Does.SEEN, number) if _is_seen(view) else None,
            _all(texts),
        ),
    )


def _running(texts: Texts, view: ExperimentView) -> Message:
    experiment = view.experiment
    return Message(
        paragraphs(
            words.title(texts, "running", experiment, view.message),
            lines(
                so_far(texts, view.drawn or ArmCount(0, 0, 0)),
                next_one(texts, view),
                texts("experiment-result-on", last_day=view.last_day),
            ),
            words.arms(texts, view),
        ),
        rows(
            _sending(texts, view.message) if view.next_on else None,
            button(texts, "stop", Does.STOP_ASK, str(experiment.id)),
            _all(texts),
        ),
    )


def _all(texts: Texts) -> Button:
    return button(texts, "all", Does.ALL)


def _other(texts: Texts, number: int) -> Button:
    label = texts.plain("experiment-button-other", number=number)
    return Button(label, pack(Does.OPEN, str(number)))


def _sending(texts: Texts, message: TriedMessage) -> Button | None:
    if message.broadcast is None:
        return None
    label = texts.plain("broadcast-button-to-broadcast")
    return Button(label, pack(Action.BROADCAST_OPEN, str(message.broadcast.id)))
