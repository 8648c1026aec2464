"""What people ask in their own words: an answer, guesses, or a person to ask."""

import re

from aiogram import Bot, Router
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, Message

from census.definition import Slug
from census.errors import CensusError
from census.people import Language
from census.questions.questions import AskedQuestion
from handlers.groups.groups import about
from handlers.questions.answers import Screens, knowing_of
from handlers.telegram.context import Turn
from handlers.telegram.filters import InGroup, InPrivate, Mentioned, Pressed
from handlers.telegram.menus import bot_commands, menu_scope
from handlers.telegram.pending import ASKED
from handlers.telegram.replies import Offer, Replies, Reply, Say, Show
from presentation.chat import errors
from presentation.chat.actions import Action, Press
from services.ports.questions import Knowing
from services.questions import answering
from services.residents.guidance import choose_language

COMMAND = Command("tanya", "ask")


def setup() -> Router:
    """Return the router of this conversation.

    It comes behind all others that know what a text means, but before the questions for numbers:
    who asks something instead of typing a number is answered.
    """
    router = Router(name="questions")
    router.message.register(by_command, COMMAND, InPrivate())
    router.message.register(asked_in_group, COMMAND, InGroup())
    router.message.register(asked_in_group, _called_with_words, InGroup())
    router.message.register(instead_of_a_number, InPrivate(), _is_instead_of_a_number)
    router.message.register(asked, InPrivate(), _is_a_question)
    for handler, action in (
        (menu, Action.TOPICS),
        (topics_of, Action.TOPICS_OF),
        (open_topic, Action.TOPIC_OPEN),
        (helped, Action.TOPIC_HELPED),
        (missed, Action.TOPIC_MISSED),
        (none_of_these, Action.QUESTION_MISSED),
        (speak, Action.QUESTION_SPEAK),
    ):
        router.callback_query.register(handler, Pressed(action), InPrivate())
    return router


async def by_command(message: Message, command: CommandObject, turn: Turn) -> Reply:
    """Answer what stands behind the command; show the topics where nothing does."""
    turn.resident()
    typed = (command.args or "").strip()
    if not typed:
        return await menu(message, turn)
    return await _answered(turn, typed)


async def asked(message: Message, turn: Turn) -> Reply:
    """Answer a text that nothing else was waiting for."""
    return await _answered(turn, message.text or "")


async def instead_of_a_number(message: Message, turn: Turn, knowing: Knowing) -> Reply:
    """Answer, and lead back to the number that was asked for; it may be typed still."""
    return Say(await Screens(turn, knowing).answer(message.text or "", then_number=True))


async def menu(event: Message | CallbackQuery, turn: Turn) -> Reply:
    """Show what people usually ask."""
    turn.resident()
    knowing = await knowing_of(turn)
    if knowing is None:
        return Show(errors.not_understood(turn.texts))
    return Show(await Screens(turn, knowing).menu())


async def topics_of(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Show the topics of a group."""
    return Show(Screens(turn, await _known(turn)).group(press.number()))


async def open_topic(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Answer with the topic of a button."""
    knowing, (slug, number) = await _known(turn), _carried(press)
    answering.topic_of(knowing.knowledge, slug)
    if number:
        question = await _question(turn, number)
        question = await answering.read_topic(turn.uow, knowing.knowledge, question, slug)
    else:
        question = await Screens(turn, knowing).browsed(slug)
    return Show(await Screens(turn, knowing).topic(question, slug))


async def opened_by_link(turn: Turn, slug: str) -> Reply:
    """Answer with the topic of a deep link, such as that below an answer in a group."""
    knowing = await _known(turn)
    answering.topic_of(knowing.knowledge, Slug(slug))
    screens = Screens(turn, knowing)
    return Show(await screens.topic(await screens.browsed(Slug(slug)), Slug(slug)))


async def helped(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Take it that an answer helped."""
    knowing, (slug, number) = await _known(turn), _carried(press)
    question = await _question(turn, number)
    screen = await Screens(turn, knowing).topic(question, slug, helped=True)
    await answering.helped(turn.uow, question, slug, at=turn.at)
    return Show(screen)


async def missed(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Offer other guesses; who has said so twice is led to a person."""
    knowing, (slug, number) = await _known(turn), _carried(press)
    question = await _question(turn, number)
    guesses = await answering.not_meant(turn.uow, knowing, question, slug, at=turn.at)
    screens = Screens(turn, knowing)
    if guesses:
        return Show(screens.guesses(question, guesses))
    return Show(await screens.unknown(tried=True))


async def none_of_these(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Lead to a person."""
    knowing, question = await _known(turn), await _question(turn, press.number())
    await answering.give_up(turn.uow, question)
    return Show(await Screens(turn, knowing).unknown(tried=True))


async def speak(event: CallbackQuery, press: Press, turn: Turn) -> Replies:
    """Speak the language that somebody wrote in from here on."""
    knowing, language = await _known(turn), Language(press.values[-1] if press.values else "")
    if language not in turn.house.catalogue.languages:
        raise CensusError("old-button")
    question = await _question(turn, press.number())
    question = await answering.speak(turn.uow, question, language)
    turn.person = await choose_language(turn.uow, turn.resident(), language)
    turn.speak(language)
    menu_ = bot_commands(turn.texts, menu_scope(turn.roles))
    return (Show(await Screens(turn, knowing).again(question)), Offer(menu_))


async def asked_in_group(message: Message, bot: Bot, turn: Turn) -> Reply:
    """Answer shortly what everybody may read; for the rest there is the private chat."""
    typed = _without_name(message, turn)
    knowing = await knowing_of(turn)
    if knowing is None or not typed:
        return await about(turn, bot)
    return Say(await Screens(turn, knowing).answer_in_group(typed))


async def _answered(turn: Turn, typed: str) -> Reply:
    knowing = await knowing_of(turn)
    if knowing is None:
        return Say(errors.not_understood(turn.texts))
    return Say(await Screens(turn, knowing).answer(typed))


async def _known(turn: Turn) -> Knowing:
    turn.resident()
    knowing = await knowing_of(turn)
    if knowing is None:
        raise CensusError("old-button")
    return knowing


async def _question(turn: Turn, number: int) -> AskedQuestion:
    """Return a question, and go on in the language in which it was answered."""
    question = await answering.find_question(turn.uow, number)
    if question.around.language in turn.house.catalogue.languages:
        turn.speak(question.around.language)
    return question


def _carried(press: Press) -> tuple[Slug, int]:
    """Return the topic and the number of the question that a button carries."""
    if len(press.values) != 2:  # noqa: PLR2004 - a topic and a number
        raise CensusError("old-button")
    slug, number = press.values
    return Slug(slug), Press(press.action, (number,)).number()


async def _is_a_question(message: Message, turn: Turn) -> bool:
    """Whether a text is meant for nothing else; who is new here is welcomed first."""
    if not message.text or message.text.startswith("/"):
        return False
    awaited = turn.question is not None and turn.question.key in ASKED
    return not awaited and turn.somebody().consented_at is not None


async def _is_instead_of_a_number(message: Message, turn: Turn) -> bool | dict[str, Knowing]:
    """Whether somebody surely asks something while a number is asked for."""
    text = message.text or "/"
    awaited = turn.question is not None and turn.question.key in ASKED
    if not awaited or text.startswith("/") or any(map(str.isdigit, text)):
        return False
    library = turn.house.library
    knowing = await library.knowing() if library.is_open else None
    if knowing is None or not answering.is_surely_a_question(knowing, text):
        return False
    return {"knowing": knowing}


async def _called_with_words(message: Message, turn: Turn) -> bool:
    text = message.text or "/"
    return (
        await Mentioned()(message, turn)
        and not text.startswith("/")
        and bool(_without_name(message, turn))
    )


def _without_name(message: Message, turn: Turn) -> str:
    """Return what stands beside the bot's name and the command."""
    name = re.escape(turn.house.bot_username)
    return re.sub(rf"^/\w+|@{name}\b", "", message.text or "", flags=re.IGNORECASE).strip()
