"""Every message about questions, for the tests that judge all messages by the same rules."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from census.definition import Census, Slug, StepId
from census.people.people import Language
from census.questions.answering import AnswerView
from census.questions.digest import QuestionNews, Struggle, WeekOfQuestions
from census.questions.effect import Effect
from census.questions.knowledge import Knowledge, Option, ShortQuestion, SmallTalk, Topic
from census.questions.questions import (
    Alike,
    AskedQuestion,
    Circumstances,
    QuestionId,
    QuestionStatus,
)
from census.residents.contacts import Contact
from census.units import UnitCode, UnitKind
from presentation.chat.messages import Message
from presentation.language.catalogue import Texts
from presentation.questions import answers, menu, unanswered
from presentation.questions import digest as question_digest
from tests.presentation.every.examples import (
    AS_OF,
    INTERVIEW,
    JAKARTA,
    LANGUAGES,
    LONG_NAME,
    ONLINE,
    a_catalogue,
    a_unit,
)

ID, EN = Language("id"), Language("en")
LONGEST = "a" * 40
"""A slug and a title may have so many letters."""
BOT = "sensusbot"
CENSUS = Census(
    id="a-census",
    zone=JAKARTA,
    official_domain="sensus.bps.go.id",
    languages=LANGUAGES,
    phases=(replace(ONLINE, about=("mengisi",)), INTERVIEW),
    reminders=(),
    boards=(),
    finished={},
)
SITTING = AskedQuestion(
    QuestionId(10**11), AS_OF, Circumstances(ID, UnitCode("35.09.12.2002")),
    QuestionStatus.ANSWERED,
    text="kok <gini> & gimana ya " * 9,
)  # fmt: skip


def a_topic(slug: str = LONGEST, group: str = "mengisi", *follow_ups: str) -> Topic:
    answers = {ID: "Buka {website} sampai <b>{online_last_day}</b>.", EN: "Open {website}."}
    return Topic(
        Slug(slug),
        group,
        {ID: "A & b " + "c" * 34, EN: "D & e " + "f" * 34},
        answers,
        {ID: ("apa",)},
        follow_ups=tuple(map(Slug, follow_ups)),
    )


def question_messages(texts: Texts) -> Iterator[tuple[str, Message]]:
    yield from answer_messages(texts)
    yield from _for_admins(texts)


def answer_messages(texts: Texts) -> Iterator[tuple[str, Message]]:
    topic = a_topic()
    asks = replace(
        topic,
        asks=ShortQuestion(
            {ID: "Sudah?", EN: "Done?"}, (Option({ID: "Ya", EN: "Yes"}, topic.slug),) * 2
        ),
    )
    contact = Contact("Bu <Tini>", "balai desa", "hari kerja 08.00-14.00")
    talk = SmallTalk(Slug("salam"), {ID: "Halo, ada {contact}.", EN: "Hi, {contact} is here."}, {})
    regency = a_unit("Kabupaten Jember", UnitKind.REGENCY, "35.09")
    view = AnswerView(SITTING, texts.language, CENSUS, AS_OF, contact=contact, regency=regency)
    answered = replace(view, answer=topic, follow_ups=(topic,) * 3)
    views = {
        "answer": answered,
        "answer that helped": replace(answered, helped=True),
        "asks": replace(view, answer=asks),
        "guesses": replace(view, guesses=(topic,) * 3),
        "talk": replace(view, answer=talk),
    }
    long = replace(topic, answer={ID: "Panjang. " * 80, EN: "Long. " * 120})
    for name, second in {"told": topic, "button": long, "asks": asks}.items():
        views[f"two asked, {name}"] = replace(answered, second=replace(second, slug=Slug("b")))
    views["two asked, asks first"] = replace(views["asks"], second=long)
    unknown = replace(SITTING, status=QuestionStatus.UNANSWERED)
    views["unknown, near"] = replace(views["guesses"], question=unknown)
    views["unclear"] = replace(views["guesses"], unclear=True)
    views["unclear, a person"] = replace(view, question=unknown, unclear=True, tried=True)
    for tried in (True, False):
        for who in (contact, None):
            views[f"unknown {tried} {who is None}"] = replace(view, contact=who, tried=tried)
    for days in (-20, 40, 200):
        views[f"answer {days} days on"] = replace(answered, at=AS_OF + timedelta(days=days))
    for name, each in views.items():
        yield name, answers.shown(a_catalogue(), each)
        yield f"{name}, in a group", answers.shown_in_group(texts, each, bot=BOT)
    for shown in (answered, views["guesses"]):
        # The button carries the language, and so is the same whoever reads it.
        offered = replace(shown, language=EN, offered=True)
        yield "answer in another language", answers.shown(a_catalogue(), offered)
    knowledge = Knowledge({Slug(str(n)): a_topic(str(n), f"g{n % 7}") for n in range(9)}, {}, {})
    common = list(knowledge.topics.values())
    yield "topics", menu.menu(texts, knowledge=knowledge, common=common)
    yield "topics of a group", menu.group(texts, knowledge=knowledge, name="g1")


def _for_admins(texts: Texts) -> Iterator[tuple[str, Message]]:
    catalogue, topic = a_catalogue(), a_topic()
    village = a_unit("Sabrang", UnitKind.VILLAGE, "35.09.12.2002")
    alike = Alike(
        tuple(
            replace(SITTING, id=QuestionId(n), text=f"{SITTING.text} {n}", at=AS_OF)
            for n in range(1, 10)
        )
    )
    for page in (1, 2, 3):
        shown = unanswered.waiting(texts, groups=[alike] * 12, page=page)
        yield f"unmet, page {page}", shown
    yield "unmet, none", unanswered.waiting(texts, groups=())
    yield (
        "unmet group",
        unanswered.group(
            texts, catalogue=catalogue, alike=alike, topics=(topic,) * 3, villages=(village,)
        ),
    )
    yield "unmet, topic asked", unanswered.ask_topic(texts)
    for topics in ((topic,) * 3, ()):
        yield (
            f"unmet, found {len(topics)}",
            unanswered.found_topics(texts, alike=alike, topics=topics),
        )
    for phrasings in (alike.phrasings, alike.phrasings[:1]):
        yield (
            f"unmet, confirm {len(phrasings)}",
            unanswered.confirm(
                texts, alike=alike, topic=topic, phrasings=phrasings, effect=Effect(657, 533, 531)
            ),
        )
    yield (
        "unmet, confirm what is read as another topic",
        unanswered.confirm(
            texts,
            alike=alike,
            topic=topic,
            phrasings=alike.phrasings,
            effect=Effect(657, 533, 531, read_as=topic.slug),
            read_as=topic,
        ),
    )
    for hurt in (topic, None):
        yield (
            f"unmet, refused {hurt is None}",
            unanswered.refused(texts, alike=alike, hurt=hurt, effect=Effect(657, 533, 531, 0.8)),
        )
    yield "unmet, attached", unanswered.attached(texts, topic=topic)
    yield "unmet, ignored", unanswered.ignored(texts, count=3)
    whole = WeekOfQuestions(
        since=AS_OF - timedelta(days=7),
        until=AS_OF,
        asked=1204,
        answered=1003,
        not_understood=57,
        helped=300,
        judged=340,
        topics=((topic.slug, 212), (Slug("gone"), 3)),
        places=(Struggle(village.code, 40, topic.slug, 31), Struggle(UnitCode("D01"), 3, None)),
        steps=(Struggle(StepId("password"), 90, topic.slug, 60),),
        elsewhere=1161,
    )
    units = {village.code: village, UnitCode("D01"): a_unit(LONG_NAME)}
    titles = {topic.slug: topic.title}
    yield "week", question_digest.news(texts, QuestionNews(whole, titles, units))
    empty = replace(whole, asked=0, judged=0, topics=(), places=(), steps=())
    yield "week, nothing", question_digest.news(texts, QuestionNews(empty, {}, {}))
