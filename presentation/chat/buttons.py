"""Buttons that many messages share."""

from collections.abc import Sequence
from typing import Final

from census.definition import Phase, Step
from census.questions.knowledge import Topic
from census.residents.journey import Journey
from census.units import Unit, UnitCode
from presentation.chat.actions import Action
from presentation.chat.card_actions import CardAction, FormAction
from presentation.chat.field_actions import AnyAction, FieldAction
from presentation.chat.links import start_link, unit_page
from presentation.chat.messages import Button
from presentation.chat.presses import pack
from presentation.language import names, places
from presentation.language.catalogue import Texts
from presentation.language.census_texts import localized

NOT_COUNTED: Final = "no"
"""Behind the button of who was counted: it was not so."""


def home(texts: Texts) -> Button:
    """Lead to the home screen."""
    return Button(texts.plain("button-home"), pack(Action.HOME))


def help_(texts: Texts) -> Button:
    """Lead to what the bot can do."""
    return Button(texts.plain("button-help"), pack(Action.HELP))


def field_day(texts: Texts) -> Button:
    """Lead to the blocks of the day."""
    return Button(texts.plain("fieldday-button-open"), pack(FieldAction.FIELD_DAY))


def status(texts: Texts) -> Button:
    """Lead to the look-up of a household."""
    return Button(texts.plain("button-status"), pack(Action.STATUS_CHECK))


def ask(texts: Texts) -> Button:
    """Lead to what people ask."""
    return Button(texts.plain("ask-button"), pack(Action.TOPICS))


def topic(texts: Texts, topic: Topic, question: int = 0, step: Step | None = None) -> Button:
    """Lead to a topic's answer; ``question`` is the number of the asked question, 0 for none.

    ``step`` is where the person is stuck, and where the answer leads back to.
    """
    label = localized(topic.title, texts.language)
    carried = (str(question), *((step.id,) if step else ()))
    return Button(label, pack(Action.TOPIC_OPEN, topic.slug, *carried))


def person(texts: Texts, topic: str = "", step: Step | None = None) -> Button:
    """Lead to somebody who helps, with the topic that was read, and the step where one is stuck."""
    carried = (topic, step.id if step else "")
    return Button(texts.plain("desk-button-ask"), pack(Action.DESK_ASK, *carried))


def ranking(texts: Texts) -> Button:
    """Lead to the boards."""
    return Button(texts.plain("button-ranking"), pack(Action.BOARD_CHOOSE))


def finish_card(texts: Texts) -> Button:
    """Lead somebody who has taken part to a card that says so."""
    return Button(texts.plain("button-card"), pack(CardAction.FINISHED))


def unit_card(texts: Texts, unit: UnitCode) -> Button:
    """Lead to a unit's card of the day."""
    return Button(texts.plain("button-card-day"), pack(CardAction.UNIT, unit))


def certificate(texts: Texts, unit: UnitCode) -> Button:
    """Lead to the certificate of a unit that has reached a target."""
    return Button(texts.plain("button-certificate"), pack(CardAction.CERTIFICATE, unit))


def settings(texts: Texts) -> Button:
    """Lead to language and reminders."""
    return Button(texts.plain("button-settings"), pack(Action.SETTINGS))


def form(texts: Texts, *, tables: bool, again: str = "") -> Button:
    """Change how boards are shown, below one of them; ``tables`` is how they are.

    ``again`` is the button that shows anew what is looked at; in groups the unit, or all of theirs.
    """
    return _form(texts, "button-as", again, tables=tables)


def boards_form(texts: Texts, *, tables: bool, again: str = "") -> Button:
    """Change the same where no board is in sight."""
    return _form(texts, "button-boards-as", again, tables=tables)


def _form(texts: Texts, about: str, again: str, *, tables: bool) -> Button:
    to, action = ("words", FormAction.WORDS) if tables else ("table", FormAction.TABLES)
    return Button(texts.plain(f"{about}-{to}"), pack(action, *(again.split(":") if again else ())))


def reminders(texts: Texts) -> Button:
    """Lead from a reminder to the settings of reminders."""
    return Button(texts.plain("button-reminders"), pack(Action.SETTINGS))


def join(texts: Texts) -> Button:
    """Lead a civil servant to the office."""
    return Button(texts.plain("button-employee"), pack(Action.EMPLOYEE_JOIN))


def office(texts: Texts) -> Button:
    """Lead a civil servant to the own state and the office's rank."""
    return Button(texts.plain("button-office"), pack(Action.EMPLOYEE_STATUS))


def private_chat(texts: Texts, bot: str, payload: str = "") -> Button:
    """Lead from a group to the private chat, which ``payload`` opens at its subject."""
    return Button(texts.plain("button-private-chat"), url=start_link(bot, payload))


def page_of(texts: Texts, base: str, unit: UnitCode) -> Button | None:
    """Open a unit on the public page, whose address is ``base``; None where there is none."""
    return Button(texts.plain("button-page"), url=unit_page(base, unit)) if base else None


def own_home(texts: Texts) -> Button:
    """Lead somebody with a duty to the own family's home."""
    return Button(texts.plain("button-own-home"), pack(Action.HOME_OWN))


def around(texts: Texts, unit: UnitCode) -> Button:
    """Lead to a unit on its board."""
    return Button(texts.plain("button-around"), pack(Action.BOARD_AROUND, unit))


def accompanied(texts: Texts) -> Button:
    """Lead a helper of the task force to the offices."""
    return Button(texts.plain("force-button-offices"), pack(Action.ACCOMPANY))


def office_list(texts: Texts, office: UnitCode) -> Button:
    """Lead to who of an office has not finished."""
    return Button(texts.plain("button-office-open"), pack(Action.OFFICE_OPEN, office))


def office_call(texts: Texts, office: UnitCode) -> Button:
    """Call them."""
    return Button(texts.plain("button-office-call"), pack(Action.OFFICE_CALL, office))


def group_code(texts: Texts, office: UnitCode) -> Button:
    """Lead to a code for an office's group."""
    return Button(texts.plain("button-group-code"), pack(Action.GROUP_CODE, office))


def invite(texts: Texts) -> Button:
    """Lead to a new invitation."""
    return Button(texts.plain("invite-button"), pack(Action.INVITE))


def officer(texts: Texts) -> Button:
    """Lead to checking who is at the door."""
    return Button(texts.plain("visits-button-officer"), pack(Action.OFFICER_CHECK))


def visits(texts: Texts) -> Button:
    """Lead to when officers come."""
    return Button(texts.plain("visits-button-when"), pack(Action.VISITS_WHEN))


def cancel(texts: Texts) -> Button:
    """Leave an open question."""
    return Button(texts.plain("button-cancel"), pack(Action.CANCEL))


def agree(texts: Texts) -> Button:
    """Give consent."""
    return Button(texts.plain("consent-agree"), pack(Action.CONSENT_GIVE))


def walk(texts: Texts) -> Button:
    """Lead to the current step."""
    return Button(texts.plain("button-steps"), pack(Action.STEP_OPEN))


def next_step(texts: Texts, journey: Journey) -> Button:
    """Lead to the first open step, or to "have you sent it?" when all are done."""
    current = journey.current
    if current is None:
        return Button(texts.plain("button-claim"), pack(Action.CLAIM_ASK))
    key = "button-begin" if journey.done_count == 0 else "button-continue"
    place = journey.position(current.id)
    return Button(texts.plain(key, step=place), pack(Action.STEP_OPEN, current.id))


def back_to_step(texts: Texts, phase: Phase, step: Step) -> Button:
    """Lead back to a step of a phase."""
    place = phase.steps.index(step) + 1
    return Button(texts.plain("button-back-to-step", step=place), pack(Action.STEP_OPEN, step.id))


def stuck(texts: Texts, step: Step) -> Button:
    """Lead to the answers for a step."""
    return Button(texts.plain("button-stuck"), pack(Action.STEP_STUCK, step.id))


def cannot_online(texts: Texts, reason: str) -> Button:
    """Say at once that one cannot take part online, for this reason."""
    return Button(texts.plain(names.key("offline", reason)), pack(Action.OFFLINE_SET, reason))


def sent(texts: Texts) -> Button:
    """Say that the household's data is sent."""
    return Button(texts.plain("button-sent"), pack(Action.CLAIM_YES))


def counted(texts: Texts) -> Button:
    """Say during the visits that one was counted."""
    return Button(texts.plain("visits-button-counted"), pack(FieldAction.COUNTED, "yes"))


def not_counted(texts: Texts) -> Button:
    """Take it back."""
    return Button(texts.plain("visits-button-uncounted"), pack(FieldAction.COUNTED, NOT_COUNTED))


def not_sent(texts: Texts) -> Button:
    """Take back what was said of the household: nothing is sent yet."""
    return Button(texts.plain("claim-take-back"), pack(Action.CLAIM_NO))


def units(texts: Texts, found: Sequence[Unit], action: AnyAction, *carried: str) -> list[Button]:
    """Offer units to choose from, with labels that tell them apart.

    The buttons carry a unit's code, after what is ``carried`` besides.
    """
    labels = places.told_apart(texts, found)
    return [
        Button(label, pack(action, *carried, unit.code))
        for unit, label in zip(found, labels, strict=True)
    ]
