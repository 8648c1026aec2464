"""For admins: the list of experiments, and what can be tried."""

from collections.abc import Iterator

from census.experiments.experiment import Experiment, TriedMessage
from census.experiments.views import ExperimentsView
from presentation.chat import buttons
from presentation.chat.experiment_actions import ExperimentAction as Does
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.experiments import words
from presentation.language.catalogue import Texts
from presentation.language.html import Html, lines, paragraphs


def overview(texts: Texts, view: ExperimentsView) -> Message:
    """List the newest experiments with the first words of their ways, and what can be tried."""
    begin = list(_begin(texts, view))
    return Message(
        paragraphs(
            lines(
                texts("experiment-title"),
                texts("experiment-what") if begin else texts("experiment-nothing-to-try"),
            ),
            *(_listed(texts, each, message) for each, message in view.newest),
        ),
        rows(
            *begin,
            *(
                Button(
                    texts.plain("experiment-button-proposed", name=each.name),
                    pack(Does.PROPOSED, str(place)),
                )
                for place, each in view.proposed
            ),
            *(_to(texts, each) for each, _ in view.newest),
            buttons.home(texts),
        ),
    )


def _begin(texts: Texts, view: ExperimentsView) -> Iterator[Button]:
    """Yield a button for each message of which ways can be tried."""
    for rule in view.to_try:
        yield _trying(texts, TriedMessage(rule.role, rule), Does.NEW, rule.id)
    cast = view.broadcast
    if cast is not None:
        tried = TriedMessage(cast.audience.role, broadcast=cast)
        yield _trying(texts, tried, Does.NEW_BROADCAST, str(cast.id))


def _trying(texts: Texts, message: TriedMessage, action: Does, value: str) -> Button:
    label = texts.plain("experiment-button-new", about=words.about(texts, message))
    return Button(label, pack(action, value))


def _listed(texts: Texts, experiment: Experiment, message: TriedMessage | None) -> Html:
    """Say what an experiment is about, and its ways in short."""
    about = words.about(texts, message) if message is not None else ""
    return lines(
        texts("experiment-listed", number=experiment.id, about=about),
        words.ways(texts, experiment),
    )


def _to(texts: Texts, experiment: Experiment) -> Button:
    """Return the button that opens an experiment, with where it stands."""
    state = "proposed" if experiment.proposed is not None else experiment.state
    label = texts.plain(
        "experiment-line",
        number=experiment.id,
        state=texts.plain(f"experiment-state-{state}"),
    )
    return Button(label, pack(Does.OPEN, str(experiment.id)))
