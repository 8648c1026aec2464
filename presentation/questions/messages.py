"""Replies to questions: the answer, guesses, a contact, and the menu."""

from collections.abc import Mapping, Sequence
from datetime import date

from census.definition import Phase
from census.people import Language
from census.questions.knowledge import Knowledge, SmallTalk, Topic
from census.questions.questions import AskedQuestion
from census.residents.contacts import Contact
from presentation.chat import buttons
from presentation.chat.actions import Action, pack, start_link
from presentation.chat.messages import Button, Message, rows
from presentation.language import census_texts
from presentation.language.catalogue import Texts
from presentation.language.census_texts import localized
from presentation.language.html import Html, escape, lines, paragraphs
from presentation.questions.answers import answer, contact_line, filled

PAYLOAD = "tanya_"
"""The beginning of a deep link's payload that opens a topic."""
MOST_COMMON = 4


def topic(
    texts: Texts,
    *,
    topic: Topic,
    slots: Mapping[str, Html],
    follow_ups: Sequence[Topic] = (),
    question: AskedQuestion,
    notice: Html | None = None,
    speak: Texts | None = None,
    helped: bool = False,
) -> Message:
    """Answer, or ask the short question that the answer depends on.

    ``notice`` comes before an answer for another phase. ``speak`` are the texts of a language that
    is offered. ``helped`` means that the person has said so.
    """
    heading = None if topic.asks else Html(f"<b>{_title(texts, topic)}</b>")
    thanks = texts("ask-thanks") if helped else None
    said = lines(heading, answer(texts, topic, slots))
    return Message(
        paragraphs(notice, said, thanks),
        rows(
            *_options(texts, topic, question),
            *(buttons.topic(texts, each, question.id) for each in follow_ups),
            None if helped else _verdict(texts, topic, question),
            _to_language(speak, question) if speak else None,
            _ways_on(texts),
        ),
    )


def guesses(
    texts: Texts, *, topics: Sequence[Topic], question: AskedQuestion, speak: Texts | None = None
) -> Message:
    """Ask which of some topics is meant."""
    none = Button(texts.plain("ask-none-of-these"), pack(Action.QUESTION_MISSED, str(question.id)))
    return Message(
        texts("ask-which"),
        rows(
            *(buttons.topic(texts, each, question.id) for each in topics),
            none,
            _to_language(speak, question) if speak else None,
        ),
    )


def unknown(texts: Texts, *, contact: Contact | None, regency: str, tried: bool = False) -> Message:
    """Say that the bot does not know, and who helps; ``tried``: answers were shown before."""
    key = "ask-person" if tried else "ask-unknown"
    who = contact_line(texts, contact, regency=regency)
    return Message(texts(key, contact=who), rows(_ways_on(texts)))


def talk(
    texts: Texts, *, talk: SmallTalk, slots: Mapping[str, Html], private: bool = True
) -> Message:
    """Reply to a greeting, thanks, or anger; in groups without buttons."""
    reply = filled(texts, talk.reply, slots)
    return Message(reply, rows(_ways_on(texts)) if private else ())


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


def group(texts: Texts, *, name: str, topics: Sequence[Topic]) -> Message:
    """Show the topics of one group."""
    return Message(
        texts("ask-group", group=census_texts.topic_group(texts, name)),
        rows(*(buttons.topic(texts, each) for each in topics), _ways_on(texts)),
    )


def in_group(
    texts: Texts, *, topic: Topic, slots: Mapping[str, Html], bot: str, notice: Html | None = None
) -> Message:
    """Answer in a group, without buttons that belong to one person."""
    said = lines(Html(f"<b>{_title(texts, topic)}</b>"), answer(texts, topic, slots))
    return Message(paragraphs(notice, said), rows(_to_private(texts, bot, topic)))


def private_instead(texts: Texts, *, bot: str) -> Message:
    """Say in a group that this is for the private chat."""
    return Message(texts("ask-private"), rows(_to_private(texts, bot)))


def then_number(texts: Texts) -> Html:
    """Lead back to the number that the bot had asked for before the question."""
    return texts("ask-then-number")


def out_of_season(
    texts: Texts, phase: Phase, *, today: date, visits: Phase | None = None
) -> Html | None:
    """Return the notice above an answer for one phase; None while the phase runs."""
    name = census_texts.phase_name(texts, phase)
    if today < phase.first_day:
        return texts("ask-online-soon", phase=name, first_day=phase.first_day)
    if today <= phase.last_day:
        return None
    if visits is None:
        return texts("ask-online-over", phase=name, last_day=phase.last_day)
    return texts(
        "ask-online-over-visits",
        phase=name,
        last_day=phase.last_day,
        period=texts.period(visits.first_day, visits.last_day),
    )


def topic_groups(knowledge: Knowledge) -> tuple[str, ...]:
    """Return the groups of topics in their order."""
    return tuple(dict.fromkeys(topic.group for topic in knowledge.topics.values()))


def _title(texts: Texts, topic: Topic) -> Html:
    return escape(localized(topic.title, texts.language))


def _options(texts: Texts, topic: Topic, question: AskedQuestion) -> tuple[Button, ...]:
    options = topic.asks.options if topic.asks else ()
    return tuple(
        Button(
            localized(option.button, texts.language),
            pack(Action.TOPIC_OPEN, option.slug, str(question.id)),
        )
        for option in options
    )


def _verdict(texts: Texts, topic: Topic, question: AskedQuestion) -> tuple[Button, ...]:
    carried = (topic.slug, str(question.id))
    missed = Button(texts.plain("ask-not-meant"), pack(Action.TOPIC_MISSED, *carried))
    if topic.asks:
        return (missed,)
    return (Button(texts.plain("ask-helped"), pack(Action.TOPIC_HELPED, *carried)), missed)


def _to_language(speak: Texts, question: AskedQuestion) -> Button:
    """Offer another language, in its own words."""
    language: Language = speak.language
    return Button(speak.plain("ask-speak"), pack(Action.QUESTION_SPEAK, str(question.id), language))


def _to_private(texts: Texts, bot: str, topic: Topic | None = None) -> Button:
    payload = f"{PAYLOAD}{topic.slug}" if topic else ""
    return Button(texts.plain("ask-button-private"), url=start_link(bot, payload))


def _ways_on(texts: Texts) -> tuple[Button, ...]:
    more = Button(texts.plain("ask-button-topics"), pack(Action.TOPICS))
    return (more, buttons.home(texts))
