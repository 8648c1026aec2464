"""The menu of topics."""

from collections.abc import Sequence

from census.questions.knowledge import Knowledge, Topic
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.language import census_texts
from presentation.language.catalogue import Texts

MOST_COMMON = 4


def menu(texts: Texts, *, knowledge: Knowledge, common: Sequence[Topic]) -> Message:
    """Show common topics, and all groups of topics."""
    groups = [
        Button(census_texts.topic_group(texts, group), pack(Action.TOPICS_OF, str(place)))
        for place, group in enumerate(topic_groups(knowledge))
    ]
    pairs = (tuple(groups[place : place + 2]) for place in range(0, len(groups), 2))
    return Message(
        texts("ask-menu"),
        rows(
            *(buttons.topic(texts, each) for each in common[:MOST_COMMON]),
            *pairs,
            buttons.home(texts),
        ),
    )


def group(texts: Texts, *, knowledge: Knowledge, name: str) -> Message:
    """Show the topics of one group."""
    topics = [each for each in knowledge.topics.values() if each.group == name]
    more = Button(texts.plain("ask-button-topics"), pack(Action.TOPICS))
    return Message(
        texts("ask-group", group=census_texts.topic_group(texts, name)),
        rows(
            *(buttons.topic(texts, each) for each in topics if each.same_as is None),
            (more, buttons.home(texts)),
        ),
    )


def topic_groups(knowledge: Knowledge) -> tuple[str, ...]:
    """Return the groups of topics in their order."""
    return tuple(dict.fromkeys(topic.group for topic in knowledge.topics.values()))
