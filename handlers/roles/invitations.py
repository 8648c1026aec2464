"""Invitations are made in three steps (role, unit, how many and how long), listed and ended."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from census.errors import CensusError
from census.people.giving import KINDS, gives, may_give, units_of_giver
from census.people.invitations import DAYS, USES
from census.people.people import Grant, Role
from census.units import Unit, UnitCode, UnitKind
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import AnswerTo, InPrivate, Pressed
from handlers.telegram.replies import Replies, Reply, Show
from presentation.chat import errors
from presentation.chat.actions import Action
from presentation.chat.commands import CommandName, spellings
from presentation.chat.presses import Press
from presentation.roles import invitations as words
from services.roles import appointing
from services.roles import invitations as use_cases
from services.rules.care import units_meant

ASK_PLACE = "invite-place"
AREAS = frozenset({UnitKind.REGENCY, UnitKind.DISTRICT})
LETTERS = str.maketrans("0123456789abcdef", "acdefhjkmnprtuvw")
"""A token has letters only that nobody takes for digits: it is never read as an identity number."""
TOKEN_LENGTH = 32
_USES, _DAYS = {str(each): each for each in USES}, {str(each): each for each in DAYS}


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="invitations")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.message.register(begin, Command(*spellings(CommandName.INVITE)))
    router.callback_query.register(begin, Pressed(Action.INVITE))
    router.callback_query.register(choose_role, Pressed(Action.INVITE_ROLE))
    router.message.register(typed_place, AnswerTo(ASK_PLACE))
    router.callback_query.register(fill_in, Pressed(Action.INVITE_FORM))
    router.callback_query.register(make, Pressed(Action.INVITE_MAKE))
    router.callback_query.register(show_all, Pressed(Action.INVITES))
    router.callback_query.register(show_one, Pressed(Action.INVITE_SHOW))
    router.callback_query.register(ask_revoking, Pressed(Action.INVITE_REVOKE_ASK))
    router.callback_query.register(revoke, Pressed(Action.INVITE_REVOKE))
    return router


async def begin(event: Message | CallbackQuery, context: UpdateContext) -> Reply:
    """Ask for the role, or for the unit where there is one role only to give."""
    await context.close_question()
    roles = gives(context.resident(), context.bot_context.census.has_role)
    if not roles:
        raise CensusError("not-allowed", who="leaders")
    if len(roles) == 1:
        return await _ask_place(context, roles[0])
    return Show(words.choose_role(context.texts, roles))


async def choose_role(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Ask for the unit of the role."""
    return await _ask_place(context, _role(press.value()))


async def typed_place(message: Message, typed: str, context: UpdateContext) -> Reply:
    """Take the unit that was typed; a name that is not known can be typed again."""
    person, facts = context.resident(), context.question.facts if context.question else {}
    role = _role(facts.get("role", ""))
    try:
        meant = await units_meant(context.uow, typed.strip(), context.bot_context.closeness)
        found = [each for each in meant.units if each.kind in KINDS[role]]
        theirs = [each for each in found if may_give(person, Grant(role, each.code))]
        if not theirs:
            raise (
                CensusError("not-allowed", who="leaders")
                if found
                else appointing.elsewhere(role, meant.units[0])
            )
    except CensusError as refusal:
        return Show(errors.error(context.texts, refusal))
    if len(theirs) > 1:
        return Show(words.choose_place(context.texts, role, theirs))
    await context.close_question()
    return await _form(context, Grant(role, theirs[0].code))


async def fill_in(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Show the form with the number of people and of days as they are chosen now."""
    grant, uses, days = _chosen(press)
    return await _form(context, grant, uses, days)


async def make(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Make the invitation, and show its link and QR code this once."""
    grant, uses, days = _chosen(press)
    form = event.message.message_id if event.message else context.update
    token = _token(context, f"{form} {grant.role} {grant.unit} {uses} {days}")
    hasher = context.bot_context.hasher
    shown = await use_cases.invite(
        context.uow,
        context.resident(),
        grant,
        hasher.invitation(token),
        uses=uses,
        days=days,
        at=context.at,
    )
    bot = context.bot_context.bot_username
    return Show(words.made(context.texts, shown=shown, token=token, bot=bot))


async def show_all(event: CallbackQuery, context: UpdateContext) -> Reply:
    """List the newest invitations."""
    person = context.resident()
    if not gives(person, context.bot_context.census.has_role):
        raise CensusError("not-allowed", who="leaders")
    found = await use_cases.invitations_of(
        context.uow, context.bot_context.rules, person, at=context.at
    )
    return Show(words.listed(context.texts, found))


async def show_one(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Show an invitation with its guests."""
    shown = await use_cases.invitation_of(
        context.uow, context.bot_context.rules, context.resident(), press.number(), at=context.at
    )
    return Show(words.one(context.texts, shown))


async def ask_revoking(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Ask before an invitation is ended."""
    shown = await use_cases.invitation_of(
        context.uow, context.bot_context.rules, context.resident(), press.number(), at=context.at
    )
    return Show(words.ask_revoking(context.texts, shown))


async def revoke(event: CallbackQuery, press: Press, context: UpdateContext) -> Replies:
    """End an invitation."""
    shown = await use_cases.revoke(
        context.uow, context.bot_context.rules, context.resident(), press.number(), at=context.at
    )
    return Show(words.one(context.texts, shown))


async def _ask_place(context: UpdateContext, role: Role) -> Reply:
    """Ask for the unit, unless there is only one, or the role is for the whole regency."""
    person = context.resident()
    if not KINDS.get(role):
        return await _form(context, Grant(role))
    codes = units_of_giver(person, role)
    own = await use_cases.units_of(context.uow, codes or ())
    if codes is not None and len(own) == 1 and own[0].kind not in AREAS:
        return await _form(context, Grant(role, own[0].code))
    await context.ask(ASK_PLACE, role=role.value)
    fitting: list[Unit] = [each for each in own if each.kind in KINDS[role]]
    example = await use_cases.example_for(context.uow, person, role)
    return Show(words.ask_place(context.texts, role, fitting, example))


async def _form(
    context: UpdateContext,
    grant: Grant,
    uses: int = words.FIRST_USES,
    days: int = words.FIRST_DAYS,
) -> Reply:
    unit = await appointing.place_for(context.uow, context.resident(), grant)
    return Show(words.form(context.texts, grant, unit, uses=uses, days=days))


def _role(value: str) -> Role:
    try:
        return Role(value)
    except ValueError:
        raise CensusError("old-button") from None


def _chosen(press: Press) -> tuple[Grant, int, int]:
    """Return role and unit, people and days of a button. Raises CensusError("old-button")."""
    match press.values:
        case (role, unit):
            uses, days = words.FIRST_USES, words.FIRST_DAYS
        case (role, unit, str(people), str(length)) if people in _USES and length in _DAYS:
            uses, days = _USES[people], _DAYS[length]
        case _:
            raise CensusError("old-button")
    return Grant(_role(role), UnitCode(unit) or None), uses, days


def _token(context: UpdateContext, form: str) -> str:
    """Return a token that nobody can guess without the deployment's key.

    It follows from the form's message and what is chosen there: its button makes one link, however
    often it is pressed. A form that was answered in its place is a picture and no form any more.
    """
    said = f"new {context.chat} {form}"
    return context.bot_context.hasher.invitation(said)[:TOKEN_LENGTH].translate(LETTERS)
