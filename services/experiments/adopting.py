"""Adopting an arm of an experiment that has ended: everybody gets it from then on.

Above as many people as for the beginning of an experiment another admin agrees first.
"""

from dataclasses import replace
from datetime import datetime, time, timedelta

from census.errors import CensusError
from census.experiments.experiment import Experiment, ExperimentState
from census.experiments.views import Adoption, AdoptionStep
from census.people.people import Role
from census.push.delivery import NewDelivery
from services.experiments.drafting import author_of
from services.experiments.steering import WORD_LIVES, read_experiment
from services.experiments.tried import (
    adopted_of,
    message_of,
    next_occasion,
    next_reading,
    people_of,
)
from services.ports.unit_of_work import UnitOfWork
from services.push.admin_news import ADMIN_NOTICE, tell_admins
from services.rules.actors import Actor, note
from services.rules.push_rules import PushRules

ADOPTION_ASKED = ADMIN_NOTICE.keyed("experiment-adoption")
"""It asks the other admins to agree."""
ADOPTION_DECLINED = ADMIN_NOTICE.keyed("experiment-adoption-declined")
ADOPTED = ADMIN_NOTICE.keyed("experiment-adopted")


async def adoption(
    uow: UnitOfWork,
    rules: PushRules,
    number: int,
    place: int,
    actor: Actor,
    *,
    second_person_above: int,
    at: datetime,
) -> Adoption:
    """Return what changes when everybody gets an arm; 0: what was usual before the experiment.

    Raises CensusError: "not-allowed", "old-button" for a silent arm, a broadcast or before the end,
    "experiment-adoption-waits" where another arm is proposed, or "experiment-reminders-over".
    """
    ended = await read_experiment(uow, number, actor)
    if ended.state is not ExperimentState.ENDED or not 0 <= place < len(ended.arms):
        raise CensusError("old-button")
    if ended.proposed not in {None, place}:
        raise CensusError("experiment-adoption-waits")
    message = await message_of(uow, rules, ended.about)
    if ended.arms[place].silent is not None or message.rule is None:
        raise CensusError("old-button")
    # The reminders of today may be planned already.
    tomorrow = datetime.combine(rules.today(at) + timedelta(days=1), time(), rules.census.zone)
    coming = next_occasion(message.rule, rules, at=tomorrow)
    if coming is None:
        raise CensusError("experiment-reminders-over")
    people, now = await people_of(uow, rules, message), await adopted_of(uow, ended.about)
    return Adoption(
        *(ended, message, place, people),
        starts_on=rules.today(coming.due),
        now=now.arm(now.adopted or 0) if now else ended.arms[0],
        step=_step(ended, place, actor, many=people > second_person_above),
        others=bool(set(await uow.people.holders(Role.ADMIN)) - {author_of(actor)}),
        reading=next_reading(message, rules, at=tomorrow),
    )


async def adopt(
    uow: UnitOfWork,
    rules: PushRules,
    number: int,
    place: int,
    actor: Actor,
    *,
    second_person_above: int,
    at: datetime,
) -> Experiment:
    """Let everybody get an arm, or ask another admin to agree where they are many.

    Raises as ``adoption``, or CensusError("experiment-no-second-admin") (limit).
    """
    meant = await adoption(
        uow, rules, number, place, actor, second_person_above=second_person_above, at=at
    )
    ended = meant.experiment
    if ended.adopted == place or meant.step is AdoptionStep.WAITS:
        return ended
    if meant.step is AdoptionStep.ASKS:
        if not meant.others:
            raise CensusError("experiment-no-second-admin", limit=second_person_above)
        proposed = replace(ended, proposed=place, proposed_by=author_of(actor))
        await _tell(uow, rules, ADOPTION_ASKED.key, meant, actor, at=at)
        return await _keep(uow, proposed, actor, "experiment adoption asked", place, at=at)
    for other in await uow.experiments.in_force():
        if other.about == ended.about and other.adopted is not None and other.id != number:
            earlier = await uow.experiments.take(other.id) or other
            await uow.experiments.save(replace(earlier, adopted=None))
    await _tell(uow, rules, ADOPTED.key, meant, actor, at=at)
    adopted = replace(ended, adopted=place, proposed=None, proposed_by=None)
    return await _keep(uow, adopted, actor, "experiment adopted", place, at=at)


async def drop_adoption(
    uow: UnitOfWork, rules: PushRules, number: int, actor: Actor, *, at: datetime
) -> Experiment:
    """Take back what the actor wants adopted, or decline it for another admin, who is told.

    Raises as ``read_experiment``.
    """
    ended = await read_experiment(uow, number, actor)
    if ended.proposed is None:
        return ended
    if ended.proposed_by not in {None, author_of(actor)}:
        start = rules.decent(at)
        declined = NewDelivery(
            occasion=f"{ADOPTION_DECLINED.key}:{number}:{at.isoformat()}",
            chat=ended.proposed_by,
            kind=ADOPTION_DECLINED,
            not_before=start,
            expires_at=start + WORD_LIVES,
            facts={"experiment": str(number), "arm": str(ended.proposed)},
        )
        await uow.deliveries.add([declined])
    dropped = replace(ended, proposed=None, proposed_by=None)
    return await _keep(uow, dropped, actor, "experiment adoption dropped", ended.proposed, at=at)


def _step(ended: Experiment, place: int, actor: Actor, *, many: bool) -> AdoptionStep:
    if not many:
        return AdoptionStep.FREE
    if ended.proposed != place:
        return AdoptionStep.ASKS
    own = ended.proposed_by == author_of(actor)
    return AdoptionStep.WAITS if own else AdoptionStep.AGREES


async def _tell(
    uow: UnitOfWork, rules: PushRules, key: str, meant: Adoption, actor: Actor, *, at: datetime
) -> None:
    """Tell the other admins, each time anew."""
    number = meant.experiment.id
    facts = {"experiment": str(number), "arm": str(meant.place), "people": str(meant.people)}
    occasion = f"{key}:{number}:{meant.place}:{at.isoformat()}"
    await tell_admins(uow, rules, key, facts, occasion=occasion, at=at, but=author_of(actor))


async def _keep(
    uow: UnitOfWork, changed: Experiment, actor: Actor, action: str, place: int, *, at: datetime
) -> Experiment:
    await uow.experiments.save(changed)
    facts = {"experiment": changed.id, "people": changed.people, "arms": changed.arms[place].code}
    await note(uow, actor, action, facts, at=at)
    return changed
