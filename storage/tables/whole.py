"""Imports every table module, so that ``metadata`` has all tables."""

from storage.tables import (
    bookkeeping,
    campaign,
    data,
    fieldwork,
    groups,
    push,
    records,
    senders,
    shared,
)
from storage.tables.people import asked, helpdesk, people, proofs

TABLES = (
    *(asked, bookkeeping, campaign, data, fieldwork, groups, helpdesk, people),
    *(proofs, push, records, senders),
)
metadata = shared.metadata
