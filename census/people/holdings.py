"""What is kept of people: in which sections it is shown to them, and how long each kind is kept."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum


class HoldingSection(StrEnum):
    """A section of the file that /datasaya sends; each has its sentence in the catalogues."""

    ACCOUNT = "account"
    CONSENTS = "consents"
    STEPS = "steps"
    PROGRESS = "progress"
    OFFICE = "office"
    PROOFS = "proofs"
    MESSAGES = "messages"
    HELPDESK = "helpdesk"
    DUTIES = "duties"
    ACTS = "acts"
    ATTEMPTS = "attempts"


class Limit(StrEnum):
    """How long something is kept; the value is its key in config.yaml, or "-" for a fixed span."""

    PERSON = "retention.people"
    """With the person, who is forgotten when they have left."""
    DELIVERIES = "retention.deliveries"
    LISTS = "retention.lists"
    """What offices brought, and what was said of it: counted from the end of the campaign."""
    INVITATIONS = "retention.invitations"
    AUDIT = "retention.audit"
    PROOFS = "proofs.kept_for"
    HELPDESK = "helpdesk.kept_for"
    RECORDS = "retention.records"
    """What holds nobody and serves for a while: runs of jobs, drawn pictures, unused recaps."""
    A_WEEK = "-week"
    TWO_DAYS = "-days"


@dataclass(frozen=True, slots=True)
class Retention:
    """How long what is kept of people stays: the section ``retention:`` of config.yaml.

    ``people``: who has blocked the bot, or has not written since the campaign ended. ``deliveries``
    count from when they were settled, and outlast the phase in which they were sent, because what
    was sent once is not sent again. ``lists`` count from the end of the campaign: until then the
    boards and reminders need them. ``invitations`` count from their last day. ``records``
    hold nobody: runs of jobs, drawn pictures, recaps that nobody published.
    """

    people: timedelta = timedelta(days=180)
    deliveries: timedelta = timedelta(days=180)
    lists: timedelta = timedelta(days=180)
    invitations: timedelta = timedelta(days=90)
    audit: timedelta = timedelta(days=365)
    records: timedelta = timedelta(days=90)


@dataclass(frozen=True, slots=True)
class HeldRows:
    """The rows of one table that speak of a person, the newest last, as they are kept."""

    section: HoldingSection
    table: str
    limit: Limit
    columns: Sequence[str]
    rows: Sequence[Sequence[object]]
