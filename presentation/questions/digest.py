"""For admins and regents: a week of questions in figures, by topic, village and step."""

from collections.abc import Sequence
from datetime import timedelta
from fractions import Fraction

from census.definition import Slug, Step, StepId
from census.questions.digest import QuestionNews, Struggle, WeekOfQuestions
from census.questions.questions import Titles
from census.units import UnitCode
from presentation.chat.actions import Action
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.language import census_texts, places
from presentation.language.catalogue import Texts
from presentation.language.census_texts import localized
from presentation.language.html import Html, lines, paragraphs


def news(texts: Texts, notice: QuestionNews) -> Message:
    """Show what people asked most in a week, by topic, village and step.

    For who teaches the bot a button leads to the unanswered questions.
    """
    week, titles, units = notice.week, notice.titles, notice.units
    title = texts(
        "questions-title",
        period=texts.period(week.since, week.until - timedelta(seconds=1)),
    )
    as_of = texts("questions-as-of", moment=week.until)
    unanswered = Button(texts.plain("questions-unanswered"), pack(Action.UNANSWERED))
    to_unanswered = unanswered if notice.teaches else None
    if not week.asked:
        return Message(
            paragraphs(lines(title, texts("questions-none")), as_of), rows(to_unanswered)
        )
    topics = [
        texts("questions-topic", topic=_title(texts, titles, slug), count=count)
        for slug, count in week.topics
    ]
    villages = [
        _struggle(texts, places.listed_whole(texts, units[each.where]), each, titles)
        for each in week.places
        if each.where in units
    ]
    steps = [
        _struggle(texts, census_texts.step_title(texts, Step(each.where)), each, titles)
        for each in week.steps
    ]
    return Message(
        paragraphs(
            lines(title, _figures(texts, week), _helped(texts, week)),
            _part(texts, "topics", topics),
            _part(texts, "villages", [*villages, *_elsewhere(texts, week)] if villages else []),
            _part(texts, "steps", steps),
            as_of,
        ),
        rows(to_unanswered),
    )


def _figures(texts: Texts, week: WeekOfQuestions) -> Html:
    return texts(
        "questions-figures",
        asked=week.asked,
        answered=week.answered,
        share=Fraction(week.answered, week.asked),
        unanswered=week.not_understood,
    )


def _helped(texts: Texts, week: WeekOfQuestions) -> Html | None:
    if not week.judged:
        return None
    share = Fraction(week.helped, week.judged)
    return texts("questions-helped", helped=week.helped, judged=week.judged, share=share)


def _part(texts: Texts, name: str, found: Sequence[Html]) -> Html | None:
    return lines(texts(f"questions-{name}"), *found) if found else None


def _struggle(
    texts: Texts, place: str, struggle: Struggle[UnitCode] | Struggle[StepId], titles: Titles
) -> Html:
    if struggle.topic is None:
        return texts("questions-place", place=place, count=struggle.questions)
    topic = _title(texts, titles, struggle.topic)
    return texts("questions-place-topic", place=place, count=struggle.questions, topic=topic)


def _elsewhere(texts: Texts, week: WeekOfQuestions) -> list[Html]:
    return [texts("questions-elsewhere", count=week.elsewhere)] if week.elsewhere else []


def _title(texts: Texts, titles: Titles, slug: Slug) -> str:
    return localized(titles[slug], texts.language) if slug in titles else slug
