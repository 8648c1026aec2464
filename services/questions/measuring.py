"""What attaching phrasings would change, measured before it is done."""

from collections.abc import Sequence

from census.definition import Slug
from census.questions.effect import Effect, around, compared, split
from services.ports.questions import KnowledgeBase


def effect_of(known: KnowledgeBase, topic: Slug, phrasings: Sequence[str]) -> Effect:
    """Return what phrasings would change among the topics that they may be mixed up with.

    Two readers are trained on the examples of these topics, without and with the phrasings. That
    takes some seconds: run it beside the conversation.
    """
    knowledge, reader = known.knowledge, known.understanding
    near = around(topic, [reader.shares(text) for text in phrasings], knowledge)
    learned, kept = split(knowledge, near)
    before = reader.trained_on(learned)
    after = reader.trained_on([*learned, *((topic, text) for text in phrasings)])
    readings = [(before.shares(text), after.shares(text)) for _, text in kept]
    return compared(topic, kept, readings, knowledge)
