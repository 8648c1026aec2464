"""Language and reminders: the settings screen, and confirmations."""

from census.campaign.phases import SeasonStage
from census.people.people import Person
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.language.catalogue import Texts
from presentation.language.html import paragraphs


def settings(
    texts: Texts,
    person: Person,
    *,
    stage: SeasonStage,
    done: bool = False,
    tables: bool | None = None,
) -> Message:
    """Show reminders, language and the form of boards, each with a button to change it.

    ``done``: nothing is left of which the person would be reminded. ``tables``: boards come as
    tables, or as words; None where Telegram knows no tables.
    """
    reminders, evening_only = person.reminders, person.evening_only
    state = "off" if not reminders else "evening" if evening_only else "on"
    if done and reminders and stage is not SeasonStage.OVER:
        state = "done"
    toggle = Action.REMINDERS_OFF if reminders else Action.REMINDERS_ON
    evening = Action.EVENING_OFF if evening_only else Action.EVENING_ON
    return Message(
        paragraphs(
            texts("settings"),
            texts(f"settings-reminders-{state}", stage=stage),
            None if tables is None else texts("settings-tables" if tables else "settings-words"),
        ),
        rows(
            Button(texts.plain(_label(toggle)), pack(toggle)),
            (
                *([Button(texts.plain(_label(evening)), pack(evening))] if reminders else []),
                *(
                    []
                    if tables is None
                    else [buttons.boards_form(texts, tables=tables, again=pack(Action.SETTINGS))]
                ),
            ),
            (
                Button(texts.plain("button-language"), pack(Action.LANGUAGE_CHOOSE)),
                buttons.home(texts),
            ),
        ),
    )


def ask_stop(texts: Texts) -> Message:
    """Ask a person who seems to want no more reminders."""
    return Message(
        texts("reminders-ask-stop"),
        rows(
            Button(texts.plain(_label(Action.REMINDERS_OFF)), pack(Action.REMINDERS_OFF)),
            buttons.home(texts),
        ),
    )


def reminders_stopped(texts: Texts, *, stage: SeasonStage) -> Message:
    """Confirm that reminders are off, and how to turn them on."""
    return Message(
        texts("reminders-stopped", stage=stage),
        rows(
            Button(texts.plain(_label(Action.REMINDERS_ON)), pack(Action.REMINDERS_ON)),
            buttons.home(texts),
        ),
    )


def reminders_started(texts: Texts, *, stage: SeasonStage, evening_only: bool = False) -> Message:
    """Confirm that reminders are on, and when or of what they come."""
    key = "reminders-started-evening" if evening_only else "reminders-started"
    way_on = buttons.walk(texts) if stage is SeasonStage.OPEN else buttons.home(texts)
    return Message(texts(key, stage=stage), rows(way_on, buttons.settings(texts)))


def _form(texts: Texts, *, tables: bool) -> Button:
    return buttons.boards_form(texts, tables=tables, again=pack(Action.SETTINGS))


def _label(action: Action) -> str:
    return f"button-{action.replace(':', '-')}"
