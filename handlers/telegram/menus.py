"""Telegram's command menus by role."""

from collections.abc import Collection, Iterator, Sequence
from collections.abc import Set as AbstractSet

from aiogram.methods import SetMyCommands
from aiogram.types import (
    BotCommand,
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
)

from census.people.people import Person, Role
from presentation.chat.commands import (
    BETWEEN_TWO,
    CommandName,
    MenuCommand,
    described,
    group_menu,
    menu,
)
from presentation.language.catalogue import Catalogue, Texts


def menus(catalogue: Catalogue) -> Iterator[SetMyCommands]:
    """Yield the requests that set the menus of private chats and of groups, in every language.

    People whose Telegram has another language get the first one. Who has a role gets a menu of
    the own chat: ``menu_of``.
    """
    for place, language in enumerate(catalogue.languages):
        texts = catalogue.texts(language)
        for names, scope, groups in (
            (menu(frozenset()), BotCommandScopeAllPrivateChats(), False),
            (group_menu(runs_it=False), BotCommandScopeAllGroupChats(), True),
            (group_menu(runs_it=True), BotCommandScopeAllChatAdministrators(), True),
        ):
            shown = _in_telegrams_form(described(texts, names), BETWEEN_TWO if groups else ())
            # Telegram takes only two-letter codes. Madurese (mad) has none.
            if len(language) == 2:  # noqa: PLR2004 - ISO 639-1
                yield SetMyCommands(commands=shown, scope=scope, language_code=language)
            if place == 0:
                yield SetMyCommands(commands=shown, scope=scope)


def menu_of(texts: Texts, roles: AbstractSet[Role]) -> list[BotCommand]:
    """Return the menu of a private chat."""
    return _in_telegrams_form(described(texts, menu(roles), roles))


def menu_of_person(catalogue: Catalogue, person: Person) -> list[BotCommand]:
    """Return the menu of somebody whose roles have changed, in their language."""
    texts = catalogue.texts(person.language or catalogue.languages[0])
    return menu_of(texts, {grant.role for grant in person.grants})


def _in_telegrams_form(
    shown: Sequence[MenuCommand], alone: Collection[CommandName] = ()
) -> list[BotCommand]:
    return [
        BotCommand(
            command=line.name,
            description=line.description,
            is_ephemeral=True if line.name in alone else None,
        )
        for line in shown
    ]
