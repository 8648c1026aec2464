"""For admins: the result of an experiment."""

from collections.abc import Iterable, Sequence
from fractions import Fraction

from census.boards.small_bases import SMALL
from census.experiments.experiment import Arm, Experiment
from census.experiments.verdicts import Comparison, Seen, best, comparisons
from census.experiments.views import ExperimentView
from census.people.people import ChatId
from presentation.chat import buttons
from presentation.chat.experiment_actions import ExperimentAction as Does
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.experiments import words
from presentation.experiments.words import button
from presentation.language.catalogue import Texts
from presentation.language.html import Html, lines, paragraphs


def result(texts: Texts, view: ExperimentView, *, reader: ChatId | None) -> Message:
    """Show what is seen of each arm, what it brought, what it was, and what may be adopted."""
    experiment = view.experiment
    found = comparisons(experiment.counts)
    return Message(
        paragraphs(
            words.title(texts, "ended", experiment, view.message),
            lines(
                *(_seen(texts, each) for each in found),
                texts("experiment-by-chance") if _differs(found) else None,
            ),
            lines(
                *(_count(texts, experiment, number) for number, _ in enumerate(experiment.counts)),
                texts("experiment-finished-within", days=experiment.within),
                texts("experiment-all-drawn"),
            ),
            texts("experiment-adopted", letter=words.letter(experiment.adopted))
            if experiment.adopted is not None
            else None,
            _proposal(texts, experiment, reader),
            words.arms(texts, view),
        ),
        rows(
            *_next(texts, view, best(found), reader),
            (button(texts, "all", Does.ALL), buttons.home(texts)),
        ),
    )


def _differs(found: Iterable[Comparison]) -> bool:
    return any(each.seen in {Seen.BETTER, Seen.WORSE} for each in found)


def _proposal(texts: Texts, experiment: Experiment, reader: ChatId | None) -> Html | None:
    """Say whose word an adoption waits for."""
    if experiment.proposed is None:
        return None
    who = "waits" if experiment.proposed_by == reader else "waits-for-you"
    return texts(f"experiment-adoption-{who}", letter=words.letter(experiment.proposed))


def _next(
    texts: Texts, view: ExperimentView, winner: int, reader: ChatId | None
) -> Sequence[Button]:
    """Offer what the reader can do: adopt; or take back, or look at, what waits."""
    experiment = view.experiment
    number = str(experiment.id)
    if view.message.broadcast is not None:
        return ()
    if experiment.proposed is None:
        return _adopting(texts, experiment, winner)
    if experiment.proposed_by == reader:
        return (button(texts, "withdraw", Does.ADOPT_DROP, number),)
    return (button(texts, "proposal", Does.ADOPT_ASK, number, str(experiment.proposed)),)


def _count(texts: Texts, experiment: Experiment, number: int) -> Html:
    """Say how many were drawn for an arm, received it and have finished; nothing of a few."""
    counted, letter = experiment.counts[number], words.letter(number)
    if counted.people < SMALL:
        return texts("experiment-count-few", letter=letter, least=SMALL)
    silent = experiment.arms[number].silent is not None
    known = counted.received is not None and not silent
    return texts(
        "experiment-count" if known else "experiment-count-drawn",
        letter=letter,
        people=counted.people,
        received=counted.received or 0,
        finished=counted.finished,
        share=texts.percent(Fraction(counted.finished, counted.people)),
    )


def _adopting(texts: Texts, experiment: Experiment, winner: int) -> Sequence[Button]:
    """Offer the winner first; the usual arm stays as it is unless another one was adopted."""
    order = sorted(range(len(experiment.arms)), key=lambda number: number != winner)
    in_force = experiment.adopted or 0
    return [
        Button(
            texts.plain("experiment-button-adopt", letter=words.letter(number)),
            pack(Does.ADOPT_ASK, str(experiment.id), str(number)),
        )
        for number in order
        if number != in_force and _may_be_adopted(experiment.arms[number])
    ]


def _may_be_adopted(arm: Arm) -> bool:
    return arm.silent is None


def _seen(texts: Texts, each: Comparison) -> Html:
    """Say of an arm whether a difference is seen, and how large one may be."""
    low, high = each.between.low, each.between.high
    return texts(
        f"experiment-seen-{each.seen}",
        letter=words.letter(each.arm),
        points=words.of_hundred(texts, each.difference),
        least=words.of_hundred(texts, high if each.seen is Seen.WORSE else low),
        most=words.of_hundred(texts, low if each.seen is Seen.WORSE else high),
    )
