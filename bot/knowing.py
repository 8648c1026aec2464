"""What a deployment knows and how it understands: the census's faq.yaml and a trained reader."""

import os
from dataclasses import dataclass
from pathlib import Path

from bot.settings import Deployment
from bot.wiring import ROOT
from census.definition import Census
from census.knowledge import Knowledge
from presentation.answers import SLOTS
from services.ports.understanding import Understanding
from sources.knowledge_files import load_knowledge
from understanding.reading import open_reader


@dataclass(frozen=True, slots=True)
class Knowing:
    """Topics, and who recognises them in a sentence."""

    knowledge: Knowledge
    understanding: Understanding


def open_knowing(
    deployment: Deployment, census: Census, censuses: Path = ROOT / "censuses"
) -> Knowing:
    """Read what a census knows and get the reader trained. Raises CensusFileError."""
    knowledge = load_knowledge(
        censuses / deployment.census, languages=census.languages, slots=SLOTS
    )
    return Knowing(knowledge, open_reader(knowledge, _shelf()))


def _shelf() -> Path:
    """Return where trained models are kept: a cache, made anew whenever it is gone."""
    home = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(home) / "sensusbot"
