"""Imports every table module, so that ``metadata`` has all tables."""

from storage.tables import (
    bookkeeping,
    campaign,
    data,
    experiments,
    fieldwork,
    groups,
    operations,
    push,
    records,
    shared,
)
from storage.tables.people import asked, helpdesk, people, proofs

TABLES = (
    *(asked, bookkeeping, campaign, data, experiments, fieldwork, groups, helpdesk),
    *(operations, people, proofs, push, records),
)
metadata = shared.metadata
