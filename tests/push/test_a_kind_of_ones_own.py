"""A kind of message that only this test knows goes from its plan to a chat.

Its record, its composer, its words, and one line in the table: nothing else has to know it.
"""

from dataclasses import dataclass
from datetime import time, timedelta

from bot.run.kinds import REGISTERED, KindTable, register
from census.people.people import ChatId, Person
from census.push.delivery import Delivery, DeliveryState, NewDelivery
from census.push.kinds import MessageKind, Priority
from presentation.chat.messages import Message
from presentation.language import names
from presentation.language.catalogue import Texts
from presentation.language.html import escape, lines
from services.push.composing import Composer
from services.push.sending.sender import Sender
from services.residents.preferences import set_reminders
from services.rules.verdicts import Cancel, Verdict
from simulator.api.server import Simulator
from simulator.chats.world import Telegram
from storage.unit_of_work import Storage
from tests.push.crowd import meet, settle
from tests.push.processes import RULES, gateway
from tests.push.stage import FIRST_OF_MARCH, NINE, received

CENSUS_NIGHT = MessageKind("census_night", Priority.NOTICE, counted=True, urging=True)
"""Those who live on a ship or in a dormitory are counted in one night."""


@dataclass(frozen=True, slots=True)
class CensusNight:
    """Where somebody is counted tonight."""

    place: str


class CensusNightComposer(Composer[CensusNight]):
    async def to_person(self, delivery: Delivery, person: Person) -> Verdict[CensusNight]:
        if person.evening_only:
            return Cancel("sleeps already")
        return self._batch.say(CensusNight(delivery.facts["place"]), person)


def census_night(texts: Texts, notice: CensusNight, at: time) -> Message:
    return Message(lines(names.greeting(texts, at), escape(f"Malam ini di {notice.place}.")))


TABLE = KindTable(*REGISTERED, register(CENSUS_NIGHT, CensusNightComposer, census_night))


async def owes_census_night(storage: Storage, chats: list[int]) -> None:
    owed = (
        NewDelivery(
            occasion="census-night",
            chat=ChatId(chat),
            kind=CENSUS_NIGHT,
            not_before=NINE,
            expires_at=NINE + timedelta(hours=2),
            facts={"place": "Asrama <B>"},
        )
        for chat in chats
    )
    async with storage.open() as uow:
        await uow.deliveries.add(list(owed))
        asleep = await uow.people.get(ChatId(chats[1]))
        stops = await uow.people.get(ChatId(chats[2]))
        assert asleep is not None
        assert stops is not None
        await uow.people.change(asleep, evening_only=True)
        await set_reminders(uow, stops, on=False, at=NINE)
        await uow.commit()


async def test_it_goes_from_its_plan_to_a_chat_and_is_treated_as_its_record_says(
    url: str, telegram: Telegram, simulator: Simulator
) -> None:
    chats = await settle(url, 3, at=FIRST_OF_MARCH)
    meet(telegram, chats)
    storage, clock = Storage(url, kinds=TABLE.kinds), telegram.clock
    await owes_census_night(storage, chats)
    async with gateway(simulator.base_url, storage, clock, render=TABLE.render) as courier:
        await Sender(storage.open, courier, clock, lambda: RULES, TABLE.compose).drain()
    async with storage.open() as uow:
        [sent], [asleep], [stopped] = [await uow.deliveries.of_chat(ChatId(c)) for c in chats]
        counted = await uow.deliveries.sent_since(
            [ChatId(chats[0])], FIRST_OF_MARCH, uow.deliveries.kinds.counted
        )
    await storage.close()
    assert set(received(telegram)) == {chats[0]}
    assert telegram.sent_log[0].text == "Selamat pagi.\nMalam ini di Asrama <B>."
    assert (sent.kind, sent.state) == (CENSUS_NIGHT, DeliveryState.SENT)
    assert (asleep.state, asleep.last_error) == (DeliveryState.CANCELLED, "sleeps already")
    assert (stopped.state, stopped.last_error) == (DeliveryState.CANCELLED, "stopped by the person")
    assert counted == {chats[0]: 1}
