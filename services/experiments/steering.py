"""Beginning an experiment, agreeing to one, and stopping it.

An act that comes twice or too late changes nothing and returns the experiment as it is.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta

from census.boards.small_bases import SMALL
from census.broadcasts.broadcast import BroadcastState
from census.errors import CensusError
from census.experiments.experiment import (
    Arm,
    Experiment,
    ExperimentState,
    TriedMessage,
    check_arms,
)
from census.experiments.sight import sight
from census.people.people import ChatId, Role
from census.people.permissions import Permission
from census.push.delivery import NewDelivery
from census.push.kinds import MessageKind
from services.experiments.drafting import author_of, own_draft
from services.experiments.tried import (
    busy_with,
    goes_on,
    message_of,
    people_of,
    with_the_usual,
)
from services.experiments.views import last_day_of
from services.ports.unit_of_work import UnitOfWork
from services.push.admin_news import ADMIN_NOTICE
from services.rules.actors import Actor, note, require
from services.rules.push_rules import PushRules

AGREEMENT = ADMIN_NOTICE.keyed("experiment-agreement")
"""It asks another admin for a second person's word."""
DECLINED = ADMIN_NOTICE.keyed("experiment-declined")
BEGUN = ADMIN_NOTICE.keyed("experiment-begun")
STOPPED = ADMIN_NOTICE.keyed("experiment-stopped")
WORD_LIVES = timedelta(days=2)


async def begin(
    uow: UnitOfWork,
    rules: PushRules,
    number: int,
    actor: Actor,
    *,
    version: int,
    second_person_above: int,
    at: datetime,
) -> Experiment:
    """Begin a draft, or ask another admin to agree where it reaches many people.

    ``version`` is the draft's version that the person saw. Raises CensusError: "not-allowed", what
    ``check_arms`` raises, "experiment-busy", "experiment-too-long" (day), "experiment-no-reminder"
    (within), "experiment-broadcast-sent", "experiment-few" (people, needed, least),
    or "experiment-no-second-admin" (limit).
    """
    seen = await read_experiment(uow, number, actor)
    if seen.state is not ExperimentState.DRAFT or seen.version != version:
        return seen
    draft = await own_draft(uow, number, actor)
    message = await message_of(uow, rules, draft.about)
    draft = await with_the_usual(uow, draft, message)
    check_arms(draft.arms, rules.census.languages[0], message)
    busy = await busy_with(uow, draft)
    if busy is not None:
        raise CensusError("experiment-busy", number=busy)
    _require_time(rules, draft, message, at)
    draft = replace(draft, people=await people_of(uow, rules, message))
    seeing = sight(draft.people, draft.shares)
    if not seeing.enough:
        raise CensusError("experiment-few", people=draft.people, needed=seeing.needed, least=SMALL)
    if draft.people <= second_person_above:
        return await _start(uow, draft, actor, end=_end(draft, rules, at), at=at)
    waiting = replace(draft, state=ExperimentState.AWAITING)
    await _ask_others(uow, rules, waiting, actor, limit=second_person_above, at=at)
    return await _keep(uow, waiting, actor, "experiment confirmed", at=at)


async def agree(
    uow: UnitOfWork, rules: PushRules, number: int, actor: Actor, *, version: int, at: datetime
) -> Experiment:
    """Agree to the version that was seen, as another person than the author. It begins.

    Raises CensusError("experiment-second-person") for the author, and as ``begin``.
    """
    waiting = await read_experiment(uow, number, actor)
    if waiting.state is not ExperimentState.AWAITING or waiting.version != version:
        return waiting
    if author_of(actor) is None or author_of(actor) == waiting.author:
        raise CensusError("experiment-second-person")
    _require_time(rules, waiting, await message_of(uow, rules, waiting.about), at)
    agreed = replace(waiting, agreed_by=author_of(actor))
    if waiting.author is not None:
        await _tell(uow, rules, BEGUN, agreed, [waiting.author], at=at)
    return await _start(uow, agreed, actor, end=_end(agreed, rules, at), at=at)


async def decline(
    uow: UnitOfWork, rules: PushRules, number: int, actor: Actor, *, at: datetime
) -> Experiment:
    """Make a draft again of what waits for agreement; tell its author, unless it is the actor."""
    waiting = await read_experiment(uow, number, actor)
    if waiting.state is not ExperimentState.AWAITING:
        return waiting
    usual, *others = waiting.arms
    again = replace(
        waiting,
        state=ExperimentState.DRAFT,
        version=waiting.version + 1,
        arms=(Arm(), *(arm.apart_from(usual) for arm in others)),
    )
    if waiting.author not in {None, author_of(actor)}:
        await _tell(uow, rules, DECLINED, again, [waiting.author], at=at)
    return await _keep(uow, again, actor, "experiment dropped", at=at)


async def stop(
    uow: UnitOfWork, rules: PushRules, number: int, actor: Actor, *, at: datetime
) -> Experiment:
    """Stop it for good, without a result. The other admins hear of it."""
    begun = await read_experiment(uow, number, actor)
    if begun.state is not ExperimentState.RUNNING:
        return begun
    await uow.experiments.forget_people(number)
    stopped = replace(begun, state=ExperimentState.STOPPED, ends_at=at)
    await _tell(uow, rules, STOPPED, stopped, await _other_admins(uow, actor), at=at)
    return await _keep(uow, stopped, actor, "experiment stopped", at=at)


async def read_experiment(uow: UnitOfWork, number: int, actor: Actor) -> Experiment:
    """Return an experiment, locked until the end of the transaction.

    Raises CensusError: "not-allowed", or "old-button" for one that is not there any more.
    """
    require(actor, Permission.TRY_MESSAGES)
    found = await uow.experiments.take(number)
    if found is None or found.state is ExperimentState.DISCARDED:
        raise CensusError("old-button")
    return found


def _require_time(rules: PushRules, draft: Experiment, message: TriedMessage, at: datetime) -> None:
    """Check that people will get the message in time, and that the phase outlasts it."""
    if message.broadcast is not None and message.broadcast.state is not BroadcastState.DRAFT:
        raise CensusError("experiment-broadcast-sent")
    if message.rule is not None:
        phase = rules.census.phase(message.rule.phase)
        if last_day_of(draft, rules, at=at) > phase.last_day:
            raise CensusError("experiment-too-long", last_day=phase.last_day.isoformat())
    day = goes_on(message, rules, at=at)
    drawn_until = _end(draft, rules, at) - timedelta(days=draft.within)
    if day is None or day >= rules.today(drawn_until):
        raise CensusError("experiment-no-reminder", within=draft.within)


def _end(draft: Experiment, rules: PushRules, at: datetime) -> datetime:
    """Return the midnight after the last day."""
    after = last_day_of(draft, rules, at=at) + timedelta(days=1)
    return datetime.combine(after, time(), rules.census.zone)


async def _start(
    uow: UnitOfWork, draft: Experiment, actor: Actor, *, end: datetime, at: datetime
) -> Experiment:
    started = replace(draft, state=ExperimentState.RUNNING, started_at=at, ends_at=end)
    return await _keep(uow, started, actor, "experiment started", at=at)


async def _ask_others(
    uow: UnitOfWork,
    rules: PushRules,
    waiting: Experiment,
    actor: Actor,
    *,
    limit: int,
    at: datetime,
) -> None:
    others = await _other_admins(uow, actor)
    if not others:
        raise CensusError("experiment-no-second-admin", limit=limit)
    await _tell(uow, rules, AGREEMENT, waiting, others, at=at)


async def _other_admins(uow: UnitOfWork, actor: Actor) -> list[ChatId]:
    return [chat for chat in await uow.people.holders(Role.ADMIN) if chat != author_of(actor)]


async def _tell(
    uow: UnitOfWork,
    rules: PushRules,
    kind: MessageKind,
    experiment: Experiment,
    chats: Sequence[ChatId],
    *,
    at: datetime,
) -> None:
    """Plan news of one version of an experiment."""
    start = rules.decent(at)
    told = [
        NewDelivery(
            occasion=f"{kind.key}:{experiment.id}:{experiment.version}",
            chat=chat,
            kind=kind,
            not_before=start,
            expires_at=start + WORD_LIVES,
            facts={"experiment": str(experiment.id), "people": str(experiment.people)},
        )
        for chat in chats
    ]
    await uow.deliveries.add(told)


async def _keep(
    uow: UnitOfWork,
    experiment: Experiment,
    actor: Actor,
    action: str,
    *,
    at: datetime,
) -> Experiment:
    await uow.experiments.save(experiment)
    facts = {"experiment": experiment.id, "people": experiment.people, "arms": experiment.codes}
    await note(uow, actor, action, facts, at=at)
    return experiment
