"""For admins: the questions to who writes an experiment, and the parts that can be changed."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from census.broadcasts.audience import OF_AN_OFFICE
from census.errors import CensusError
from census.experiments.experiment import TIMES_TO_FINISH, Experiment, Stratum, TriedMessage
from census.experiments.views import ExperimentView
from census.people.people import Language, Role
from presentation.broadcasts.words import filled_in, kept_first, language_name
from presentation.chat import errors
from presentation.chat.experiment_actions import ExperimentAction as Does
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.experiments import words
from presentation.experiments.describing import described
from presentation.experiments.words import button
from presentation.language.catalogue import Texts
from presentation.language.html import lines, paragraphs

SHARES = (10, 20, 50)
"""Which part of the people may get nothing, in percent."""


def editing(texts: Texts, view: ExperimentView, languages: Sequence[Language]) -> Message:
    """Offer the parts of a draft that can be changed."""
    experiment = view.experiment
    number = str(experiment.id)
    times = (
        button(texts, f"within-{days}", Does.TIME, number, str(days)) for days in TIMES_TO_FINISH
    )
    strata = (
        button(texts, f"evenly-{stratum}", Does.STRATUM, number, stratum)
        for stratum in Stratum
        if stratum is not experiment.stratum and _fits(stratum, view.message.role)
    )
    other = (
        Button(
            texts.plain(
                "experiment-button-language",
                letter=words.letter(place),
                language=language_name(texts, language),
            ),
            pack(Does.WORDS, number, str(place), language),
        )
        for place, arm in enumerate(experiment.arms)
        for language in languages
        if place and arm.apart_from(experiment.arms[0]).texts
    )
    return Message(
        described(texts, view, "draft"),
        rows(
            *times,
            *strata,
            *other,
            _fewer(texts, experiment),
            button(texts, "clear", Does.CLEAR, number),
            (_back(texts, experiment), button(texts, "discard", Does.DISCARD, number)),
        ),
    )


def ask_silence(texts: Texts, draft: Experiment) -> Message:
    """Ask for which part of the people nothing is sent."""
    number = str(draft.id)
    shares = tuple(
        Button(texts.share(Fraction(percent, 100)), pack(Does.SILENCE, number, str(percent)))
        for percent in SHARES
    )
    return Message(texts("experiment-ask-silence"), rows(shares, _back(texts, draft)))


def ask_hour(texts: Texts, draft: Experiment) -> Message:
    """Ask for another hour."""
    return Message(texts("experiment-ask-hour"), rows(_back(texts, draft)))


def ask_words(
    texts: Texts, draft: Experiment, message: TriedMessage, place: int, language: Language
) -> Message:
    """Ask for the words of an arm in a language."""
    return Message(
        lines(
            texts(
                "experiment-ask-words",
                letter=words.letter(place),
                language=language_name(texts, language),
            ),
            *filled_in(texts, message.role),
        ),
        rows(_back(texts, draft)),
    )


def shorter_wanted(texts: Texts, screen: Message) -> Message:
    """Say below a draft with long words that shorter ones may be typed now."""
    return replace(screen, text=paragraphs(screen.text, texts("experiment-shorter")))


def parted(texts: Texts, screen: Message) -> Message:
    """Say above a draft that only the first part of a text was kept; shorter ones may be typed."""
    return shorter_wanted(texts, kept_first(texts, screen))


def too_many(texts: Texts, experiment: Experiment, refusal: CensusError) -> Message:
    """Say that there is no room for another way, with those that can be taken away."""
    return Message(
        errors.error(texts, refusal).text,
        rows(_fewer(texts, experiment), _back(texts, experiment)),
    )


def refused(texts: Texts, number: int, refusal: CensusError) -> Message:
    """Say why what was typed cannot be taken, with the way back to the draft."""
    back = button(texts, "back", Does.OPEN, str(number))
    return Message(errors.error(texts, refusal).text, rows(back))


def expect_words(texts: Texts, draft: Experiment) -> Message:
    """Say that words are expected."""
    return Message(texts("experiment-words-wanted"), rows(_back(texts, draft)))


def _fits(stratum: Stratum, role: Role) -> bool:
    return stratum is not Stratum.OFFICE or role in OF_AN_OFFICE


def _fewer(texts: Texts, experiment: Experiment) -> tuple[Button, ...]:
    return tuple(
        Button(
            texts.plain("experiment-button-drop", letter=words.letter(place)),
            pack(Does.DROP, str(experiment.id), str(place)),
        )
        for place in range(1, len(experiment.arms))
    )


def _back(texts: Texts, experiment: Experiment) -> Button:
    return button(texts, "back", Does.OPEN, str(experiment.id))
