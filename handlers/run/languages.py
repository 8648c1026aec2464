"""In which language a chat is answered before the database says it, or while it is away."""

from aiogram.types import User

from census.people.people import ChatId, Language
from handlers.telegram.bot_context import BotContext
from handlers.telegram.turns import REMEMBERED
from presentation.language.catalogue import Texts

READ_TOO = {"ms": Language("id"), "in": Language("id"), "jw": Language("jv")}
"""Languages whose speakers read one of ours, and old codes for Indonesian and Javanese."""


class Languages:
    """The language of each chat as of its last update."""

    def __init__(self, bot_context: BotContext) -> None:
        self._bot_context = bot_context
        self._spoken: dict[ChatId, Language] = {}

    def first(self, user: User) -> Language:
        """Return the language of a person's Telegram if the census has it, else its first."""
        code = (user.language_code or "").split("-")[0].lower()
        wanted = Language(READ_TOO.get(code, code))
        spoken = self._bot_context.census.languages
        return wanted if wanted in spoken else spoken[0]

    def texts(self, chat: int, user: User) -> Texts:
        """Return the texts of a chat in which this person writes."""
        language = self._spoken.get(ChatId(chat)) or self.first(user)
        return self._bot_context.catalogue.texts(language)

    def note(self, chat: ChatId, language: Language) -> None:
        """Remember the language of a chat."""
        self._spoken[chat] = language
        if len(self._spoken) > REMEMBERED:
            self._spoken.pop(next(iter(self._spoken)))
