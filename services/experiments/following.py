"""Following experiments that run: who has finished, and the end."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from census.boards.small_bases import SMALL
from census.broadcasts.audience import finished_states
from census.errors import CensusError
from census.experiments.experiment import Experiment, ExperimentState
from census.people.people import ChatId
from services.experiments.tried import message_of
from services.ports.unit_of_work import UnitOfWork
from services.push.admin_news import ADMIN_NOTICE, tell_admins
from services.rules.actors import System, note
from services.rules.push_rules import PushRules

ENDED = ADMIN_NOTICE.keyed("experiment-ended")
SCHEDULE = System("schedule")
PAGE = 1000


async def follow_experiments(uow: UnitOfWork, rules: PushRules, *, now: datetime) -> None:
    """Note who has finished, and end the experiments whose time is over. It commits by pages."""
    for experiment in await uow.experiments.in_force():
        if experiment.state is not ExperimentState.RUNNING or experiment.ends_at is None:
            continue
        await _note_finished(uow, rules, experiment)
        if experiment.ends_at <= now:
            await _end(uow, rules, experiment, now)
        await uow.commit()


async def _note_finished(uow: UnitOfWork, rules: PushRules, experiment: Experiment) -> None:
    """Store when people have finished, as soon as it is known.

    A later state has a later moment: whoever has said so today may be confirmed next week.
    """
    try:
        role = (await message_of(uow, rules, experiment.about)).role
    except CensusError:  # a census without that reminder any more: who has finished is not known
        return
    states = finished_states(rules.census, role)
    for page in _pages(await uow.experiments.unfinished(experiment.id)):
        people = await uow.people.get_all(page)
        finished = {
            chat: person.state_since
            for chat, person in people.items()
            if person.state in states and person.state_since is not None
        }
        await uow.experiments.note_finished(experiment.id, finished)
        await uow.commit()


async def _end(uow: UnitOfWork, rules: PushRules, experiment: Experiment, now: datetime) -> None:
    """Keep the counts, forget who was drawn, and tell the admins."""
    running = await uow.experiments.take(experiment.id)
    if running is None or running.state is not ExperimentState.RUNNING:
        return
    counts = tuple(await uow.experiments.counts(running))
    await uow.experiments.save(replace(running, state=ExperimentState.ENDED, counts=counts))
    await uow.experiments.forget_people(running.id)
    people = sum(each.people for each in counts)
    facts = {"experiment": running.id, "people": people, "arms": running.codes}
    shown = (f"{each.finished}/{each.people}" if each.people >= SMALL else "-" for each in counts)
    shares = {"counts": "; ".join(shown)}
    await note(uow, SCHEDULE, "experiment ended", {**facts, **shares}, at=now)
    news = {"experiment": str(running.id)}
    occasion = f"{ENDED.key}:{running.id}"
    await tell_admins(uow, rules, ENDED.key, news, occasion=occasion, at=now)


def _pages(chats: Sequence[ChatId]) -> Iterator[Sequence[ChatId]]:
    for start in range(0, len(chats), PAGE):
        yield chats[start : start + PAGE]
