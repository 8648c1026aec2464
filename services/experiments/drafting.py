"""Drafts of experiments: what is tried, on which message. Nothing is begun here."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time
from fractions import Fraction

from census.errors import CensusError
from census.experiments.experiment import (
    MOST_ARMS,
    TIMES_TO_FINISH,
    Arm,
    Experiment,
    ExperimentState,
    Stratum,
    TriedMessage,
    about_reminder,
    check_differ,
    check_silent,
    check_words,
)
from census.people.people import ChatId, Language, Person
from census.people.permissions import Permission
from services.experiments.tried import goes_on, message_of, with_the_usual
from services.ports.unit_of_work import UnitOfWork
from services.rules.actors import Actor, require
from services.rules.push_rules import PushRules

DraftChange = Callable[[Experiment], Experiment]


async def open_draft(
    uow: UnitOfWork, rules: PushRules, about: str, actor: Actor, *, at: datetime
) -> Experiment:
    """Return the actor's draft about a message, a new one if there is none.

    One that is there ends so long after the reminder that comes next now. Raises
    CensusError("not-allowed"), or as ``message_of``.
    """
    require(actor, Permission.TRY_MESSAGES)
    message = await message_of(uow, rules, about)
    opened = await _draft_of(uow, actor, about)
    if opened is None:
        return await uow.experiments.add(
            _in_time(Experiment(0, about, author_of(actor), at), message, rules, at)
        )
    return await _change(uow, opened.id, actor, lambda draft: _in_time(draft, message, rules, at))


async def take_proposal(
    uow: UnitOfWork, rules: PushRules, name: str, actor: Actor, *, at: datetime
) -> Experiment:
    """Return a draft of what the settings propose. Raises as ``open_draft``."""
    require(actor, Permission.TRY_MESSAGES)
    for each in rules.experiments:
        rule = next((rule for rule in rules.census.reminders if rule.id == each.reminder), None)
        if each.name == name and rule is not None:
            about = about_reminder(rule)
            opened = await _draft_of(uow, actor, about, name)
            if opened is not None:
                return opened
            draft = Experiment(
                *(0, about, author_of(actor), at),
                arms=each.arms,
                stratum=each.stratum,
                within=each.within,
                name=name,
            )
            timed = _in_time(draft, await message_of(uow, rules, about), rules, at)
            return await uow.experiments.add(replace(timed, days=each.days or timed.days))
    raise CensusError("old-button")


async def own_draft(uow: UnitOfWork, number: int, actor: Actor) -> Experiment:
    """Return a draft, locked until the end of the transaction.

    Raises CensusError: "not-allowed", "old-button" for what is no draft of the actor's.
    """
    require(actor, Permission.TRY_MESSAGES)
    draft = await uow.experiments.take(number)
    if draft is None or draft.author != author_of(actor):
        raise CensusError("old-button")
    if draft.state is not ExperimentState.DRAFT:
        raise CensusError("experiment-under-way")
    return draft


async def write_words(
    uow: UnitOfWork,
    rules: PushRules,
    number: int,
    actor: Actor,
    *,
    place: int,
    language: Language,
    text: str,
) -> Experiment:
    """Set the words of an arm in a language; with the place after the last arm, add one.

    Raises as ``check_words``, ``own_draft``, ``check_place`` and ``check_differ``.
    """
    draft = await own_draft(uow, number, actor)
    message = await message_of(uow, rules, draft.about)
    check_words(text, message)
    arm = draft.arms[place] if place < len(draft.arms) else Arm()
    written = replace(arm, texts={**arm.texts, language: text.strip()})
    return await _put(uow, _with_arm(draft, place, written), message, actor)


def check_place(draft: Experiment, place: int) -> None:
    """Refuse a place beside the usual arm that there is not, or that follows the last one.

    Raises CensusError: "experiment-arms" (most) for one more than there may be, "old-button".
    """
    if place >= MOST_ARMS:
        raise CensusError("experiment-arms", most=MOST_ARMS)
    if not 0 < place <= len(draft.arms):
        raise CensusError("old-button")


async def add_hour(
    uow: UnitOfWork, rules: PushRules, number: int, hour: time, actor: Actor, *, at: datetime
) -> Experiment:
    """Add an arm with another hour.

    Raises as ``write_words``, or CensusError("experiment-quiet-hour") (moment) where people may not
    be reached at that hour of the day on which they get the message next.
    """
    draft = await own_draft(uow, number, actor)
    message = await message_of(uow, rules, draft.about)
    day = goes_on(message, rules, at=at) or rules.today(at)
    moment = datetime.combine(day, hour, rules.census.zone)
    if rules.decent(moment, asked_for=True) != moment:
        raise CensusError("experiment-quiet-hour", moment=moment.isoformat())
    changed = _with_arm(draft, len(draft.arms), Arm(at=hour))
    return await _put(uow, changed, message, actor)


async def add_silence(uow: UnitOfWork, number: int, share: Fraction, actor: Actor) -> Experiment:
    """Add an arm that gets nothing, for a share of the people; or give the one there is that share.

    Raises as ``own_draft`` and ``check_place``, or CensusError("experiment-silent").
    """
    check_silent(share)

    def silenced(draft: Experiment) -> Experiment:
        places = (place for place, arm in enumerate(draft.arms) if arm.silent is not None)
        return _with_arm(draft, next(places, len(draft.arms)), Arm(silent=share))

    return await _change(uow, number, actor, silenced)


async def drop_arm(uow: UnitOfWork, number: int, place: int, actor: Actor) -> Experiment:
    """Take one arm away; CensusError("old-button") for the usual one, or one that is not there."""

    def without(draft: Experiment) -> Experiment:
        if not 0 < place < len(draft.arms):
            raise CensusError("old-button")
        return replace(draft, arms=(*draft.arms[:place], *draft.arms[place + 1 :]))

    return await _change(uow, number, actor, without)


async def drop_arms(uow: UnitOfWork, number: int, actor: Actor) -> Experiment:
    """Begin anew with the usual arm alone."""
    return await _change(uow, number, actor, lambda draft: replace(draft, arms=draft.arms[:1]))


async def choose_time(
    uow: UnitOfWork, rules: PushRules, number: int, within: int, actor: Actor, *, at: datetime
) -> Experiment:
    """Set in how many days people finish or not; it lasts so long after the next reminder.

    Raises CensusError("old-button") for another number.
    """
    if within not in TIMES_TO_FINISH:
        raise CensusError("old-button")
    message = await message_of(uow, rules, (await own_draft(uow, number, actor)).about)

    def timed(draft: Experiment) -> Experiment:
        return _in_time(replace(draft, within=within), message, rules, at)

    return await _change(uow, number, actor, timed)


async def choose_stratum(
    uow: UnitOfWork, number: int, stratum: Stratum, actor: Actor
) -> Experiment:
    """Set within what the arms are equally strong."""
    return await _change(uow, number, actor, lambda draft: replace(draft, stratum=stratum))


async def discard(uow: UnitOfWork, number: int, actor: Actor) -> Experiment:
    """Discard a draft."""
    return await _change(
        uow, number, actor, lambda draft: replace(draft, state=ExperimentState.DISCARDED)
    )


def author_of(actor: Actor) -> ChatId | None:
    """Return the chat of an actor; None for the command line."""
    return actor.chat if isinstance(actor, Person) else None


async def _draft_of(uow: UnitOfWork, actor: Actor, about: str, name: str = "") -> Experiment | None:
    """Return the actor's draft about a message: that of a proposal, or the own one."""
    for each in await uow.experiments.newest():
        own = each.state is ExperimentState.DRAFT and each.author == author_of(actor)
        if own and (each.about, each.name) == (about, name):
            return each
    return None


def _in_time(
    draft: Experiment, message: TriedMessage, rules: PushRules, at: datetime
) -> Experiment:
    """Let it last until everybody who gets the message next has had the time to finish."""
    day = goes_on(message, rules, at=at)
    until = (day - rules.today(at)).days if day is not None else 0
    return replace(draft, days=until + 1 + draft.within)


def _with_arm(draft: Experiment, place: int, arm: Arm) -> Experiment:
    check_place(draft, place)
    return replace(draft, arms=(*draft.arms[:place], arm, *draft.arms[place + 1 :]))


async def _put(
    uow: UnitOfWork, changed: Experiment, message: TriedMessage, actor: Actor
) -> Experiment:
    """Save a draft with a new arm that differs from the others, as they are beside the usual."""
    check_differ((await with_the_usual(uow, changed, message)).arms)
    return await _change(uow, changed.id, actor, lambda _: changed)


async def _change(uow: UnitOfWork, number: int, actor: Actor, change: DraftChange) -> Experiment:
    draft = await own_draft(uow, number, actor)
    changed = change(draft)
    if changed != draft:
        changed = replace(changed, version=draft.version + 1)
        await uow.experiments.save(changed)
    return changed
