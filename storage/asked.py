"""Asked questions, votes on their answers, phrasings that admins attached, and last answers."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import Integer, Row, bindparam, case, cast, delete, func, select, update

from census.definition import Slug
from census.people.people import ChatId
from census.questions.digest import Tallied
from census.questions.following import LastAnswer
from census.questions.questions import (
    AskedQuestion,
    Circumstances,
    LearnedExample,
    QuestionId,
    QuestionStatus,
)
from storage.engine import batch
from storage.engine.repository import Repository, row_of, value_of
from storage.tables.people.asked import (
    answer_verdicts,
    asked_questions,
    last_answers,
    learned_examples,
)

_LEARNED = select(learned_examples).order_by(
    learned_examples.c.topic, learned_examples.c.at, learned_examples.c.text
)
_BEFORE = asked_questions.c.at < bindparam("before")
_OLD = delete(asked_questions).where(_BEFORE)
_FORGET_TEXTS = (
    update(asked_questions)
    .where(
        _BEFORE,
        asked_questions.c.text != "",
        asked_questions.c.fate != QuestionStatus.UNANSWERED,
    )
    .values(text="")
)
_WAITS = (asked_questions.c.fate == QuestionStatus.UNANSWERED) & (asked_questions.c.text != "")


class StoredAskedQuestions(Repository):
    """The port ``AskedQuestions``."""

    async def add(self, question: AskedQuestion) -> None:
        """Store a new question. One with a number that exists stays as it is."""
        row = {"id": question.id, **_columns(question)}
        await batch.add_one(self._transaction, asked_questions, row)

    async def get(self, number: QuestionId) -> AskedQuestion | None:
        """Return a question, locked until the end of the transaction."""
        query = select(asked_questions).where(asked_questions.c.id == number).with_for_update()
        rows = await self._transaction.readable(query)
        return _question(rows[0]) if rows else None

    async def put(self, question: AskedQuestion) -> None:
        """Write a question's language, status and topic. Deleted texts stay deleted."""
        statement = update(asked_questions).where(asked_questions.c.id == question.id)
        dropped = case((asked_questions.c.text == "", ""), else_=question.text)
        await self._transaction.run(statement.values({**_columns(question), "text": dropped}))

    async def judge(self, number: QuestionId, topic: Slug, *, helped: bool, at: datetime) -> None:
        """Store a vote on an answer. A later vote on the same answer replaces it."""
        row = {"question": number, "topic": topic, "helped": helped, "at": at}
        await batch.upsert(self._transaction, answer_verdicts, [row])

    async def verdicts(self, number: QuestionId) -> Mapping[Slug, bool]:
        """Return the votes on the answers to a question."""
        query = select(answer_verdicts).where(answer_verdicts.c.question == number)
        return {row.topic: row.helped for row in await self._transaction.all(query)}

    async def unanswered(self, *, limit: int = 2000) -> Sequence[AskedQuestion]:
        """Return the newest questions that wait for an admin."""
        newest = asked_questions.c.at.desc(), asked_questions.c.id.desc()
        query = select(asked_questions).where(_WAITS).order_by(*newest).limit(limit)
        return [_question(row) for row in await self._transaction.readable(query)]

    async def settle(
        self, numbers: Collection[QuestionId], status: QuestionStatus, topic: Slug | None = None
    ) -> int:
        """Give waiting questions a status; return how many still waited."""
        condition, parameters = batch.among(self._transaction, asked_questions.c.id, numbers)
        statement = update(asked_questions).where(condition, _WAITS)
        return await self._transaction.change(
            statement.values(fate=status, topic=topic, text=""), parameters
        )

    async def tally(self, since: datetime, until: datetime) -> Sequence[Tallied]:
        """Count the questions from a moment on, and before another."""
        asked, verdicts = asked_questions.c, answer_verdicts.c
        words = (
            select(
                verdicts.question,
                func.sum(cast(verdicts.helped, Integer)).label("helped"),
                func.count().label("judged"),
            )
            .group_by(verdicts.question)
            .subquery()
        )
        alike = (asked.fate.label("status"), asked.topic, asked.unit, asked.step)
        helped = func.coalesce(func.sum(words.c.helped), 0)
        query = (
            select(
                *alike,
                func.count().label("questions"),
                helped.label("helped"),
                (func.coalesce(func.sum(words.c.judged), 0) - helped).label("missed"),
            )
            .select_from(asked_questions.outerjoin(words, words.c.question == asked.id))
            .where(asked.at >= since, asked.at < until)
            .group_by(*alike)
        )
        return [
            value_of(Tallied, row, helped=int(row.helped), missed=int(row.missed))
            for row in await self._transaction.readable(query)
        ]

    async def forget(self, *, before: datetime, texts_before: datetime) -> int:
        """Delete old questions, and texts that need no admin; return how many were deleted."""
        await self._transaction.run(_FORGET_TEXTS, {"before": texts_before})
        return await self._transaction.change(_OLD, {"before": before})

    async def learn(self, examples: Sequence[LearnedExample]) -> None:
        """Store phrasings. A phrasing that was attached before moves to the new topic."""
        await batch.upsert(self._transaction, learned_examples, map(asdict, examples))

    async def learned(self) -> Sequence[LearnedExample]:
        """Return all phrasings that admins attached, by topic, oldest first."""
        return [value_of(LearnedExample, row) for row in await self._transaction.all(_LEARNED)]


class StoredLastAnswers(Repository):
    """The port ``LastAnswers``."""

    async def keep(self, answer: LastAnswer) -> None:
        """Store an answer, replacing an earlier one of the chat."""
        row = row_of(answer, others=" ".join(answer.others))
        await batch.upsert(self._transaction, last_answers, [row])

    async def get(self, chat: ChatId) -> LastAnswer | None:
        """Return the last answer of a chat."""
        row = await self._transaction.first(select(last_answers).where(last_answers.c.chat == chat))
        return value_of(LastAnswer, row, others=_slugs(row.others)) if row is not None else None

    async def forget(self, chat: ChatId) -> None:
        """Forget it: the person looks at something else."""
        await self._transaction.run(delete(last_answers).where(last_answers.c.chat == chat))


def _slugs(written: str) -> tuple[Slug, ...]:
    return tuple(map(Slug, written.split()))


def _columns(question: AskedQuestion) -> dict[str, Any]:
    return {
        "at": question.at,
        **asdict(question.around),
        "fate": question.status,
        "topic": question.topic,
        "text": question.text,
    }


def _question(row: Row[Any]) -> AskedQuestion:
    around = Circumstances(row.language, row.unit, row.step)
    return AskedQuestion(row.id, row.at, around, row.fate, row.topic, row.text)
