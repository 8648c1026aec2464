"""What is shown of an experiment: before it begins, while it runs, at its end."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import islice

from census.broadcasts.broadcast import BroadcastState
from census.broadcasts.notices import Announcement
from census.campaign.notices import EmployeeReminder, ResidentReminder
from census.errors import CensusError
from census.experiments.experiment import Experiment, ExperimentState, TriedMessage
from census.experiments.intervals import ArmCount
from census.experiments.sight import sight
from census.experiments.views import (
    ExperimentsView,
    ExperimentView,
    NextReading,
    ReadAlike,
    TriedReminder,
)
from census.people.people import Person
from census.people.permissions import Permission
from services.experiments.drafting import author_of
from services.experiments.tried import (
    adopted_of,
    at_its_hour,
    busy_with,
    goes_on,
    message_of,
    next_reading,
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
    view = ExperimentView(
        *(experiment, message, last_day, first),
        usual=usual,
        busy=busy,
        reading=next_reading(message, rules, at=experiment.started_at or at),
    )
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
        return await _running(uow, rules, view, at=at)
    return view


async def _running(
    uow: UnitOfWork, rules: PushRules, view: ExperimentView, *, at: datetime
) -> ExperimentView:
    """Add how many were drawn of all, and until then when they are to be."""
    experiment, message = view.experiment, view.message
    counts = await uow.experiments.counts(experiment)
    drawn = ArmCount(*(sum(getattr(each, name) for each in counts) for name in COUNTED))
    if message.broadcast is None:
        next_on = None if drawn.people else goes_on(message, rules, at=at)
    else:
        until = view.last_day - timedelta(days=experiment.within)
        next_on = until if message.broadcast.state in NOT_SENT else None
    return replace(view, drawn=drawn, next_on=next_on)


def last_day_of(experiment: Experiment, rules: PushRules, *, at: datetime) -> date:
    """Return the last day of an experiment that begins at a moment."""
    return rules.today(at) + timedelta(days=experiment.days - 1)


async def as_read(
    uow: UnitOfWork,
    rules: PushRules,
    view: ExperimentView,
    person: Person,
    usual: ResidentReminder | EmployeeReminder | None,
) -> Sequence[ReadAlike]:
    """Return what a person reads of each arm when the message comes next; those alike are one.

    ``usual`` is the reminder in its usual words. The arms without a message are the last. Raises
    CensusError("broadcast-no-phase") for a broadcast where no phase has days.
    """
    if view.reading is None:
        raise CensusError("broadcast-no-phase")
    journey, language = view.reading.journey, rules.language_of(person)
    done = await uow.journeys.done(person.chat, journey.phase.id)
    own = replace(view.reading, journey=replace(journey, done=done))
    alike = defaultdict[tuple[str | None, int], list[tuple[int, NextReading]]](list)
    for place, arm in enumerate(view.experiment.arms):
        words = arm.words_in(language, view.first) if arm.silent is None else None
        then = at_its_hour(own, arm, view.message, rules)
        alike[words, then.days_left].append((place, then))
    read = [
        ReadAlike(
            [place for place, _ in ways], then.moment, _notice(words, then, view.message, usual)
        )
        for (words, _), ways in alike.items()
        for _, then in ways[:1]
    ]
    return sorted(read, key=lambda each: (each.notice is None, each.places))


def _notice(
    words: str | None,
    reading: NextReading,
    message: TriedMessage,
    usual: ResidentReminder | EmployeeReminder | None,
) -> ResidentReminder | EmployeeReminder | TriedReminder | Announcement | None:
    """Return a message in these words; None for none, the usual reminder where they are empty."""
    if words is None:
        return None
    said = reading.of(words)
    if usual is None:
        return replace(said, picture=message.broadcast.picture if message.broadcast else "")
    then = replace(usual, days_left=reading.days_left)
    return TriedReminder(then, said) if words else then
