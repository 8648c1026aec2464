"""Erasing people: the data of their chats is deleted, and nothing that stays has their numbers.

Many are erased with the statements of one: what can only be found by reading a whole table is read
once for all of them.
"""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, and_, delete, or_, select, update

from census.helpdesk.request import RequestState
from census.people.people import ChatId, KnownBy
from census.people.submission import Origin, SubmissionState, looked_up_by
from census.push.kinds import MessageKind
from services.ports.people.submissions import SubjectKind
from storage.engine.transaction import Transaction
from storage.people.mentions import ERASED, forget_notices, hide_in_audit, hide_in_panels
from storage.tables.bookkeeping import questions
from storage.tables.campaign import calendar_changes
from storage.tables.data import explained_columns, snapshots
from storage.tables.experiments import experiment_people, experiments
from storage.tables.fieldwork import block_entries, field_allocations, fieldworkers, visit_words
from storage.tables.groups import group_bindings, group_codes, opened_boards
from storage.tables.operations import chat_turns, failed_updates, old_hashes
from storage.tables.people.asked import last_answers
from storage.tables.people.helpdesk import (
    absences,
    assisted_families,
    desks,
    help_requests,
    relayed_messages,
)
from storage.tables.people.people import (
    consents,
    grants,
    guests,
    invitations,
    journey_steps,
    people,
    submission_events,
    submissions,
)
from storage.tables.people.proofs import pending_files, proof_copies, proofs
from storage.tables.push import broadcasts, deliveries
from storage.tables.records import companies, employees, finished_imports, registry_history

NOBODY = 0
_ACTS = (
    (grants, ("given_by",)),
    (calendar_changes, ("actor",)),
    (field_allocations, ("actor", "phase_by")),
    (snapshots, ("staged_by", "published_by", "withdrawn_by")),
    (registry_history, ("by", "undone_by")),
    (finished_imports, ("by", "undone_by")),
)
"""Columns that name who did something, as text."""


async def erase_people(
    transaction: Transaction, chats: Collection[ChatId], naming_people: Iterable[MessageKind]
) -> None:
    """Forget chats, and what they said themselves of their households and places in an office.

    What the statistics office, an office or another member said stays, without the chats' numbers.
    Messages to others go where their kind may name people. Some hundreds at a time: each chat is a
    parameter of most statements.
    """
    linked = await transaction.all(
        select(people.c.household, people.c.employee).where(people.c.chat.in_(chats))
    )
    households, offices = (sorted({each for each in column if each}) for column in _columns(linked))
    own_tables = (people, consents, grants, journey_steps, questions, deliveries, opened_boards)
    said = (pending_files, proof_copies, guests, visit_words, last_answers, experiment_people)
    turns = (chat_turns, failed_updates)
    for table in (*own_tables, *said, *turns):
        await transaction.run(delete(table).where(table.c.chat.in_(chats)))
    await forget_notices(transaction, chats, naming_people)
    for table in (group_codes, invitations):
        await transaction.run(delete(table).where(table.c.made_by.in_(chats)))
    for table in (submissions, submission_events):
        own = (table.c.kind == SubjectKind.CHAT) & table.c.subject.in_(_named(chats))
        await transaction.run(delete(table).where(own))
    await _forget_what_was_said(transaction, chats, SubjectKind.HOUSEHOLD, households)
    await _forget_what_was_said(transaction, chats, SubjectKind.EMPLOYEE, offices)
    typed = employees.c.chat.in_(chats) & (employees.c.known_by == KnownBy.SELF)
    await transaction.run(delete(employees).where(typed))
    for lines in (employees, fieldworkers):
        await transaction.run(update(lines).where(lines.c.chat.in_(chats)).values(chat=None))
    bound = update(group_bindings).where(group_bindings.c.bound_by.in_(chats))
    await transaction.run(bound.values(bound_by=NOBODY))
    await _hide_in_companies(transaction, chats)
    acting = (experiments.c.author, experiments.c.agreed_by, experiments.c.proposed_by)
    for column in (broadcasts.c.author, broadcasts.c.agreed_by, *acting):
        sent = update(column.table).where(column.in_(chats))
        await transaction.run(sent.values({column.name: NOBODY}))
    await hide_in_panels(transaction, chats)
    await _hide_acts(transaction, chats)
    await _forget_proofs(transaction, chats, [*households, *offices])
    await _forget_help(transaction, chats)
    actor = submission_events.c.actor
    acted = actor.in_([*_named(chats), *(looked_up_by(chat) for chat in chats)])
    await transaction.run(update(submission_events).where(acted).values(actor=ERASED))
    await transaction.run(delete(old_hashes).where(old_hashes.c.hash.in_([*households, *offices])))
    await hide_in_audit(transaction, chats, [*households, *offices])


def _named(chats: Collection[ChatId]) -> list[str]:
    """Return the chats as columns of text name them."""
    return [str(chat) for chat in chats]


def _columns(rows: Sequence[Row[Any]]) -> Sequence[Sequence[str | None]]:
    return list(zip(*rows, strict=True)) or [(), ()]


async def _forget_what_was_said(
    transaction: Transaction, chats: Collection[ChatId], kind: SubjectKind, linked: Collection[str]
) -> None:
    """Leave of submissions what others said, as if the chats had said nothing of them."""
    events = submission_events
    own = and_(
        events.c.kind == kind,
        events.c.subject.in_(linked),
        events.c.origin == Origin.PERSON,
        events.c.actor.in_(_named(chats)),
    )
    told = [row.subject for row in await transaction.all(select(events.c.subject).where(own))]
    if not told:
        return
    await transaction.run(delete(events).where(own))
    unsaid: tuple[SubmissionState, datetime | None] = (SubmissionState.UNKNOWN, None)
    left = dict.fromkeys(told, unsaid)
    about = and_(events.c.kind == kind, events.c.subject.in_(left))
    for event in await transaction.all(select(events).where(about).order_by(events.c.id)):
        before, _ = left[event.subject]
        if event.before != before:
            following = update(events).where(events.c.id == event.id)
            await transaction.run(following.values(before=before))
        left[event.subject] = (event.after, event.at)
    silent = [subject for subject, (_, since) in left.items() if since is None]
    row = submissions.c.kind == kind
    await transaction.run(delete(submissions).where(row, submissions.c.subject.in_(silent)))
    for subject, (state, since) in left.items():
        if since is not None:
            others = update(submissions).where(row, submissions.c.subject == subject)
            await transaction.run(others.values(state=state, since=since))


async def _hide_in_companies(transaction: Transaction, chats: Collection[ChatId]) -> None:
    """Delete what came to nothing; a company that there is stays, without who asked for it."""
    theirs = companies.c.asked_by.in_(chats)
    await transaction.run(delete(companies).where(theirs, companies.c.unit.is_(None)))
    await transaction.run(update(companies).where(theirs).values(asked_by=NOBODY, asked_as=""))
    decided = update(companies).where(companies.c.decided_by.in_(chats))
    await transaction.run(decided.values(decided_by=NOBODY))


async def _hide_acts(transaction: Transaction, chats: Collection[ChatId]) -> None:
    """Remove the numbers from what was done on duty, and delete their column meanings."""
    for table, columns in _ACTS:
        for column in columns:
            theirs = update(table).where(table.c[column].in_(_named(chats)))
            await transaction.run(theirs.values({column: ERASED}))
    reported = update(block_entries).where(block_entries.c.actor.in_(chats))
    await transaction.run(reported.values(actor=NOBODY))
    by_sender = explained_columns.c.sender.in_(_named(chats))
    await transaction.run(delete(explained_columns).where(by_sender))


async def _forget_proofs(
    transaction: Transaction, chats: Collection[ChatId], hashes: Collection[str]
) -> None:
    """Delete the proofs of people, from whatever phone, and hide whom they decided on."""
    theirs = or_(proofs.c.chat.in_(chats), proofs.c.nip.in_(hashes))
    await transaction.run(delete(proofs).where(theirs))
    for column, hidden in (
        (proofs.c.decided_by, {"decided_by": NOBODY}),
        (proofs.c.leased_to, {"leased_to": None, "leased_until": None}),
    ):
        await transaction.run(update(proofs).where(column.in_(chats)).values(hidden))


async def _forget_help(transaction: Transaction, chats: Collection[ChatId]) -> None:
    """Delete open requests; whom the people help waits again.

    Of a closed one its place and times stay until its time is over: its helper still hears of it.
    """
    copies, asked = relayed_messages.c, help_requests.c.chat.in_(chats)
    for table, theirs in (
        (help_requests, asked & help_requests.c.closed_at.is_(None)),
        (relayed_messages, or_(copies.chat.in_(chats), copies.copy_chat.in_(chats))),
        (absences, absences.c.helper.in_(chats)),
    ):
        await transaction.run(delete(table).where(theirs))
    hidden = update(help_requests).where(asked)
    await transaction.run(hidden.values(chat=NOBODY, step=None, topics=[]))
    helped = help_requests.c.helper.in_(chats)
    waits = {"state": RequestState.WAITING, "helper": None, "taken_at": None}
    in_hand = helped & (help_requests.c.state == RequestState.TAKEN)
    await transaction.run(update(help_requests).where(in_hand).values(waits))
    await transaction.run(update(help_requests).where(helped).values(helper=NOBODY))
    for table, column in ((desks, "bound_by"), (assisted_families, "helper")):
        named = update(table).where(table.c[column].in_(chats))
        await transaction.run(named.values({column: NOBODY}))
