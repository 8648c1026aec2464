"""What somebody reads whose role was given or taken, and who gave one that was given back."""

from census.people.held_roles import RoleTold
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.language import names
from presentation.language.catalogue import Texts
from presentation.language.html import paragraphs
from presentation.roles.names import place


def told(texts: Texts, notice: RoleTold) -> Message:
    """Tell somebody that a role is theirs, or no longer; or that who had it from them left it."""
    placed = place(texts, notice.role, notice.unit)
    if notice.who:
        said = texts("role-told-left", name=notice.who, place=placed)
        return Message(said, rows((buttons.invite(texts), buttons.home(texts))))
    if not notice.given:
        return Message(texts("role-told-taken", place=placed), rows(buttons.home(texts)))
    to_home = Button(texts.plain("button-home"), pack(Action.ACT_AS, notice.role.value))
    said = texts("role-told-given", place=placed)
    return Message(paragraphs(said, texts(names.key("role-does", notice.role))), rows(to_home))
