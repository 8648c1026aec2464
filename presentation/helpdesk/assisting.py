"""What helpers read when they count a neighbour without a phone."""

from census.helpdesk.assisted import Assistance
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.helpdesk.helping import desk_button
from presentation.language.catalogue import Texts
from presentation.language.html import paragraphs
from presentation.language.names import shortened, unit_name


def assistance(texts: Texts, seen: Assistance) -> Message:
    """Show what to read to a neighbour, and the button that counts the family.

    Of several villages a button leads to the next one.
    """
    village, newest = seen.village.code, seen.newest
    before = str(newest.number if newest else 0)
    count = Button(texts.plain("assisted-button-count"), pack(Action.ASSIST_COUNT, village, before))
    undo = Button(texts.plain("assisted-button-undo"), pack(Action.ASSIST_UNDO, village, before))
    further = [
        Button(shortened(each.name, 18), pack(Action.ASSIST, each.code)) for each in seen.others[:1]
    ]
    beside = [*further, *([undo] if newest else [])]
    return Message(
        paragraphs(
            texts("assisted-title", village=unit_name(texts, seen.village)),
            texts("assisted-full") if seen.is_full else texts("assisted-read"),
            texts("assisted-so-far", families=seen.families, today=seen.today)
            if seen.families
            else None,
        ),
        rows(
            None if seen.is_full else count,
            tuple(beside),
            (desk_button(texts), buttons.home(texts)),
        ),
    )
