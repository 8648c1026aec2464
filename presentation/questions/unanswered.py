"""For admins: unanswered questions, and attaching them to topics."""

from collections import Counter
from collections.abc import Sequence
from math import ceil
from typing import Final

from census.questions.effect import Effect
from census.questions.knowledge import Topic
from census.questions.questions import Alike
from census.units import Unit
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.language import names, places
from presentation.language.catalogue import Catalogue, Texts
from presentation.language.census_texts import localized
from presentation.language.html import Html, lines, paragraphs

ON_A_PAGE: Final = 5
EXAMPLES: Final = 6
LONGEST_EXAMPLE: Final = 90


def waiting(texts: Texts, *, groups: Sequence[Alike], page: int = 1) -> Message:
    """Show the groups of waiting questions, the largest first."""
    if not groups:
        return Message(texts("unanswered-nothing"), rows(buttons.home(texts)))
    pages = ceil(len(groups) / ON_A_PAGE)
    page = min(max(page, 1), pages)
    shown = list(enumerate(groups, 1))[(page - 1) * ON_A_PAGE : page * ON_A_PAGE]
    numbers = tuple(
        Button(str(place), pack(Action.UNANSWERED_SHOW, str(alike.number)))
        for place, alike in shown
    )
    return Message(
        paragraphs(
            _heading(texts, groups),
            lines(*(_line(texts, place, alike) for place, alike in shown)),
            texts("unanswered-page", page=page, pages=pages) if pages > 1 else None,
        ),
        rows(numbers, _pages(texts, page, pages), buttons.home(texts)),
    )


def listing(texts: Texts, *, groups: Sequence[Alike]) -> Html:
    """Return all groups as a list for the terminal."""
    if not groups:
        return texts("unanswered-nothing")
    return paragraphs(
        _heading(texts, groups),
        lines(*(_line(texts, place, alike) for place, alike in enumerate(groups, 1))),
    )


def group(
    texts: Texts,
    *,
    catalogue: Catalogue,
    alike: Alike,
    topics: Sequence[Topic],
    villages: Sequence[Unit] = (),
) -> Message:
    """Show one group with the topics it may be about."""
    phrasings = alike.phrasings
    languages = Counter(question.around.language for question in alike.questions)
    named = [catalogue.texts(language).plain("language-name") for language in languages]
    more = len(phrasings) - EXAMPLES
    return Message(
        paragraphs(
            texts("unanswered-group", count=len(alike.questions), newest=alike.questions[0].at),
            lines(
                *(_quoted(texts, text) for text in phrasings[:EXAMPLES]),
                texts("unanswered-more", count=more) if more > 0 else None,
            ),
            lines(
                texts("unanswered-languages", languages=texts.listed(named)),
                _villages(texts, villages),
            ),
            texts("unanswered-nearest", topic=localized(topics[0].title, texts.language))
            if topics
            else None,
        ),
        rows(
            *_choices(texts, alike, topics),
            (
                Button(
                    texts.plain("unanswered-search"),
                    pack(Action.UNANSWERED_SEARCH, str(alike.number)),
                ),
                Button(
                    texts.plain("unanswered-ignore"),
                    pack(Action.UNANSWERED_IGNORE, str(alike.number)),
                ),
            ),
            _back(texts),
        ),
    )


def ask_topic(texts: Texts) -> Message:
    """Ask an admin for the topic of a group."""
    return Message(texts("unanswered-ask-topic"), rows(buttons.cancel(texts)))


def found_topics(texts: Texts, *, alike: Alike, topics: Sequence[Topic]) -> Message:
    """Show the topics that match an admin's words."""
    if not topics:
        return Message(texts("unanswered-no-topic"), rows(buttons.cancel(texts)))
    return Message(
        texts("unanswered-about"), rows(*_choices(texts, alike, topics), buttons.cancel(texts))
    )


def confirm(
    texts: Texts,
    *,
    alike: Alike,
    topic: Topic,
    phrasings: Sequence[str],
    effect: Effect,
    read_as: Topic | None = None,
) -> Message:
    """Show what was measured, and ask for confirmation before sentences become examples.

    ``read_as`` is the other topic that they are read as now.
    """
    number = str(alike.number)
    return Message(
        paragraphs(
            texts(
                "unanswered-confirm",
                count=len(phrasings),
                topic=localized(topic.title, texts.language),
            ),
            lines(*(_quoted(texts, text) for text in phrasings[:EXAMPLES])),
            texts("unanswered-read-as", topic=localized(read_as.title, texts.language))
            if read_as
            else None,
            _figures(texts, effect),
        ),
        rows(
            Button(
                texts.plain("unanswered-yes"), pack(Action.UNANSWERED_ATTACH, number, topic.slug)
            ),
            Button(texts.plain("button-back"), pack(Action.UNANSWERED_SHOW, number)),
        ),
    )


def refused(texts: Texts, *, alike: Alike, hurt: Topic | None, effect: Effect) -> Message:
    """Say why sentences do not become examples: which questions they make harder to tell."""
    harmed = localized(hurt.title, texts.language) if hurt else texts.plain("unanswered-others")
    return Message(
        paragraphs(texts("unanswered-harms", topic=harmed), _figures(texts, effect)),
        rows(
            Button(texts.plain("button-back"), pack(Action.UNANSWERED_SHOW, str(alike.number))),
            _back(texts),
        ),
    )


def attached(texts: Texts, *, topic: Topic) -> Message:
    """Confirm what was attached."""
    title = localized(topic.title, texts.language)
    return Message(
        texts("unanswered-attached", topic=title), rows(_back(texts), buttons.home(texts))
    )


def ignored(texts: Texts, *, count: int) -> Message:
    """Confirm that questions are no longer listed."""
    return Message(
        texts("unanswered-ignored", count=count), rows(_back(texts), buttons.home(texts))
    )


def _figures(texts: Texts, effect: Effect) -> Html:
    return texts("unanswered-effect", kept=effect.kept, before=effect.before, after=effect.after)


def _heading(texts: Texts, groups: Sequence[Alike]) -> Html:
    count = sum(len(alike.questions) for alike in groups)
    return texts("unanswered-title", count=count, groups=len(groups))


def _line(texts: Texts, place: int, alike: Alike) -> Html:
    text = names.shortened(alike.phrasings[0], LONGEST_EXAMPLE)
    return texts("unanswered-line", number=place, text=text, count=len(alike.questions))


def _pages(texts: Texts, page: int, pages: int) -> tuple[Button, ...]:
    before = Button(texts.plain("unanswered-before"), pack(Action.UNANSWERED, str(page - 1)))
    after = Button(texts.plain("unanswered-next"), pack(Action.UNANSWERED, str(page + 1)))
    return (*((before,) if page > 1 else ()), *((after,) if page < pages else ()))


def _quoted(texts: Texts, text: str) -> Html:
    return texts("unanswered-example", text=names.shortened(text, LONGEST_EXAMPLE))


def _villages(texts: Texts, villages: Sequence[Unit]) -> Html | None:
    if not villages:
        return None
    named = [places.listed_whole(texts, unit) for unit in villages]
    return texts("unanswered-villages", villages=texts.listed(named))


def _choices(texts: Texts, alike: Alike, topics: Sequence[Topic]) -> tuple[Button, ...]:
    return tuple(
        Button(
            localized(topic.title, texts.language),
            pack(Action.UNANSWERED_PICK, str(alike.number), topic.slug),
        )
        for topic in topics
    )


def _back(texts: Texts) -> Button:
    return Button(texts.plain("unanswered-back"), pack(Action.UNANSWERED))
