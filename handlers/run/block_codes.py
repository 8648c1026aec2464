"""Messages of those who work with blocks: sixteen digits may be the code of a block there."""

from aiogram.types import Message

from census.identity.free_text import find_numbers
from census.people.people import ChatId
from handlers.telegram.bot_context import BotContext
from handlers.telegram.messages.carried import carried
from handlers.telegram.pending import ASKED
from services.fieldwork.known import works_with_blocks
from services.ports.unit_of_work import StorageUnavailableError


async def only_names_blocks(bot_context: BotContext, message: Message) -> bool:
    """Tell whether the only numbers of a private message are codes of blocks, from who uses them.

    From everybody else, and from who is asked for an identity number, such digits are one. The
    database is asked only where all are known codes; while it is away the answer is no.
    """
    codes = bot_context.block_codes
    texts = map(codes.without_codes, carried(message))
    written = (each[start:end] for each in texts for start, end in find_numbers(each))
    if message.chat.type != "private" or not all(map(codes.is_code, written)):
        return False
    chat = ChatId(message.chat.id)
    try:
        async with bot_context.open_uow() as uow:
            question = await uow.questions.get(chat)
            asked = question is not None and question.key in ASKED
            return not asked and await works_with_blocks(uow, chat)
    except StorageUnavailableError:
        return False
