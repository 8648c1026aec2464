"""A week of questions in figures, for admins and regents."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Final

from census.people.people import Person
from census.people.permissions import Permission, holders_of, may
from census.push.delivery import Delivery, NewDelivery
from census.questions.digest import QuestionNews, for_regents, week_of_questions
from services.ports.unit_of_work import UnitOfWork
from services.push.admin_news import ADMIN_NOTICE, NEWS_LIVES
from services.push.composing import Composer
from services.rules.actors import require
from services.rules.push_rules import PushRules
from services.rules.verdicts import Cancel, Verdict

QUESTIONS: Final = ADMIN_NOTICE.keyed("questions")
A_WEEK: Final = timedelta(days=7)


async def plan_question_digest(
    uow: UnitOfWork, rules: PushRules, *, due: datetime, at: datetime
) -> int:
    """Plan the digest of the seven days before ``due`` for admins and regents.

    A week without questions has no digest. Returns how many deliveries are new.
    """
    until = datetime.combine(rules.today(due), time.min, rules.census.zone)
    if not (await _news(uow, rules, until)).week.asked:
        return 0
    start = rules.decent(at)
    readers = [
        chat
        for role in sorted(holders_of(Permission.READ_QUESTIONS))
        for chat in await uow.people.holders(role)
    ]
    return await uow.deliveries.add(
        [
            NewDelivery(
                occasion=f"questions:{rules.today(due)}",
                chat=chat,
                kind=QUESTIONS,
                not_before=start,
                expires_at=start + NEWS_LIVES,
                facts={"until": until.isoformat()},
            )
            for chat in dict.fromkeys(readers)
        ]
    )


class QuestionsComposer(Composer[QuestionNews]):
    """Says a week of questions."""

    async def to_person(self, delivery: Delivery, person: Person) -> Verdict[QuestionNews]:
        """Say the figures of that week, as they are now; what to learn from them to admins."""
        if not may(person, Permission.READ_QUESTIONS):
            return Cancel("no longer an admin")
        until = datetime.fromisoformat(delivery.facts["until"])
        news = await _news(self._uow, self._rules, until)
        return self._batch.say(_for(person, news), person)


async def week_before(uow: UnitOfWork, rules: PushRules, person: Person, day: date) -> QuestionNews:
    """Return the seven days before a day. Raises CensusError("not-allowed")."""
    require(person, Permission.READ_QUESTIONS)
    news = await _news(uow, rules, datetime.combine(day, time.min, rules.census.zone))
    return _for(person, news)


def _for(person: Person, news: QuestionNews) -> QuestionNews:
    """Return the news as a reader gets them: what comes from which place to who teaches only."""
    if may(person, Permission.TEACH):
        return news
    return replace(news, week=for_regents(news.week), teaches=False)


async def _news(uow: UnitOfWork, rules: PushRules, until: datetime) -> QuestionNews:
    since = until - A_WEEK
    week = week_of_questions(await uow.asked.tally(since, until), since=since, until=until)
    units = [await uow.units.get(place.where) for place in week.places]
    return QuestionNews(week, rules.titles, {unit.code: unit for unit in units if unit})
