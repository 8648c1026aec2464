"""For admins: what an experiment is, how long it lasts, and what it can see."""

from collections.abc import Iterator

from census.boards.small_bases import SMALL
from census.broadcasts.text import telegram_length
from census.experiments.experiment import Experiment
from census.experiments.intervals import ArmCount
from census.experiments.sight import Sight
from census.experiments.views import ExperimentView
from census.people.people import Language
from presentation.experiments import words
from presentation.language.catalogue import Texts
from presentation.language.html import Html, lines, paragraphs

LARGE = 0.25
"""From this difference on it is said that only a large one can be seen, without an interval."""

READ = 700
"""From this length on few read a reminder to its end: it fills more than a phone."""


def described(texts: Texts, view: ExperimentView, key: str) -> Html:
    """Say what is tried, how long, and what can be seen."""
    experiment = view.experiment
    return paragraphs(
        words.title(texts, key, experiment, view.message),
        words.arms(texts, view),
        lines(
            texts(
                "experiment-length",
                days=experiment.days,
                last_day=view.last_day,
                within=experiment.within,
            ),
            texts(f"experiment-evenly-{experiment.stratum}"),
            next_one(texts, view),
        )
        if len(experiment.arms) > 1
        else texts("experiment-what-else"),
        lines(*_long(texts, view)),
        _sight(texts, view.sight) if view.sight is not None else None,
        texts("error-experiment-busy", number=view.busy) if view.busy else None,
    )


def _long(texts: Texts, view: ExperimentView) -> Iterator[Html]:
    """Say of which ways the words are so long that few read them to their end."""
    for place, language in too_long(view.experiment):
        length = telegram_length(view.experiment.arms[place].texts[language])
        yield texts("experiment-long", letter=words.letter(place), length=length)


def is_long(text: str) -> bool:
    """Tell whether few read words to their end."""
    return telegram_length(text) > READ


def too_long(experiment: Experiment) -> Iterator[tuple[int, Language]]:
    """Yield the places of the ways whose words are long, with the language that is longest."""
    usual, *others = experiment.arms
    for place, arm in enumerate(others, 1):
        said = arm.apart_from(usual).texts
        longest = max(said, key=lambda each: telegram_length(said[each]), default=None)
        if longest is not None and is_long(said[longest]):
            yield place, longest


def so_far(texts: Texts, drawn: ArmCount) -> Html:
    """Say how many take part; of fewer than ten nothing else."""
    return texts(
        "experiment-so-far" if drawn.people >= SMALL else "experiment-so-far-few",
        people=drawn.people,
        received=drawn.received or 0,
        finished=drawn.finished,
    )


def _sight(texts: Texts, sight: Sight) -> Html:
    """Say what can be seen, or how many people are needed to begin."""
    if not sight.enough:
        return texts("error-experiment-few", people=sight.people, needed=sight.needed, least=SMALL)
    return texts(
        "experiment-sight" if sight.smallest < LARGE else "experiment-sight-large",
        people=sight.people,
        smallest=words.of_hundred(texts, sight.smallest, at_least=True),
        width=words.of_hundred(texts, sight.width, at_least=True),
    )


def next_one(texts: Texts, view: ExperimentView) -> Html | None:
    """Say when people get the message next, or until when a broadcast has to be sent."""
    if view.next_on is None:
        return None
    key = "experiment-next" if view.message.broadcast is None else "experiment-send"
    return texts(key, day=view.next_on)
