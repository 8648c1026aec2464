"""The knowledge base of a deployment: the census's faq.yaml and a trained reader."""

from collections.abc import Sequence
from pathlib import Path

from bot.run.wiring import census_folder
from bot.settings.places import cache_folder
from bot.settings.settings import Deployment
from census.definition import Census
from census.questions.knowledge import Knowledge
from census.questions.questions import LearnedExample, taught
from presentation.questions.answers import SLOTS
from services.ports.questions import KnowledgeBase, Understanding
from sources.questions.files import load_knowledge
from sources.questions.likely_topics import require_topics


def train_knowledge_base(
    deployment: Deployment, census: Census, censuses: Path | None = None
) -> KnowledgeBase:
    """Read the knowledge of a census and train its reader. Raises CensusFileError."""
    knowledge = read_knowledge(deployment, census, censuses)
    return KnowledgeBase(knowledge, _reader(knowledge))


def load_knowledge_base(
    deployment: Deployment, census: Census, learned: Sequence[LearnedExample]
) -> KnowledgeBase | None:
    """Do the same with attached phrasings; None for a census without a faq.yaml.

    Raises CensusFileError.
    """
    knowledge = read_knowledge(deployment, census)
    if not knowledge.topics:
        return None
    return KnowledgeBase(knowledge, _reader(taught(knowledge, learned)))


def read_knowledge(
    deployment: Deployment, census: Census, censuses: Path | None = None
) -> Knowledge:
    """Read the knowledge of a census, without training. Raises CensusFileError."""
    folder = census_folder(deployment, censuses)
    knowledge = load_knowledge(folder, languages=census.languages, slots=SLOTS)
    require_topics(folder, census, knowledge)
    return knowledge


def _reader(knowledge: Knowledge) -> Understanding:
    # A start without questions does not need it.
    from understanding.reading import open_reader  # noqa: PLC0415

    return open_reader(knowledge, cache_folder())
