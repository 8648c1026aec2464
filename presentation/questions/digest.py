"""For admins and regents: a week of questions in figures, by topic, village and step."""

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
from presentation.questions.digest_rich import Line, WeekWords, of_week, words_of


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
    keys = rows(unanswered if notice.teaches else None)
    if not week.asked:
        return Message(paragraphs(lines(title, texts("questions-none")), as_of), keys)
    said = WeekWords(
        lines(title, _figures(texts, week), _helped(texts, week)),
        [Line(_title(texts, titles, slug), count) for slug, count in week.topics],
        [
            _struggle(texts, places.listed_whole(texts, units[each.where]), each, titles)
            for each in week.places
            if each.where in units
        ],
        [
            _struggle(texts, census_texts.step_title(texts, Step(each.where)), each, titles)
            for each in week.steps
        ],
        as_of,
        f"{texts.local_day(week.until):%Y-%m-%d}",
    )
    elsewhere = texts("questions-elsewhere", count=week.elsewhere) if week.elsewhere else None
    villages = words_of(texts, "villages", said.villages)
    return Message(
        paragraphs(
            said.head,
            words_of(texts, "topics", said.topics),
            lines(villages, elsewhere) if villages else None,
            words_of(texts, "steps", said.steps),
            as_of,
        ),
        keys,
        rich=of_week(texts, said, keys),
    )


def _figures(texts: Texts, week: WeekOfQuestions) -> Html:
    return texts(
        "questions-figures",
        asked=week.asked,
        answered=week.answered,
        share=Fraction(week.answered, week.asked),
        unanswered=week.not_understood,
        asked_back=week.asked - week.answered - week.not_understood,
    )


def _helped(texts: Texts, week: WeekOfQuestions) -> Html | None:
    if not week.judged:
        return None
    share = Fraction(week.helped, week.judged)
    return texts("questions-helped", helped=week.helped, judged=week.judged, share=share)


def _struggle(
    texts: Texts, place: str, struggle: Struggle[UnitCode] | Struggle[StepId], titles: Titles
) -> Line:
    mostly = "" if struggle.topic is None else _title(texts, titles, struggle.topic)
    return Line(place, struggle.questions, mostly, struggle.about)


def _title(texts: Texts, titles: Titles, slug: Slug) -> str:
    return localized(titles[slug], texts.language) if slug in titles else slug
