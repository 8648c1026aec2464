"""The texts of a census: its name, phases and steps, from the census's own folder."""

from census.definition import Census, Phase, PhaseId, Step, StepId
from census.people.people import Language
from census.questions.knowledge import Text
from presentation.language.catalogue import Texts
from presentation.language.fluent_files import FALLBACK
from presentation.language.html import Html


def required_keys(census: Census) -> tuple[str, ...]:
    """Return the keys that a census's folder must have in every language."""
    own = ["census-name", "statistics-office", *COUNTED, *SAID_BY_CENSUS]
    own += [f"offline-{reason.replace('_', '-')}" for reason in census.cannot_online]
    for phase in census.phases:
        own.append(_phase_key(phase.id))
        own += [_step_key(step.id, part) for step in phase.steps for part in STEP_PARTS]
    return tuple(own)


COUNTED = ("-counted", "-Counted", "-counted-many", "-Counted-many")
"""The words for what the census counts, inside a sentence and at its beginning."""
SAID_BY_CENSUS = {
    "command-status": "what /status does, for the menu",
    "home-prepare": "what to have ready, before the online phase begins",
    "page-prepare": "the same on the public page",
    "claim-go-on": "how to go on with a form that is not sent yet",
    "visits-when-ready": "what to have ready when an officer comes",
    "visits-when-complete": "what to show to an officer when the form is sent already",
}
STEP_PARTS = ("title", "body", "help")
_MEANINGS = {
    **SAID_BY_CENSUS,
    "-counted": "what is counted, inside a sentence: family",
    "-Counted": "the same at the beginning of a sentence: Family",
    "-counted-many": "several of them: families",
    "-Counted-many": "several of them at the beginning of a sentence: Families",
    "census-name": "the name of the census",
    "statistics-office": "who counts, in short",
    "title": "the step as a button says it",
    "body": "what to do in this step",
    "help": "what helps who is stuck in this step",
}


def meaning_of(key: str) -> str:
    """Return what a required text says, in words for a person who writes a census."""
    if key.startswith("offline-"):
        return "why somebody cannot take part online, as a button says it"
    named = "the name of the phase" if key.startswith("phase-") else "its words"
    return _MEANINGS.get(key) or _MEANINGS.get(key.rpartition("-")[2], named)


def phase_name(texts: Texts, phase: Phase) -> Html:
    """Return the name of a phase."""
    return texts(_phase_key(phase.id))


def phase_within(texts: Texts, phase: Phase) -> Html:
    """Return the name inside a sentence: a small letter first, unless capitals begin it (BPS)."""
    name = phase_name(texts, phase)
    return Html(name[:1].lower() + name[1:]) if name[1:2].islower() else name


def phase_name_of(texts: Texts, phase_id: str) -> str:
    """Return the name of the phase with this id, or the id if there is no such phase."""
    key = _phase_key(PhaseId(phase_id))
    return texts(key) if texts.has(key) else phase_id


def step_title(texts: Texts, step: Step) -> Html:
    """Return the short name of a step."""
    return texts(_step_key(step.id, "title"))


def step_body(texts: Texts, step: Step) -> Html:
    """Return the instructions of a step."""
    return texts(_step_key(step.id, "body"))


def step_help(texts: Texts, step: Step) -> Html:
    """Return the help for usual problems in a step."""
    return texts(_step_key(step.id, "help"))


def _phase_key(phase: PhaseId) -> str:
    return f"phase-{phase.replace('_', '-')}"


def _step_key(step: StepId, part: str) -> str:
    return f"step-{step.replace('_', '-')}-{part}"


def topic_group(texts: Texts, group: str) -> str:
    """Return the name of a group of topics for a button; its id if it has no name."""
    key = f"topic-group-{group}"
    return texts.plain(key) if texts.has(key) else group.replace("-", " ").capitalize()


def localized(text: Text, language: Language) -> str:
    """Return a text of faq.yaml in a language, or in Indonesian."""
    return text.get(language) or text[FALLBACK]
