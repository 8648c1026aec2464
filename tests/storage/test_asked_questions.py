from dataclasses import replace
from datetime import timedelta
from itertools import count

from census.definition import Slug, StepId
from census.people.people import Language
from census.questions.digest import Tallied
from census.questions.following import LastAnswer
from census.questions.questions import (
    AskedQuestion,
    Circumstances,
    LearnedExample,
    QuestionId,
    QuestionStatus,
)
from census.units import UnitCode
from services.ports.unit_of_work import UnitOfWork
from tests.storage.making import BUDI, NOON
from tests.storage.people.test_erasing import SITI

ID, JV = Language("id"), Language("jv")
PASSWORD, SITE = Slug("lupa-password"), Slug("situs-macet")
NUMBERS = count(700_000_001)
SABRANG = UnitCode("35.09.12.2002")


async def asked(
    work: UnitOfWork,
    status: QuestionStatus,
    text: str = "",
    *,
    days_ago: int = 0,
    topic: Slug | None = None,
) -> AskedQuestion:
    around = Circumstances(JV, SABRANG, StepId("password"))
    at = NOON - timedelta(days=days_ago)
    question = AskedQuestion(QuestionId(next(NUMBERS)), at, around, status, topic, text)
    await work.asked.add(question)
    return question


async def test_a_question_is_kept_as_it_was_asked_and_changes(work: UnitOfWork) -> None:
    kept = await asked(work, QuestionStatus.GUESSED, "lali sandine")
    assert await work.asked.get(kept.id) == kept
    assert (kept.text, kept.around.unit, kept.around.step) == ("lali sandine", SABRANG, "password")
    changed = replace(kept, status=QuestionStatus.ANSWERED, topic=PASSWORD, text="")
    await work.asked.put(changed)
    assert await work.asked.get(kept.id) == changed


async def test_an_update_that_comes_twice_is_one_question(work: UnitOfWork) -> None:
    kept = await asked(work, QuestionStatus.ANSWERED, topic=PASSWORD)
    await work.asked.add(replace(kept, status=QuestionStatus.UNANSWERED))
    assert await work.asked.get(kept.id) == kept


async def test_the_later_word_on_an_answer_counts(work: UnitOfWork) -> None:
    kept = await asked(work, QuestionStatus.ANSWERED, topic=PASSWORD)
    for helped in (False, True):
        await work.asked.judge(kept.id, PASSWORD, helped=helped, at=NOON)
    await work.asked.judge(kept.id, SITE, helped=False, at=NOON)
    assert await work.asked.verdicts(kept.id) == {PASSWORD: True, SITE: False}


async def test_only_what_was_not_understood_waits_until_it_is_settled(work: UnitOfWork) -> None:
    old = await asked(work, QuestionStatus.UNANSWERED, "kok aneh", days_ago=1)
    new = await asked(work, QuestionStatus.UNANSWERED, "kok aneh ya")
    await asked(work, QuestionStatus.GUESSED, "apa ini")
    await asked(work, QuestionStatus.UNANSWERED)
    assert [each.id for each in await work.asked.unanswered()] == [new.id, old.id]
    assert await work.asked.settle([old.id], QuestionStatus.ATTACHED, SITE) == 1
    assert await work.asked.settle([old.id], QuestionStatus.IGNORED) == 0
    settled = await work.asked.get(old.id)
    assert settled is not None
    assert (settled.status, settled.topic, settled.text) == (QuestionStatus.ATTACHED, SITE, "")


async def test_what_was_asked_is_counted_with_the_words_on_the_answers(work: UnitOfWork) -> None:
    first = await asked(work, QuestionStatus.ANSWERED, topic=PASSWORD)
    await asked(work, QuestionStatus.ANSWERED, topic=PASSWORD)
    await asked(work, QuestionStatus.ANSWERED, topic=PASSWORD, days_ago=9)
    await work.asked.judge(first.id, PASSWORD, helped=True, at=NOON)
    await work.asked.judge(first.id, SITE, helped=False, at=NOON)
    counted = await work.asked.tally(NOON - timedelta(days=7), NOON + timedelta(days=1))
    assert counted == [
        Tallied(
            QuestionStatus.ANSWERED, PASSWORD, SABRANG, StepId("password"), 2, helped=1, missed=1
        )
    ]


async def test_old_questions_go_and_words_that_nobody_needs_go_sooner(work: UnitOfWork) -> None:
    gone = await asked(work, QuestionStatus.UNANSWERED, "lama sekali", days_ago=91)
    await work.asked.judge(gone.id, SITE, helped=False, at=NOON)
    understood = await asked(work, QuestionStatus.ANSWERED, "lupa sandi", days_ago=3)
    waits = await asked(work, QuestionStatus.UNANSWERED, "entah apa", days_ago=3)
    forgotten = await work.asked.forget(
        before=NOON - timedelta(days=90), texts_before=NOON - timedelta(days=2)
    )
    assert forgotten == 1
    assert await work.asked.get(gone.id) is None
    assert await work.asked.verdicts(gone.id) == {}
    left = [await work.asked.get(each.id) for each in (understood, waits)]
    assert [each.text for each in left if each] == ["", "entah apa"]


async def test_a_phrasing_belongs_to_one_topic(work: UnitOfWork) -> None:
    first = LearnedExample("sandi ilang", PASSWORD, JV, NOON)
    await work.asked.learn([first, LearnedExample("webe lemot", SITE, JV, NOON)])
    moved = LearnedExample("sandi ilang", SITE, JV, NOON + timedelta(hours=1))
    await work.asked.learn([moved])
    assert await work.asked.learned() == [LearnedExample("webe lemot", SITE, JV, NOON), moved]


async def test_the_last_answer_of_a_chat_replaces_the_one_before(work: UnitOfWork) -> None:
    listed = LastAnswer(SITI, None, (Slug("captcha"), Slug("biaya")), NOON)
    await work.last_answers.keep(listed)
    assert await work.last_answers.get(SITI) == listed
    single = LastAnswer(SITI, Slug("biaya"), (), NOON)
    await work.last_answers.keep(single)
    assert await work.last_answers.get(SITI) == single
    assert await work.last_answers.get(BUDI) is None
    await work.last_answers.forget(SITI)
    assert await work.last_answers.get(SITI) is None
