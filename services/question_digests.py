"""A week of questions, told to the admins: what people struggle with, by village and step."""

from datetime import datetime, time, timedelta
from typing import Final

from census.notices import QuestionNews
from census.question_digest import week_of_questions
from services.announcing import tell_admins
from services.ports import UnitOfWork
from services.push_rules import PushRules

QUESTIONS: Final = "questions"
"""The key of an admin's notice that is not a sentence but figures."""
A_WEEK: Final = timedelta(days=7)


async def plan_question_digest(
    uow: UnitOfWork, rules: PushRules, *, due: datetime, at: datetime
) -> int:
    """Make news of the seven days before that of ``due`` owed to every admin; return how many.

    Nothing is owed for a week in which nobody asked anything.
    """
    until = datetime.combine(rules.today(due), time.min, rules.census.zone)
    if not (await _news(uow, rules, until)).week.asked:
        return 0
    facts = {"until": until.isoformat()}
    return await tell_admins(
        uow, rules, QUESTIONS, facts, occasion=f"questions:{rules.today(due)}", at=at
    )


async def question_news(uow: UnitOfWork, rules: PushRules, until: str) -> QuestionNews:
    """Return the figures of the seven days before a moment, as they are now."""
    return await _news(uow, rules, datetime.fromisoformat(until))


async def _news(uow: UnitOfWork, rules: PushRules, until: datetime) -> QuestionNews:
    since = until - A_WEEK
    week = week_of_questions(await uow.asked.tally(since, until), since=since, until=until)
    units = [await uow.units.get(place.where) for place in week.places]
    return QuestionNews(week, rules.titles, {unit.code: unit for unit in units if unit})
