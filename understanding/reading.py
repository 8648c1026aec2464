"""The trained reader that the use cases ask."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from census.definition import Slug
from census.people.people import Language
from census.questions.knowledge import Knowledge
from understanding.language import language_of, learn_languages
from understanding.model import Model
from understanding.shelf import learn


@dataclass(frozen=True, slots=True)
class ModelReader:
    """A model that answers."""

    model: Model

    def shares(self, text: str) -> Mapping[Slug, float]:
        """Return the probabilities of each topic, of small talk, and of foreign subjects."""
        return self.model.shares(text)

    def language(self, text: str, chosen: Language | None = None) -> Language | None:
        """Return the language that a text is clearly written in; None when in doubt."""
        return language_of(text, chosen)

    def trained_on(self, examples: Sequence[tuple[Slug, str]]) -> "ModelReader":
        """Return a reader that has learned these examples alone. It takes seconds."""
        with TemporaryDirectory() as folder:  # What is open stays readable.
            return ModelReader(learn(examples, Path(folder)))


def open_reader(knowledge: Knowledge, shelf: Path) -> ModelReader:
    """Return a reader of this knowledge. It takes seconds after a change of faq.yaml."""
    learn_languages()
    return ModelReader(learn([(slug, text) for slug, _, text in knowledge.examples()], shelf))
