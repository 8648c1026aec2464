"""Imports every table module, so that ``metadata`` has all tables."""

from storage.tables import (
    asked,
    bookkeeping,
    campaign,
    data,
    fieldwork,
    groups,
    helpdesk,
    people,
    proofs,
    push,
    records,
    senders,
    shared,
)

TABLES = (
    *(asked, bookkeeping, campaign, data, fieldwork, groups, helpdesk, people),
    *(proofs, push, records, senders),
)
metadata = shared.metadata
