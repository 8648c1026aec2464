"""Tables about what people do together: receipts, help, duties, and acts of those on duty."""

from sqlalchemy import true

from census.people.holdings import HoldingSection as Section
from census.people.holdings import Limit
from storage.people.holdings.rows import (
    HoldingTable,
    before,
    either,
    is_chat,
    is_named,
    mentions,
    of_employee,
    through,
)
from storage.tables import (
    bookkeeping,
    campaign,
    data,
    experiments,
    fieldwork,
    groups,
    push,
    records,
)
from storage.tables.people import helpdesk, people
from storage.tables.people import proofs as proof_tables

_p, _r, _h = people, records, helpdesk
_requests, _copies = helpdesk.help_requests.c, helpdesk.relayed_messages.c
_proofs, _cast, _staged = proof_tables.proofs.c, push.broadcasts.c, data.snapshots.c
_tried = experiments.experiments.c
_allocated = fieldwork.field_allocations.c
_imports, _finished = records.registry_history.c, records.finished_imports.c

HELPED = (
    HoldingTable(
        proof_tables.proofs,
        Section.PROOFS,
        Limit.PROOFS,
        either(
            is_chat(_proofs.chat, _proofs.decided_by, _proofs.leased_to), of_employee(_proofs.nip)
        ),
        ("sent_at", "office", "claim", "state", "decided_at", "reason", "file_id"),
        own=either(is_chat(_proofs.chat), of_employee(_proofs.nip)),
        acted=("decided_at", "state"),
    ),
    HoldingTable(
        proof_tables.pending_files,
        Section.PROOFS,
        Limit.PROOFS,
        is_chat(proof_tables.pending_files.c.chat),
        ("at", "file_id"),
    ),
    HoldingTable(
        proof_tables.proof_copies,
        Section.PROOFS,
        Limit.PROOFS,
        is_chat(proof_tables.proof_copies.c.chat),
        ("shown_at", "proof"),
    ),
    HoldingTable(
        _h.help_requests,
        Section.HELPDESK,
        Limit.HELPDESK,
        is_chat(_requests.chat, _requests.helper),
        ("asked_at", "state", "unit", "step", "topics", "closed_at", "rating"),
        own=is_chat(_requests.chat),
        acted=("taken_at", "state", "closed_at"),
    ),
    HoldingTable(
        _h.relayed_messages,
        Section.HELPDESK,
        Limit.HELPDESK,
        is_chat(_copies.chat, _copies.copy_chat),
        ("message", "copy_message"),
    ),
    HoldingTable(
        _h.absences, Section.HELPDESK, Limit.PERSON, is_chat(_h.absences.c.helper), ("until",)
    ),
    HoldingTable(
        _h.assisted_families,
        Section.HELPDESK,
        Limit.PERSON,
        is_chat(_h.assisted_families.c.helper),
        ("at", "village"),
    ),
    HoldingTable(
        _h.desks, Section.HELPDESK, Limit.PERSON, is_chat(_h.desks.c.bound_by), ("bound_at", "unit")
    ),
)
VISITED = (
    HoldingTable(
        fieldwork.visit_words,
        Section.PROGRESS,
        Limit.PERSON,
        is_chat(fieldwork.visit_words.c.chat),
        ("at", "village", "kind", "real", "closed_at"),
    ),
)
DUTIES = (
    HoldingTable(
        _p.grants,
        Section.DUTIES,
        Limit.PERSON,
        either(is_chat(_p.grants.c.chat), is_named(_p.grants.c.given_by)),
        ("given_at", "role", "unit", "name"),
        own=is_chat(_p.grants.c.chat),
        acted=("given_at", "role", "unit"),
    ),
    HoldingTable(
        _p.guests,
        Section.DUTIES,
        Limit.INVITATIONS,
        is_chat(_p.guests.c.chat),
        ("asked_at", "accepted_at", "name"),
        through(_p.guests.c.number, _p.invitations.c.number, _p.invitations.c.expires_at),
    ),
    HoldingTable(
        _p.invitations,
        Section.DUTIES,
        Limit.INVITATIONS,
        is_chat(_p.invitations.c.made_by),
        ("made_at", "role", "unit", "expires_at"),
        before(_p.invitations.c.expires_at),
    ),
    HoldingTable(
        _r.companies,
        Section.DUTIES,
        Limit.PERSON,
        is_chat(_r.companies.c.asked_by, _r.companies.c.decided_by),
        ("asked_at", "kind", "name", "village", "employees", "asked_as", "state"),
        own=is_chat(_r.companies.c.asked_by),
        acted=("decided_at", "state"),
    ),
    HoldingTable(
        fieldwork.fieldworkers,
        Section.DUTIES,
        Limit.LISTS,
        is_chat(fieldwork.fieldworkers.c.chat),
        ("badge", "name", "role", "village", "absent"),
        lambda moment: true(),
    ),
    HoldingTable(
        groups.group_bindings,
        Section.DUTIES,
        Limit.PERSON,
        is_chat(groups.group_bindings.c.bound_by),
        ("bound_at", "unit"),
    ),
    HoldingTable(
        groups.group_codes,
        Section.DUTIES,
        Limit.INVITATIONS,
        is_chat(groups.group_codes.c.made_by),
        ("expires_at", "unit"),
        before(groups.group_codes.c.expires_at),
    ),
)
ACTS = (
    HoldingTable(
        bookkeeping.audit,
        Section.ACTS,
        Limit.AUDIT,
        either(is_named(bookkeeping.audit.c.actor), mentions(bookkeeping.audit.c.facts)),
        ("at", "action"),
        before(bookkeeping.audit.c.at),
    ),
    HoldingTable(
        push.broadcasts,
        Section.ACTS,
        Limit.DELIVERIES,
        either(is_chat(_cast.author, _cast.agreed_by), mentions(_cast.panels)),
        ("created_at", "state"),
        before(_cast.ended_at),
    ),
    HoldingTable(
        experiments.experiments,
        Section.ACTS,
        Limit.DELIVERIES,
        is_chat(_tried.author, _tried.agreed_by, _tried.proposed_by),
        ("created_at", "about", "state"),
        # What everybody gets since stays.
        lambda moment: (_tried.ends_at < moment) & _tried.adopted.is_(None),
    ),
    HoldingTable(
        campaign.calendar_changes,
        Section.ACTS,
        Limit.PERSON,
        is_named(campaign.calendar_changes.c.actor),
        ("at", "reason"),
    ),
    HoldingTable(
        fieldwork.field_allocations,
        Section.ACTS,
        Limit.PERSON,
        is_named(_allocated.actor, _allocated.phase_by),
        ("at", "version", "phase", "phase_at"),
    ),
    HoldingTable(
        fieldwork.block_entries,
        Section.ACTS,
        Limit.PERSON,
        is_chat(fieldwork.block_entries.c.actor),
        ("at", "block", "kind", "day", "done", "refused", "empty", "moved", "come_back", "words"),
    ),
    HoldingTable(
        data.snapshots,
        Section.ACTS,
        Limit.PERSON,
        is_named(_staged.staged_by, _staged.published_by, _staged.withdrawn_by),
        ("as_of", "source"),
    ),
    HoldingTable(
        data.explained_columns,
        Section.ACTS,
        Limit.PERSON,
        is_named(data.explained_columns.c.sender),
        ("at", "heading", "meaning"),
    ),
    HoldingTable(
        _r.registry_history,
        Section.ACTS,
        Limit.LISTS,
        is_named(_imports.by, _imports.undone_by),
        ("at", "lines"),
        before(_imports.at),
    ),
    HoldingTable(
        _r.finished_imports,
        Section.ACTS,
        Limit.LISTS,
        is_named(_finished.by, _finished.undone_by),
        ("at", "as_of"),
        before(_finished.at),
    ),
)
