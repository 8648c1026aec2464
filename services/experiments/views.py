"""What is shown of an experiment: before it begins, while it runs, at its end."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import islice

from census.broadcasts.broadcast import BroadcastState
from census.broadcasts.notices import Announcement
from census.campaign.notices import ResidentReminder
from census.campaign.phases import days_left, phase_at
from census.errors import CensusError
from census.experiments.experiment import Experiment, ExperimentState, TriedMessage
from census.experiments.intervals import ArmCount
from census.experiments.sight import sight
from census.experiments.views import ExperimentsView, ExperimentView, TriedReminder
from census.people.people import Person
from census.people.permissions import Permission
from census.residents.journey import Journey
from services.experiments.drafting import author_of
from services.experiments.tried import (
    adopted_of,
    busy_with,
    goes_on,
    message_of,
    people_of,
    rules_to_try,
    with_the_usual,
)
from services.ports.unit_of_work import UnitOfWork
from services.rules.actors import Actor, require
from services.rules.push_rules import PushRules

BEFORE = (ExperimentState.DRAFT, ExperimentState.AWAITING)
MOST_SHOWN = 8
COUNTED = ("people", "finished", "received")
NOT_SENT = (BroadcastState.DRAFT, BroadcastState.AWAITING)


async def overview(
    uow: UnitOfWork, rules: PushRules, actor: Actor, *, at: datetime
) -> ExperimentsView:
    """Return what there is, but the drafts of others. Raises CensusError("not-allowed")."""
    require(actor, Permission.TRY_MESSAGES)
    shown = (each for each in await uow.experiments.newest() if _is_shown(each, actor))
    newest = list(islice(shown, MOST_SHOWN))
    to_try = rules_to_try(rules, at=at)
    known, taken = {rule.id for rule in to_try}, {each.name for each in newest}
    proposed = [
        (place, each)
        for place, each in enumerate(rules.experiments)
        if each.reminder in known and each.name not in taken
    ]
    draft = await uow.broadcasts.draft_of(author_of(actor))
    written = draft if draft is not None and draft.texts else None
    listed = [(each, await _about(uow, rules, each)) for each in newest]
    return ExperimentsView(listed, to_try, proposed, written)


def _is_shown(experiment: Experiment, actor: Actor) -> bool:
    return experiment.state is not ExperimentState.DRAFT or experiment.author == author_of(actor)


async def _about(uow: UnitOfWork, rules: PushRules, experiment: Experiment) -> TriedMessage | None:
    try:
        return await message_of(uow, rules, experiment.about)
    except CensusError:
        return None


async def outlook(
    uow: UnitOfWork, rules: PushRules, experiment: Experiment, *, at: datetime
) -> ExperimentView:
    """Return the view of an experiment at a moment. Raises as ``message_of``."""
    message = await message_of(uow, rules, experiment.about)
    first = rules.census.languages[0]
    last_day = last_day_of(experiment, rules, at=experiment.started_at or at)
    usual = busy = None
    if experiment.state is ExperimentState.DRAFT:
        experiment = await with_the_usual(uow, experiment, message)
        usual = await adopted_of(uow, experiment.about)
        busy = await busy_with(uow, experiment)
    view = ExperimentView(experiment, message, last_day, first, usual=usual, busy=busy)
    if experiment.state in BEFORE:
        if len(experiment.arms) == 1:
            return view
        people = await people_of(uow, rules, message)
        return replace(
            view,
            sight=sight(people, experiment.shares),
            next_on=goes_on(message, rules, at=at),
        )
    if experiment.state is ExperimentState.RUNNING:
        counts = await uow.experiments.counts(experiment)
        drawn = ArmCount(*(sum(getattr(each, name) for each in counts) for name in COUNTED))
        until = last_day - timedelta(days=experiment.within)
        waits = message.broadcast is not None and message.broadcast.state in NOT_SENT
        return replace(view, drawn=drawn, next_on=until if waits else None)
    return view


def last_day_of(experiment: Experiment, rules: PushRules, *, at: datetime) -> date:
    """Return the last day of an experiment that begins at a moment."""
    return rules.today(at) + timedelta(days=experiment.days - 1)


async def sample(
    uow: UnitOfWork, rules: PushRules, experiment: Experiment, person: Person, *, at: datetime
) -> Sequence[tuple[Sequence[int], TriedReminder]]:
    """Return what a person would read now of the arms that have words of their own.

    Before each are the places of the arms that have these words. Raises
    CensusError("broadcast-no-phase") for a broadcast where no phase has days.
    """
    message = await message_of(uow, rules, experiment.about)
    rule, now = message.rule, phase_at(rules.census, at)
    phase = rules.census.phase(rule.phase) if rule is not None else now
    if phase is None:
        raise CensusError("broadcast-no-phase")
    journey = Journey(phase, await uow.journeys.done(person.chat, phase.id))
    left = days_left(phase, at, rules.census.zone)
    usual = ResidentReminder(left, phase.last_day, journey)
    language, first = rules.language_of(person), rules.census.languages[0]
    said = [arm.words_in(language, first) for arm in experiment.arms]
    return [
        (
            [place for place, each in enumerate(said) if each == words],
            TriedReminder(usual, Announcement(words, journey=journey, days_left=left)),
        )
        for words in dict.fromkeys(said)
        if words
    ]
