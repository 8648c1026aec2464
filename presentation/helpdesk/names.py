"""The names of steps, topics and languages on cards, and waits in words."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from census.definition import StepId
from census.people.people import Language
from census.questions.knowledge import Text
from presentation.language.catalogue import Texts
from presentation.language.census_texts import localized
from presentation.language.html import Html

IN_FIVES: Final = 5
"""A wait is said in steps of so many minutes."""


def step_title(texts: Texts, step: StepId | None) -> Html | None:
    """Return the title of a step; None without one, or where the census has it no longer."""
    key = f"step-{step.replace('_', '-')}-title" if step else ""
    return texts(key) if key and texts.has(key) else None


def topics(texts: Texts, titles: Sequence[Text]) -> str:
    """Return the titles of topics as a list in words."""
    return texts.listed([localized(each, texts.language) for each in titles])


def language_name(texts: Texts, language: Language) -> str:
    """Return the name of a language of the bot."""
    return texts.plain(f"desk-language-{language}")


def wait_in_words(texts: Texts, usual: timedelta) -> str:
    """Return a wait in words, rounded up: kurang dari 5 menit, 15 menit, 2 jam."""
    minutes = -(-int(usual.total_seconds()) // 60)
    if minutes <= IN_FIVES:
        return texts.plain("desk-few-minutes", count=IN_FIVES)
    fives = -(-minutes // IN_FIVES) * IN_FIVES
    if fives <= 90:  # noqa: PLR2004 - minutes
        return texts.plain("desk-minutes", count=fives)
    return texts.plain("desk-hours", count=-(-minutes // 60))
