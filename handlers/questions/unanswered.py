"""For admins: questions that were not understood, and the topics they are about."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from census.definition import Slug
from census.errors import CensusError
from census.questions.knowledge import Topic
from census.questions.questions import Alike
from census.units import Unit
from handlers.questions.answers import knowing_of
from handlers.telegram.context import Turn
from handlers.telegram.filters import Asked, InPrivate, Pressed
from handlers.telegram.replies import Reply, Show
from presentation.chat.actions import Action, Press
from presentation.questions import unanswered as screens
from services.ports.questions import Knowing
from services.questions import teaching
from services.rules.actors import demand_admin

ASK_TOPIC = "topic"
NAMED_VILLAGES = 3


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="unmet")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.message.register(waiting, Command("belumterjawab", "unanswered"))
    router.callback_query.register(waiting_page, Pressed(Action.UNMET))
    router.callback_query.register(show, Pressed(Action.UNMET_SHOW))
    router.callback_query.register(search, Pressed(Action.UNMET_SEARCH))
    router.message.register(found, Asked(ASK_TOPIC))
    router.callback_query.register(pick, Pressed(Action.UNMET_PICK))
    router.callback_query.register(attach, Pressed(Action.UNMET_ATTACH))
    router.callback_query.register(ignore, Pressed(Action.UNMET_IGNORE))
    return router


async def waiting(message: Message, turn: Turn) -> Reply:
    """Show what waits."""
    groups = await teaching.unmet(turn.uow, turn.somebody())
    return Show(screens.waiting(turn.texts, groups=groups))


async def waiting_page(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Show a page of what waits."""
    groups = await teaching.unmet(turn.uow, turn.somebody())
    page = press.number() if press.values else 1
    return Show(screens.waiting(turn.texts, groups=groups, page=page))


async def show(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Show one group with what it may be about."""
    alike = await teaching.unmet_group(turn.uow, turn.somebody(), press.number())
    topics = _topics(await _known(turn), alike.phrasings[0])
    villages, catalogue = await _villages(turn, alike), turn.house.catalogue
    return Show(
        screens.group(
            turn.texts, catalogue=catalogue, alike=alike, topics=topics, villages=villages
        )
    )


async def search(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Ask for other words for it."""
    demand_admin(turn.somebody())
    await turn.ask(ASK_TOPIC, question=str(press.number()))
    return Show(screens.ask_topic(turn.texts))


async def found(message: Message, typed: str, turn: Turn) -> Reply:
    """Show the topics that these words may mean; the question stays open until one is chosen."""
    number = int(turn.question.facts["question"]) if turn.question else 0
    alike = await teaching.unmet_group(turn.uow, turn.somebody(), number)
    topics = _topics(await _known(turn), typed)
    return Show(screens.found_topics(turn.texts, alike=alike, topics=topics))


async def pick(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Ask once more."""
    alike = await teaching.unmet_group(turn.uow, turn.somebody(), press.number())
    topic = _topic(await _known(turn), press)
    phrasings = teaching.learnable(alike)
    return Show(screens.confirm(turn.texts, alike=alike, topic=topic, phrasings=phrasings))


async def attach(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Attach a group to a topic, and learn from it."""
    knowing = await _known(turn)
    topic = _topic(knowing, press)
    await teaching.attach(
        turn.uow, knowing, turn.somebody(), press.number(), topic.slug, at=turn.at
    )
    turn.afterwards.append(turn.house.library.read_again)
    return Show(screens.attached(turn.texts, topic=topic))


async def ignore(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Take a group off the list."""
    alike = await teaching.ignore(turn.uow, turn.somebody(), press.number(), at=turn.at)
    return Show(screens.ignored(turn.texts, count=len(alike.questions)))


async def _known(turn: Turn) -> Knowing:
    knowing = await knowing_of(turn)
    if knowing is None:
        raise CensusError("old-button")
    return knowing


def _topics(knowing: Knowing, text: str) -> list[Topic]:
    return [knowing.knowledge.topics[slug] for slug in teaching.topics_like(knowing, text)]


def _topic(knowing: Knowing, press: Press) -> Topic:
    slug = Slug(press.last())
    if slug not in knowing.knowledge.topics:
        raise CensusError("old-button")
    return knowing.knowledge.topics[slug]


async def _villages(turn: Turn, alike: Alike) -> list[Unit]:
    """Return the places that most of the questions come from, unless too few do."""
    units = [await turn.uow.units.get(code) for code in teaching.places_of(alike)]
    return [unit for unit in units if unit is not None][:NAMED_VILLAGES]
