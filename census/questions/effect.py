"""What attaching phrasings to a topic would change in how other questions are understood."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from census.definition import Slug
from census.questions.answering import AnswerDecision, decide
from census.questions.knowledge import NONE, Knowledge

KEPT_OUT: Final = 5
"""Every fifth example is kept out, to be measured with."""
NEIGHBOURS: Final = 8
"""So many topics around a phrasing are measured; with others it is hardly mixed up."""
HARM: Final = 0.3
"""A phrasing is refused from this loss on: the sum of what the shares of right topics lose."""
READ_AS: Final = 0.3
"""Phrasings with so great a mean share of another topic are read as that one now,"""
FAR: Final = 3.0
"""if it is so many times the share of the topic itself."""

Shares = Mapping[Slug, float]
Labelled = Sequence[tuple[Slug, str]]


@dataclass(frozen=True, slots=True)
class Effect:
    """Kept-out questions without and with phrasings: how many are read right, and who loses.

    ``loss`` is what the shares of right topics lose together, of all but the topic itself; ``hurt``
    is the topic that loses most of it. ``read_as`` is another topic that the phrasings are read as
    now: either they belong there, or that is the mistake that attaching mends.
    """

    kept: int
    before: int
    after: int
    loss: float = 0.0
    hurt: Slug | None = None
    read_as: Slug | None = None

    @property
    def harms(self) -> bool:
        """Whether the phrasings make others worse."""
        return self.loss >= HARM


def around(topic: Slug, phrasings: Iterable[Shares], knowledge: Knowledge) -> frozenset[Slug]:
    """Return the topics that phrasings may be mixed up with, the topic, and what is none."""
    total: defaultdict[Slug, float] = defaultdict(float)
    for shares in phrasings:
        for slug, share in shares.items():
            total[slug] += share
    ranked = sorted(total, key=lambda slug: (-total[slug], slug))
    return frozenset({topic, NONE, *knowledge.small_talk, *ranked[:NEIGHBOURS]})


def other_reading(topic: Slug, phrasings: Sequence[Shares], knowledge: Knowledge) -> Slug | None:
    """Return the other topic that phrasings are read as before they are attached; None if none.

    Whole sentences of another topic hardly change how its kept-out examples are read: only this
    tells that they may belong there.
    """
    answers: defaultdict[Slug, float] = defaultdict(float)
    for shares in phrasings:
        for slug, share in shares.items():
            if slug in knowledge.topics:
                answers[knowledge.answering(slug).slug] += share / len(phrasings)
    own = answers.pop(knowledge.answering(topic).slug, 0.0)
    best = max(answers, key=lambda slug: answers[slug], default=None)
    return best if best and answers[best] >= max(READ_AS, FAR * own) else None


def split(knowledge: Knowledge, near: Collection[Slug]) -> tuple[Labelled, Labelled]:
    """Return the examples of some topics: those to learn from, and those kept out."""
    own = [(slug, text) for slug, _, text in knowledge.examples() if slug in near]
    return [each for place, each in enumerate(own) if place % KEPT_OUT], own[::KEPT_OUT]


def compared(
    topic: Slug,
    kept: Labelled,
    readings: Sequence[tuple[Shares, Shares]],
    knowledge: Knowledge,
) -> Effect:
    """Compare how kept-out questions are read without and with phrasings of a topic."""
    losses: dict[Slug, float] = {}
    before = after = 0
    for (slug, _), (without, within) in zip(kept, readings, strict=True):
        before += _is_right(slug, without, knowledge)
        after += _is_right(slug, within, knowledge)
        if slug != topic:
            lost = without.get(slug, 0.0) - within.get(slug, 0.0)
            losses[slug] = losses.get(slug, 0.0) + lost
    loss = sum(losses.values())
    told = {slug: lost for slug, lost in losses.items() if slug in knowledge.topics}
    hurt = max(told, key=lambda slug: told[slug], default=None)
    return Effect(len(kept), before, after, loss, hurt if hurt and told[hurt] > 0 else None)


def _is_right(slug: Slug, shares: Shares, knowledge: Knowledge) -> bool:
    """Tell whether a question is read as its topic, or left alone where it is none."""
    understood = decide(shares, knowledge)
    if understood.decision is AnswerDecision.NONE:
        return slug not in knowledge.topics
    return slug == understood.topics[0][0]
