"""``make eval``: how well questions are understood that no example was taken from.

Four measures. The questions of tests/data/questions/dev.tsv are kept out of faq.yaml; a sentence
that stands in both all the same is left out of the training. Those of holdout.tsv were written
without sight of the examples, in the ways of life that go wrong most, and are only measured. Those
of typed.tsv are of the same ways; they were typed into the demonstration, their answers read, and
what went wrong was mended by its kind. And of faq.yaml's own examples every fifth is kept out once:
these are harder, as each was written to say something new, and say how far the examples carry. At
last, what reading a question costs.
"""

import csv
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table

from bench.questions.cost import cost_of, show_cost
from bot.run.wiring import make_census
from bot.settings.places import CENSUSES, SHIPPED
from bot.settings.reading import read_deployment
from census.definition import Slug
from census.questions.answering import AnswerDecision, Understood
from census.questions.knowledge import NONE, Knowledge
from presentation.questions.answers import SLOTS
from services.ports.questions import KnowledgeBase
from sources.questions.files import load_knowledge
from understanding.model import Model
from understanding.reading import ModelReader
from understanding.spelling import plain
from understanding.training.learning import train

QUESTIONS = SHIPPED / "tests" / "data" / "questions" / "dev.tsv"
HOLDOUT = QUESTIONS.with_name("holdout.tsv")
TYPED = QUESTIONS.with_name("typed.tsv")
SHOWN = 25
COLUMNS = (
    *("questions", "top-1", "top-3", "wrong, sure", "at once"),
    *("off-topic out", "right at once", "refused"),
)


@dataclass(frozen=True, slots=True)
class EvalQuestion:
    """A question, and the topics that are right for it: the one that is meant first."""

    language: str
    style: str
    text: str
    accepted: tuple[Slug, ...]

    @property
    def off_topic(self) -> bool:
        return NONE in self.accepted


@dataclass(frozen=True, slots=True)
class Case:
    """A question and what was made of it."""

    question: EvalQuestion
    understood: Understood

    @property
    def right(self) -> bool:
        return self._among(1)

    @property
    def among_three(self) -> bool:
        return self._among(3)

    @property
    def at_once(self) -> bool:
        return self.understood.decision is AnswerDecision.ANSWER

    @property
    def confident_and_wrong(self) -> bool:
        return self.at_once and not self.right

    @property
    def kept_out(self) -> bool:
        return self.understood.decision is AnswerDecision.NONE

    @property
    def at_fault(self) -> bool:
        return not (self.kept_out if self.question.off_topic else self.right)

    def _among(self, best: int) -> bool:
        return any(slug in self.question.accepted for slug, _ in self.understood.topics[:best])


def read_questions(file: Path = QUESTIONS) -> list[EvalQuestion]:
    with file.open(encoding="utf-8", newline="") as lines:
        return [
            EvalQuestion(
                language=row["lang"],
                style=row["style"],
                text=row["question"],
                accepted=tuple(map(Slug, (row["slug"], *(row["also_ok"] or "").split()))),
            )
            for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        ]


def open_unseen(
    questions: Sequence[EvalQuestion], train: Callable[[Sequence[tuple[Slug, str]]], Model] = train
) -> KnowledgeBase:
    """Return what is known with a reader trained without these questions."""
    deployment = read_deployment(SHIPPED / "config.yaml")
    census = make_census(deployment)
    folder = CENSUSES / deployment.census
    knowledge = load_knowledge(folder, languages=census.languages, slots=SLOTS)
    kept_out = {plain(question.text) for question in questions}
    examples = [
        (slug, text) for slug, _, text in knowledge.examples() if plain(text) not in kept_out
    ]
    return KnowledgeBase(knowledge, ModelReader(train(examples)))


def open_without_every_fifth(knowledge: Knowledge) -> tuple[KnowledgeBase, list[EvalQuestion]]:
    """Return a reader trained on four fifths of the examples, and the others as questions."""
    kept_out: list[EvalQuestion] = []
    examples: list[tuple[Slug, str]] = []
    for place, (slug, language, text) in enumerate(knowledge.examples()):
        if place % 5:
            examples.append((slug, text))
        else:
            accepted = slug if slug in knowledge.topics else NONE
            kept_out.append(EvalQuestion(language, "example", text, (accepted,)))
    return KnowledgeBase(knowledge, ModelReader(train(examples))), kept_out


def evaluate(knowledge_base: KnowledgeBase, questions: Iterable[EvalQuestion]) -> list[Case]:
    return [Case(each, knowledge_base.understand(each.text)) for each in questions]


def share(cases: Sequence[Case], what: Callable[[Case], bool]) -> float | None:
    """Return the share of cases of which something is true; None of none."""
    return sum(map(what, cases)) / len(cases) if cases else None


def figures(cases: Sequence[Case]) -> tuple[float | None, ...]:
    """Return what COLUMNS names after the count.

    Refused is a question of ours that is taken for none of ours.
    """
    ours = [case for case in cases if not case.question.off_topic]
    strange = [case for case in cases if case.question.off_topic]
    return (
        share(ours, lambda case: case.right),
        share(ours, lambda case: case.among_three),
        share(cases, lambda case: case.confident_and_wrong),
        share(ours, lambda case: case.at_once),
        share(strange, lambda case: case.kept_out),
        share(ours, lambda case: case.at_once and case.right),
        share(ours, lambda case: case.kept_out),
    )


def show(title: str, cases: Sequence[Case]) -> None:
    groups: dict[str, list[Case]] = {"all": list(cases)}
    for case in sorted(cases, key=lambda case: case.question.language):
        groups.setdefault(f"language {case.question.language}", []).append(case)
    for case in sorted(cases, key=lambda case: case.question.style):
        groups.setdefault(f"style {case.question.style}", []).append(case)
    table = Table(title=title)
    for name in ("", *COLUMNS):
        table.add_column(name, justify="right" if name else "left")
    for name, group in groups.items():
        cells = ["" if value is None else f"{value:.3f}" for value in figures(group)]
        table.add_row(name, str(len(group)), *cells)
    Console(width=120).print(table)


def show_confusions(cases: Sequence[Case]) -> None:
    """List which topic was taken for which other, the most frequent first."""
    taken = Counter(
        (case.question.accepted[0], case.understood.topics[0][0])
        for case in cases
        if case.at_fault and case.understood.topics
    )
    print("Taken for another: how often, topic, the topic it was taken for")
    for (topic, other), count in taken.most_common(SHOWN):
        print(f"  {count:3} {topic} -> {other}")


def show_faults(cases: Sequence[Case]) -> None:
    print("Still wrong: question | accepted | guesses")
    for case in filter(lambda case: case.at_fault, cases):
        accepted = ", ".join(case.question.accepted)
        guesses = ", ".join(f"{slug} {score:.2f}" for slug, score in case.understood.topics[:3])
        print(f"  {case.question.text} | {accepted} | {case.understood.decision}: {guesses}")


def main() -> None:
    questions, holdout, typed = map(read_questions, (QUESTIONS, HOLDOUT, TYPED))
    trained: list[tuple[Model, float]] = []

    def timed(examples: Sequence[tuple[Slug, str]]) -> Model:
        begun = time.process_time()
        model = train(examples)
        trained.append((model, time.process_time() - begun))
        return model

    knowledge_base = open_unseen([*questions, *holdout, *typed], timed)
    cases = evaluate(knowledge_base, questions)
    show("Questions that were not trained on", cases)
    show_faults(cases)
    entered = evaluate(knowledge_base, typed)
    show("Typed into the demonstration", entered)
    show_faults(entered)
    unseen = evaluate(knowledge_base, holdout)
    show("The hold-out, written without sight of the examples", unseen)
    show_confusions(unseen)
    fifth = evaluate(*open_without_every_fifth(knowledge_base.knowledge))
    show("Every fifth example, not trained on", fifth)
    show_confusions(fifth)
    ((model, training),) = trained
    show_cost(cost_of(model, [each.text for each in (*questions, *typed)]), training)


if __name__ == "__main__":
    main()
