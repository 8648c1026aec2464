"""Employees hand in a proof: any picture or PDF, at any time, after one confirming tap.

The tap answers no open question, so a question for a number stays open and is asked once more.
"""

from hashlib import sha256
from typing import Any

from aiogram import Bot, Router
from aiogram.types import CallbackQuery, Message

from census.campaign.phases import open_phase
from census.errors import CensusError
from census.people.consent import Purpose
from census.people.people import duties
from census.proofs.asking import ProofAsked, asked_of_proof
from census.proofs.proof import PendingFile, ProofClaim, ProofFile
from handlers.questions.asking import surely_answered
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import Carries, Idle, InPrivate, Pressed
from handlers.telegram.messages.carried import is_picture, name_of_file
from handlers.telegram.messages.downloads import NotFetchedError, download
from handlers.telegram.pending import ASK_NIK, ASK_NIP
from handlers.telegram.replies import Replies, Reply, Say, Show
from presentation.chat.actions import Action
from presentation.chat.presses import Press
from presentation.offices import joining
from presentation.proofs import handing_in as screens
from presentation.residents import status
from services.proofs.handing_in import (
    ReadContent,
    ask_about,
    asked_about,
    hand_in,
    is_no_proof,
    own_proof,
    require_owed,
)
from services.rules.attempts import PROOF, count_attempt
from services.rules.consent import require_consent

PDF, PDF_KIND = ".pdf", "application/pdf"


def setup() -> Router:
    """Return the router of this conversation: before those who take any file of an admin."""
    router = Router(name="proofs")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.message.register(take, Carries("photo", "document"), _may_be_a_proof)
    router.message.register(say_how_it_stands, Carries("text"), _speaks_of_the_own_proof)
    router.callback_query.register(send, Pressed(Action.PROOF_SEND, Action.PROOF_OFFLINE))
    router.callback_query.register(drop, Pressed(Action.PROOF_DROP))
    router.callback_query.register(show_example, Pressed(Action.PROOF_EXAMPLE))
    return router


async def take(message: Message, context: UpdateContext) -> Replies:
    """Ask whether a picture or PDF is a proof. An album is one question, about its first file.

    What is surely asked in its caption is answered above.
    """
    bot_context, person = context.bot_context, context.resident()
    file, size = _file_of(message, context)
    rules = bot_context.rules
    if size > rules.proofs.largest:
        raise CensusError("proof-too-large", megabytes=rules.proofs.largest // 1_000_000)
    await count_attempt(context.uow, PROOF, person, bot_context.limits, at=context.at)
    if not await ask_about(context.uow, rules, person, file, at=context.at):
        return None
    answer = await surely_answered(context, message.caption or "")
    above = (Say(answer),) if answer else ()
    if person.employee is None:
        return *above, Say(screens.join_first(context.texts, file.file))
    return *above, Say(screens.question(context.texts, file, person.state), stays=True)


async def send(event: CallbackQuery, press: Press, bot: Bot, context: UpdateContext) -> Replies:
    """Hand the file in. Its bytes are fetched into memory: to be read, and to tell repeats."""
    file = await asked_about(context.uow, context.resident(), press.number())
    if file is None:
        proof = await own_proof(context.uow, context.resident())
        return Show(screens.gone(context.texts, proof))
    rules = context.bot_context.rules
    await require_owed(context.uow, rules.census, context.resident(), at=context.at)
    await require_consent(context.uow, context.resident(), Purpose.PROOFS)
    offline = press.action is Action.PROOF_OFFLINE
    async with context.outside():
        read = await _read(bot, context, file, receipt=not offline)
    handed_in = await hand_in(
        context.uow,
        rules,
        context.resident(),
        file,
        read,
        claim=ProofClaim.CANNOT_ONLINE if offline else ProofClaim.RECEIPT,
        hasher=context.bot_context.hasher,
        closeness=context.bot_context.closeness,
        at=context.at,
    )
    context.bot_context.wake_sender()
    shown = screens.sent(
        context.texts,
        handed_in.proof,
        replaced=handed_in.replaced,
        same=handed_in.same,
        decides=handed_in.decides,
        incomplete=handed_in.incomplete,
        on_board=handed_in.on_board,
    )
    return Show(shown), *_asked_again(context)


async def drop(event: CallbackQuery, press: Press, context: UpdateContext) -> Replies:
    """Forget the file that the button stands under: it is no proof."""
    await is_no_proof(context.uow, context.resident(), press.number())
    return Show(screens.dropped(context.texts)), *_asked_again(context)


async def show_example(event: CallbackQuery, context: UpdateContext) -> Reply:
    """Show what a receipt looks like, below the question that may be open."""
    return Say(screens.example(context.texts))


async def say_how_it_stands(message: Message, asked: ProofAsked, context: UpdateContext) -> Reply:
    """Say how the own proof stands, how the right file takes its place, or that one is taken."""
    person, proof = context.resident(), await own_proof(context.uow, context.resident())
    if asked is ProofAsked.STATE:
        return Say(screens.how(context.texts, proof))
    census = context.bot_context.census
    await require_owed(context.uow, census, person, at=context.at)
    if asked is ProofAsked.STILL:
        online = open_phase(census, context.at) is not None
        return Say(screens.still(context.texts, proof, online=online))
    return Say(screens.wrong_file(context.texts, proof))


async def _read(
    bot: Bot, context: UpdateContext, file: PendingFile, *, receipt: bool
) -> ReadContent:
    try:
        content = await download(bot, file.file_id)
    except NotFetchedError as trouble:
        if trouble.too_large:
            megabytes = context.bot_context.rules.proofs.largest // 1_000_000
            raise CensusError("proof-too-large", megabytes=megabytes) from None
        # It can be looked at all the same; only a repeat is not told by its bytes.
        return ReadContent()
    known = context.bot_context.hasher.file(sha256(content).hexdigest())
    if not receipt:
        return ReadContent(known)
    return ReadContent(known, await context.bot_context.read_proof(content, file.file))


def _asked_again(context: UpdateContext) -> tuple[Reply, ...]:
    """Repeat the question for a number that a picture has come between."""
    again = {
        ASK_NIK: status.ask_numbers,
        ASK_NIP: joining.ask_nip,
    }
    asked = again.get(context.question.key) if context.question else None
    return (Say(asked(context.texts)),) if asked else ()


async def _speaks_of_the_own_proof(
    message: Message, context: UpdateContext
) -> bool | dict[str, Any]:
    """Match words on the own proof; give what is ``asked``.

    Whether one may still be sent concerns every employee, the rest who has handed one in.
    """
    asked = asked_of_proof(message.text or "")
    if asked is None or not await Idle()(message, context):
        return False
    person = context.somebody()
    if asked is ProofAsked.STILL:
        return {"asked": asked} if person.employee else False
    return {"asked": asked} if await own_proof(context.uow, person) else False


async def _may_be_a_proof(message: Message, context: UpdateContext) -> bool:
    """Match a picture or PDF of an employee, or of somebody who may be one and has not joined.

    In place of NIK and family card number the latter's is more likely a card.
    """
    person = context.person
    if person is None or person.consented_at is None or not is_picture_or_pdf(message):
        return False
    looks_up = context.question is not None and context.question.key == ASK_NIK
    return person.employee is not None or not (looks_up or duties(context.roles))


def is_picture_or_pdf(message: Message) -> bool:
    """Tell whether a message is a photo, or a file with a picture or a PDF."""
    document = message.document
    kind = (document.mime_type if document else None) or ""
    return is_picture(message) or kind == PDF_KIND or name_of_file(message).lower().endswith(PDF)


def _file_of(message: Message, context: UpdateContext) -> tuple[PendingFile, int]:
    """Return the file of a message, of a photo its largest size, and the size in bytes."""
    largest = message.photo[-1] if message.photo else message.document
    if largest is None:
        raise CensusError("proof-gone")
    file = PendingFile(
        chat=context.chat,
        message=message.message_id,
        file_id=largest.file_id,
        unique_id=largest.file_unique_id,
        file=ProofFile.PHOTO if message.photo else ProofFile.DOCUMENT,
        at=context.at,
        album=message.media_group_id,
    )
    return file, largest.file_size or 0
