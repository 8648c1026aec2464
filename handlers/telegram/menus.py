"""Telegram's command menus by role."""

from collections.abc import Set as AbstractSet

from aiogram import Bot
from aiogram.types import (
    BotCommand,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
)

from census.people import Role
from presentation.chat.commands import MenuScope, commands
from presentation.language.catalogue import Catalogue, Texts


async def offer_menus(bot: Bot, catalogue: Catalogue) -> None:
    """Set the menus of private chats and of groups, in every language.

    People whose Telegram has another language get the first one.
    """
    for place, language in enumerate(catalogue.languages):
        texts = catalogue.texts(language)
        for scope, chats in (
            (MenuScope.RESIDENT, BotCommandScopeAllPrivateChats()),
            (MenuScope.GROUP, BotCommandScopeAllGroupChats()),
        ):
            menu = bot_commands(texts, scope)
            # Telegram takes only two-letter codes. Madurese (mad) has none.
            if len(language) == 2:  # noqa: PLR2004 - ISO 639-1
                await bot.set_my_commands(menu, scope=chats, language_code=language)
            if place == 0:
                await bot.set_my_commands(menu, scope=chats)


def bot_commands(texts: Texts, scope: MenuScope) -> list[BotCommand]:
    """Return a menu in Telegram's form."""
    return [
        BotCommand(command=line.name, description=line.description)
        for line in commands(texts, scope)
    ]


def menu_scope(roles: AbstractSet[Role]) -> MenuScope:
    """Return the menu for these roles."""
    if Role.ADMIN in roles:
        return MenuScope.ADMIN
    if Role.REGENT in roles:
        return MenuScope.REGENT
    if roles & {Role.OFFICE_HEAD, Role.VERIFIER, Role.HELPER}:
        return MenuScope.OFFICE_HEAD
    return MenuScope.EMPLOYEE if Role.EMPLOYEE in roles else MenuScope.RESIDENT
