"""The bot's profile: commands for each scope and language, descriptions, menu button."""

from __future__ import annotations

from dataclasses import dataclass, field

from simulator.cloud.accounts import ChatKind, Member
from simulator.cloud.state import Json

DEFAULT_MENU: Json = {"type": "commands"}


@dataclass(frozen=True, slots=True)
class Scope:
    """The audience of a list of commands: a `BotCommandScope`."""

    type: str = "default"
    chat_id: int = 0
    user_id: int = 0


@dataclass(frozen=True, slots=True)
class Command:
    """A command of the menu, without its slash."""

    command: str
    description: str
    ephemeral: bool = False


@dataclass(slots=True)
class Profile:
    """The bot's profile at Telegram. Texts are keyed by language, '' is the default."""

    commands: dict[tuple[Scope, str], tuple[Command, ...]] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)
    menu_buttons: dict[int, Json] = field(default_factory=dict)
    default_menu_button: Json = field(default_factory=lambda: DEFAULT_MENU)

    def menu_button(self, chat_id: int) -> Json:
        """Return the menu button that a private chat shows."""
        return self.menu_buttons.get(chat_id, self.default_menu_button)

    def commands_seen(
        self, chat_id: int, kind: ChatKind, member: Member, language: str | None
    ) -> tuple[Command, ...]:
        """Return the commands that one person sees in one chat.

        The first list found wins, in the order of
        https://core.telegram.org/bots/api#botcommandscope; in every scope the person's language
        comes before the default.
        """
        for scope in _scopes(chat_id, kind, member):
            for code in (language or "", ""):
                if (scope, code) in self.commands:
                    return self.commands[scope, code]
        return ()


def _scopes(chat_id: int, kind: ChatKind, member: Member) -> list[Scope]:
    if kind is ChatKind.PRIVATE:
        return [Scope("chat", chat_id), Scope("all_private_chats"), Scope()]
    administrators = [Scope("chat_administrators", chat_id)] if member.administers else []
    all_administrators = [Scope("all_chat_administrators")] if member.administers else []
    return [
        Scope("chat_member", chat_id, member.user_id),
        *administrators,
        Scope("chat", chat_id),
        *all_administrators,
        Scope("all_group_chats"),
        Scope(),
    ]
