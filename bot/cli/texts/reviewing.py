"""The texts of a deployment for review: read from their files, and corrections written back."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from census.errors import CensusError
from census.people.people import Language
from presentation.language.fluent_edits import pieces, rewritten
from presentation.language.fluent_files import FALLBACK, Source
from presentation.language.text_review import FAQ, ReviewedText, corrections
from sources.files.review_sheets import read_sheet
from sources.questions.edits import knowledge_texts, rewritten_knowledge
from sources.questions.files import FILE


@dataclass(frozen=True, slots=True)
class Corrected:
    """How many texts a sheet changes, and the files with their new text."""

    count: int
    files: Mapping[Path, str]


@dataclass(frozen=True, slots=True)
class TextFiles:
    """Where the texts of a deployment are: folders of languages, and the census's folder."""

    locales: tuple[Path, ...]
    census: Path

    def reviewed(self, language: Language) -> Sequence[ReviewedText]:
        """Return the texts to be reviewed in a language, file by file.

        Raises CensusError for a language that has no texts.
        """
        if language == FALLBACK or not any((folder / language).is_dir() for folder in self.locales):
            raise CensusError("texts-language-unknown", typed=language, known=self._known())
        return [*self._sentences(language), *self._answers(language)]

    def corrected(self, language: Language, sheet: Path) -> Corrected:
        """Return what a reviewed sheet changes. It writes nothing.

        Raises FileError with every row that has a mistake.
        """
        _, *rows = read_sheet(sheet)
        changes = corrections(self.reviewed(language), [(row.line, row.cells) for row in rows])
        return Corrected(len(changes), dict(self._changed(language, changes)))

    def _changed(
        self, language: Language, changes: Mapping[str, str]
    ) -> Iterator[tuple[Path, str]]:
        left = {key: text for key, text in changes.items() if not key.startswith(FAQ)}
        for file in reversed(self._files(language)):  # what a census says itself comes first
            source = Source.read(file)
            own = {key: left.pop(key) for key in pieces(source) if key in left}
            if own:
                yield file, rewritten(source, own)
        answers = {key: text for key, text in changes.items() if key.startswith(FAQ)}
        if answers:
            faq = self.census / FILE
            yield faq, rewritten_knowledge(faq.read_text("utf-8"), language, answers)

    def _sentences(self, language: Language) -> Iterator[ReviewedText]:
        found: dict[str, ReviewedText] = {}
        for file in self._files(language):
            original = file.parents[1] / FALLBACK / file.name
            indonesian = pieces(Source.read(original)) if original.exists() else {}
            for key, text in pieces(Source.read(file)).items():
                if key in indonesian and not key.startswith("format-"):
                    found[key] = ReviewedText(key, file.name, indonesian[key], text)
        yield from found.values()

    def _answers(self, language: Language) -> Iterator[ReviewedText]:
        faq = self.census / FILE
        indonesian = knowledge_texts(faq, FALLBACK)
        for key, text in knowledge_texts(faq, language).items():
            if key in indonesian:
                yield ReviewedText(key, FILE, indonesian[key], text)

    def _files(self, language: Language) -> list[Path]:
        return [
            file for folder in self.locales for file in sorted((folder / language).glob("*.ftl"))
        ]

    def _known(self) -> str:
        found = {entry.name for folder in self.locales for entry in folder.iterdir()}
        return ", ".join(sorted(found - {FALLBACK}))
