"""Erasing a person: the data of the chat is deleted, and nothing that stays has its number."""

from collections.abc import Iterable, Mapping

from sqlalchemy import Text, cast, delete, or_, select, update

from census.helpdesk.request import RequestState
from census.people.people import ChatId, KnownBy
from census.people.submission import Origin, SubmissionState
from census.push.kinds import MessageKind
from services.ports.people.submissions import SubjectKind
from storage.engine.transaction import Transaction
from storage.tables.bookkeeping import audit, questions
from storage.tables.campaign import calendar_changes
from storage.tables.data import explained_columns, snapshots
from storage.tables.fieldwork import block_entries, field_allocations, fieldworkers, visit_words
from storage.tables.groups import group_bindings, group_codes, opened_boards
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

ERASED = "erased"
NOBODY = 0
_HASH_PART = 8
_ACTS = (
    (grants, ("given_by",)),
    (calendar_changes, ("actor",)),
    (field_allocations, ("actor", "phase_by")),
    (snapshots, ("staged_by", "published_by", "withdrawn_by")),
    (registry_history, ("by", "undone_by")),
    (finished_imports, ("by", "undone_by")),
)
"""Columns that name who did something, as text."""


async def erase_person(
    transaction: Transaction, chat: ChatId, naming_people: Iterable[MessageKind]
) -> None:
    """Forget a chat, and what it said itself of its household and its place in an office.

    What the statistics office, an office or another member said stays, without the chat's number.
    Messages to others go where their kind may name people.
    """
    linked = await transaction.first(
        select(people.c.household, people.c.employee).where(people.c.chat == chat)
    )
    hashes = tuple(each for each in linked or () if each)
    own_tables = (people, consents, grants, journey_steps, questions, deliveries, opened_boards)
    for table in (*own_tables, pending_files, proof_copies, guests, visit_words, last_answers):
        await transaction.run(delete(table).where(table.c.chat == chat))
    about = cast(deliveries.c.facts, Text).contains(f'"{chat}"')
    notices = deliveries.c.kind.in_(sorted({kind.name for kind in naming_people}))
    await transaction.run(delete(deliveries).where(notices & about))
    for table in (group_codes, invitations):
        await transaction.run(delete(table).where(table.c.made_by == chat))
    for table in (submissions, submission_events):
        own = (table.c.kind == SubjectKind.CHAT) & (table.c.subject == str(chat))
        await transaction.run(delete(table).where(own))
    kinds = (SubjectKind.HOUSEHOLD, SubjectKind.EMPLOYEE)
    for kind, subject in zip(kinds, linked or (), strict=False):
        if subject:
            await _forget_what_was_said(transaction, chat, kind, subject)
    typed = (employees.c.chat == chat) & (employees.c.known_by == KnownBy.SELF)
    await transaction.run(delete(employees).where(typed))
    for lines in (employees, fieldworkers):
        await transaction.run(update(lines).where(lines.c.chat == chat).values(chat=None))
    await transaction.run(
        update(group_bindings).where(group_bindings.c.bound_by == chat).values(bound_by=NOBODY)
    )
    await _hide_in_companies(transaction, chat)
    await _hide_in_broadcasts(transaction, chat)
    await _hide_acts(transaction, chat)
    await _forget_proofs(transaction, chat, hashes)
    await _forget_help(transaction, chat)
    await _hide_in_events(transaction, chat)
    await _hide_in_audit(transaction, chat, hashes)


async def _forget_what_was_said(
    transaction: Transaction, chat: ChatId, kind: SubjectKind, subject: str
) -> None:
    """Leave of a submission what others said, as if the chat had said nothing of it."""
    events = submission_events
    about = (events.c.kind == kind) & (events.c.subject == subject)
    own = (events.c.origin == Origin.PERSON) & (events.c.actor == str(chat))
    if await transaction.first(select(events.c.id).where(about, own).limit(1)) is None:
        return
    await transaction.run(delete(events).where(about, own))
    before, since = SubmissionState.UNKNOWN, None
    for event in await transaction.all(select(events).where(about).order_by(events.c.id)):
        if event.before != before:
            following = update(events).where(events.c.id == event.id)
            await transaction.run(following.values(before=before))
        before, since = event.after, event.at
    row = (submissions.c.kind == kind) & (submissions.c.subject == subject)
    if since is None:
        await transaction.run(delete(submissions).where(row))
    else:
        await transaction.run(update(submissions).where(row).values(state=before, since=since))


async def _hide_in_companies(transaction: Transaction, chat: ChatId) -> None:
    """Delete what came to nothing; a company that there is stays, without who asked for it."""
    theirs = companies.c.asked_by == chat
    await transaction.run(delete(companies).where(theirs, companies.c.unit.is_(None)))
    await transaction.run(update(companies).where(theirs).values(asked_by=NOBODY, asked_as=""))
    decided = update(companies).where(companies.c.decided_by == chat)
    await transaction.run(decided.values(decided_by=NOBODY))


async def _hide_in_broadcasts(transaction: Transaction, chat: ChatId) -> None:
    for column in (broadcasts.c.author, broadcasts.c.agreed_by):
        await transaction.run(
            update(broadcasts).where(column == chat).values({column.name: NOBODY})
        )
    shown = cast(broadcasts.c.panels, Text).contains(f'"{chat}"')
    for row in await transaction.all(select(broadcasts.c.id, broadcasts.c.panels).where(shown)):
        panels = {other: message for other, message in row.panels.items() if other != str(chat)}
        await transaction.run(
            update(broadcasts).where(broadcasts.c.id == row.id).values(panels=panels)
        )


async def _hide_acts(transaction: Transaction, chat: ChatId) -> None:
    """Remove the number from what the chat did on duty, and delete its column meanings."""
    for table, columns in _ACTS:
        for column in columns:
            theirs = update(table).where(table.c[column] == str(chat))
            await transaction.run(theirs.values({column: ERASED}))
    reported = update(block_entries).where(block_entries.c.actor == chat)
    await transaction.run(reported.values(actor=NOBODY))
    by_sender = explained_columns.c.sender == str(chat)
    await transaction.run(delete(explained_columns).where(by_sender))


async def _forget_proofs(transaction: Transaction, chat: ChatId, hashes: tuple[str, ...]) -> None:
    """Delete the proofs of a person, from whatever phone, and hide whom the person decided on."""
    theirs = or_(proofs.c.chat == chat, proofs.c.nip.in_(hashes))
    await transaction.run(delete(proofs).where(theirs))
    for column, hidden in (
        (proofs.c.decided_by, {"decided_by": NOBODY}),
        (proofs.c.leased_to, {"leased_to": None, "leased_until": None}),
    ):
        await transaction.run(update(proofs).where(column == chat).values(hidden))


async def _forget_help(transaction: Transaction, chat: ChatId) -> None:
    """Delete an open request; whom the person helps waits again.

    Of a closed one its place and times stay until its time is over: its helper still hears of it.
    """
    copies, asked = relayed_messages.c, help_requests.c.chat == chat
    for table, theirs in (
        (help_requests, asked & help_requests.c.closed_at.is_(None)),
        (relayed_messages, or_(copies.chat == chat, copies.copy_chat == chat)),
        (absences, absences.c.helper == chat),
    ):
        await transaction.run(delete(table).where(theirs))
    hidden = update(help_requests).where(asked)
    await transaction.run(hidden.values(chat=NOBODY, step=None, topics=[]))
    helped = help_requests.c.helper == chat
    waits = {"state": RequestState.WAITING, "helper": None, "taken_at": None}
    in_hand = helped & (help_requests.c.state == RequestState.TAKEN)
    await transaction.run(update(help_requests).where(in_hand).values(waits))
    await transaction.run(update(help_requests).where(helped).values(helper=NOBODY))
    await transaction.run(update(desks).where(desks.c.bound_by == chat).values(bound_by=NOBODY))
    counted = update(assisted_families).where(assisted_families.c.helper == chat)
    await transaction.run(counted.values(helper=NOBODY))


async def _hide_in_events(transaction: Transaction, chat: ChatId) -> None:
    """Remove the number from actors: it is the actor, or a text ends with it ("look-up by 123")."""
    actor = submission_events.c.actor
    theirs = or_(actor == str(chat), actor.endswith(f" {chat}"))
    await transaction.run(update(submission_events).where(theirs).values(actor=ERASED))


async def _hide_in_audit(transaction: Transaction, chat: ChatId, hashes: tuple[str, ...]) -> None:
    by_chat = audit.c.actor == str(chat)
    about_chat = cast(audit.c.facts, Text).contains(f'"{chat}"')
    query = select(audit.c.id, audit.c.actor, audit.c.facts).where(or_(by_chat, about_chat))
    for row in await transaction.all(query):
        actor = ERASED if row.actor == str(chat) else row.actor
        facts = _without(row.facts, chat, hashes)
        await transaction.run(
            update(audit).where(audit.c.id == row.id).values(actor=actor, facts=facts)
        )


def _without(facts: Mapping[str, str], chat: ChatId, hashes: tuple[str, ...]) -> dict[str, str]:
    def tells(value: str) -> bool:
        part_of_hash = len(value) >= _HASH_PART and any(each.startswith(value) for each in hashes)
        return value == str(chat) or part_of_hash

    return {key: ERASED if tells(value) else value for key, value in facts.items()}
