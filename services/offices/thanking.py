"""A head thanks those who have finished: each once, with a preview and, if wished, own words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from census.campaign.cadence import NotOwed
from census.offices.notices import HeadThanks
from census.offices.offices import OfficeThanks
from census.people.people import ChatId, Person, Role
from census.people.permissions import Permission
from census.people.speakers import Speaker
from census.push.delivery import Delivery, NewDelivery
from census.push.kinds import MessageKind, Priority
from census.units import Unit, UnitCode
from services.boards.composing import BoardCache
from services.offices.offices import office_for, speaker_for
from services.ports.unit_of_work import UnitOfWork
from services.push.composing import Batch, Composer
from services.rules.actors import note
from services.rules.push_rules import PushRules
from services.rules.verdicts import Cancel, Verdict

OFFICE_THANKS = MessageKind(
    "office_thanks", Priority.REMINDER, capped=True, waits_for_evening=True, names_people=True
)
"""The chat of the head is in its occasion and facts, so that each head thanks everybody once."""
LIVES = timedelta(days=14)
"""How long thanks wait where the weekly cap holds them back."""


@dataclass(frozen=True, slots=True)
class ThanksPreview:
    """Thanks before they are sent: whom they would reach, and what they would read."""

    thanks: OfficeThanks
    notice: HeadThanks


async def preview_thanks(
    uow: UnitOfWork,
    rules: PushRules,
    person: Person,
    code: UnitCode,
    *,
    words: str = "",
    at: datetime,
) -> ThanksPreview:
    """Return whom thanks would reach. Raises CensusError("office-not-yours")."""
    thanks, _ = await _plan(uow, rules, person, code, at)
    by = await speaker_for(uow, person, thanks.office)
    notice = await _notice(Batch(uow, rules, at), thanks.office, by, words)
    return ThanksPreview(thanks, notice)


async def thank_office(
    uow: UnitOfWork,
    rules: PushRules,
    person: Person,
    code: UnitCode,
    *,
    words: str = "",
    at: datetime,
) -> OfficeThanks:
    """Plan thanks to those who count as done on the list; who was thanked before is left out.

    Raises CensusError("office-not-yours").
    """
    thanks, chats = await _plan(uow, rules, person, code, at)
    if chats:
        by = await speaker_for(uow, person, thanks.office)
        facts = {"unit": code, **by.facts, "head": str(person.chat)}
        if words:
            facts["words"] = words
        start, occasion = thanks.leaves_at, _occasion(code, person)
        await uow.deliveries.add(
            [
                NewDelivery(occasion, chat, OFFICE_THANKS, start, start + LIVES, facts)
                for chat in chats
            ]
        )
        said = {"office": code, "thanked": len(chats), "own words": "yes" if words else "no"}
        await note(uow, person, "office thanked", said, at=at)
    return thanks


class OfficeThanksComposer(Composer[HeadThanks]):
    """Says a head's thanks."""

    async def to_person(self, delivery: Delivery, person: Person) -> Verdict[HeadThanks]:
        """Thank somebody who still counts as done, and still works there."""
        office = await self._batch.share(BoardCache).unit(delivery.facts["unit"])
        if office is None or not person.holds(Role.EMPLOYEE, office.code):
            return Cancel(NotOwed.OTHER_ROLE.value)
        if person.state not in self._rules.census.counted_states(office.kind):
            return Cancel("no longer confirmed")
        facts = delivery.facts
        by, words = Speaker.read(facts, office.name), facts.get("words", "")
        return self._batch.say(await _notice(self._batch, office, by, words), person)


async def _notice(batch: Batch, office: Unit, by: Speaker, words: str) -> HeadThanks:
    board = await batch.share(BoardCache).fresh_around(office)
    return HeadThanks(office, by, words, board)


async def _plan(
    uow: UnitOfWork, rules: PushRules, person: Person, code: UnitCode, at: datetime
) -> tuple[OfficeThanks, Sequence[ChatId]]:
    office = await office_for(uow, person, code, Permission.CALL_OFFICE)
    done = rules.census.counted_states(office.kind)
    finished = [each for each in await uow.roster.of_office(code) if each.state in done]
    others = [each for each in finished if each.chat != person.chat]
    joined = await uow.people.get_all([each.chat for each in others if each.chat is not None])
    before = await uow.deliveries.chats_of(_occasion(code, person))
    new = [each for each in joined.values() if each.chat not in before]
    chats = [each.chat for each in new if each.reachable and each.consented_at and each.reminders]
    thanks = OfficeThanks(
        office,
        rules.decent(at),
        finished=len(finished),
        thanked=len(chats),
        before=len(joined) - len(new),
        silent=len(new) - len(chats),
        strangers=len(others) - len(joined),
    )
    return thanks, chats


def _occasion(code: UnitCode, person: Person) -> str:
    return f"office-thanks:{code}:{person.chat}"
