"""All tables together: who imports this module has ``metadata`` whole."""

from storage.tables import (
    asked,
    bookkeeping,
    campaign,
    data,
    groups,
    people,
    push,
    records,
    senders,
    shared,
)

TABLES = (asked, bookkeeping, campaign, data, groups, people, push, records, senders)
metadata = shared.metadata
