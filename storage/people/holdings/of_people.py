"""Tables about somebody as a person: account, steps, messages, household, office."""

from sqlalchemy import true

from census.people.holdings import HoldingSection as Section
from census.people.holdings import Limit
from storage.people.holdings.rows import (
    HoldingTable,
    before,
    either,
    ends_with,
    hidden,
    is_chat,
    is_subject,
    of_employee,
    of_household,
    through,
)
from storage.tables import bookkeeping, experiments, groups, operations, push, records
from storage.tables.people import asked, people

_p, _d, _r = people, push.deliveries.c, records
_events, _imports = people.submission_events.c, records.registry_history.c

ACCOUNT = (
    HoldingTable(
        _p.people,
        Section.ACCOUNT,
        Limit.PERSON,
        is_chat(_p.people.c.chat),
        tuple(_p.people.c.keys()),
    ),
    HoldingTable(
        _p.consents,
        Section.CONSENTS,
        Limit.PERSON,
        is_chat(_p.consents.c.chat),
        ("purpose", "version", "given_at", "withdrawn_at"),
    ),
    HoldingTable(
        _p.journey_steps,
        Section.STEPS,
        Limit.PERSON,
        is_chat(_p.journey_steps.c.chat),
        ("at", "phase", "step"),
    ),
    HoldingTable(
        bookkeeping.questions,
        Section.ACCOUNT,
        Limit.PERSON,
        is_chat(bookkeeping.questions.c.chat),
        ("key",),
    ),
    HoldingTable(
        groups.opened_boards,
        Section.MESSAGES,
        Limit.A_WEEK,
        is_chat(groups.opened_boards.c.chat),
        ("at", "board", "area", "unit"),
        before(groups.opened_boards.c.at),
    ),
    HoldingTable(
        operations.chat_turns,
        Section.MESSAGES,
        Limit.TWO_DAYS,
        is_chat(operations.chat_turns.c.chat),
        ("at",),
        before(operations.chat_turns.c.at),
    ),
    HoldingTable(
        operations.failed_updates,
        Section.MESSAGES,
        Limit.A_WEEK,
        is_chat(operations.failed_updates.c.chat),
        ("last_at", "kind", "tries"),
        before(operations.failed_updates.c.last_at),
    ),
    HoldingTable(
        asked.last_answers,
        Section.MESSAGES,
        Limit.TWO_DAYS,
        is_chat(asked.last_answers.c.chat),
        ("at", "topic"),
        before(asked.last_answers.c.at),
    ),
    HoldingTable(
        experiments.experiment_people,
        Section.MESSAGES,
        Limit.PERSON,
        is_chat(experiments.experiment_people.c.chat),
        ("at", "experiment", "arm", "finished_at"),
    ),
    HoldingTable(
        push.deliveries,
        Section.MESSAGES,
        Limit.DELIVERIES,
        is_chat(_d.chat),
        ("not_before", "kind", "state", "settled_at"),
        before(_d.settled_at),
    ),
    HoldingTable(
        bookkeeping.attempts,
        Section.ATTEMPTS,
        Limit.TWO_DAYS,
        hidden,
        (),
        before(bookkeeping.attempts.c.at),
    ),
)
PROGRESS = (
    HoldingTable(
        _p.submissions,
        Section.PROGRESS,
        Limit.LISTS,
        is_subject(_p.submissions),
        ("since", "kind", "state"),
        before(_p.submissions.c.since),
    ),
    HoldingTable(
        _p.submission_events,
        Section.PROGRESS,
        Limit.LISTS,
        either(is_subject(_p.submission_events), ends_with(_events.actor)),
        ("at", "kind", "before", "after", "origin", "reason"),
        before(_events.at),
        own=is_subject(_p.submission_events),
        acted=("at", "kind", "after"),
    ),
    HoldingTable(
        _r.registry,
        Section.PROGRESS,
        Limit.LISTS,
        of_household(_r.registry.c.household),
        ("household",),
        through(_r.registry.c.household, _r.households.c.household, _r.households.c.as_of),
    ),
    HoldingTable(
        _r.households,
        Section.PROGRESS,
        Limit.LISTS,
        of_household(_r.households.c.household),
        ("as_of", "progress"),
        before(_r.households.c.as_of),
    ),
    HoldingTable(
        _r.replaced_pairs,
        Section.PROGRESS,
        Limit.LISTS,
        of_household(_r.replaced_pairs.c.household),
        ("household",),
        through(_r.replaced_pairs.c.number, _imports.number, _imports.at),
    ),
    HoldingTable(
        _r.replaced_households,
        Section.PROGRESS,
        Limit.LISTS,
        of_household(_r.replaced_households.c.household),
        ("as_of", "progress"),
        before(_r.replaced_households.c.as_of),
    ),
    HoldingTable(
        _r.employees,
        Section.OFFICE,
        Limit.LISTS,
        either(is_chat(_r.employees.c.chat), of_employee(_r.employees.c.nip)),
        ("name", "office", "position", "head"),
        lambda moment: true(),
    ),
    HoldingTable(
        _r.finished_lines,
        Section.OFFICE,
        Limit.LISTS,
        of_employee(_r.finished_lines.c.nip),
        ("as_of",),
        before(_r.finished_lines.c.as_of),
    ),
)
